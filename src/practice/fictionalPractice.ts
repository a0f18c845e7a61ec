import { PRACTICE_VERSION, type Practice } from './practiceSchema.ts'

/**
 * The practice that comes with the tool. Everything in it is made up, and every document says so: its numbers have the
 * right form and belong to nobody, so that a document shows where they come.
 */
export const fictionalPractice: Practice = {
  format: 'maataanpak-practice',
  version: PRACTICE_VERSION,
  fictional: true,
  name: 'Bureau Voorbeeld',
  address: ['Verzonnenstraat 1', '0000 XX Nergenshuizen'],
  email: 'post@bureau-voorbeeld.example',
  phone: '000 000 00 00',
  website: 'https://bureau-voorbeeld.example',
  kvk: '00000000',
  vatId: 'NL000000000B00',
  iban: 'NL96 TEST 0000 0000 00',
  people: [
    {
      name: 'Adviseur A. Voorbeeld',
      nl: 'begeleidt dialogen en leertrajecten van professionals en bewoners, en was eerder opbouwwerker in een stad die niet bestaat',
      en: 'facilitates dialogues and action learning of professionals and residents, and was a community worker in a city that does not exist',
    },
    {
      name: 'Adviseur B. Voorbeeld',
      nl: 'geeft lezingen en workshops over samenwerken met bewoners, en leidde eerder een wijkteam dat alleen op papier bestaat',
      en: 'gives lectures and workshops on working with residents, and led a neighbourhood team that exists on paper only',
    },
  ],
  dayRate: 1400,
  vat: 0.21,
  vatBasis: 'standard',
  validityDays: 30,
  municipalityValidityDays: 90,
  numberPattern: '{jaar}-{nnn}',
  terms: {
    // Each with its name in front: in the document they are a list that can be looked through.
    nl: [
      'Betaling: Wij sturen na elk onderdeel een factuur, als u dat wilt elektronisch (Peppol). U betaalt binnen 30 dagen.',
      'Stoppen: Besluit u na een fase om te stoppen, dan betaalt u wat gedaan is. Wat nog niet begonnen is, kost dan niets, ook als de datum al vaststaat.',
      'Afzeggen: Tot vier weken voor een bijeenkomst zegt u die zonder kosten af. Daarna betaalt u de helft van de prijs van die bijeenkomst, in de laatste week de hele prijs ervan. Elke bijeenkomst kunt u één keer zonder kosten verzetten.',
      'Ziekte: Is een adviseur ziek, dan komt er een ander, of kiezen we samen een andere datum. Dat kost u niets.',
      'Geheimhouding: Wat wij van u en van wie meedoet horen, gebruiken wij alleen voor dit programma. Verslagen noemen geen namen, tenzij iemand dat zelf wil.',
      'Persoonsgegevens: Wij bewaren alleen wat voor het programma nodig is, en wissen dat een jaar na afloop. Verwerken wij gegevens in uw opdracht, dan sluiten wij vooraf een verwerkersovereenkomst (AVG).',
      'Materiaal: Wat wij voor dit programma maken, blijft van ons. U en alle mensen die meedoen, mogen het vrij gebruiken. Wilt u het verder verspreiden, dan vraagt u het ons.',
      'Aansprakelijkheid: Gaat er door onze fout iets mis, dan vergoeden wij directe schade tot het bedrag van de opdracht zonder btw. Die grens geldt niet bij opzet of grove schuld.',
      'Andere voorwaarden: Hebt u eigen inkoopvoorwaarden, dan spreken we vóór het akkoord af welke gelden. Spreken we niets af, dan gelden deze.',
      'Recht: Op deze afspraken is Nederlands recht van toepassing.',
    ].join('\n'),
    en: [
      'Payment: We send an invoice after each part, electronically (Peppol) if you wish. You pay within 30 days.',
      'Stopping: If you decide after a phase to stop, you pay for what was done. Anything not yet started then costs nothing, even if its date has been set.',
      'Cancelling: You can cancel a meeting free of charge up to four weeks before it. After that you pay half the price of the meeting; in the final week, the full price. Each meeting can be moved once, free of charge.',
      'Illness: If an adviser is ill, someone else comes, or we choose another date together. That costs you nothing.',
      'Confidentiality: What we hear from you and from everyone who takes part we use for this programme only. Reports name no one without their consent.',
      'Personal data: We keep only what the programme needs, and erase it a year after its end. Where we process data on your behalf, we sign a data processing agreement beforehand (GDPR).',
      'Material: What we make for this programme remains ours. You and everyone who takes part may use it freely. If you want to share it more widely, please ask us.',
      'Liability: If something goes wrong through our fault, we compensate direct loss up to the value of the contract excluding VAT. This limit does not apply to intent or gross negligence.',
      'Other terms: If you have your own purchasing terms, we agree beforehand which apply. If nothing is agreed, these apply.',
      'Law: Dutch law applies to these agreements.',
    ].join('\n'),
  },
  closing: {
    nl: 'Wij denken graag met u mee over de eerste stap. Past iets niet, zeg het ons: een aanpak op maat wordt beter van een goed gesprek.',
    en: 'We are happy to help you think through the first step. If something does not fit, tell us: a good conversation makes a tailored approach better.',
  },
}

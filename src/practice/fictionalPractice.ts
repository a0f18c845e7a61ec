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
    nl: [
      'Betaling. Wij sturen na elk onderdeel een factuur, als u dat wilt elektronisch (Peppol). U betaalt binnen 30 dagen.',
      'Afzeggen. Tot vier weken voor een bijeenkomst zegt u af zonder kosten. Daarna betaalt u de helft van dat onderdeel, in de laatste week het hele onderdeel. Samen een andere datum kiezen kan één keer zonder kosten.',
      'Geheimhouding. Wat wij van u en uw bewoners horen, gebruiken wij alleen voor dit programma. Verslagen noemen geen namen, tenzij iemand dat zelf wil.',
      'Persoonsgegevens. Wij bewaren alleen wat voor het programma nodig is, en wissen dat een jaar na afloop. Verwerken wij gegevens in uw opdracht, dan leggen wij de afspraken vooraf vast.',
      'Materiaal. Wat wij voor dit programma maken, mag u binnen uw organisatie vrij gebruiken. Wilt u het verder verspreiden, dan vraagt u het ons.',
      'Aansprakelijkheid. Gaat er door ons iets mis, dan vergoeden wij directe schade tot het bedrag van de opdracht.',
      'Recht. Op deze afspraken is Nederlands recht van toepassing.',
    ].join('\n\n'),
    en: [
      'Payment. We send an invoice after each part, electronically (Peppol) if you wish. You pay within 30 days.',
      'Cancelling. Until four weeks before a meeting you cancel without costs. After that you pay half of that part, in the last week all of it. Choosing another date together is possible once without costs.',
      'Confidentiality. What we hear from you and your residents we use for this programme only. Reports name nobody, unless somebody wishes so.',
      'Personal data. We keep only what the programme needs, and erase it a year after its end. Where we process data on your behalf, we put the agreements in writing beforehand.',
      'Material. What we make for this programme you may use freely within your organisation. If you want to spread it further, you ask us.',
      'Liability. If something goes wrong through us, we compensate direct loss up to the value of the contract.',
      'Law. Dutch law applies to these agreements.',
    ].join('\n\n'),
  },
  closing: {
    nl: 'Wij denken graag met u mee over de eerste stap. Past iets niet, zeg het ons: een aanpak op maat wordt beter van een goed gesprek.',
    en: 'We are happy to help you think through the first step. If something does not fit, tell us: a tailored approach gets better from a good conversation.',
  },
}

import type { OpeningTexts } from '../openingTexts.ts'

export const opening: OpeningTexts = {
  title: 'Dit staat in het bestand',
  organisation: 'Organisatie',
  nameless: 'niet ingevuld',
  answers: 'Antwoorden',
  count: (answers) => (answers === 1 ? 'één antwoord' : `${answers} antwoorden`),
  day: { pdf: 'Voorstel gemaakt op', file: 'Bestand bewaard op' },
  file: 'Bestand',
  here: (standing) =>
    standing === 0
      ? 'Op dit apparaat staan nu geen antwoorden. Er gaat dus niets verloren.'
      : `Op dit apparaat ${standing === 1 ? 'staat nu één antwoord. Dat wordt' : `staan nu ${standing} antwoorden. Die worden`} vervangen. Direct daarna kunt u dat nog ongedaan maken.`,
  same: 'Dit zijn precies de antwoorden die nu op dit apparaat staan.',
  take: 'Neem deze antwoorden over',
  leave: 'Laat maar',
  reading: { part: (percent) => `Het bestand wordt gelezen: ${percent}%`, stop: 'Stop met lezen' },
  wrong: {
    file: (name) => `‘${name}’ kan niet worden geopend:`,
    link: 'Deze link kan niet worden geopend:',
  },
  oneOnly: 'U koos meer dan één bestand. Kies er één.',
  kept: 'Wat u al had ingevuld, is niet veranderd.',
  strange: {
    empty: 'Het bestand is leeg. Vraag de afzender om het opnieuw te sturen, of kies een ander bestand.',
    notPdf: 'Het bestand heet pdf, maar het is er geen. Kies de pdf zoals u die uit Maataanpak kreeg.',
    cutOff:
      'Het bestand is beschadigd of niet helemaal binnengekomen. Download het opnieuw, of vraag de afzender om het nog eens te sturen.',
    other:
      'Het komt niet uit Maataanpak. U kunt hier openen: antwoorden of een dossier (.json), of een voorstel (.pdf) waar de antwoorden in zitten.',
  },
  handing: {
    file: {
      tooLarge: 'Dit bestand is groter dan 250 MB. Zo groot maakt Maataanpak ze niet.',
      truncated:
        'Het bestand is niet helemaal binnengekomen. Download het opnieuw, of vraag de afzender om het nog eens te sturen.',
      newer:
        'Het is gemaakt met een nieuwere versie van Maataanpak. Laad deze pagina opnieuw, zodat u ook de nieuwste versie hebt.',
      damaged:
        'Het bestand is onderweg veranderd of beschadigd. Vraag de afzender om het nog eens te sturen.',
      malformed:
        'Er staat iets in dat Maataanpak nooit in een bestand zet. Wij nemen er daarom niets uit over.',
      colliding:
        'Er staat iets anders in onder een nummer dat al in gebruik is. Iemand heeft dit bestand veranderd. Wij nemen er daarom niets uit over.',
    },
    link: {
      tooLarge: 'De link is te lang om van Maataanpak te zijn.',
      truncated: 'De link is niet compleet. Kopieer de hele link, of vraag de afzender om een bestand.',
      newer:
        'De link is gemaakt met een nieuwere versie van Maataanpak. Laad deze pagina opnieuw en open de link dan nog eens.',
      damaged: 'De link is niet compleet. Kopieer de hele link, of vraag de afzender om een bestand.',
      malformed: 'Er staat iets in dat Maataanpak nooit in een link zet. Wij nemen er daarom niets uit over.',
      colliding: 'Er staat iets in dat niet kan. Wij nemen er daarom niets uit over.',
    },
  },
  link: {
    title: 'Antwoorden uit een link',
    gone: 'Hier staat nu niets. Wat in de link stond, is uit de adresbalk gehaald, zodat niemand meeleest. Open de link nog eens om de antwoorden te zien.',
    leftOut: (count) =>
      count === 1
        ? 'Eén antwoord gaat niet mee: de vraag is intussen veranderd.'
        : `${count} antwoorden gaan niet mee: de vragen zijn intussen veranderd.`,
    choicesOnly: 'Controleer zelf van wie de link komt.',
  },
  lock: {
    title: 'Hier zit een wachtzin op',
    label: 'Wachtzin',
    hint: 'De afzender gaf u die apart, bijvoorbeeld per telefoon.',
    open: 'Open',
    opening: 'Bezig met openen. Dat duurt een paar tellen.',
    wrong:
      'Deze wachtzin past niet. Kijk of er een letter anders is, of vraag de afzender wat het moet zijn.',
    failed:
      'Uw browser kan dit hier niet openen. Gebruik de gewone link van deze pagina (die begint met https), of een nieuwere browser.',
  },
  dossier: {
    title: 'Dit dossier zit in het bestand',
    made: 'Gemaakt op',
    by: 'Ingevuld door',
    who: { client: 'de opdrachtgever', adviser: 'de adviseur' },
    notes: 'Gedeelde notities',
    offers: 'Uitgebrachte offertes',
    name: 'Naam van het dossier',
    known: 'Dit dossier staat al op dit apparaat. Het bestand wordt ermee samengevoegd.',
    nothingNew: 'Alles uit dit bestand staat al op dit apparaat. Er verandert niets.',
    added: (count) => (count === 1 ? 'Er komt één stap bij.' : `Er komen ${count} stappen bij.`),
    differences: (count) =>
      count === 1
        ? 'Op één punt staat in het bestand iets anders dan hier. Beide blijven bewaard; u kiest daarna wat blijft:'
        : `Op ${count} punten staat in het bestand iets anders dan hier. Beide blijven bewaard; u kiest daarna wat blijft:`,
    said: (value, who, moment) => `${value} (${who}, ${moment})`,
    where: 'Waar moet het heen?',
    asNew: 'Een nieuw dossier',
    into: (name) => `Samen met het dossier dat nu open is: ${name}`,
    change: (what, before, after) => `${what} Nu: ${before}. Straks: ${after}.`,
    changes: 'Dit verandert er:',
    moreChanges: (count) => `en nog ${count}`,
    nothing: 'niet ingevuld',
    take: 'Neem over',
    taken: (added) =>
      added === 0
        ? 'Alles stond hier al. Er is niets veranderd.'
        : `Het dossier is overgenomen. ${added === 1 ? 'Er kwam één stap bij.' : `Er kwamen ${added} stappen bij.`}`,
    toAnswers: 'Bekijk de antwoorden',
    toDifferences: 'Kies wat blijft',
    toDossiers: 'Bekijk alle dossiers',
    notKept:
      'Uw browser bewaart niets. Daarom kunt u hier geen dossier overnemen. Gebruik een gewoon venster, niet privé.',
    failed: 'Het kon niet worden opgeslagen. Er is niets veranderd. Probeer het opnieuw.',
    elsewhere:
      'Een deel van dit bestand staat al in een ander dossier op dit apparaat. Er is niets veranderd.',
  },
  backup: {
    title: 'Dit is een reservekopie',
    dossiers: 'Dossiers',
    privateNotes: 'Notities alleen voor u',
    count: (count, fresh) => `${count}, waarvan ${fresh} nog niet op dit apparaat`,
    stays: 'Wat nu op dit apparaat staat, blijft. Wat in de kopie anders is, komt erbij.',
    practice: 'De instellingen van uw bureau komen mee.',
    practiceStays: 'De instellingen van uw bureau blijven zoals ze nu op dit apparaat staan.',
    take: 'Zet terug',
    taking: (percent) => `De dossiers worden teruggezet: ${percent}%. Laat deze pagina open.`,
  },
  pdf: {
    inside: 'In deze pdf zit een bestand met antwoorden, maar daar is iets mee:',
    faults: {
      tooLarge: 'Deze pdf is groter dan 20 MB. Kies de pdf zoals u die uit Maataanpak kreeg.',
      noAnswers:
        'In deze pdf zitten geen antwoorden. Dat kan alleen bij een voorstel uit Maataanpak waarbij is gekozen om de antwoorden mee te sturen. Hebt u de antwoorden als bestand (.json)? Kies dan dat.',
      several:
        'In deze pdf zit meer dan één bestand met antwoorden. Wij kunnen niet weten welk het goede is. Kies de pdf zoals u die uit Maataanpak kreeg.',
      damaged:
        'De antwoorden in deze pdf zijn beschadigd of veranderd. Vraag de afzender om de pdf opnieuw te sturen.',
      tooLargeInside: 'Het bestand met antwoorden in deze pdf is te groot om van Maataanpak te zijn.',
      locked: 'Op deze pdf zit een wachtwoord. Bewaar de pdf eerst zonder wachtwoord.',
      broken:
        'Deze pdf is beschadigd of niet helemaal binnengekomen. Download de pdf opnieuw, of vraag de afzender om de pdf nog eens te sturen.',
    },
  },
}

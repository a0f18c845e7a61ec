import type { SettingsTexts } from '../settingsTexts.ts'

export const settings: SettingsTexts = {
  lead: 'Wie het voorstel doet, voor welke prijs en onder welke voorwaarden. Alles wat u hier invult, blijft op dit apparaat.',
  inUse: {
    device: (name) => `Nu gebruikt: uw eigen gegevens (${name}), bewaard in deze browser.`,
    window: (name) =>
      `Nu gebruikt: uw eigen gegevens (${name}), tot u dit venster sluit. Deze browser bewaart niets. Bewaar ze als bestand, onder aan deze pagina.`,
    hosted: (name) => `Nu gebruikt: de gegevens van deze website (${name}).`,
    fictional: (name) => `Nu gebruikt: ${name}. Dat bureau is verzonnen. Vul hieronder uw eigen gegevens in.`,
    wrong:
      'De gegevens die nu gebruikt worden, kloppen niet. Vul ze hieronder opnieuw in, of open een bestand dat klopt.',
  },
  unsaved: 'U hebt hier iets veranderd dat nog niet is opgeslagen.',
  discard: 'Wijzigingen weggooien',
  sections: {
    who: 'Uw bureau',
    people: 'Mensen',
    look: 'Uiterlijk van het voorstel',
    rates: 'Tarieven',
    vat: 'Btw',
    offer: 'Offerte',
    sizes: 'Maten van de werkvormen',
    file: 'Als bestand bewaren of openen',
  },
  fields: {
    name: { label: 'Naam van het bureau' },
    address: { label: 'Adres', hint: 'Zet elke regel van het adres op een eigen regel.' },
    email: { label: 'E-mailadres' },
    phone: { label: 'Telefoonnummer' },
    website: { label: 'Website', hint: 'Met https:// ervoor.' },
    kvk: { label: 'KvK-nummer', hint: 'Acht cijfers.' },
    vatId: { label: 'Btw-id', hint: 'Bijvoorbeeld NL001234567B01.' },
    iban: { label: 'Rekeningnummer (IBAN)' },
    colour: {
      label: 'Kleur van uw huisstijl',
      hint: 'Voor koppen en lijnen. Schrijf de kleur als #0b4f5c, of kies er een.',
    },
    dayRate: {
      label: 'Tarief voor een dag',
      hint: 'Zonder btw. Dit geldt voor alles waar u niets anders invult.',
    },
    halfDayRate: {
      label: 'Tarief voor een halve dag',
      hint: 'Zonder btw. Leeg: de helft van een dag. Geldt voor het gesprek over de opdracht.',
    },
    lectureRate: {
      label: 'Tarief voor een lezing',
      hint: 'Zonder btw. Leeg: zoveel dagen als een lezing vraagt.',
    },
    travelPerDay: {
      label: 'Reiskosten per dag',
      hint: 'Komt bij het tarief. Leeg: reizen zit in het tarief.',
    },
    roomPerMeeting: {
      label: 'Wat een zaal kost, per bijeenkomst',
      hint: 'Een schatting van kosten die de klant zelf betaalt. Zit niet in de prijs.',
    },
    allowancePerResident: {
      label: 'Vergoeding voor een bewoner, per bijeenkomst',
      hint: 'Een schatting van kosten die de klant zelf betaalt. Zit niet in de prijs.',
    },
    vat: { label: 'Percentage btw', hint: 'Waar u btw rekent. In Nederland is dat 21.' },
    vatBasis: { label: 'Hoe het met de btw zit' },
    validityDays: {
      label: 'Hoeveel dagen een offerte geldig is',
      hint: 'Vaak 30.',
    },
    municipalityValidityDays: {
      label: 'Hoeveel dagen een offerte aan een gemeente geldig is',
      hint: 'Veel gemeenten vragen 90. Leeg: net zo lang als bij andere klanten.',
    },
    numberPattern: {
      label: 'Nummers van offertes',
      hint: 'Zet {nnn} waar het volgnummer komt, en als u wilt {jaar} waar het jaar komt.',
    },
    'terms.nl': {
      label: 'Voorwaarden, in het Nederlands',
      hint: 'Vult u er één in, vul dan ook de andere taal in.',
    },
    'terms.en': { label: 'Voorwaarden, in het Engels' },
    'closing.nl': { label: 'Slotwoord, in het Nederlands', hint: 'De laatste zinnen van het voorstel.' },
    'closing.en': { label: 'Slotwoord, in het Engels' },
    logo: {
      label: 'Logo',
      hint: 'Een PNG, JPEG of SVG van hooguit 300 kB. Van een SVG maken we een PNG.',
    },
  },
  optional: '(niet verplicht)',
  people: {
    intro: 'Wie de opdracht uitvoeren, met een korte biografie in beide talen.',
    person: (number) => `Persoon ${number}`,
    name: 'Naam',
    does: {
      nl: {
        label: 'Biografie, in het Nederlands',
        hint: 'Het vervolg van een zin die met de naam begint: begeleidt dialogen en werkte eerder als …',
      },
      en: {
        label: 'Biografie, in het Engels',
        hint: 'Ook hier het vervolg van een zin: facilitates dialogues and worked as …',
      },
    },
    add: 'Nog iemand toevoegen',
    remove: (name) => `${name} weghalen`,
    removed: (name) => `${name} is weggehaald.`,
  },
  look: {
    pick: 'Kies een kleur',
    readable: (contrast) => `Goed te lezen op wit: contrast ${contrast} op 1.`,
    tooPale: (contrast) =>
      `Te licht om op wit te lezen: contrast ${contrast} op 1. Kies een donkerder kleur; 4,5 is nodig.`,
    noColour: 'Leeg: het voorstel krijgt de kleur van Maataanpak.',
    preview: 'Zo ziet een kop eruit',
    previewText: 'Ons voorstel in het kort',
    choose: 'Logo kiezen',
    another: 'Ander logo kiezen',
    remove: 'Logo weghalen',
    removed: 'Het logo is weggehaald.',
    alt: 'Uw logo',
    taken: (width, height) => `Het logo is goed: ${width} bij ${height} beeldpunten.`,
    svgBroken: 'deze tekening kunnen we niet lezen; bewaar haar als PNG en kies die',
    svgActive:
      'in deze SVG zit een script of iets anders dat meer doet dan tekenen; bewaar haar als PNG en kies die',
    svgOutside: 'deze SVG haalt iets van buiten op; bewaar haar als PNG en kies die',
  },
  perPart: {
    rates: 'Een eigen tarief voor een onderdeel',
    ratesHint: 'Per dag, zonder btw. Leeg: het gewone tarief.',
    vat: 'Btw anders voor een onderdeel',
  },
  vat: {
    intro: 'Op het voorstel staat bij elk bedrag of er btw bij komt, en waarom.',
    advice: 'Laat dit door uw boekhouder nakijken.',
    bases: {
      standard: {
        name: 'Btw erbij',
        meaning: 'Het gewone geval. U rekent het percentage dat u hierboven invult.',
      },
      crkboExempt: {
        name: 'Vrijgesteld: beroepsonderwijs',
        meaning:
          'U staat in het register van het CRKBO, en het onderdeel is scholing voor een beroep. Advies blijft belast.',
      },
      reverseCharged: {
        name: 'Verlegd naar de klant',
        meaning: 'De klant is een onderneming in een ander land van de EU en geeft de btw daar zelf aan.',
      },
      notApplicable: {
        name: 'Geen btw',
        meaning: 'U hoeft geen btw te rekenen, bijvoorbeeld door de regeling voor kleine ondernemers.',
      },
    },
    asOthers: 'Zoals hierboven',
  },
  nextNumber: (number) => `De eerste offerte krijgt dan nummer ${number}.`,
  termsHint: 'We drukken de tekst af zoals hij er staat. Een adres wordt geen link.',
  sizes: {
    intro:
      'Dagen, groepen en weken waarmee het advies rekent. Ze rusten op het oordeel van adviseurs, dus u mag ze binnen grenzen veranderen. Wat op onderzoek rust, staat vast.',
    show: 'Maten bekijken en veranderen',
    range: (least, most, usual) => `Van ${least} tot en met ${most}. Gewoonlijk ${usual}.`,
    proved: 'Deze waarden zijn volledig bewezen: voor alle antwoorden die iemand kan geven.',
    checking: 'We kijken uw maten na …',
    checked: (sets) =>
      `Met uw maten: ${sets} sets antwoorden nagekeken, niets gevonden. Dat is een steekproef, geen bewijs.`,
    broken: 'Niet opgeslagen, want met deze maten klopt het advies niet altijd:',
    brokenSets: (property, sets) => `${property} (bij ${sets} sets antwoorden)`,
    properties: {
      withinBudget: 'Het advies gaat over het budget heen. Maak een groep kleiner.',
      withinMonths: 'Het programma duurt langer dan het mag. Maak weken korter.',
      withinHours: 'Er wordt meer tijd van mensen gevraagd dan zij hebben. Maak bijeenkomsten korter.',
      nothingExcluded: 'Er staat iets in het programma dat daar niet hoort. Zet de maten terug.',
      lectureNotAlone: 'Een lezing staat alleen, terwijl gedrag moet veranderen. Zet de maten terug.',
      leadHasReasons: 'Er leidt een werkvorm waar niets vóór spreekt. Zet de maten terug.',
      outcomeNamed: 'Er komt geen uitkomst. Zet de maten terug.',
      fewerCostsLess:
        'Minder bijeenkomsten vragen meer dagen dan meer bijeenkomsten. Kijk naar de dagen van dialogen in een reeks en van grote dialogen, en naar die van het leertraject.',
      moreMoneyNeverWorse: 'Meer geld maakt het advies slechter. Zet de maten terug.',
    },
    uncheckable: 'We konden uw maten niet nakijken. Kijk of u verbinding hebt, en sla dan opnieuw op.',
    asUsual: 'Alle maten zoals gewoonlijk',
  },
  doses: {
    show: 'Bekijken en veranderen vanaf hoeveel punten er meer bijeenkomsten zijn',
    intro:
      'Hoe meer punten een werkvorm krijgt, hoe vaker die in het advies staat. Meer bijeenkomsten vragen meer punten. De gewone waarden zijn volledig bewezen; andere kijken we na op een steekproef, voordat ze gelden.',
    step: (sessions) =>
      sessions === 1 ? 'Punten voor één bijeenkomst' : `Punten voor ${sessions} bijeenkomsten`,
    unit: 'punten',
    asUsual: 'Alle punten zoals gewoonlijk',
  },
  faults: {
    notANumber: 'vul een getal in',
    beside: (fault, other) => `${fault}: ‘${other}’`,
  },
  save: 'Opslaan',
  saving: 'Bezig met opslaan …',
  saved: 'Opgeslagen op dit apparaat.',
  savedInWindow:
    'Deze browser bewaart niets. Uw gegevens gelden tot u dit venster sluit. Bewaar ze hieronder als bestand.',
  notSaved: 'Niet opgeslagen. Kijk naar de velden hierboven.',
  file: {
    intro:
      'Zo neemt u uw gegevens mee naar een ander apparaat, of geeft u ze aan een collega. Er wordt niets verstuurd.',
    forHosts:
      'Staat Maataanpak op uw eigen website? Zet dit bestand dan naast index.html, met de naam practice.json. Iedereen die de site bezoekt, krijgt dan uw gegevens.',
    export: 'Bewaren als practice.json',
    import: 'Bestand openen',
    wrong: 'Dit bestand klopt niet:',
    kept: 'Er is niets veranderd. Verbeter het bestand en open het opnieuw.',
    failed: 'Het bestand kon niet worden gelezen. Probeer het nog eens.',
    preview: (name, people) =>
      `Dit bestand is van ${name}, met ${people} ${people === 1 ? 'persoon' : 'mensen'}. Overnemen? Dan vervangt het wat u hier hebt.`,
    take: 'Overnemen',
    leave: 'Niet overnemen',
    taken: 'Overgenomen.',
  },
  remove: {
    button: 'Eigen gegevens weghalen',
    title: 'Uw eigen gegevens weghalen?',
    text: 'Ze verdwijnen van dit apparaat. Bewaar ze eerst als bestand als u ze nog nodig hebt. Uw antwoorden blijven.',
    confirm: 'Weghalen',
    cancel: 'Niet weghalen',
    done: 'Uw eigen gegevens zijn van dit apparaat gehaald.',
    failed: 'Het weghalen is niet gelukt. Probeer het nog eens.',
  },
}

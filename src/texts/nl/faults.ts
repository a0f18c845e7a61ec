import type { FaultTexts } from '../texts.ts'

export const faults: FaultTexts = {
  tooLarge: 'het bestand is te groot (in tekens)',
  notJson:
    'dit is geen antwoordenbestand van Maataanpak, of het is beschadigd: het is geen geldige JSON. Geef het bestand dat u bewaarde met ‘Bewaar antwoorden als bestand’, of bewaar het opnieuw in Maataanpak',
  notAnswers:
    'dit is geen antwoordenbestand van Maataanpak: er staat geen enkele vraag in. Geef het bestand dat u bewaarde met ‘Bewaar antwoorden als bestand’',
  pdf: 'dit is een PDF. Hier wordt alleen het antwoordenbestand (.json) gelezen. Zitten de antwoorden in de PDF? Open die dan op de startpagina van Maataanpak en bewaar de antwoorden als bestand',
  tooDeep: 'het bestand is dieper genest dan een antwoordenbestand ooit is',
  notAnObject: 'het bestand moet één object zijn met een sleutel per vraag',
  unknownQuestion: 'deze vraag bestaat niet',
  duplicateKey: 'deze sleutel staat er meer dan eens; laat er één staan',
  unanswered: 'deze vraag moet beantwoord zijn',
  notAMunicipality: 'deze gemeentecode bestaat niet; laat de code weg als de plaats niet in de lijst staat',
  pastMonth: 'let op: deze maand is al voorbij',
  found: 'gevonden',
  allowed: 'toegestaan',
  keys: {
    all: 'een sleutel uit public/answers.schema.json',
    others: 'of een andere sleutel uit public/answers.schema.json',
  },
  more: (count) => `en nog ${count.toLocaleString('nl-NL')} ${count === 1 ? 'fout' : 'fouten'}`,
  commandLine: {
    usage: {
      advise: 'gebruik: npm run --silent advise -- ANTWOORDEN.json [--lang nl|en] [--practice BESTAND]',
      proposal:
        'gebruik: npm run --silent proposal -- ANTWOORDEN.json -o UIT.pdf [--lang nl|en] [--practice BESTAND] [--offer NUMMER] [--attach]',
      rules:
        'gebruik: npm run --silent rules -- [--csv | --compare OUD.csv] [--practice BESTAND] [--lang nl|en]',
    },
    options: {
      out: ['-o, --out UIT.pdf', 'waar het voorstel komt'],
      offer: ['--offer NUMMER', 'maakt er een offerte van, met dit nummer; zonder is het een concept'],
      attach: ['--attach', 'stopt de antwoorden in de PDF, zodat Maataanpak ze daar weer uit kan halen'],
      csv: ['--csv', 'drukt de regels af als tabel voor Excel'],
      compare: ['--compare OUD.csv', 'zegt wat er anders is dan in een eerder bewaarde tabel'],
      practice: [
        '--practice BESTAND',
        'het bureau dat aanbiedt (practice.json); zonder is dat een bedacht bureau',
      ],
      lang: ['--lang nl|en', 'de taal; zonder is dat Nederlands'],
      help: ['-h, --help', 'deze uitleg'],
    },
    noOption: (option) => `${option}: deze optie is er niet`,
    noValue: (option, typed) => `${option}: hier moet iets achter staan, zo: ${typed}`,
    unwantedValue: (option) => `${option}: hier hoort niets achter`,
    unwanted: (given) => `${given}: dit hoort hier niet; er wordt geen bestand gelezen`,
    noAnswers: 'het antwoordenbestand ontbreekt',
    severalFiles: (count, files) => `geef één antwoordenbestand; dit zijn er ${count}: ${files}`,
    noOut: '-o ontbreekt: zeg waar het voorstel komt, bijvoorbeeld -o voorstel.pdf',
    csvAndCompare: '--csv en --compare gaan niet samen; kies er een',
  },
  table: {
    openQuote: (line) => `regel ${line}: het aanhalingsteken sluit niet`,
    strayQuote: (line) => `regel ${line}: er staat een aanhalingsteken midden in een cel`,
    cells: (line) => `regel ${line}: deze rij heeft niet evenveel cellen als de kop`,
    notRules: () =>
      'dit is geen tabel met regels van Maataanpak; maak er een met npm run --silent rules -- --csv',
    sameId: (line) => `regel ${line}: deze regel stond er al`,
  },
  onScreen: {
    notOurs:
      'In dit bestand staan geen antwoorden van Maataanpak. Kies het bestand dat u bewaarde met ‘Bewaar antwoorden als bestand’.',
    tooLarge:
      'Dit bestand is veel te groot voor antwoorden van Maataanpak. Misschien koos u een ander bestand.',
    unknownQuestion: (key) => `Er staat een vraag in die Maataanpak niet kent: ${key}.`,
    twice: (question) => `Het antwoord op ‘${question}’ staat er meer dan eens.`,
    refused: (question, found) => `Het antwoord op ‘${question}’ kan hier niet: ${found}.`,
    possible: (answers) => `Wat wel kan: ${answers}.`,
  },
  cannotRead: (path, why) => `het bestand ${path} kan niet worden gelezen: ${why}`,
  cannotWrite: (path, why) => `het bestand ${path} kan niet worden geschreven: ${why}`,
  files: {
    folder: 'dat is een map',
    answers: 'daar staan de antwoorden in; kies een andere naam',
    notPlain: 'daar staat al iets wat geen gewoon bestand is; kies een andere naam',
    noFile: 'het is er niet',
    noFolder: 'de map is er niet',
    nameTooLong: 'de naam is te lang',
    notAllowed: 'u hebt daar geen rechten voor',
    noRoom: 'er is geen ruimte meer',
    failed: 'het lukte niet',
  },
  written: (path) => `Het voorstel staat in ${path}.`,
  notAnOption: 'dit is geen van de antwoorden',
}

import type { AdviceTexts, ProgrammeTexts } from '../adviceTexts.ts'

const small = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const count = (number: number) => small[number] ?? String(number)
const hours = (minutes: number): string => {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (rest === 0) return `${whole} uur`
  if (whole > 0 && rest === 30) return `${whole},5 uur`
  return whole < 2 ? `${minutes} minuten` : `${whole} uur en ${rest} minuten`
}

export const programme: ProgrammeTexts = {
  audiences: {
    everyone: 'alle medewerkers en bewoners die u wilt bereiken',
    staff: 'medewerkers',
    staffAndLeaders: 'medewerkers, en wie hierover beslist',
    residents: 'bewoners',
    residentsWithStaff: 'bewoners, met enkele medewerkers erbij',
    staffAndPartners: 'medewerkers en partners',
    together: 'medewerkers en bewoners samen',
    withResidents: 'medewerkers en bewoners samen',
    core: 'de kerngroep',
    coreToBe: 'een kerngroep die u vormt',
    firstGroup: 'een eerste groep medewerkers',
    facilitators: 'medewerkers die gesprekken gaan leiden',
    sponsor: 'de opdrachtgever',
    sponsorToBe: 'wie opdrachtgever kan worden',
    parties: 'alle partijen',
    leadersAndBoard: 'wie meedeed, leiding, bestuur en andere professionals',
  },
  audiencesNamed: {
    everyone: (all) => `alle ${all} die u wilt bereiken`,
    together: (all) => `${all} samen`,
    residentsWithStaff: (residents, staff) => `${residents}, met enkele ${staff} erbij`,
    staffAndLeaders: (staff) => `${staff}, en wie hierover beslist`,
  },
  members: {
    frontline: 'medewerkers',
    managers: 'leidinggevenden',
    board: 'bestuurders',
    partners: 'partners',
    residents: 'bewoners',
    clients: 'cliënten',
    parents: 'ouders',
    pupils: 'leerlingen',
    youth: 'jongeren',
    volunteers: 'vrijwilligers',
  },
  inside: 'binnen uw organisatie',
  residentsToo: 'samen met bewoners',
  staffCounted: (people) => `${people}, medewerkers meegeteld`,
  oneOfEachParty: 'van elke partij één of twee mensen',
  amount: (block, sessions, groups) => {
    const total = sessions * groups
    switch (block) {
      case 'mandateTalk':
        return 'een gesprek over de opdracht'
      case 'listeningTalks':
        return total === 1 ? 'één luistergesprek' : `${count(total)} luistergesprekken`
      case 'lecture':
        return total === 1 ? 'één lezing' : `${count(total)} lezingen`
      case 'combinedMeeting':
        return 'één bijeenkomst met een korte inleiding en een dialoog aan tafels'
      case 'facilitatorTraining':
        return 'een training voor interne gespreksleiders'
      case 'dialogue':
        return total === 1 ? 'één dialoogsessie' : `${count(total)} dialoogsessies`
      case 'workshop':
        return sessions === 1 ? 'één workshop' : `${count(sessions)} workshops`
      case 'actionLearning':
        return groups === 1
          ? `één leertraject van ${count(sessions)} ${sessions === 1 ? 'bijeenkomst' : 'bijeenkomsten'}`
          : `één leertraject met ${count(groups)} leergroepen naast elkaar, elk met ${count(sessions)} ${sessions === 1 ? 'bijeenkomst' : 'bijeenkomsten'}`
      case 'harvest':
        return 'een bijeenkomst om de lessen door te geven'
      case 'coordination':
        return 'coördinatie'
      default:
        return block satisfies never
    }
  },
  withTheme: (amount, theme) => `${amount} over ${theme}`,
  eachGroup: (groups) => `voor elk van ${count(groups)} groepen`,
  inParts: (parts, minutes, several) =>
    `${several ? 'elk ' : ''}in ${count(parts)} delen van ${hours(minutes)}`,
  firstGroup: (people) => `voor een eerste groep van ${people}`,
  otherThemes: (begun, left, number) =>
    `U koos meer thema’s. We beginnen met ${begun}. In een volgende workshop ${number === 1 ? 'kan' : 'kunnen'} ${left} aan de beurt komen.`,
  people: (people, block, when) =>
    block === 'listeningTalks'
      ? 'één persoon per gesprek'
      : block === 'actionLearning'
        ? `${people} mensen per groep`
        : people === 1
          ? 'één persoon'
          : when === 'once'
            ? `ongeveer ${people} mensen`
            : when === 'inEachGroup'
              ? `ongeveer ${people} mensen per groep`
              : `ongeveer ${people} mensen per keer`,
  duration: (minutes, block, parts, several) =>
    block === 'facilitatorTraining'
      ? parts > 1
        ? `${count(2 * parts)} keer ${hours(minutes)}`
        : 'twee dagdelen'
      : block === 'workshop' && parts > 1
        ? `${count(parts)} keer ${hours(minutes)}${several ? ' per workshop' : ''}`
        : minutes === 240
          ? 'een dagdeel (4 uur)'
          : hours(minutes),
  when: (from, to) =>
    to - from <= 1
      ? `rond week ${from + 1} na uw akkoord`
      : `week ${from + 1} tot en met ${to} na uw akkoord`,
  weeks: (from, to) => (to - from <= 1 ? `week ${from + 1}` : `week ${from + 1} tot en met ${to}`),
  days: (days, one) => `${days} ${one ? 'dag' : 'dagen'}`,
  month: (number) => `maand ${number}`,
  months: (months) => (months === 1 ? 'één maand' : `${count(months)} maanden`),
  shortly: (weeks) => (weeks === 1 ? 'één week' : `${count(weeks)} weken`),
  milestones: {
    kickOff: (week) => `start met de opdrachtgever erbij (week ${week})`,
    interimTalk: (week) => `tussengesprek met de leiding (week ${week})`,
  },
  mix: (parts) => `Bij uw vraag past: ${parts}.`,
  noneNeeded: 'U hebt geen programma nodig.',
  notYet: 'Nog niet: eerst moet er iets anders.',
  notYetFirst: (parts) => `U kunt wel alvast beginnen met ${parts}.`,
  tapePart: (part, from, to) =>
    to - from <= 1 ? `${part} rond week ${from + 1}` : `${part} van week ${from + 1} tot en met ${to}`,
  tapeAlt: (months, parts) =>
    `Meetlint van ${months === 1 ? 'één maand' : `${count(months)} maanden`}. Daarop liggen: ${parts}.`,
  tapeCaption: (supported, inGroups) =>
    `Het programma per maand. Maand 1 begint bij uw akkoord. Een stip is een bijeenkomst${inGroups ? ', en bij meer groepen een bijeenkomst van elke groep' : ''}.${supported ? ' De dichte balken zijn de werkvormen. De open balken horen daarbij.' : ''}`,
  askedTime: {
    title: 'Hoeveel tijd vraagt dit van één persoon?',
    intro: (several) =>
      `Geteld voor wie bij alles is wat er voor die groep is. ${several ? 'Wie in twee groepen zit, telt ze op. ' : ''}Reistijd en voorbereiding tellen niet mee.`,
    inAll: (minutes, meetings) =>
      `${hours(minutes)}, in ${count(meetings)} ${meetings === 1 ? 'bijeenkomst' : 'bijeenkomsten'}`,
    listening: 'Bewoners met wie wij één voor één praten',
    oneTalk: (minutes) => `${hours(minutes)}, in één gesprek`,
  },
  tapeWithout: 'De coördinatie loopt van begin tot eind mee en staat daarom niet in de tekening.',
}

export const advice: AdviceTexts = {
  noneNeeded: {
    firm: 'Dat staat stevig zolang die twee antwoorden kloppen, en er met bewoners geen open conflict of diep wantrouwen is.',
    comeBack:
      'Kom terug als uw aanpak niet blijkt te werken, als mensen er een vaardigheid voor missen, of als er ruzie ontstaat met bewoners.',
  },
  judgement: {
    open: 'Als adviseur aanpassen',
    hint: 'Voor wie adviseert. U legt uw eigen oordeel naast de berekening, met een reden.',
    loading: 'De aanpassingen worden geopend.',
    failed: 'De aanpassingen kunnen niet worden geladen. Controleer uw verbinding.',
    corrected: (points) =>
      points === 1
        ? 'De adviseur heeft dit advies op één punt aangepast. Onderaan staat wat berekend was.'
        : `De adviseur heeft dit advies op ${count(points)} punten aangepast. Onderaan staat wat berekend was.`,
  },
  price: (excl, incl) => `Indicatie: ${excl} zonder btw, ${incl} met btw.`,
  noOffer: 'Dit is een indicatie, geen aanbod.',
  basis: {
    length: 'Duur',
    fromGoAhead: (length) => `ongeveer ${length}, van uw akkoord tot het einde`,
    days: 'Inzet adviseur',
    vat: 'Btw',
    charged: (percent, charged) =>
      ({
        all: percent,
        some: `${percent} over een deel; de rest is zonder btw`,
        none: 'geen: het bureau rekent hierover geen btw',
      })[charged],
    travel: 'Reizen',
    included: 'inbegrepen',
    notIncluded: 'Niet inbegrepen',
    own: 'de zaal en een vergoeding voor bewoners; die betaalt u zelf',
    room: 'de zaal; die betaalt u zelf',
  },
  budget: {
    muchLeft: {
      others:
        'U hoeft niet alles op te maken. Wat overblijft, kan voor de mensen zijn die er nu niet bij kunnen zijn.',
      notEnough: 'U hoeft niet alles op te maken. Voor wat later kan, is meer nodig dan er overblijft.',
      later: 'U hoeft niet alles op te maken. Bewaar de rest voor wat later kan.',
      nothing: 'U hoeft niet alles op te maken: uw antwoorden vragen nu niet om meer.',
    },
    littleLeft: 'Zaal en vergoedingen komen er nog bij. Zoek daar apart geld voor.',
    none: 'U gaf geen budget op. Daarom staat er niet bij of dit past.',
    amount: {
      excl: (amount) => `${amount} zonder btw`,
      incl: (amount) => `${amount} met btw`,
      unsaid: (amount) => `${amount}, als dat met btw is`,
    },
    exact: (budget, left) =>
      left === null
        ? `De prijs is precies uw budget van ${budget}.`
        : `Dit programma past binnen uw budget van ${budget}: er blijft ${left} over.`,
    upTo: (budget, left) =>
      `U gaf een schatting. Wij rekenden met het hoogste bedrag daarvan: ${budget}. ${left === null ? 'Dat is dan helemaal op.' : `Dan blijft er ongeveer ${left} over.`} Is uw budget lager, dan past misschien niet alles.`,
    certain: (budget, left) =>
      `U gaf een schatting. Dit past daar hoe dan ook binnen. Bij het bedrag waarmee wij rekenden (${budget}) blijft er ongeveer ${left ?? ''} over.`,
    open: (budget, left) =>
      `U gaf een schatting zonder hoogste bedrag. Wij rekenden met ${budget}. ${left === null ? 'Dat is dan helemaal op.' : `Dan blijft er ongeveer ${left} over.`} Is uw budget lager, dan past misschien niet alles.`,
    over: (budget, more) => `Dat is ${more} meer dan uw budget van ${budget}.`,
  },
  madeUp: (practice) => `De tarieven zijn van ${practice}. Dat bureau is verzonnen.`,
  ownCosts: 'De zaal en een vergoeding voor bewoners betaalt u zelf: die zitten er niet bij.',
  onThisPage: 'Op deze pagina',
  chiefly: (reasons) => `Vooral hierom: ${reasons}`,
  prepared: (asked) =>
    `U noemde ${asked}, van de eerste tot en met de laatste bijeenkomst. Dat past. Het voorbereiden vóór de eerste bijeenkomst komt daar nog bij.`,
  tableTitle: 'Het programma in een tabel',
  columns: { part: 'Onderdeel', who: 'Voor wie', when: 'Wanneer', days: 'Dagen', price: 'Zonder btw' },
  total: 'Samen',
  parts: 'Wat we adviseren',
  facts: {
    howMany: 'Hoeveel',
    people: 'Groep',
    duration: 'Hoelang',
    who: 'Met wie',
    when: 'Wanneer',
    case: 'Uw vraagstuk',
    milestones: 'Onderweg, inbegrepen',
    price: 'Kosten, zonder btw',
  },
  lessThanAsked: (asked, fits) =>
    `Uw antwoorden vragen om ${asked === 1 ? 'één bijeenkomst' : `${count(asked)} bijeenkomsten`}. Meer dan ${count(fits)} past nu niet:`,
  why: 'Waarom',
  allReasons: (number) => `Nog ${number === 1 ? 'één reden' : `${count(number)} redenen`}`,
  against: 'Wat ertegen spreekt',
  yourAnswer: 'Uw antwoord:',
  changeAnswer: 'wijzig',
  ruleOf: (about) => `regel bij: ${about}`,
  ruleHint: 'Een vraagteken leidt naar de regel achter een reden of een getal.',
  notAdvised: 'Wat we nu niet adviseren',
  stages: {
    contraindication: 'Dit kan nu niet.',
    notNeeded: 'Dit is niet nodig.',
    capacity: 'Dit past nu niet.',
    noEvidence: 'Dit past nu minder goed.',
    noRoom: 'Dit past ook, maar niet naast de rest.',
    outweighed: 'Dit past ook, maar iets anders past beter.',
  },
  later: 'Misschien later',
  laterIntro:
    'Dit past bij uw vraag, maar pas als er iets verandert. Besluit daar samen over na de eerste stap.',
  laterEach: 'Elke mogelijkheid staat apart: de bedragen tellen niet bij elkaar op.',
  secondPhase: (format) => `Tweede fase, na een besluit: ${format}`,
  prePhase: {
    title: 'De voorfase apart',
    is: 'Het programma hierboven is daarvoor de voorfase. U kunt die apart bestellen.',
    prepares: {
      case: 'Daarin wordt het idee een vraagstuk waar iemand voor zorgt.',
      sponsor: 'Daarin blijkt wie er als opdrachtgever achter wil staan.',
    },
    costs: (days, exclVat, inclVat) =>
      `Met een go/no-go-gesprek aan het eind is dat ${days} werk en kost het ${exclVat} zonder btw (${inclVat} met btw).`,
    over: (amount) => `Dat is ${amount} meer dan het budget waarmee we rekenen.`,
    sponsorThen: 'wie dan opdrachtgever is',
    decision: (who) =>
      `In dat gesprek besluit u: begint de tweede fase, of stopt het hier? Dat hangt af van wat er geregeld moet zijn. Wie besluit: ${who}.`,
    programme: 'Het programma hierboven',
    talk: (minutes) => `Go/no-go-gesprek (${minutes} minuten)`,
    total: 'Voorfase, zonder btw',
    caption: 'De voorfase, met het gesprek waarin u besluit',
    once: 'Het programma betaalt u één keer. Het gesprek komt erbij als u de voorfase zo bestelt.',
  },
  goNoGoWhen: (when) => `Dat gesprek kan ${when}.`,
  laterSum: {
    caption: {
      excl: 'Wat het samen ongeveer kost, zonder btw',
      incl: 'Wat het samen ongeveer kost, met btw',
    },
    amount: 'Bedrag',
    saves: 'Wat daarin dan kleiner wordt of vervalt',
    talk: 'Gesprek: doorgaan of stoppen (go/no-go)',
    total: 'Samen, vanaf',
  },
  laterGoNoGo: 'Eerst besluit u samen of u doorgaat of stopt, in een go/no-go-gesprek.',
  laterAll: 'Wat daarvoor nodig is:',
  laterWithin: 'Dat past binnen uw budget.',
  laterAsked: (trajectory, price) =>
    `Dit is het kleinste leertraject. Bij uw antwoorden past meer: ${trajectory}. Dan kost deze fase, met wat erbij hoort, ongeveer ${price}.`,
  laterAtOnce: (price, smallest) =>
    `Is alles al geregeld vóór de start? Dan valt dat gesprek weg, en ook wat dan niet meer nodig is. Vaak is ${smallest ? 'voor het kleinste leertraject ' : ''}dan samen ongeveer ${price} genoeg.`,
  laterMore: (what) => `Er is nodig: ${what}.`,
  laterRoom: 'Dit kan als er meer tijd of budget is.',
  changed: {
    nothing: 'Uw nieuwe antwoord verandert het programma en de prijs niet.',
    mix: 'Uw nieuwe antwoord verandert het advies.',
    added: (parts) => `Erbij komt: ${parts}.`,
    gone: (parts) => `Weg valt: ${parts}.`,
    other: (changes) => `Anders wordt: ${changes}.`,
    length: (from, to) => `Het duurde ${from}, en nu ${to}.`,
    price: (from, to) => `De prijs was ${from} en is nu ${to} zonder btw.`,
    inside: 'De onderdelen blijven; wel is iets anders in hoe, wanneer of met hoeveel mensen.',
    reasons: 'Het programma en de prijs blijven gelijk. Alleen de redenen zijn anders.',
    close: 'Sluit',
  },
  warnings: 'Waar u op moet letten',
  assumptions: 'Waar we van uitgaan',
  allAssumptions: (number) => `Lees ${number === 1 ? 'de ene aanname' : `alle ${count(number)} aannames`}`,
  nothingYet: 'Waarom nog niet',
  first: 'Wat u eerst kunt doen',
}

import { comesInNumbers } from '../../rules/formats.ts'
import type { ExplanationTexts } from '../explanationTexts.ts'

const small = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']
const number = (count: number) => small[count] ?? String(count)
const meetingsOf = (count: number) => `${number(count)} ${count === 1 ? 'bijeenkomst' : 'bijeenkomsten'}`
const groupsOf = ({ groups }: { readonly groups: number }) =>
  `${number(groups)} ${groups === 1 ? 'groep' : 'groepen'}`
const decimal = (count: number) => String(count).replace('.', ',')
const daysOf = (count: number) => `${decimal(count)} ${count === 1 ? 'dag' : 'dagen'}`

/** Each format: one, several, and as what is there. */
const names = {
  lecture: { single: 'lezing', one: 'een lezing', several: 'lezingen', the: 'de lezing' },
  dialogue: {
    single: 'dialoogsessie',
    one: 'een dialoogsessie',
    several: 'dialoogsessies',
    the: 'de dialoogsessie',
  },
  workshop: { single: 'workshop', one: 'een workshop', several: 'workshops', the: 'de workshop' },
  actionLearning: {
    single: 'leertraject',
    one: 'een leertraject',
    several: 'leertrajecten',
    the: 'het leertraject',
  },
}

export const explanation: ExplanationTexts = {
  stop: {
    may: (format) => `U kunt hier al stoppen: een ${format} past het best`,
    settled: (format, skipped) =>
      `Een ${format} past het best bij wat u tot nu toe antwoordde. De vragen die nog open staan, veranderen dat niet meer. Zij bepalen nog wel hoeveel er kan, en wat erbij komt. U kunt hier stoppen. U slaat dan over: ${skipped}. Daar staat dan ‘weet ik nog niet’. U kunt dat later nog wijzigen.`,
    onThisPage: 'wat op deze pagina nog open staat',
    ifRoom:
      'Let op: u slaat ook een vraag over geld of tijd over. Die zegt of het ook kan: is er te weinig, dan wordt het iets kleiners, of nog niets.',
    stop: 'Stop hier en toon het advies',
  },
  provisional: (open) =>
    open === 1
      ? 'Dit advies is voorlopig: één vraag die ervoor telt, staat nog open.'
      : `Dit advies is voorlopig: ${open} vragen die ervoor tellen, staan nog open.`,
  firmTitle: 'Hoe stevig is dit advies?',
  heart: (format) => `Van wat nu kan, past ${format} het best. Dat is de kern van dit advies.`,
  noHeart: 'Het advies is nu: nog geen programma.',
  firm: {
    firm: 'Dat staat stevig.',
    fair: 'Dat staat redelijk stevig.',
    narrow: 'Dat is nipt.',
  },
  discuss: 'Bespreek het met een adviseur.',
  firmWhile: 'Dat staat stevig, zolang uw antwoorden kloppen waar de kern van afhangt.',
  heldBack: {
    firm: 'Dat staat stevig.',
    fair: 'Dat staat redelijk stevig, maar niet meer dan dat: wat u open liet, kan het nog veranderen.',
    narrow: 'Dat staat nog niet vast: daarvoor is er te veel onbekend.',
  },
  weighing: {
    wide: 'Ook als elke reden een kwart zwaarder of lichter telt, past geen andere werkvorm beter.',
    some: 'Ook als elke reden een tiende zwaarder of lichter telt, past geen andere werkvorm beter.',
    little: 'Als we de redenen iets anders wegen, kan een andere werkvorm beter passen.',
  },
  turning: ({ turning, touching, seating, others }) =>
    [
      `We veranderden steeds één antwoord, op ${others} manieren.`,
      ...(turning + touching + seating === 0 ? ['Steeds blijft de mix van werkvormen dezelfde.'] : []),
      ...(turning === 0
        ? touching + seating === 0
          ? []
          : ['Steeds blijft de kern dezelfde.']
        : [`Bij ${turning} daarvan wordt de kern anders.`]),
      ...(touching === 0 ? [] : [`Bij ${touching} komt er een werkvorm bij of vervalt er een.`]),
      ...(seating === 0 ? [] : [`Bij ${seating} blijven de werkvormen gelijk, maar doen anderen mee.`]),
    ].join(' '),
  comesWith: (turning, others) =>
    `We veranderden steeds één antwoord, op ${others} manieren. ${
      turning === 0
        ? 'Bij geen daarvan past er al een programma.'
        : `Bij ${turning} daarvan past er wel een programma.`
    }`,
  openTogether: (count) =>
    count === 1
      ? 'Er staat nog één vraag open. Of de kern dezelfde blijft als u die beantwoordt, staat niet vast.'
      : `Er staan nog ${count} vragen open. Of de kern dezelfde blijft als u die beantwoordt, staat niet vast.`,
  hangsOn: (count) =>
    count === 1
      ? 'De kern hangt het meest af van deze vraag:'
      : 'De kern hangt het meest af van deze vragen:',
  settled: (format) => `Wat u ook antwoordt op de vragen die nog open staan, ${format} past het best.`,
  roomOpen: 'Of en hoeveel ervan kan, hangt nog af van tijd en geld.',
  fork: (one, other) => `Er staan nog vragen open. Daarvan hangt af of ${one} of ${other} de kern wordt.`,
  next: 'De open vraag die nu nog het meest kan veranderen:',
  changeTitle: 'Wat zou dit advies veranderen?',
  changeIntro: 'Hier kunt u zelf iets aan doen:',
  nothingBetter:
    'Met één ander antwoord past er geen beter programma. Soms moeten er meer dingen anders. Dat leest u bij wat we nu niet adviseren.',
  dependsTitle: 'Waar het van afhangt',
  formats: {
    lecture: names.lecture.one,
    dialogue: names.dialogue.one,
    workshop: names.workshop.one,
    actionLearning: names.actionLearning.one,
  },
  some: (format, count) => (count === 1 ? names[format].one : `${number(count)} ${names[format].several}`),
  all: (format, count) => (count === 1 ? names[format].the : `de ${names[format].several}`),
  together: 'één bijeenkomst met een korte inleiding en een dialoog',
  theEvening: 'de bijeenkomst met een korte inleiding en een dialoog',
  quoted: (answer) => `“${answer}”`,
  amount: {
    from: (amount) => `${amount} of meer`,
    tried: (amount) => `${amount} of meer (misschien is minder ook genoeg)`,
    vat: {
      excl: (amount) => `${amount} zonder btw`,
      incl: (amount) => `${amount} met btw`,
      unsaid: (amount) => `${amount} met btw`,
    },
    range: (from, to) => `${from} tot ${to}`,
    such: (amounts) => `bijvoorbeeld ${amounts}`,
  },
  instead: (question, answer) => `Antwoordt u ${answer} op “${question}”`,
  chosen: (question, answer) => `Kiest u ${answer} bij “${question}”`,
  added: (question, answer) => `Kiest u ook ${answer} bij “${question}”`,
  removed: (question, answer) => `Laat u ${answer} weg bij “${question}”`,
  both: (one, other) => `${one} en ${other.charAt(0).toLowerCase()}${other.slice(1)}`,
  gains: (formats, count) => `dan ${count === 1 ? 'komt' : 'komen'} er ${formats} bij`,
  loses: (formats, count) => `dan ${count === 1 ? 'vervalt' : 'vervallen'} ${formats}`,
  replaces: (gained, lost, count) =>
    `dan ${count === 1 ? 'komt' : 'komen'} er ${gained} in plaats van ${lost}`,
  peopleOnly: (what) => `dan ${what}`,
  leads: (format) => `dan wordt ${format} de kern`,
  tried: {
    'sponsor.nobody': 'Een workshop laat dan zien wat er kan.',
    'sponsor.reluctant': 'Iets kleins dat werkt, zoals een workshop, kan de leiding overtuigen.',
  },
  noProgramme: 'dan is het nog geen tijd voor een programma',
  noneNeeded: 'dan hebt u geen programma nodig',
  noWorkshop: 'dan past ook die ene workshop niet',
  aProgramme: (formats) => `dan kan er een programma komen, met ${formats}`,
  more: (count) =>
    count === 1 ? 'Nog één mogelijke verandering' : `Nog ${number(count)} mogelijke veranderingen`,
  larger: (formats, answer) =>
    `Voor een programma met ${formats} ${answer.charAt(0).toLowerCase()}${answer.slice(1)}.`,
  withoutResidents: '(nog zonder bewoners)',
  besides: {
    number: (format, count) =>
      `${number(count)} ${count === 1 ? names[format].single : names[format].several}`,
    ofPeople: (named, seats) => `${named} voor ongeveer ${seats} mensen`,
    fewer: (named, count) => `${count === 1 ? 'blijft' : 'blijven'} er ${named} over`,
    more: (named, count) => `${count === 1 ? 'wordt' : 'worden'} het ${named}`,
    seats: (seats) => `is er in de dialoog nog plek voor ongeveer ${seats} mensen`,
    mandateTalk: { comes: 'een gesprek over de opdracht', goes: 'het gesprek over de opdracht' },
    listeningTalks: {
      comes: (count) => (count === 1 ? 'een luistergesprek' : `${number(count)} luistergesprekken`),
      goes: 'de luistergesprekken',
    },
    talksCome: (talks, count) => `${count === 1 ? 'komt' : 'komen'} er eerst ${talks}`,
    talksGo: (talks, count) => `${count === 1 ? 'vervalt' : 'vervallen'} ${talks}`,
    muchSmaller: 'blijft er minder dan de helft van het hele programma over',
  },
  leave: {
    residents: 'doen de bewoners niet meer mee',
    staff: 'doen nog maar enkele medewerkers mee',
  },
  join: { residents: 'doen de bewoners mee', staff: 'doen meer medewerkers mee' },
  table: {
    leave: 'is er geen dialoog met bewoners meer',
    join: 'komt er een dialoog met bewoners',
  },
  variantsTitle: 'Kleiner of groter',
  uncorrected: 'Gerekend vanaf het berekende advies, zonder uw eigen wijzigingen.',
  compact: {
    title: 'Compact',
    text: 'Het minste dat nog zin heeft: de kern, met wat daarvoor nodig is.',
    none: 'Dit advies is al het minste dat zin heeft.',
  },
  deeper: {
    title: 'Verdieping',
    text: 'Wat er past als tijd en geld geen grens zijn.',
    none: 'Meer tijd of geld voegt nu niets toe.',
    noOther: 'Meer tijd of geld voegt nu geen andere werkvorm toe.',
  },
  goingOn: {
    title: 'Wie nu nog niet meedoet',
    group: (people, price, left) =>
      `Begin met deze eerste groep. Helpt de workshop, herhaal die dan voor een volgende groep van ${people}. Dat kost per groep ongeveer ${price}. Er zijn nog ongeveer ${left} medewerkers.`,
    circle: (people, price, left, times) =>
      `Bewoners worden nu gehoord in ${times === 1 ? 'één kleine kring' : `${number(times)} kleine kringen`}. Ongeveer ${left} van hen zitten daar nog niet in. Wilt u ook hen horen, dan kost elke volgende kring van hooguit ${people} bewoners ongeveer ${price}.`,
    evening: (people, price, left, times) =>
      `Bewoners komen nu ${times === 1 ? 'één keer samen' : `samen in ${number(times)} dialoogsessies`}. Ongeveer ${left} van hen zijn daar nog niet bij. Wilt u ook hen spreken, dan kost elke volgende dialoogsessie met hooguit ${people} bewoners ongeveer ${price}.`,
    fits: (kinds) =>
      `Met wat er van uw budget overblijft, kan ${kinds === 1 ? 'dat in elk geval één keer' : 'in elk geval een van deze'}. Houd ook geld over voor zaal en vergoedingen.`,
    circles: (people, price, left) =>
      `Ongeveer ${left} medewerkers praten nog niet mee in een kring. Wilt u ook hen horen, dan kost elke volgende kring van hooguit ${people} mensen ongeveer ${price}.`,
    dialogue: (people, price, left) =>
      `Binnen uw organisatie is één dialoog genoeg om te beginnen. Ongeveer ${left} medewerkers praten dan nog niet mee. Wilt u dat wel, dan kost elke volgende groep van hooguit ${people} mensen ongeveer ${price}.`,
  },
  youGet: (parts) => `Dan krijgt u ${parts}.`,
  variantPrice: (price, months) => `Dat kost ongeveer ${price} en duurt vanaf uw akkoord ongeveer ${months}.`,
  difference: 'Het verschil met het advies',
  change: (block, name, from, to) => {
    if (from.meetings === 0)
      return comesInNumbers(block) && to.meetings > 1
        ? `${name}: ${meetingsOf(to.meetings)} erbij`
        : `${name}: komt erbij`
    if (to.meetings === 0)
      return comesInNumbers(block) && from.meetings > 1
        ? `${name}: alle ${number(from.meetings)} vervallen`
        : `${name}: vervalt`
    if (from.meetings === to.meetings && from.groups !== to.groups)
      return `${name}: ${groupsOf(to)} in plaats van ${number(from.groups)}`
    if (from.groups > 1 || to.groups > 1)
      return `${name}: ${groupsOf(to)} van ${meetingsOf(to.meetings)} in plaats van ${groupsOf(from)} van ${number(from.meetings)}`
    if (to.meetings === from.meetings)
      return to.people === from.people
        ? `${name}: ${daysOf(to.days)} in plaats van ${decimal(from.days)}`
        : `${name}: ${to.people} mensen in plaats van ${from.people}`
    return block === 'dialogue' && to.people !== from.people
      ? `${name}: ${meetingsOf(to.meetings)} met ${to.people} mensen in plaats van ${number(from.meetings)} met ${from.people}`
      : `${name}: ${meetingsOf(to.meetings)} in plaats van ${number(from.meetings)}`
  },
  costsMore: (said, amount) => `${said} (${amount} meer)`,
  costsLess: (said, amount) => `${said} (${amount} minder)`,
  needs: 'Daarvoor is nodig dat dit anders wordt:',
  loading: 'We kijken nog wat dit advies zou veranderen.',
}

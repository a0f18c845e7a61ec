import type { ExplanationTexts } from '../explanationTexts.ts'

export const explanation: ExplanationTexts = {
  firmTitle: 'Hoe stevig is dit advies?',
  firm: {
    firm: 'Stevig. Ook als we een paar dingen anders wegen, en bij bijna elk ander antwoord, blijft de kern dezelfde.',
    fair: 'Redelijk stevig. Een enkel ander antwoord kan de kern veranderen.',
    narrow:
      'Nipt. Een iets andere weging of een ander antwoord geeft al een andere kern. Bespreek het met een adviseur.',
  },
  hangsOn: (count) =>
    count === 1
      ? 'Het hangt het meest af van uw antwoord op:'
      : 'Het hangt het meest af van uw antwoorden op:',
  settled: (format) =>
    `Wat u verder ook antwoordt, ${format} past het best. Of en hoeveel ervan kan, hangt nog af van tijd en geld.`,
  fork: (one, other) => `Er staan nog vragen open. Daarvan hangt af of ${one} of ${other} de kern wordt.`,
  next: 'De open vraag die nu nog het meest kan veranderen:',
  changeTitle: 'Wat zou dit advies veranderen?',
  changeIntro: 'Hier kunt u zelf iets aan doen:',
  nothingBetter:
    'We vonden geen ander antwoord waar u zelf iets aan kunt doen en dat dit programma beter passend maakt.',
  dependsTitle: 'Waar het van afhangt',
  instead: (question, answer) => `${question} ${answer}`,
  added: (question, answer) => `${question} Ook: ${answer}`,
  removed: (question, answer) => `${question} Niet: ${answer}`,
  both: (one, other) => `${one} – en tegelijk: ${other}`,
  gains: (formats) => `dan komt erbij: ${formats}`,
  loses: (formats) => `dan vervalt: ${formats}`,
  replaces: (gained, lost) => `dan komt er ${gained} in plaats van ${lost}`,
  leads: (format) => `dan wordt de kern: ${format}`,
  noProgramme: 'dan is het nog geen tijd voor een programma',
  noneNeeded: 'dan hebt u geen programma nodig',
  aProgramme: 'dan kan er een programma komen',
  more: (count) => (count === 1 ? 'Nog één mogelijke verandering' : `Nog ${count} mogelijke veranderingen`),
  variantsTitle: 'Kleiner of groter',
  compact: {
    title: 'Compact',
    text: 'Het minste dat nog zin heeft: de kern, met wat daarvoor nodig is.',
    none: 'Kleiner dan dit advies heeft geen zin.',
  },
  deeper: {
    title: 'Verdieping',
    text: 'Wat er past als tijd en geld geen grens zijn.',
    none: 'Meer tijd of geld voegt nu niets toe.',
  },
  youGet: (parts) => `Dan krijgt u ${parts}.`,
  variantPrice: (price, months) => `Dat kost ongeveer ${price} zonder btw en duurt ongeveer ${months}.`,
  difference: 'Het verschil met het advies:',
  change: (_, name, from, to) =>
    from === 0
      ? `${name}: komt erbij`
      : to === 0
        ? `${name}: vervalt`
        : `${name}: ${to} ${to === 1 ? 'bijeenkomst' : 'bijeenkomsten'} in plaats van ${from}`,
  needs: 'Daarvoor is nodig dat dit anders wordt:',
  loading: 'We kijken nog wat dit advies zou veranderen.',
}

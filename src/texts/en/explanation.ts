import type { ExplanationTexts } from '../explanationTexts.ts'

export const explanation: ExplanationTexts = {
  firmTitle: 'How firm is this advice?',
  firm: {
    firm: 'Firm. Even if we weigh some things differently, and with almost any other answer, its heart stays the same.',
    fair: 'Fairly firm. A single different answer can change its heart.',
    narrow:
      'Narrow. A slightly different weighing or one different answer already gives another heart. Discuss it with an adviser.',
  },
  hangsOn: (count) =>
    count === 1 ? 'It hangs most on your answer to:' : 'It hangs most on your answers to:',
  settled: (format) =>
    `Whatever else you answer, ${format} fits best. Whether and how much of it is possible still depends on time and money.`,
  fork: (one, other) =>
    `Some questions are still open. They decide whether ${one} or ${other} is at the heart.`,
  next: 'The open question that can still change most:',
  changeTitle: 'What would change this advice?',
  changeIntro: 'This is something you can act on:',
  nothingBetter: 'We found no other answer that you can act on and that makes this programme a better fit.',
  dependsTitle: 'What it depends on',
  instead: (question, answer) => `${question} ${answer}`,
  added: (question, answer) => `${question} Also: ${answer}`,
  removed: (question, answer) => `${question} Not: ${answer}`,
  both: (one, other) => `${one} – and at the same time: ${other}`,
  gains: (formats) => `then this is added: ${formats}`,
  loses: (formats) => `then this falls away: ${formats}`,
  replaces: (gained, lost) => `then there is ${gained} instead of ${lost}`,
  leads: (format) => `then the heart becomes: ${format}`,
  noProgramme: 'then it is not yet time for a programme',
  noneNeeded: 'then you do not need a programme',
  aProgramme: 'then a programme becomes possible',
  more: (count) => `${count} more possible ${count === 1 ? 'change' : 'changes'}`,
  variantsTitle: 'Smaller or larger',
  compact: {
    title: 'Compact',
    text: 'The least that still makes sense: the heart, with what it needs.',
    none: 'Anything smaller than this advice makes no sense.',
  },
  deeper: {
    title: 'In depth',
    text: 'What fits when time and money are no limit.',
    none: 'More time or money adds nothing now.',
  },
  youGet: (parts) => `You then get ${parts}.`,
  variantPrice: (price, months) => `It costs about ${price} without VAT and takes about ${months}.`,
  difference: 'The difference with the advice:',
  change: (_, name, from, to) =>
    from === 0
      ? `${name}: added`
      : to === 0
        ? `${name}: falls away`
        : `${name}: ${to} ${to === 1 ? 'meeting' : 'meetings'} instead of ${from}`,
  needs: 'For that, this has to change:',
  loading: 'We are still looking at what would change this advice.',
}

import type { OpeningTexts } from '../openingTexts.ts'

export const opening: OpeningTexts = {
  title: 'This is what the file holds',
  organisation: 'Organisation',
  nameless: 'not filled in',
  answers: 'Answers',
  count: (answers) => (answers === 1 ? 'one answer' : `${answers} answers`),
  day: { pdf: 'Proposal made on', file: 'File saved on' },
  file: 'File',
  here: (standing) =>
    standing === 0
      ? 'There are no answers on this device now. So nothing is lost.'
      : `There ${standing === 1 ? 'is one answer on this device now. It' : `are ${standing} answers on this device now. They`} will be replaced. Right after that you can still undo it.`,
  same: 'These are exactly the answers that are on this device now.',
  take: 'Take over these answers',
  leave: 'Never mind',
  pdf: {
    inside: 'This PDF holds a file with answers, but something is wrong with it:',
    faults: {
      tooLarge: 'This PDF is larger than 20 MB. Choose the PDF as you got it from Maataanpak.',
      noAnswers:
        'This PDF holds no answers. Only a proposal from Maataanpak can, if somebody chose to send the answers along. Do you have the answers as a file (.json)? Then choose that.',
      several:
        'This PDF holds more than one file with answers. We cannot know which is the right one. Choose the PDF as you got it from Maataanpak.',
      damaged: 'The answers in this PDF are damaged or were changed. Ask the sender to send the PDF again.',
      tooLargeInside: 'The file with answers in this PDF is too large to come from Maataanpak.',
      locked: 'This PDF has a password. First save it without one.',
      broken:
        'This PDF is damaged or did not come in completely. Download it again, or ask the sender to send it once more.',
    },
  },
}

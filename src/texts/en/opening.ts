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
  take: 'Use these answers',
  leave: 'Never mind',
  reading: { part: (percent) => `The file is being read: ${percent}%`, stop: 'Stop reading' },
  wrong: {
    file: (name) => `‘${name}’ cannot be opened:`,
    link: 'This link cannot be opened:',
  },
  oneOnly: 'You chose more than one file. Choose one.',
  kept: 'What you had filled in has not changed.',
  strange: {
    empty: 'The file is empty. Ask the sender to send it again, or choose another file.',
    notPdf: 'The file is called a PDF but is not one. Choose the PDF as you got it from Maataanpak.',
    cutOff:
      'The file is damaged or did not arrive completely. Download it again, or ask the sender to send it once more.',
    other:
      'It does not come from Maataanpak. Here you can open: answers or a dossier (.json), or a proposal (.pdf) that holds the answers.',
  },
  handing: {
    file: {
      tooLarge: 'This file is larger than 250 MB. Maataanpak never makes one that large.',
      truncated:
        'The file did not arrive completely. Download it again, or ask the sender to send it once more.',
      newer:
        'It was made with a newer version of Maataanpak. Load this page again, so that you have the newest version too.',
      damaged: 'The file was changed or damaged on its way. Ask the sender to send it once more.',
      malformed: 'It holds something that Maataanpak never puts into a file. So we take nothing from it.',
      colliding:
        'It says something else under a number that is in use already. Somebody changed this file. So we take nothing from it.',
    },
    link: {
      tooLarge: 'The link is too long to come from Maataanpak.',
      truncated: 'The link is not complete. Copy the whole link, or ask the sender for a file.',
      newer:
        'The link was made with a newer version of Maataanpak. Load this page again, and then open the link once more.',
      damaged: 'The link is not complete. Copy the whole link, or ask the sender for a file.',
      malformed: 'It holds something that Maataanpak never puts into a link. So we take nothing from it.',
      colliding: 'It holds something that cannot be. So we take nothing from it.',
    },
  },
  link: {
    title: 'Answers from a link',
    gone: 'There is nothing here now. What was in the link has been removed from the address bar, so that nobody else reads it. Open the link once more to see the answers.',
    leftOut: (count) =>
      count === 1
        ? 'One answer is left out: its question has changed since.'
        : `${count} answers are left out: their questions have changed since.`,
    choicesOnly: 'Make sure that you know who the link comes from.',
  },
  lock: {
    title: 'This is locked with a passphrase',
    label: 'Passphrase',
    hint: 'The sender gave it to you separately, for example by telephone.',
    open: 'Open',
    opening: 'Opening. That takes a few seconds.',
    wrong: 'This passphrase is not right. Check each letter, or ask the sender what it should be.',
    failed:
      'Your browser cannot open this here. Use the usual address of this page (which begins with https), or a newer browser.',
  },
  dossier: {
    title: 'This dossier is in the file',
    made: 'Made on',
    by: 'Filled in by',
    who: { client: 'the client', adviser: 'the adviser' },
    notes: 'Shared notes',
    offers: 'Released offers',
    name: 'Name of the dossier',
    known: 'This dossier is on this device already. The file will be merged with it.',
    nothingNew: 'Everything in this file is on this device already. Nothing changes.',
    added: (count) => (count === 1 ? 'One step is added.' : `${count} steps are added.`),
    differences: (count) =>
      count === 1
        ? 'On one point the file says something different from this device. Both are kept; afterwards you choose what stays:'
        : `On ${count} points the file says something different from this device. Both are kept; afterwards you choose what stays:`,
    said: (value, who, moment) => `${value} (${who}, ${moment})`,
    where: 'Where should it go?',
    asNew: 'A new dossier',
    into: (name) => `Together with the dossier that is open now: ${name}`,
    change: (what, before, after) => `${what} Now: ${before}. Then: ${after}.`,
    changes: 'This is what changes:',
    moreChanges: (count) => `and ${count} more`,
    nothing: 'not filled in',
    take: 'Import',
    taken: (added) =>
      added === 0
        ? 'Everything was here already. Nothing changed.'
        : `The dossier was imported. ${added === 1 ? 'One step was added.' : `${added} steps were added.`}`,
    toAnswers: 'Look at the answers',
    toDifferences: 'Choose what stays',
    toDossiers: 'Look at all dossiers',
    notKept:
      'Your browser keeps nothing. So you cannot import a dossier here. Use an ordinary window, not a private one.',
    failed: 'It could not be saved. Nothing changed. Try again.',
    elsewhere: 'A part of this file is in another dossier on this device already. Nothing changed.',
  },
  backup: {
    title: 'This is a backup',
    dossiers: 'Dossiers',
    privateNotes: 'Notes for you alone',
    count: (count, fresh) => `${count}, of which ${fresh} not on this device yet`,
    stays: 'What is on this device now stays. What is different in the backup is added.',
    practice: 'The settings of your practice are included.',
    practiceStays: 'The settings of your practice stay as they are on this device now.',
    take: 'Restore',
    taking: (percent) => `The dossiers are being put back: ${percent}%. Keep this page open.`,
  },
  pdf: {
    inside: 'This PDF holds a file with answers, but something is wrong with it:',
    faults: {
      tooLarge: 'This PDF is larger than 20 MB. Choose the PDF as you got it from Maataanpak.',
      noAnswers:
        'This PDF holds no answers. Only a proposal from Maataanpak can, if somebody chose to include the answers. Do you have the answers as a file (.json)? Then choose that.',
      several:
        'This PDF holds more than one file with answers. We cannot know which is the right one. Choose the PDF as you got it from Maataanpak.',
      damaged: 'The answers in this PDF are damaged or were changed. Ask the sender to send the PDF again.',
      tooLargeInside: 'The file with answers in this PDF is too large to come from Maataanpak.',
      locked: 'This PDF has a password. First save it without one.',
      broken:
        'This PDF is damaged or did not arrive completely. Download it again, or ask the sender to send it once more.',
    },
  },
}

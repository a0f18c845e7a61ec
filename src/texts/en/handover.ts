import type { HandoverTexts } from '../handoverTexts.ts'

export const handover: HandoverTexts = {
  intro:
    'Here you save what was filled in, or give it to somebody else. You do not need an account: nothing goes to a server. You send it yourself.',
  empty:
    'Nothing has been filled in yet that could be saved. Begin with the questions, or open a file below.',
  nothingKept:
    'Your browser keeps nothing, so there is no dossier. You can still make a link, or save your answers as a file.',
  lock: {
    title: 'Protect it',
    choice: 'Lock it with a passphrase',
    hint: 'For the file, the link and the backup below. Without a passphrase, anyone who gets them can open them.',
    label: 'The passphrase',
    labelHint:
      'Write it down, and pass it on separately from the file: call, or send a message. Nobody can open the file without it, and neither can we. If you choose your own, use 12 characters or more.',
    other: 'Suggest another',
    tooShort: 'This passphrase is too short. Use 12 characters or more.',
  },
  file: {
    title: 'The dossier as a file',
    text: 'The recipient opens it on the start page, or merges it with a dossier of their own. Where the two of you filled in different things, that stays visible.',
    along:
      'Included: all answers, who filled in what when, shared notes, parked questions, corrections of the advice and released offers.',
    never: 'Never included: notes for you alone.',
    pdfs: (count) =>
      count === 1
        ? 'Include the PDF of the released offer'
        : `Include the PDFs of the ${count} released offers`,
    make: 'Save the dossier as a file',
    made: (name) => `Saved as ${name}. You will find it in your downloads folder.`,
    leftOut: (count) =>
      `${count === 1 ? 'One step is' : `${count} steps are`} not included: this version cannot read ${count === 1 ? 'it' : 'them'}.`,
    share: 'Share the file',
    mail: 'Write an email that explains it',
    mailSubject: 'A file from Maataanpak',
    mailBody: {
      intro: 'This email comes with a file from Maataanpak.',
      save: '1. Save the file.',
      go: (address) => `2. Go to ${address}`,
      open: '3. At ‘Open your answers’, choose the file. You first see what it holds.',
      locked: 'The file is locked with a passphrase. You will get that from me separately.',
      attach: '(Remember to attach the file itself.)',
    },
    tooLarge:
      'With its PDFs this dossier would be larger than 250 MB. Such a file does not open again, so it was not made. Save it without the PDFs.',
    failed: 'This did not work. Nothing changed. Try again.',
  },
  link: {
    title: 'Answers as a link',
    text: 'Handy for chat or email. The link holds only the answers that were chosen, and numbers: no names, no places, no words of your own, no notes. The answers are in the link itself; whoever has the link can see them.',
    words: 'Include names, places and your own words',
    wordsHint: 'The link then gets longer. If it does not fit, use the file.',
    make: 'Make the link',
    ready: 'The link is ready.',
    label: 'The link',
    copy: 'Copy the link',
    copied: 'The link was copied.',
    notCopied: 'Copying does not work here. Select the link and copy it yourself.',
    tooLong: (length, most) =>
      `This link would be ${length.toLocaleString('en-GB')} characters long. Above ${most.toLocaleString('en-GB')}, email programs break it. Save the dossier as a file and send that.`,
    mailBody: {
      intro: 'With this link you open answers in Maataanpak. You first see what it holds.',
      locked: 'The link is locked with a passphrase. You will get that from me separately.',
    },
  },
  pdf: {
    title: 'The proposal as a PDF',
    text: 'Do you want somebody to read it? Then send the proposal. There you choose whether the answers are included in the PDF.',
    link: 'To the proposal',
  },
  backup: {
    title: 'A backup, for you alone',
    text: 'All dossiers on this device in one file, with the PDFs of offers and the settings of your practice. You restore it on the start page or below; what is already there stays.',
    warning:
      'This one does hold your own notes. So do not give the file to anyone, and keep it in a safe place.',
    make: 'Save a backup',
    fileName: 'backup',
    making: (percent) => `The backup is being made: ${percent}%`,
    tooLarge:
      'All together this is larger than 250 MB. Such a file does not open again, so it was not made. Delete for good what you no longer need, or save finished dossiers separately, each as a file.',
    made: (name) => `Saved as ${name}. You will find it in your downloads folder.`,
    reminder: (dossiers, day) =>
      `${dossiers === 1 ? 'One dossier has' : `${dossiers} dossiers have`} ${day === undefined ? 'never been saved in a backup' : `changed since your backup of ${day}`}.`,
    toBackup: 'Make a backup',
  },
}

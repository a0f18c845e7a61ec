import type { OfferTexts } from '../offerTexts.ts'

export const offer: OfferTexts = {
  loading: 'The proposal is being written.',
  failed: 'The proposal cannot be shown. Your answers are still there. Load the page again.',
  sentOtherwise: (number, version) =>
    `Since offer ${number}, version ${version}, something has changed in the answers or the proposal. Your client still has what was sent. This proposal differs from it.`,
  print: 'Print',
  asPdf: 'As a PDF: with the advice',
  adjust: 'Change it and release it as an offer',
  adjustHint: 'For advisers. If you only want to read, you do not need this.',
  stopAdjusting: 'Done with changing',
  intro:
    'What you change shows at once in the proposal below. It is kept on this device. Every change can be undone. The text of a chapter is changed at that chapter, separately for each language.',
  parts: {
    title: 'Parts of the programme',
    intro: 'An option is listed separately in the offer and is not in the price.',
    none: 'There is no programme now, so there is nothing to choose here.',
    state: { included: 'In the programme', option: 'As an option', leftOut: 'Not offered' },
    price: (amount) => `${amount} excluding VAT`,
    extraTitle: 'From the larger programme',
    extraIntro: 'These parts take more time or money. You can offer them as an option.',
    offerExtra: (part) => `Offer as an option: ${part}`,
  },
  chapter: {
    edit: 'Change the text',
    close: 'Done with this text',
    label: (title) => `Text of ‘${title}’`,
    hint: 'An empty line begins a new paragraph. A line that begins with “- ” is an item in a list, with “## ” a heading and with “> ” a quotation. A line in [brackets] marks where a table or drawing comes: leave that line, or remove it.',
    empty:
      'Nothing is left, so the text stays as it was. If you do not want this chapter, choose ‘Leave this chapter out’.',
    own: 'This is your own text.',
    toComputed: 'Back to the computed text',
    restored: 'The computed text is back.',
    toOwn: 'Put my own text back',
    outdated: 'The computed text has changed since you wrote this. Check whether your own text still fits.',
    showComputed: 'See the computed text',
    stillRight: 'My text is still right',
    leaveOut: 'Leave this chapter out',
    leftOut: 'Left out:',
    putBack: 'Put back',
    of: (title) => `: ${title}`,
  },
  release: {
    title: 'Release as an offer',
    intro:
      'An offer is binding: whoever accepts it in time has a contract with you. The PDF is made on this device and kept exactly as it is. Nothing is sent.',
    number: 'Number of the offer',
    numberHint:
      'This is the next number of your practice. You may choose another. A number that you used before gets a new version.',
    faults: {
      empty: 'Fill in a number.',
      tooLong: 'Make the number shorter: 40 characters at most.',
      unsafe: 'Use only letters, figures, spaces and the characters - . , : / _ ( ) #.',
    },
    version: (number, version, until) =>
      `This becomes version ${version} of offer ${number}, valid until ${until} inclusive.`,
    checks: 'Check this first. You can still go on.',
    fictional: (practice) => `${practice} is a made-up practice. The offer says so too.`,
    outdated: (chapters) =>
      `Your own text is older than the computed text in: ${chapters}. Check whether it still fits.`,
    unknown: (questions) =>
      `${questions === 1 ? 'One question has' : `${questions} questions have`} no answer yet. Consider whether that is enough for an offer.`,
    missing: {
      occasion: 'The background is missing: the offer says that you will still discuss it.',
      organisation: 'The name of the organisation has not been filled in.',
      contactName: 'The name of the contact has not been filled in.',
    },
    fillIn: 'Fill this in',
    make: 'Release as an offer',
    keeping: 'The offer is being kept.',
    done: (number, version) => `Offer ${number}, version ${version}, has been released and kept.`,
    file: 'You will find the PDF in your downloads folder:',
    notMade:
      'The PDF could not be made. Nothing was released. Your answers and texts are still there. Try again.',
    notKept:
      'The offer could not be kept on this device. So nothing was released and there is no PDF. Make room on your device, or close other windows of Maataanpak, and try again.',
    taken: (number, version) =>
      `Offer ${number}, version ${version}, cannot be released: this number is in use already, in another window or another dossier. Nothing was released now. Release a next version, or choose another number.`,
  },
  released: {
    title: 'Released offers',
    caption: 'What was released on this device',
    number: 'Offer',
    inVersion: (version) => `version ${version}`,
    client: 'For',
    date: 'Date',
    until: (day) => `valid until ${day}`,
    file: 'File',
    download: 'Download',
    again: 'New version',
    of: (number, version) => `of offer ${number}, version ${version}`,
    opened: (file) => `${file} is exactly as it was released.`,
    missing: 'The PDF of this offer is not on this device.',
    changed:
      'The kept PDF is no longer the same as what was released. So it is not opened. Use the file that you downloaded then.',
    unreadable: 'The kept PDF cannot be read now. Load the page again and try once more.',
    conflict: (number, version, times) =>
      `Offer ${number}, version ${version}, was released more than once: ${times}. Nothing about it was changed. Agree with your client which one is valid, and release that one again under a number of its own.`,
    standing: 'Status',
    record: 'Record this status',
    released: 'Not sent',
    marks: { sent: 'Sent', accepted: 'Accepted', declined: 'Declined' },
    expired: 'expired',
    marked: (number, version, standing) => `Offer ${number}, version ${version}: ${standing.toLowerCase()}.`,
    notMarked: 'The status could not be saved. Nothing was changed. Try again.',
    compare: {
      title: 'Compare two versions',
      first: 'The first',
      second: 'The second',
      version: (number, version) => `Offer ${number}, version ${version}`,
      same: 'These two say the same.',
      unreadable: 'These two cannot be compared. The PDFs are still there: compare those.',
      otherLanguage: 'The first is in a different language from the second, so nearly everything differs.',
      gone: 'Only in the first:',
      added: 'Only in the second:',
    },
    time: (client, day) => `on ${day} for ${client}`,
  },
}

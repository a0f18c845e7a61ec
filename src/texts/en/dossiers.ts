import type { DossiersTexts } from '../dossiersTexts.ts'

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

export const dossiers: DossiersTexts = {
  intro: 'Each dossier is about one organisation. Everything stays on this device, in this browser.',
  nothingKept:
    'This browser keeps nothing, so there are no dossiers. You can hold a conversation and save the answers as a file afterwards.',
  unreadable: 'The dossiers cannot be read. Load this page again. Nothing was erased.',
  make: {
    title: 'New dossier',
    name: 'Name of a new dossier',
    hint: 'Optional: if empty, we use the organisation’s name.',
    button: 'Make dossier',
  },
  find: {
    title: 'Search',
    search: 'Find a dossier',
    hint: 'By name, organisation, municipality or a word from your notes.',
    status: 'Show',
    all: 'All current dossiers',
    attention: 'What needs attention',
    bin: 'Deleted',
    sort: 'Order',
    sorts: { changed: 'Most recently changed first', name: 'By name', status: 'Progress' },
  },
  list: 'Dossiers',
  found: (found, shown) =>
    shown < found
      ? `${many(found, 'dossier', 'dossiers')}, ${shown} on screen`
      : many(found, 'dossier', 'dossiers'),
  none: 'You have no dossiers yet. Make one, or begin with the questions.',
  noneFound: 'No dossier matches. Search with fewer words, or show other dossiers.',
  more: (count) => `Show ${count} more`,
  nameless: 'Without a name',
  open: 'open in this window',
  statuses: {
    intake: 'Intake',
    advice: 'Advice',
    concept: 'Draft',
    sent: 'Offer sent',
    accepted: 'Accepted',
    declined: 'Declined',
    archived: 'Archive',
  },
  steps: {
    ask: (open) => (open === 1 ? 'ask 1 more question' : `ask ${open} more questions`),
    advise: () => 'look at the advice',
    release: () => 'make the offer',
    send: () => 'send the offer',
    wait: () => 'wait for an answer',
    plan: () => 'plan the work',
    close: () => 'close it or make a new version',
    nothing: () => 'nothing',
  },
  next: 'Next step:',
  told: {
    sent: (number, version) => `Sent: offer ${number}, version ${version}`,
    accepted: (number, version) => `Accepted: offer ${number}, version ${version}`,
    declined: (number, version) => `Declined: offer ${number}, version ${version}`,
  },
  notTold: (number, version) => `Not sent yet: offer ${number}, version ${version}`,
  changed: (moment) => `changed ${moment}`,
  answered: (answered) => many(answered, 'answer', 'answers'),
  deletedOn: (day) =>
    `Deleted on ${day}. After 30 days the dossier is gone for good, the next time you open the program.`,
  attention: {
    differences: (count) => many(count, 'difference to settle', 'differences to settle'),
    expired: (day) => `offer expired on ${day}`,
    expiring: (day) => `offer valid until ${day}`,
    parked: (count) => many(count, 'parked question', 'parked questions'),
  },
  of: (name) => `of ${name}`,
  doors: { call: 'Conversation', advice: 'Advice', proposal: 'Proposal', history: 'History' },
  actions: {
    more: 'More',
    rename: 'Change name',
    duplicate: 'Make a copy',
    archive: 'Move to the archive',
    unarchive: 'Take out of the archive',
    throwAway: 'Delete',
    fetchBack: 'Restore',
    removeForGood: 'Delete for good',
  },
  rename: {
    label: 'Name of the dossier',
    hint: 'If empty, the dossier is named after the organisation.',
    save: 'Save name',
    cancel: 'Cancel',
  },
  copyOf: (name) => `${name} (copy)`,
  done: {
    renamed: (name) => `The dossier is now called ‘${name}’.`,
    duplicated: (name) => `‘${name}’ was created.`,
    archived: (name) => `‘${name}’ is in the archive.`,
    unarchived: (name) => `‘${name}’ was taken out of the archive.`,
    thrownAway: (name) => `‘${name}’ was deleted. You can restore it for 30 days.`,
    fetchedBack: (name) => `‘${name}’ was restored.`,
    removed: (name) => `‘${name}’ was deleted for good.`,
    erased: 'All dossiers on this device were erased.',
    undo: 'Undo',
    undone: 'Undone.',
  },
  failed: 'This could not be saved. Nothing was changed. Make room on your device and try again.',
  notOpened:
    'This dossier cannot be opened. Try again. What you entered in the other dossier is still there.',
  remove: {
    title: (name) => `Delete ‘${name}’ for good?`,
    text: 'All answers, notes and offers of this dossier will be removed from this device. You cannot undo this.',
    confirm: 'Yes, delete for good',
    cancel: 'No, leave it',
  },
  erase: {
    title: 'Clear this device',
    intro: 'Do you no longer use this device, or is it somebody else’s? Then erase everything.',
    button: 'Erase all dossiers on this device',
    ask: 'Erase all dossiers?',
    what: (count, offers) =>
      `This goes: ${many(count, 'dossier', 'dossiers')} with all answers and notes, including what was deleted or archived, and ${many(offers, 'offer', 'offers')} with the PDF. You cannot undo this.`,
    stays:
      'This stays: the settings of your practice, small choices such as your language, and the program itself. You erase the settings on the page “Practice settings”. You erase the files in your downloads folder there yourself.',
    confirm: 'Yes, erase everything',
    cancel: 'No, erase nothing',
  },
}

import type { DossiersTexts } from '../dossiersTexts.ts'

const many = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`)

export const dossiers: DossiersTexts = {
  intro: 'Each dossier is of one organisation. Everything stays on this device, in this browser.',
  nothingKept:
    'This browser keeps nothing, so there are no dossiers. You can hold a conversation and save the answers as a file afterwards.',
  unreadable: 'The dossiers cannot be read. Load this page again. Nothing was erased.',
  make: {
    title: 'New dossier',
    name: 'Name of a new dossier',
    hint: 'May stay empty: then the name of the organisation counts.',
    button: 'Make dossier',
  },
  find: {
    title: 'Search',
    search: 'Find a dossier',
    hint: 'By name, organisation, municipality or a word from your notes.',
    status: 'Show',
    all: 'All current dossiers',
    attention: 'What needs attention',
    bin: 'Thrown away',
    sort: 'Order',
    sorts: { changed: 'Last changed first', name: 'By name', status: 'How far it is' },
  },
  list: 'Dossiers',
  found: (found, shown) =>
    shown < found
      ? `${many(found, 'dossier', 'dossiers')}, ${shown} on screen`
      : many(found, 'dossier', 'dossiers'),
  none: 'You have no dossiers yet. Make one, or begin with the questions.',
  noneFound: 'No dossier fits. Search with fewer words, or show other dossiers.',
  more: (count) => `Show ${count} more`,
  nameless: 'Without a name',
  open: 'open in this window',
  statuses: {
    intake: 'Intake',
    advice: 'Advice',
    concept: 'Concept',
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
    `Thrown away on ${day}. After 30 days the dossier is really gone, as soon as you open the program then.`,
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
    archive: 'Put in the archive',
    unarchive: 'Take out of the archive',
    throwAway: 'Throw away',
    fetchBack: 'Fetch back',
    removeForGood: 'Remove for good',
  },
  rename: {
    label: 'Name of the dossier',
    hint: 'Empty: the dossier is called after the organisation.',
    save: 'Save name',
    cancel: 'Leave it',
  },
  copyOf: (name) => `${name} (copy)`,
  done: {
    renamed: (name) => `The dossier is now called ‘${name}’.`,
    duplicated: (name) => `‘${name}’ was made.`,
    archived: (name) => `‘${name}’ is in the archive.`,
    unarchived: (name) => `‘${name}’ was taken out of the archive.`,
    thrownAway: (name) => `‘${name}’ was thrown away. You can fetch it back for 30 days.`,
    fetchedBack: (name) => `‘${name}’ was fetched back.`,
    removed: (name) => `‘${name}’ was removed for good.`,
    erased: 'All dossiers on this device were erased.',
    undo: 'Undo',
    undone: 'Undone.',
  },
  failed: 'This could not be saved. Nothing was changed. Make room on your device and try again.',
  notOpened:
    'This dossier cannot be opened. Try again. What you filled in in the other dossier is still there.',
  remove: {
    title: (name) => `Remove ‘${name}’ for good?`,
    text: 'All answers, notes and offers of this dossier go from this device. You cannot undo this.',
    confirm: 'Yes, remove for good',
    cancel: 'No, leave it',
  },
  erase: {
    title: 'Emptying this device',
    intro: 'Do you no longer use this device, or is it somebody else’s? Then erase everything.',
    button: 'Erase all dossiers on this device',
    ask: 'Erase all dossiers?',
    what: (count, offers) =>
      `This goes: ${many(count, 'dossier', 'dossiers')} with all answers and notes, also what was thrown away or is in the archive, and ${many(offers, 'offer', 'offers')} with the PDF. You cannot undo this.`,
    stays:
      'This stays: the settings of your practice, small choices such as your language, and the program itself. You erase the settings on the page “Practice settings”. What is among your downloads you erase there yourself.',
    confirm: 'Yes, erase everything',
    cancel: 'No, erase nothing',
  },
}

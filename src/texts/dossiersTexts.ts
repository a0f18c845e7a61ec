/** How far a dossier is, as a list says it. */
export type DossierStatus = 'intake' | 'advice' | 'concept' | 'sent' | 'accepted' | 'declined' | 'archived'
export type DossierStep = 'ask' | 'advise' | 'release' | 'send' | 'wait' | 'plan' | 'close' | 'nothing'

/** The words of the list of dossiers. */
export interface DossiersTexts {
  readonly intro: string
  /** where the browser keeps nothing */
  readonly nothingKept: string
  readonly unreadable: string
  readonly make: {
    readonly title: string
    readonly name: string
    readonly hint: string
    readonly button: string
  }
  readonly find: {
    readonly title: string
    readonly search: string
    readonly hint: string
    readonly status: string
    readonly all: string
    readonly attention: string
    readonly bin: string
    readonly sort: string
    readonly sorts: Record<'changed' | 'name' | 'status', string>
  }
  readonly list: string
  /** how many were found, and how many of them are on screen */
  readonly found: (found: number, shown: number) => string
  readonly none: string
  readonly noneFound: string
  readonly more: (count: number) => string
  readonly nameless: string
  readonly open: string
  readonly statuses: Record<DossierStatus, string>
  readonly steps: Record<DossierStep, (open: number) => string>
  readonly next: string
  /** the last offer, and the last one that the client was told of where that is another one */
  readonly told: Record<'sent' | 'accepted' | 'declined', (number: string, version: number) => string>
  readonly notTold: (number: string, version: number) => string
  readonly changed: (moment: string) => string
  readonly answered: (answered: number) => string
  readonly deletedOn: (day: string) => string
  readonly attention: {
    readonly differences: (count: number) => string
    readonly expired: (day: string) => string
    readonly expiring: (day: string) => string
    readonly parked: (count: number) => string
  }
  /** after the words of a button or link, for who does not see beside which dossier it stands */
  readonly of: (name: string) => string
  readonly doors: Record<'call' | 'advice' | 'proposal' | 'history', string>
  readonly actions: {
    readonly more: string
    readonly rename: string
    readonly duplicate: string
    readonly archive: string
    readonly unarchive: string
    readonly throwAway: string
    readonly fetchBack: string
    readonly removeForGood: string
  }
  readonly rename: {
    readonly label: string
    readonly hint: string
    readonly save: string
    readonly cancel: string
  }
  readonly copyOf: (name: string) => string
  /** said after it is done */
  readonly done: {
    readonly renamed: (name: string) => string
    readonly duplicated: (name: string) => string
    readonly archived: (name: string) => string
    readonly unarchived: (name: string) => string
    readonly thrownAway: (name: string) => string
    readonly fetchedBack: (name: string) => string
    readonly removed: (name: string) => string
    readonly erased: string
    readonly undo: string
    readonly undone: string
  }
  readonly failed: string
  readonly notOpened: string
  readonly remove: {
    readonly title: (name: string) => string
    readonly text: string
    readonly confirm: string
    readonly cancel: string
  }
  readonly erase: {
    readonly title: string
    readonly intro: string
    readonly button: string
    readonly ask: string
    readonly what: (dossiers: number, offers: number) => string
    readonly stays: string
    readonly confirm: string
    readonly cancel: string
  }
}

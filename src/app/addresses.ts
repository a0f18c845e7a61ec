import type { PageId } from '../questionnaire/types.ts'
import { isPageId } from '../questionnaire/walk.ts'
import { exampleIds, type ExampleId } from '../texts/shellTexts.ts'
import type { Place } from '../wizard/wizardMachine.ts'

/** Everything that has an address: what the wizard can show, and what stands beside it. */
export type AppPlace =
  | Place
  | { readonly at: 'example'; readonly id: ExampleId }
  /** the rule book, at one of its rules or, with an empty id, at its beginning */
  | { readonly at: 'rules'; readonly id: string }
  /** the proposal on screen: on the visitor's own answers, or on those of an example */
  | { readonly at: 'proposal'; readonly of: ExampleId | undefined }
  /** the settings of the practice that offers */
  | { readonly at: 'practice' }
  /** the intake call */
  | { readonly at: 'call' }
  /** all dossiers on this device */
  | { readonly at: 'dossiers' }
  /** what happened in the dossier that is open; or, on that page, where two people said something else */
  | { readonly at: 'history'; readonly to?: 'differences' }
  /** what was filled in, to keep or to hand over */
  | { readonly at: 'handover' }
  /** answers that came in a link */
  | { readonly at: 'opened' }
  /** what the words mean, what is promised, for whom it works, what it is made of */
  | { readonly at: AboutPlace }
  | { readonly at: 'nowhere' }

/** Where mostly who advises comes: nobody waits for it on the way to the first question. */
export type DeskPlace = 'call' | 'dossiers' | 'history' | 'handover' | 'opened'
export const isDeskPlace = (at: string): at is DeskPlace =>
  ['call', 'dossiers', 'history', 'handover', 'opened'].includes(at)

/** Pages about the product itself. */
export const aboutPlaces = ['words', 'promises', 'access', 'licences'] as const
export type AboutPlace = (typeof aboutPlaces)[number]
export const isAboutPlace = (at: string): at is AboutPlace => (aboutPlaces as readonly string[]).includes(at)

/** Where somebody sees the answers of the dossier that is open, or what follows from them. */
export const isOfDossier = (place: AppPlace): boolean =>
  isWizardPlace(place) ||
  (place.at === 'proposal' && place.of === undefined) ||
  ['call', 'history', 'handover'].includes(place.at)

/** The address of a place, without its `#`. */
export function pathOf(place: AppPlace): string {
  switch (place.at) {
    case 'start':
      return '/'
    case 'page':
      return `/vraag/${place.page}`
    case 'check':
      return '/antwoorden'
    case 'advice':
      return '/advies'
    case 'example':
      return `/voorbeeld/${place.id}`
    case 'rules':
      return place.id === '' ? '/regels' : `/regels/${place.id}`
    case 'proposal':
      return place.of === undefined ? '/voorstel' : `/voorstel/${place.of}`
    case 'practice':
      return '/praktijk'
    case 'call':
      return '/gesprek'
    case 'dossiers':
      return '/dossiers'
    case 'history':
      return place.to === 'differences' ? '/geschiedenis/verschillen' : '/geschiedenis'
    case 'handover':
      return '/overdragen'
    case 'opened':
      return '/geopend'
    case 'words':
      return '/woorden'
    case 'promises':
      return '/beloften'
    case 'access':
      return '/toegankelijkheid'
    case 'licences':
      return '/licenties'
    case 'nowhere':
      return '/niet-gevonden'
    default:
      return place satisfies never
  }
}

export const hrefOf = (place: AppPlace): string => `#${pathOf(place)}`
export const ruleHref = (id: string): string => hrefOf({ at: 'rules', id })
export const pageHref = (page: PageId): string => hrefOf({ at: 'page', page })

const isExampleId = (id: string): id is ExampleId => (exampleIds as readonly string[]).includes(id)

/** The place that an address stands for; anything can be typed there. */
export function placeAt(path: string): AppPlace {
  const [, first = '', second = '', more] = path.split('/')
  if (more !== undefined) return { at: 'nowhere' }
  if (first === '') return { at: 'start' }
  if (first === 'vraag' && isPageId(second)) return { at: 'page', page: second }
  if (first === 'antwoorden' && second === '') return { at: 'check' }
  if (first === 'advies' && second === '') return { at: 'advice' }
  if (first === 'voorbeeld' && isExampleId(second)) return { at: 'example', id: second }
  if (first === 'voorstel' && second === '') return { at: 'proposal', of: undefined }
  if (first === 'voorstel' && isExampleId(second)) return { at: 'proposal', of: second }
  if (first === 'gesprek' && second === '') return { at: 'call' }
  if (first === 'dossiers' && second === '') return { at: 'dossiers' }
  if (first === 'geschiedenis' && second === '') return { at: 'history' }
  if (first === 'geschiedenis' && second === 'verschillen') return { at: 'history', to: 'differences' }
  if (first === 'overdragen' && second === '') return { at: 'handover' }
  if (first === 'geopend' && second === '') return { at: 'opened' }
  // Which ids there are, the rule book knows: it is not loaded here.
  if (first === 'regels' && /^[\w.:]*$/.test(second)) return { at: 'rules', id: second }
  if (first === 'praktijk' && second === '') return { at: 'practice' }
  const about = second === '' ? aboutPlaces.find((at) => pathOf({ at }) === path) : undefined
  return about === undefined ? { at: 'nowhere' } : { at: about }
}

export const isWizardPlace = (place: AppPlace): place is Place =>
  place.at === 'start' || place.at === 'page' || place.at === 'check' || place.at === 'advice'

/** Places are known to the shell: what comes later is handed them. */
export interface Go {
  readonly hrefOf: (place: AppPlace) => string
  readonly to: (place: AppPlace) => void
}

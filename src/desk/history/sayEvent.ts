import type { Change } from '../../dossier/changes.ts'
import type { DossierEvent, Issued, Said } from '../../dossier/events.ts'
import { noteKey } from '../../dossier/notes.ts'
import type { Content } from '../../dossier/reduce.ts'
import type { QuestionId } from '../../questionnaire/types.ts'
import { isQuestionId, itemOf } from '../../questionnaire/walk.ts'
import type { HistoryTexts } from '../../texts/historyTexts.ts'
import { questionText, sayAnswer } from '../../texts/say.ts'
import type { Language, QuestionTexts } from '../../texts/texts.ts'
import { partAdjusted, sayAdjusted, type ProgrammeSaid } from './sayAdjusted.ts'

export interface HistoryWords {
  readonly language: Language
  readonly questions: QuestionTexts
  readonly history: HistoryTexts
  /** where they are at hand, it is said what was adjusted, and not only that something was */
  readonly corrected?: ProgrammeSaid | undefined
  /** the client looks along: then a private note is not laid open, only that there is one */
  readonly shown?: boolean
}

type Sayable = Said | Issued

const questionCalled = (id: string, { questions, history }: HistoryWords): string =>
  isQuestionId(id) ? questionText(id, questions).label : history.what.goneQuestion(id)

/** What an event is about, in words. */
export function sayWhat(event: Sayable, offers: readonly Issued[], words: HistoryWords): string {
  const { what } = words.history
  switch (event.type) {
    case 'answered':
    case 'cleared':
      return questionCalled(event.question, words)
    case 'noted': {
      const subject = event.subject === 'dossier' ? what.ofDossier : questionCalled(event.subject, words)
      return event.kind === 'private' ? what.privateNote(subject) : what.sharedNote(subject)
    }
    case 'parked':
      return what.parked(questionCalled(event.question, words))
    case 'renamed':
      return what.name
    case 'archived':
      return what.archive
    case 'deleted':
      return what.bin
    case 'issued':
      return what.offer(event.number, event.version)
    case 'marked': {
      const offer = offers.find(({ id }) => id === event.offer)
      return offer === undefined ? what.someOffer : what.offer(offer.number, offer.version)
    }
    case 'adjusted':
      return [
        adjustedThing(event.what, what),
        words.corrected && partAdjusted(event, { ...words.corrected, language: words.language }),
      ]
        .filter(Boolean)
        .join(': ')
    default:
      return what.other
  }
}

function adjustedThing(about: string, what: HistoryTexts['what']): string {
  const [kind = ''] = about.split(':')
  return kind === 'chapter' ||
    kind === 'words' ||
    kind === 'part' ||
    kind === 'added' ||
    kind === 'correction'
    ? what[kind]
    : what.other
}

/** An answer as it is shown; one that its question does not take any more is shown as it was kept. */
const sayKept = (question: string, value: unknown, { questions, language }: HistoryWords): string =>
  isQuestionId(question) && itemOf(question).question.schema.safeParse(value).success
    ? sayAnswer(question satisfies QuestionId, value, questions, language)
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)

/** What an event says of it, in words. */
export function sayValue(event: Sayable, words: HistoryWords): string {
  const { value } = words.history
  switch (event.type) {
    case 'answered':
      return sayKept(event.question, event.value, words)
    case 'cleared':
      return value.cleared
    case 'noted':
      if (event.text === '') return value.cleared
      return event.kind === 'private' && words.shown ? value.hidden : event.text
    case 'parked':
      return event.parked ? value.parked : value.unparked
    case 'renamed':
      return event.name || value.noName
    case 'archived':
      return event.archived ? value.archived : value.unarchived
    case 'deleted':
      return event.deleted ? value.thrownAway : value.fetchedBack
    case 'issued':
      return value.issued
    case 'marked':
      return event.mark === null ? value.unmarked : value.marks[event.mark]
    case 'adjusted':
      if (event.value === null) return value.asComputed
      return (
        (words.corrected && sayAdjusted(event, value, { ...words.corrected, language: words.language })) ??
        value.changed
      )
    default:
      return ''
  }
}

/** What a change would have to say to keep things as they are in this content. */
export function asItWas(content: Content, change: Change): Said {
  switch (change.type) {
    case 'answered':
    case 'cleared': {
      const answer: unknown = isQuestionId(change.question) ? content.draft[change.question] : undefined
      return answer === undefined
        ? { type: 'cleared', question: change.question }
        : { type: 'answered', question: change.question, value: answer }
    }
    case 'adjusted':
      return { ...change, value: content.adjusted[change.what] ?? null }
    case 'noted':
      return { ...change, text: content.notes[noteKey(change.subject, change.kind)] ?? '' }
    case 'parked':
      return { ...change, parked: content.parked[change.question] === true }
    default:
      return change satisfies never
  }
}

/** Whether an event can be said again: a released offer stays as it is. */
export const canBeSaidAgain = (event: DossierEvent): event is Exclude<DossierEvent, Issued> =>
  event.type !== 'issued'

/** Both in one line. A question ends with a mark of its own. */
export const sayEvent = (event: Sayable, offers: readonly Issued[], words: HistoryWords): string =>
  `${sayWhat(event, offers, words)} – ${sayValue(event, words)}`

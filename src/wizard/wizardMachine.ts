import { and, assign, not, setup } from 'xstate'
import type { Draft, PageId, QuestionId } from '../questionnaire/types.ts'
import { isForProposal, neighbour, pagesOf, routeOf, unanswered } from '../questionnaire/walk.ts'
import {
  adjust,
  holdsAnything,
  merge,
  noteDown,
  nothing,
  ofClient,
  park,
  unparkAnswered,
  type Adjusted,
  type NoteTexts,
  type OfClient,
  type ParkedQuestions,
} from './ofClient.ts'

/** Where somebody is, or wants to be. The address bar shows it. */
export type Place =
  | { readonly at: 'start' }
  /** `question` is the one that somebody came for, where it is one */
  | {
      readonly at: 'page'
      readonly page: PageId
      readonly question?: QuestionId | undefined
      /** where somebody had come from to change one answer, before a reload or the browser's Back */
      readonly from?: 'check' | 'advice' | undefined
    }
  | { readonly at: 'check' }
  | { readonly at: 'advice' }

/** What stands in the fields of a page, as typed. */
export type TypedPage = Readonly<Record<string, unknown>>

export interface Context extends OfClient {
  readonly page: PageId
  /** the question on that page that somebody came for */
  readonly pointed: QuestionId | undefined
  /** what was typed on a page and not yet submitted, so that it survives going back */
  readonly typed: Readonly<Partial<Record<PageId, TypedPage>>>
  /** where somebody came from to change one answer, and goes back to */
  readonly returning: 'check' | 'advice' | undefined
  /** what was unanswered already when one answer was to be changed: only another question is one it called up */
  readonly openBefore: readonly QuestionId[]
  /** the page with a question that a changed answer called up */
  readonly calledUp: PageId | undefined
  /** where one answer was just changed: the page, and the question on it that somebody came for */
  readonly changed: { readonly page: PageId; readonly question: QuestionId | undefined } | undefined
  /** the answers as they were when somebody left the advice to change one: what it changed is said on the way back */
  readonly before: Draft | undefined
  /** answers that were kept and no longer count, to be read */
  readonly leftOut: readonly string[]
  /** what was just erased or replaced, and where that was done: the way back */
  readonly discarded: (OfClient & { readonly from: Place }) | undefined
  /** where to go once what was kept has been read */
  readonly wanted: Place
}

export type WizardEvent =
  | {
      readonly type: 'kept.loaded'
      readonly draft: Draft
      readonly adjusted?: Adjusted
      readonly notes?: NoteTexts
      readonly parked?: ParkedQuestions
      readonly leftOut?: readonly string[]
      /** what was erased before a reload, and nothing said since */
      readonly erased?: OfClient | undefined
    }
  | { readonly type: 'kept.failed' }
  /** another dossier takes the place of this one, which is kept */
  | ({
      readonly type: 'dossier.opened'
      /** what was half typed in it before */
      readonly typed: Context['typed']
      readonly leftOut: readonly string[]
    } & OfClient)
  /** something was said in this dossier elsewhere: in another tab, or at the desk */
  | ({ readonly type: 'dossier.changed' } & OfClient)
  | { readonly type: 'answered'; readonly id: QuestionId; readonly value: Draft[QuestionId] }
  | { readonly type: 'typed'; readonly page: PageId; readonly values: TypedPage }
  /** `page` tells which form was sent: a second press on a page that is already left does nothing */
  | { readonly type: 'page.submitted'; readonly values: Draft; readonly page?: PageId }
  | { readonly type: 'page.left' }
  | { readonly type: 'went'; readonly to: Place }
  | { readonly type: 'change.asked'; readonly page: PageId; readonly question?: QuestionId }
  /** wants to fill in what the proposal can still use */
  | { readonly type: 'completion.asked' }
  | { readonly type: 'restarted'; readonly from: Place }
  | { readonly type: 'draft.replaced'; readonly draft: Draft }
  /** each `what` with its value; null takes it back */
  | { readonly type: 'adjusted'; readonly values: Adjusted }
  /** one note; an empty text takes it away */
  | { readonly type: 'noted'; readonly about: string; readonly text: string }
  | { readonly type: 'parked'; readonly question: QuestionId; readonly parked: boolean }
  /** what stands beside the wizard is looked at: what was just said of a change has been read */
  | { readonly type: 'turned.away' }
  | { readonly type: 'undone' }
  /** stops asking: `draft` holds "weet ik nog niet" for the rest */
  | { readonly type: 'stopped'; readonly draft: Draft }

const firstPage = (draft: Draft): PageId => pagesOf(draft)[0] ?? 'sector'
const lastPage = (draft: Draft): PageId => routeOf(draft, false).at(-1) ?? 'sector'
const openPage = (draft: Draft): PageId | undefined => unanswered(draft)[0]?.page
const openIds = (draft: Draft): QuestionId[] => unanswered(draft).map(({ id }) => id)

/** From where somebody had come to change one answer on the page that they go to. */
const changingFrom = (event: WizardEvent): Context['returning'] =>
  event.type === 'went' && event.to.at === 'page' ? event.to.from : undefined

/** The first page, other than one, with a question that a changed answer called up. */
export const calledUpIn = (
  { draft, openBefore }: Pick<Context, 'draft' | 'openBefore'>,
  but?: PageId,
): PageId | undefined =>
  unanswered(draft).find(({ id, page }) => !openBefore.includes(id) && page !== but)?.page

/**
 * Where the way back from a page leads: to where one answer was to be changed, or else a step back. What it is called
 * follows from this as well, so that it leads where it says.
 */
export function backFrom({
  draft,
  page,
  returning,
}: Pick<Context, 'draft' | 'page' | 'returning'>): 'advice' | 'check' | 'page' | 'start' {
  const complete = unanswered(draft).length === 0
  if (returning === 'advice' && complete) return 'advice'
  if (returning !== undefined) return 'check'
  if (neighbour(page, draft, -1) !== undefined) return 'page'
  if (!isForProposal(page)) return 'start'
  return complete ? 'advice' : 'check'
}

/** What was kept, under what was answered before it had been read: early answers were given later, and count. */
const kept = (
  context: OfClient,
  event: Extract<WizardEvent, { type: 'kept.loaded' }>,
): OfClient & Pick<Context, 'leftOut' | 'discarded'> => ({
  draft: merge(event.draft, context.draft),
  adjusted: adjust(event.adjusted ?? {}, context.adjusted),
  notes: { ...event.notes, ...context.notes },
  parked: { ...event.parked, ...context.parked },
  leftOut: event.leftOut ?? [],
  discarded: event.erased && !holdsAnything(context) ? { ...event.erased, from: { at: 'start' } } : undefined,
})

/** Where somebody begins, in whatever dossier. */
const unvisited: Omit<Context, 'wanted'> = {
  ...nothing,
  page: firstPage({}),
  pointed: undefined,
  typed: {},
  returning: undefined,
  openBefore: [],
  calledUp: undefined,
  changed: undefined,
  before: undefined,
  leftOut: [],
  discarded: undefined,
}

const without = (typed: Context['typed'], page: PageId): Context['typed'] => {
  const { [page]: _, ...rest } = typed
  return rest
}

/** What is half typed about a question that was answered elsewhere is older than that answer. */
const withoutChanged = (typed: Context['typed'], before: Draft, after: Draft): Context['typed'] =>
  Object.fromEntries(
    Object.entries(typed).map(([page, values]) => [
      page,
      Object.fromEntries(
        Object.entries(values).filter(
          ([id]) => JSON.stringify(before[id as QuestionId]) === JSON.stringify(after[id as QuestionId]),
        ),
      ),
    ]),
  )

/**
 * The way through the questions. Modes are states, pages are data: a new question never touches this file. What is
 * kept on the device follows the draft from outside; the machine itself knows no storage and no screen.
 */
export const wizardMachine = setup({
  types: {
    context: {} as Context,
    input: {} as { wanted: Place },
    events: {} as WizardEvent,
  },
  guards: {
    wantsPage: ({ context: { wanted, draft } }) =>
      wanted.at === 'page' && pagesOf(draft).includes(wanted.page),
    wantsCheck: ({ context: { wanted } }) => wanted.at === 'check',
    wantsAdvice: ({ context: { wanted, draft } }) => wanted.at === 'advice' && unanswered(draft).length === 0,
    wantsMore: ({ context: { wanted } }) => wanted.at !== 'start',
    returning: ({ context }) => context.returning !== undefined,
    toAdvice: ({ context: { returning, draft } }) => returning === 'advice' && unanswered(draft).length === 0,
    onScreen: ({ context, event }) =>
      event.type === 'page.submitted' && (event.page === undefined || event.page === context.page),
    complete: ({ context }) => unanswered(context.draft).length === 0,
    hasNext: ({ context: { page, draft } }) => neighbour(page, draft, 1) !== undefined,
    leadsBackTo: ({ context }, to: ReturnType<typeof backFrom>) => backFrom(context) === to,
    ofAdvice: ({ context: { page } }) => !isForProposal(page),
    hasNewQuestion: ({ context }) => context.returning !== undefined && calledUpIn(context) !== undefined,
    hasCompletion: ({ context }) => routeOf(context.draft, true).length > 0,
    canUndo: ({ context }) => context.discarded !== undefined,
    pageApplies: ({ context, event }) =>
      event.type === 'change.asked' && pagesOf(context.draft).includes(event.page),
  },
  actions: {
    answer: assign({
      draft: ({ context, event }) =>
        event.type === 'answered' ? merge(context.draft, { [event.id]: event.value }) : context.draft,
      parked: ({ context: { parked, draft }, event }) =>
        event.type === 'answered' ? unparkAnswered(parked, draft, { [event.id]: event.value }) : parked,
      discarded: undefined,
    }),
    rememberTyped: assign({
      typed: ({ context, event }) =>
        event.type === 'typed' ? { ...context.typed, [event.page]: event.values } : context.typed,
    }),
    submit: assign({
      draft: ({ context, event }) =>
        event.type === 'page.submitted' ? merge(context.draft, event.values) : context.draft,
      parked: ({ context: { parked, draft }, event }) =>
        event.type === 'page.submitted' ? unparkAnswered(parked, draft, event.values) : parked,
      typed: ({ context }) => without(context.typed, context.page),
      discarded: undefined,
    }),
    wish: assign({
      wanted: ({ context, event }) => (event.type === 'went' ? event.to : context.wanted),
      // Whoever walks away from the change comes to the advice as if for the first time.
      before: ({ context, event }) =>
        event.type === 'went' && (event.to.at === 'page' || event.to.at === 'advice')
          ? context.before
          : undefined,
      returning: ({ context, event }) => changingFrom(event) ?? context.returning,
      openBefore: ({ context, event }) =>
        changingFrom(event) === undefined ? context.openBefore : openIds(context.draft),
    }),
    openWanted: assign({
      page: ({ context }) => (context.wanted.at === 'page' ? context.wanted.page : context.page),
      pointed: ({ context }) => (context.wanted.at === 'page' ? context.wanted.question : undefined),
    }),
    openNext: assign({
      page: ({ context: { page, draft } }) => neighbour(page, draft, 1) ?? page,
      pointed: undefined,
    }),
    openPrevious: assign({
      page: ({ context: { page, draft } }) => neighbour(page, draft, -1) ?? page,
      pointed: undefined,
    }),
    openUnanswered: assign({
      page: ({ context }) => openPage(context.draft) ?? lastPage(context.draft),
      pointed: undefined,
    }),
    openLast: assign({ page: ({ context }) => lastPage(context.draft), pointed: undefined }),
    openFirst: assign({
      page: ({ context }) => firstPage(context.draft),
      pointed: undefined,
      returning: undefined,
    }),
    openCalledUp: assign({
      page: ({ context }) => calledUpIn(context) ?? context.page,
      pointed: undefined,
      calledUp: ({ context }) => calledUpIn(context),
    }),
    openCompletion: assign({
      page: ({ context }) => routeOf(context.draft, true)[0] ?? context.page,
      pointed: undefined,
      returning: undefined,
    }),
    comeBack: assign({
      changed: ({ context: { returning, page, pointed } }) =>
        returning === undefined ? undefined : { page, question: pointed },
    }),
  },
}).createMachine({
  id: 'wizard',
  context: ({ input }) => ({ ...unvisited, wanted: input.wanted }),
  initial: 'resuming',
  on: {
    // Wherever the wizard stands: the intake call answers beside it.
    answered: { actions: 'answer' },
    typed: { actions: 'rememberTyped' },
    'turned.away': { actions: assign({ before: undefined, changed: undefined }) },
    went: { target: '.moving', actions: 'wish' },
    adjusted: {
      actions: assign({
        adjusted: ({ context, event }) => adjust(context.adjusted, event.values),
        discarded: undefined,
      }),
    },
    noted: {
      actions: assign({
        notes: ({ context, event }) => noteDown(context.notes, event.about, event.text),
        discarded: undefined,
      }),
    },
    parked: {
      actions: assign({
        parked: ({ context, event }) => park(context.parked, event.question, event.parked),
        discarded: undefined,
      }),
    },
    'kept.loaded': {
      actions: assign(({ context, event }) => kept(context, event)),
    },
    'dossier.opened': {
      target: '.moving',
      actions: assign(({ event }) => ({
        ...unvisited,
        ...ofClient(event),
        typed: event.typed,
        leftOut: event.leftOut,
        wanted: { at: 'start' },
      })),
    },
    'dossier.changed': {
      actions: assign(({ context, event }) => ({
        ...ofClient(event),
        typed: withoutChanged(context.typed, context.draft, event.draft),
      })),
    },
    'draft.replaced': {
      target: '.moving',
      actions: assign({
        // Own words and notes belong to somebody else's answers.
        ...nothing,
        draft: ({ event }) => event.draft,
        discarded: ({ context }) => ({ ...ofClient(context), from: { at: 'start' } }),
        typed: {},
        returning: undefined,
        before: undefined,
        // A file may have been saved halfway: then it goes on where it stopped.
        wanted: ({ event }) => {
          const open = openPage(event.draft)
          return open === undefined ? { at: 'check' } : { at: 'page', page: open }
        },
      }),
    },
    restarted: {
      target: '.welcoming',
      actions: assign({
        ...nothing,
        leftOut: [],
        discarded: ({ context, event }) => ({ ...ofClient(context), from: event.from }),
        typed: {},
        page: firstPage({}),
        returning: undefined,
        before: undefined,
      }),
    },
    undone: {
      guard: 'canUndo',
      // Back to the very place: whoever pressed by mistake goes on as if nothing happened.
      target: '.moving',
      actions: assign({
        draft: ({ context }) => context.discarded?.draft ?? context.draft,
        adjusted: ({ context }) => context.discarded?.adjusted ?? context.adjusted,
        notes: ({ context }) => context.discarded?.notes ?? context.notes,
        parked: ({ context }) => context.discarded?.parked ?? context.parked,
        wanted: ({ context }) => context.discarded?.from ?? context.wanted,
        discarded: undefined,
        typed: {},
      }),
    },
  },
  states: {
    /** What was kept is being read. The start page is on screen already, and may be answered. */
    resuming: {
      on: {
        'kept.loaded': {
          target: 'moving',
          actions: assign(({ context, event }) => {
            const after = kept(context, event)
            const { wanted } = context
            // Whoever answered everything is here to change one answer, and goes back as before the reload.
            const isChange =
              wanted.at === 'page' && !isForProposal(wanted.page) && unanswered(after.draft).length === 0
            return { ...after, returning: isChange ? (wanted.from ?? 'check') : undefined }
          }),
        },
        'kept.failed': 'moving',
        went: { actions: 'wish' },
        'page.submitted': { guard: 'onScreen', target: 'advancing', actions: 'submit' },
      },
    },

    /** The start page, which carries the first question. */
    welcoming: {
      entry: 'openFirst',
      on: {
        'page.submitted': { guard: 'onScreen', target: 'advancing', actions: 'submit' },
      },
    },

    asking: {
      on: {
        stopped: {
          target: 'moving',
          actions: assign({
            draft: ({ event }) => event.draft,
            typed: {},
            before: undefined,
            wanted: { at: 'advice' },
          }),
        },
        'page.submitted': { guard: 'onScreen', target: 'advancing', actions: 'submit' },
        'page.left': [
          { guard: { type: 'leadsBackTo', params: 'advice' }, target: 'advising' },
          { guard: { type: 'leadsBackTo', params: 'page' }, actions: 'openPrevious' },
          { guard: { type: 'leadsBackTo', params: 'start' }, target: 'welcoming' },
          { target: 'checking', actions: 'comeBack' },
        ],
      },
    },

    /**
     * After a page: back to where somebody came from to change one answer, unless it called up a new question. From
     * the last page that leads to the advice to the check page, from the last one for the proposal to the advice.
     */
    advancing: {
      entry: assign({ calledUp: undefined }),
      always: [
        { guard: 'hasNewQuestion', target: 'asking', actions: 'openCalledUp' },
        { guard: 'toAdvice', target: 'advising' },
        { guard: 'returning', target: 'checking', actions: 'comeBack' },
        { guard: 'hasNext', target: 'asking', actions: 'openNext' },
        { guard: and(['complete', not('ofAdvice')]), target: 'advising' },
        { target: 'checking' },
      ],
    },

    /** Somewhere by address: what cannot be shown yet becomes the nearest that can. */
    moving: {
      always: [
        { guard: 'wantsPage', target: 'asking', actions: 'openWanted' },
        { guard: 'wantsAdvice', target: 'advising' },
        { guard: 'wantsCheck', target: 'checking' },
        { guard: ({ context }) => context.wanted.at === 'advice', target: 'checking' },
        { guard: 'wantsMore', target: 'asking', actions: 'openUnanswered' },
        { target: 'welcoming' },
      ],
    },

    checking: {
      entry: assign({ returning: undefined }),
      exit: assign({ changed: undefined }),
      on: {
        'page.left': { target: 'asking', actions: 'openLast' },
        'change.asked': {
          guard: 'pageApplies',
          target: 'asking',
          actions: assign({
            page: ({ event }) => event.page,
            pointed: ({ event }) => event.question,
            returning: 'check',
            openBefore: ({ context }) => openIds(context.draft),
          }),
        },
        'completion.asked': { guard: 'hasCompletion', target: 'asking', actions: 'openCompletion' },
      },
    },

    advising: {
      entry: assign({ returning: undefined }),
      exit: assign({ before: undefined }),
      on: {
        'page.left': 'checking',
        'change.asked': {
          guard: 'pageApplies',
          target: 'asking',
          actions: assign({
            page: ({ event }) => event.page,
            pointed: ({ event }) => event.question,
            returning: 'advice',
            openBefore: [],
            before: ({ context }) => context.draft,
          }),
        },
        'completion.asked': { guard: 'hasCompletion', target: 'asking', actions: 'openCompletion' },
      },
    },
  },
})

/** Where the machine is, as a place. */
export function placeOf(state: string, page: PageId): Place | undefined {
  switch (state) {
    case 'welcoming':
      return { at: 'start' }
    case 'asking':
      return { at: 'page', page }
    case 'checking':
      return { at: 'check' }
    case 'advising':
      return { at: 'advice' }
    default:
      return undefined
  }
}

import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import type { DossierEvent } from '../../dossier/events.ts'
import type { Note } from '../../dossier/notes.ts'
import type { CallProps } from '../../desk/call/callProps.ts'
import type { Draft, PageId, QuestionId } from '../../questionnaire/types.ts'
import { isQuestionId, itemOf } from '../../questionnaire/walk.ts'
import {
  loadAdvice,
  loadCall,
  loadExplanation,
  loadForWhom,
  loadHistory,
  loadReasons,
} from '../../texts/load.ts'
import { rememberedLetters, rememberLetters } from './callLetters.ts'
import { callIsShown, showCall } from './callShowing.ts'
import { callTimeNow, setCallTime, subscribeToCallTime } from './callClock.ts'
import type { Dossiers } from '../kept/dossiers.ts'
import { Fetched } from '../frame/Fetched.tsx'
import type { Saving } from '../kept/keeping.ts'
import type { Words } from '../frame/language.ts'
import { practiceInUse, usePracticeInUse } from '../practice/practiceInUse.ts'
import type { Adjusted, NoteTexts, ParkedQuestions } from '../../wizard/ofClient.ts'
import type { WizardActor } from '../wizardActor.ts'

const kept = new Map<string, ReturnType<typeof load>>()

async function load(language: Words['language']) {
  const [
    screen,
    { running },
    notes,
    { differences },
    { saidBy },
    { correctionsFrom },
    { FaultyPractice },
    call,
    forWhom,
    reasons,
    said,
    explanation,
    history,
  ] = await Promise.all([
    import('../../desk/call/CallScreen.tsx'),
    import('../../desk/call/callTime.ts'),
    import('../../dossier/notes.ts'),
    import('../../dossier/differences.ts'),
    import('../../dossier/history.ts'),
    import('../../proposal/adjustments.ts'),
    import('../practice/FaultyPractice.tsx'),
    loadCall(language),
    loadForWhom(language),
    loadReasons(language),
    loadAdvice(language),
    loadExplanation(language),
    loadHistory(language),
    practiceInUse(),
  ])
  return {
    CallScreen: screen.default,
    running,
    noteKey: notes.noteKey,
    notesFrom: notes.notesFrom,
    differences,
    saidBy,
    correctionsFrom,
    FaultyPractice,
    said: { call, forWhom, history, reasons, explanation, advice: said.advice, programme: said.programme },
  }
}

interface CallPageProps {
  readonly draft: Draft
  readonly notes: NoteTexts
  readonly parked: ParkedQuestions
  readonly adjusted: Adjusted
  readonly words: Words
  readonly thisMonth: string
  /** what is said about saving the answers */
  readonly saving: string
  /** whether this browser keeps anything */
  readonly keeps: boolean
  readonly actor: WizardActor
  /** undefined where the browser keeps nothing */
  readonly dossiers: Dossiers | undefined
  readonly subscribe: Saving['subscribe']
}

/** The intake call on the answers of the wizard, fetched when somebody wants it. */
export function CallPage(props: CallPageProps) {
  const { shell, language } = props.words
  return (
    <Fetched kept={kept} name={language} load={() => load(language)} texts={shell.call} shell={shell}>
      {(part) => <Loaded {...props} part={part} />}
    </Fetched>
  )
}

const none: readonly DossierEvent[] = []
const timeNow = () => Date.now()

function Loaded({
  draft,
  notes,
  parked,
  adjusted,
  words,
  thisMonth,
  saving,
  keeps,
  actor,
  dossiers,
  subscribe,
  part: {
    CallScreen,
    running,
    noteKey,
    notesFrom,
    differences,
    saidBy,
    correctionsFrom,
    FaultyPractice,
    said,
  },
}: CallPageProps & { readonly part: Awaited<ReturnType<typeof load>> }) {
  const { language, questions, shell } = words
  const all = useMemo(() => ({ language, questions, shell, ...said }), [language, questions, shell, said])
  const time = useSyncExternalStore(subscribeToCallTime, callTimeNow)
  const written = useMemo(() => notesFrom(notes), [notes, notesFrom])
  const { corrections } = useMemo(() => correctionsFrom(adjusted), [adjusted, correctionsFrom])
  const aside = useMemo(() => Object.keys(parked).filter(isQuestionId), [parked])
  // The conversation begins when it is first on the screen.
  const begun = time.since !== null || time.before > 0
  useEffect(() => {
    if (!begun) setCallTime(running(time, timeNow()))
  }, [begun, running, time])
  const answer = useCallback(
    (id: QuestionId, value: Draft[QuestionId]) => {
      const page = itemOf(id).page as PageId
      const typed = actor.getSnapshot().context.typed[page]
      if (typed !== undefined) {
        // What stands half typed on the wizard's own page is older than this answer.
        const { [id]: _, ...rest } = typed
        actor.send({ type: 'typed', page, values: rest })
      }
      actor.send({ type: 'answered', id, value })
    },
    [actor],
  )
  const note = useCallback(
    ({ about, kind, text }: Note) => actor.send({ type: 'noted', about: noteKey(about, kind), text }),
    [actor, noteKey],
  )
  const park = useCallback(
    (question: QuestionId, wished: boolean) => actor.send({ type: 'parked', question, parked: wished }),
    [actor],
  )
  const events = useSyncExternalStore(subscribe, () => dossiers?.open().state().events ?? none)
  const differing = useMemo(() => differences(events), [events, differences])
  const settle = useCallback<CallProps['onSettle']>(
    async (event) => dossiers?.open().say(() => saidBy(event)),
    [dossiers, saidBy],
  )
  const inUse = usePracticeInUse()
  if (inUse === undefined) return null
  if (!inUse.file.ok)
    return <FaultyPractice faults={inUse.file.faults} from={inUse.from} language={language} />
  return (
    <CallScreen
      draft={draft}
      notes={written}
      parked={aside}
      differences={differing}
      time={time}
      practice={inUse.file.practice}
      corrections={corrections}
      letters={rememberedLetters()}
      showing={callIsShown()}
      words={all}
      thisMonth={thisMonth}
      now={timeNow}
      saving={saving}
      notesKept={keeps}
      onAnswer={answer}
      onNote={note}
      onPark={park}
      onSettle={settle}
      onTime={setCallTime}
      onLetters={rememberLetters}
      onShowing={showCall}
    />
  )
}

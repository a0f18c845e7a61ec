import { useMemo, useSyncExternalStore } from 'react'
import { loadAdvice, loadCorrections, loadHistory, loadQuestionsFor, loadReasons } from '../../texts/load.ts'
import type { Dossiers } from '../kept/dossiers.ts'
import { FetchedOfDesk } from './FetchedOfDesk.tsx'
import type { Saving } from '../kept/keeping.ts'
import type { Words } from '../frame/language.ts'
import { callIsShown } from './callShowing.ts'

const kept = new Map<string, ReturnType<typeof load>>()

async function load(language: Words['language']) {
  const [screen, texts, questionsFor, { programme }, reasons, corrections] = await Promise.all([
    import('../../desk/history/HistoryScreen.tsx'),
    loadHistory(language),
    loadQuestionsFor(language),
    loadAdvice(language),
    loadReasons(language),
    loadCorrections(language),
  ])
  return {
    HistoryScreen: screen.default,
    texts,
    questionsFor,
    corrected: { programme, reasons, corrections },
  }
}

interface HistoryPageProps {
  /** undefined where the browser keeps nothing */
  readonly dossiers: Dossiers | undefined
  readonly saving: Pick<Saving, 'subscribe'>
  readonly words: Words
}

/** The history of the dossier that is open, fetched when somebody wants it. */
export function HistoryPage(props: HistoryPageProps) {
  return (
    <FetchedOfDesk kept={kept} load={load} words={props.words} dossiers={props.dossiers}>
      {(part, dossiers) => <Loaded {...props} dossiers={dossiers} part={part} />}
    </FetchedOfDesk>
  )
}

function Loaded({
  dossiers,
  saving,
  words: { language },
  part: { HistoryScreen, texts, questionsFor, corrected },
}: HistoryPageProps & { readonly dossiers: Dossiers; readonly part: Awaited<ReturnType<typeof load>> }) {
  const { events, dossier } = useSyncExternalStore(saving.subscribe, () => dossiers.open().state())
  const questions = questionsFor(dossier.draft)
  const all = useMemo(
    () => ({ language, questions, history: texts, corrected, shown: callIsShown() }),
    [language, questions, texts, corrected],
  )
  return <HistoryScreen events={events} words={all} onSay={(what) => dossiers.open().say(what)} />
}

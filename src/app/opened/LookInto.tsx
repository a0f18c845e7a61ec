import { useEffect, useRef, useState } from 'react'
import type { Draft } from '../../questionnaire/types.ts'
import { loadFaults, loadHistory, loadOpening, loadQuestionsFor } from '../../texts/load.ts'
import type { HistoryTexts } from '../../texts/historyTexts.ts'
import type { QuestionsFor } from '../../texts/questionsFor.ts'
import type { OpeningTexts } from '../../texts/openingTexts.ts'
import { holdsAnswers } from './holdsAnswers.ts'
import type { Go } from '../addresses.ts'
import type { Saving } from '../kept/keeping.ts'
import type { Words } from '../frame/language.ts'
import type { Opened, OpeningWords } from './openAnswers.ts'
import OpenedAnswers from './OpenedAnswers.tsx'
import { OpenedBackup } from './OpenedBackup.tsx'
import { OpenedDossier } from './OpenedDossier.tsx'
import { practiceInUse } from '../practice/practiceInUse.ts'
import { planFor, type Plan } from './takingOver.ts'
import type { Watching } from '../turns.ts'
import { UnlockForm } from './UnlockForm.tsx'

interface LookIntoProps {
  /** of the file, as it can be shown; undefined for a link */
  readonly name: string | undefined
  readonly look: (words: OpeningWords, watching: Watching) => Promise<Opened>
  readonly words: Words
  readonly hrefOf: Go['hrefOf']
  /** the answers that stand here now */
  readonly here: Draft
  readonly saving: Pick<Saving, 'subscribe' | 'dossiers'>
  readonly onDraft: (draft: Draft) => void
  readonly onLeave: () => void
}

type Found =
  | Exclude<Opened, { readonly holds: 'handed' }>
  | { readonly holds: 'plan'; readonly plan: Plan }
  | { readonly holds: 'failed' }

interface Said {
  readonly opening: OpeningTexts
  readonly history: HistoryTexts
  readonly questionsFor: QuestionsFor
}

/** Of what is done before one can choose, looking into the file is the most; the rest is seeking where it goes. */
const LOOKING = 0.8

/** What a file or a link holds, before anything is done with it: or what is wrong with it. Looks once, when it comes. */
export function LookInto({ name, look, words, hrefOf, here, saving, onDraft, onLeave }: LookIntoProps) {
  const { language, questions, shell } = words
  const [found, setFound] = useState<Found>()
  const [said, setSaid] = useState<Said>()
  /** in tenths, so that it is not said without end; undefined for what is read at once */
  const [tenths, setTenths] = useState<number>()
  const stop = useRef(new AbortController())
  const box = useRef<HTMLDivElement>(null)

  const watched = (from: number, to: number): Watching => ({
    signal: stop.current.signal,
    onPart: (part) => setTenths(Math.floor((from + part * (to - from)) * 10)),
  })
  const show = async (opened: Opened) => {
    if (opened.holds !== 'handed') return setFound(opened)
    // Whether an own practice is here already is said before a backup of another is taken over.
    if (opened.handed.kind === 'backup') await practiceInUse()
    const plan = await planFor(opened.handed, saving.dossiers(), watched(LOOKING, 1))
    setFound({ holds: 'plan', plan })
  }
  useEffect(() => {
    let isGone = false
    const stopping = new AbortController()
    stop.current = stopping
    const read = async () => {
      const [opening, faults, history, questionsFor] = await Promise.all([
        loadOpening(language),
        loadFaults(language),
        loadHistory(language),
        loadQuestionsFor(language),
      ])
      if (isGone) return
      setSaid({ opening, history, questionsFor })
      const opened = await look({ language, questions, opening, faults }, watched(0, LOOKING))
      if (!isGone) await show(opened)
    }
    read().catch((error: unknown) => {
      if (isGone) return
      console.error(error)
      setFound({ holds: 'failed' })
    })
    return () => {
      isGone = true
      // Whoever left waits for nothing, and the rest of a large file is not read.
      stopping.abort()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is looked into is the same for as long as this stands
  }, [language])
  const isWrong = found?.holds === 'nothing' || found?.holds === 'failed'
  useEffect(() => {
    if (isWrong) box.current?.scrollIntoView({ block: 'nearest' })
  }, [isWrong])

  if (found?.holds === 'failed')
    return (
      <div className="error-summary" role="alert" ref={box}>
        <p>{shell.file.failed}</p>
      </div>
    )
  if (found === undefined || said === undefined)
    return (
      <>
        <p role="status">
          {tenths === undefined || said === undefined
            ? shell.file.reading
            : said.opening.reading.part(tenths * 10)}
        </p>
        {tenths !== undefined && said !== undefined && (
          <p>
            <button className="button button--second" type="button" onClick={onLeave}>
              {said.opening.reading.stop}
            </button>
          </p>
        )}
      </>
    )
  const { opening, history, questionsFor } = said
  switch (found.holds) {
    case 'nothing':
      return (
        <div className="error-summary" role="alert" ref={box}>
          <p>{name === undefined ? opening.wrong.link : opening.wrong.file(name)}</p>
          <ul>
            {found.lines.map((line, place) => (
              // Two long keys can be shortened to the same line.
              <li key={place}>{line}</li>
            ))}
          </ul>
          {holdsAnswers(here) && <p>{opening.kept}</p>}
        </div>
      )
    case 'locked':
      return (
        <UnlockForm
          texts={opening.lock}
          leave={opening.leave}
          heading={name === undefined ? 'h2' : 'h3'}
          errorTitle={shell.errorTitle}
          onPassphrase={async (passphrase) => {
            const { signal } = stop.current
            try {
              const opened = await found.unlock(passphrase)
              if (opened === undefined) return false
              await show(opened)
            } catch (error) {
              // Whoever left while it was being opened wants to hear nothing of it any more.
              if (!signal.aborted) throw error
            }
            return true
          }}
          onLeave={onLeave}
        />
      )
    case 'answers':
      return (
        <OpenedAnswers
          opened={found}
          name={name}
          here={here}
          language={language}
          texts={opening}
          onTake={() => onDraft(found.draft)}
          onLeave={onLeave}
        />
      )
    case 'plan': {
      const shown = {
        dossiers: saving.dossiers(),
        name: name ?? '',
        words: { language, questionsFor, history },
        texts: opening,
        hrefOf,
        onLeave,
      }
      return found.plan.kind === 'backup' ? (
        <OpenedBackup plan={found.plan} {...shown} />
      ) : (
        <OpenedDossier plan={found.plan} {...shown} />
      )
    }
    default:
      return found satisfies never
  }
}

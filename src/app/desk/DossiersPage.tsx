import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Summary } from '../../dossier/summary.ts'
import { doors, type Door } from '../../desk/dossiers/dossiersProps.ts'
import { loadDossiers, loadHandover } from '../../texts/load.ts'
import type { AppPlace, Go } from '../addresses.ts'
import type { Dossiers } from '../kept/dossiers.ts'
import { lastBackup, reminderOf } from '../kept/backups.ts'
import { FetchedOfDesk } from './FetchedOfDesk.tsx'
import type { Words } from '../frame/language.ts'

const kept = new Map<string, ReturnType<typeof load>>()

async function load(language: Words['language']) {
  const [screen, texts, { backup }] = await Promise.all([
    import('../../desk/dossiers/DossiersScreen.tsx'),
    loadDossiers(language),
    loadHandover(language),
  ])
  return { DossiersScreen: screen.default, texts, backup }
}

interface DossiersPageProps {
  /** undefined where the browser keeps nothing */
  readonly dossiers: Dossiers | undefined
  readonly words: Words
  readonly now: Date
  readonly go: Go
}

/** All dossiers on this device, fetched when somebody wants them. */
export function DossiersPage(props: DossiersPageProps) {
  return (
    <FetchedOfDesk kept={kept} load={load} words={props.words} dossiers={props.dossiers}>
      {(part, dossiers) => <Loaded {...props} dossiers={dossiers} part={part} />}
    </FetchedOfDesk>
  )
}

const placeOf = (door: Door): AppPlace => (door === 'proposal' ? { at: door, of: undefined } : { at: door })

interface Read {
  readonly summaries: readonly Summary[]
  readonly whole: boolean
  readonly offers: number
}

/** The first page of the list, and some that are not shown there. */
const FIRST = 50

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** Shows the dossiers that were changed last, where there are many more: reading ten thousand takes the browser a while. */
async function readFirst(dossiers: Dossiers, show: (first: Read) => void): Promise<void> {
  const summaries = await dossiers.lastChanged(FIRST)
  if (summaries.length < FIRST) return
  show({ summaries, whole: false, offers: 0 })
  await nextFrame()
}

function Loaded({
  dossiers,
  words: { language, shell },
  now,
  go,
  part: { DossiersScreen, texts, backup },
}: DossiersPageProps & { readonly dossiers: Dossiers; readonly part: Awaited<ReturnType<typeof load>> }) {
  const [read, setRead] = useState<Read | 'failed'>()
  useEffect(() => {
    const tell = async (summaries: readonly Summary[]) => {
      const numbers = await dossiers.offerNumbers()
      setRead({ summaries, whole: true, offers: numbers.length })
    }
    const failed = (error: unknown) => {
      console.error(error)
      setRead('failed')
    }
    let stop: (() => void) | undefined = () => {}
    readFirst(dossiers, setRead)
      .catch(console.error)
      .finally(() => {
        // Somebody may have left meanwhile.
        if (stop === undefined) return
        stop = dossiers.onSummaries((summaries) => void tell(summaries).catch(failed), failed)
      })
    return () => {
      stop?.()
      stop = undefined
    }
  }, [dossiers])

  const open = useCallback(
    async (dossier: string, door: Door) => {
      await dossiers.goTo(dossier)
      go.to(placeOf(door))
    },
    [dossiers, go],
  )
  const create = useCallback(
    async (name: string) => {
      await dossiers.create(name)
      go.to({ at: 'call' })
    },
    [dossiers, go],
  )
  const doorHrefs = useMemo(
    () => Object.fromEntries(doors.map((door) => [door, go.hrefOf(placeOf(door))])) as Record<Door, string>,
    [go],
  )
  if (read === 'failed')
    return (
      <p className="notice notice--attention" role="alert">
        {texts.unreadable}
      </p>
    )
  if (read === undefined) return <p role="status">{shell.desk.loading}</p>
  const reminder = read.whole ? reminderOf(read.summaries, lastBackup(), backup, language) : undefined
  return (
    <>
      {reminder !== undefined && (
        <p className="hint">
          {reminder} <a href={go.hrefOf({ at: 'handover' })}>{backup.toBackup}</a>
        </p>
      )}
      <DossiersScreen
        summaries={read.summaries}
        whole={read.whole}
        offers={read.offers}
        current={dossiers.current()}
        language={language}
        texts={texts}
        doorHrefs={doorHrefs}
        now={now}
        onOpen={open}
        onCreate={create}
        onDuplicate={async (dossier, name) => {
          await dossiers.duplicate(dossier, name)
        }}
        onSay={dossiers.say}
        onThrowAway={dossiers.throwAway}
        onRemoveForGood={dossiers.removeForGood}
        onEraseAll={dossiers.eraseAll}
      />
    </>
  )
}

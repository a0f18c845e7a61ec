import { useCallback, useMemo, useRef, useState } from 'react'
import type { PracticeFile } from '../../practice/practiceFile.ts'
import { offeringOf, reckonsOtherwise, type Practice } from '../../practice/practice.ts'
import type { Draft } from '../../questionnaire/types.ts'
import { sayPracticeFaults } from '../../texts/sayPracticeFault.ts'
import { PracticeFileSection } from './PracticeFileSection.tsx'
import { PracticeForm } from './PracticeForm.tsx'
import { RemovePractice } from './RemovePractice.tsx'
import type { SettingsWords } from './saySettings.ts'
import { BrokenSizes } from './SizeVerdict.tsx'
import { tryOffering } from './tryOffering.ts'
import { typedAnew, typedFrom, type TypedPractice } from './typedPractice.ts'
import './practice.css'

export interface PracticeScreenProps {
  readonly words: SettingsWords
  readonly from: 'device' | 'window' | 'hosted' | 'fictional'
  readonly file: PracticeFile
  readonly year: number
  /** what was typed before and not saved */
  readonly typed: TypedPractice | undefined
  readonly errorTitle: (count: number) => string
  readonly onTyped: (typed: TypedPractice | undefined) => void
  readonly onRefused: (refused: boolean) => void
  /** answers of real cases, to try sizes with */
  readonly examples: () => Promise<readonly Draft[]>
  readonly onKeep: (practice: Practice) => Promise<'device' | 'window'>
  readonly onRemove: () => Promise<void>
}

/** Who offers, and on what terms: to see, to set, to keep on this device, to take along as a file. */
export default function PracticeScreen(props: PracticeScreenProps) {
  const { words, from, file, onKeep, onRemove, examples } = props
  const { settings, language } = words
  const practice = file.ok ? file.practice : undefined
  const kept = useMemo(
    () => (practice === undefined ? typedAnew(language) : typedFrom(practice, language)),
    [practice, language],
  )
  const [removed, setRemoved] = useState(false)
  const [round, setRound] = useState(0)
  const inUse = useRef<HTMLDivElement>(null)
  const onTry = useCallback(
    async (wanted: Practice) => tryOffering(offeringOf(wanted), await examples()),
    [examples],
  )
  const keep = async (wanted: Practice) => {
    setRemoved(false)
    return onKeep(wanted)
  }
  const take = async (wanted: Practice) => {
    if (reckonsOtherwise(wanted)) {
      const found = await onTry(wanted).catch(() => undefined)
      if (found === undefined) return settings.sizes.uncheckable
      if (Object.keys(found.broken).length > 0) return <BrokenSizes broken={found.broken} words={words} />
    }
    await keep(wanted)
    props.onTyped(undefined)
    setRound(round + 1)
    return undefined
  }
  const remove = async () => {
    await onRemove()
    props.onTyped(undefined)
    setRemoved(true)
    setRound(round + 1)
    inUse.current?.focus()
  }
  return (
    <>
      <p className="lead">{settings.lead}</p>
      <div className="notice" role="status" ref={inUse} tabIndex={-1}>
        {removed && <p>{settings.remove.done}</p>}
        <p>{practice === undefined ? settings.inUse.wrong : settings.inUse[from](practice.name)}</p>
      </div>
      {!file.ok && (
        <div className="notice notice--attention">
          <ul>
            {sayPracticeFaults(file.faults, words.practice).map((line, place) => (
              // Two long keys can be shortened to the same line.
              <li key={place}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <PracticeForm
        // What was taken over from a file, or removed, stands in the fields at once.
        key={round}
        {...props}
        typed={round === 0 ? props.typed : undefined}
        kept={kept}
        practice={practice}
        onTry={onTry}
        onKeep={keep}
      />
      <PracticeFileSection practice={practice} words={words} onTake={take} />
      {(from === 'device' || from === 'window') && (
        <RemovePractice texts={settings.remove} onRemove={remove} />
      )}
    </>
  )
}

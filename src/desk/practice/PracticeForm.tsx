import { useEffect, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import type { PracticeFault } from '../../practice/practiceFile.ts'
import { reckonsOtherwise, type Practice } from '../../practice/practice.ts'
import { isNumberPattern, nextNumber } from '../../practice/offerNumber.ts'
import { blocks } from '../../rules/formats.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { DoseFields } from './DoseFields.tsx'
import { LookFields } from './LookFields.tsx'
import { PeopleFields } from './PeopleFields.tsx'
import { fieldOf, type PlainFieldId } from './plainFields.ts'
import { asSentence, sayFaultOf, sayField, type SettingsWords } from './saySettings.ts'
import { SizeFields } from './SizeFields.tsx'
import { BrokenSizes, SizeVerdict } from './SizeVerdict.tsx'
import type { Tried } from './tryOffering.ts'
import { TypedField } from './TypedField.tsx'
import { readTyped, type TypedPractice } from './typedPractice.ts'
import { VatFields } from './VatFields.tsx'

/** What the fields of a section are said with. */
export interface Saying {
  readonly words: SettingsWords
  readonly errorOf: (path: string) => string | undefined
}

/** How saving went. */
type Outcome =
  | { readonly at: 'editing' | 'saving' | 'uncheckable' | 'refused' }
  | { readonly at: 'saved'; readonly kept: 'device' | 'window' }
  | { readonly at: 'broken'; readonly tried: Tried }

export interface PracticeFormProps {
  readonly words: SettingsWords
  /** how the practice in use looks in the fields */
  readonly kept: TypedPractice
  /** what was typed before and not saved */
  readonly typed: TypedPractice | undefined
  /** the practice in use; undefined where it cannot be read */
  readonly practice: Practice | undefined
  /** ISO year, for the example of a number */
  readonly year: number
  readonly errorTitle: (count: number) => string
  readonly onTyped: (typed: TypedPractice | undefined) => void
  readonly onTry: (practice: Practice) => Promise<Tried>
  readonly onKeep: (practice: Practice) => Promise<'device' | 'window'>
  readonly onRefused: (refused: boolean) => void
}

/**
 * The settings as one form. What is wrong stays in its field, and so does what is right, until it is saved; sizes that
 * differ from the usual ones are looked at before they count.
 */
export function PracticeForm({
  words,
  kept,
  typed,
  practice,
  year,
  errorTitle,
  onTyped,
  onTry,
  onKeep,
  onRefused,
}: PracticeFormProps) {
  const { settings } = words
  const form = useForm<TypedPractice>({ defaultValues: kept })
  const [faults, setFaults] = useState<readonly PracticeFault[]>([])
  const [outcome, setOutcome] = useState<Outcome>({ at: 'editing' })
  const [tried, setTried] = useState<Tried>()
  const [unsaved, setUnsaved] = useState(typed !== undefined)
  const own = practice !== undefined && reckonsOtherwise(practice)

  // What the fields show when nobody has typed.
  const shown = useRef(JSON.stringify(kept))

  // What is typed is remembered by who stands above: another language, or a look elsewhere, loses nothing.
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const differs = JSON.stringify(values) !== shown.current
          onTyped(differs ? values : undefined)
          setUnsaved(differs)
          if (differs) setOutcome((now) => (now.at === 'saved' ? { at: 'editing' } : now))
        },
      }),
    [form, onTyped],
  )
  // What was typed before differs from what is kept: said so, and never taken for it.
  const before = useRef(typed)
  useEffect(() => {
    if (before.current !== undefined) form.reset(before.current)
  }, [form])
  useEffect(() => {
    if (!unsaved) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsaved])

  // Saved here, or in another tab: the fields follow, unless somebody is typing.
  useEffect(() => {
    const now = JSON.stringify(kept)
    if (shown.current === now || unsaved) return
    shown.current = now
    form.reset(kept)
  }, [kept, unsaved, form])

  // Own sizes are looked at again whenever they are shown: the rules may be newer than they are.
  useEffect(() => {
    let current = true
    if (own)
      onTry(practice).then(
        (found) => current && setTried(found),
        () => undefined,
      )
    return () => {
      current = false
    }
  }, [own, practice, onTry])

  const settle = () => {
    onTyped(undefined)
    setUnsaved(false)
  }
  const save = async () => {
    const read = readTyped(form.getValues())
    setFaults(read.ok ? [] : read.faults)
    onRefused(!read.ok)
    if (!read.ok) {
      setOutcome({ at: 'refused' })
      return
    }
    setOutcome({ at: 'saving' })
    if (reckonsOtherwise(read.practice)) {
      const found = await onTry(read.practice).catch(() => undefined)
      if (found === undefined) {
        setOutcome({ at: 'uncheckable' })
        return
      }
      if (Object.keys(found.broken).length > 0) {
        setOutcome({ at: 'broken', tried: found })
        return
      }
    }
    const where = await onKeep(read.practice)
    settle()
    setOutcome({ at: 'saved', kept: where })
  }

  const errorOf = (path: string) => {
    const fault = faults.find((one) => one.path === path)
    return fault && asSentence(sayFaultOf(fault, words))
  }
  const saying = { words, errorOf }
  const plain = (id: PlainFieldId, unit?: string, hint?: string) => {
    const { kind, optional, autocomplete } = fieldOf(id)
    const { label, hint: usual } = settings.fields[id]
    return (
      <TypedField
        key={id}
        id={id}
        kind={kind}
        label={label}
        hint={[usual, hint].filter(Boolean).join(' ') || undefined}
        optional={optional ? settings.optional : undefined}
        autocomplete={autocomplete}
        unit={unit}
        error={errorOf(id)}
        register={form.register(id)}
      />
    )
  }
  return (
    <FormProvider {...form}>
      <Errors faults={faults} words={words} title={errorTitle} />
      <form
        noValidate
        className="settings"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <section>
          <h2>{settings.sections.who}</h2>
          {(['name', 'address', 'email', 'phone', 'website', 'kvk', 'vatId', 'iban'] as const).map((id) =>
            plain(id),
          )}
        </section>
        <section>
          <h2>{settings.sections.people}</h2>
          <PeopleFields {...saying} />
        </section>
        <section>
          <h2>{settings.sections.look}</h2>
          <LookFields {...saying} />
        </section>
        <section>
          <h2>{settings.sections.rates}</h2>
          {(
            [
              'dayRate',
              'halfDayRate',
              'lectureRate',
              'travelPerDay',
              'roomPerMeeting',
              'allowancePerResident',
            ] as const
          ).map((id) => plain(id))}
          <details>
            <summary>{settings.perPart.rates}</summary>
            <p className="hint">{settings.perPart.ratesHint}</p>
            <div className="columns">
              {blocks.map((block) => (
                <TypedField
                  key={block}
                  id={`dayRates.${block}`}
                  kind="amount"
                  label={words.reasons.blocks[block]}
                  error={errorOf(`dayRates.${block}`)}
                  register={form.register(`dayRates.${block}`)}
                />
              ))}
            </div>
          </details>
        </section>
        <section>
          <h2>{settings.sections.vat}</h2>
          <p>
            {settings.vat.intro} <strong>{settings.vat.advice}</strong>
          </p>
          {plain('vat', '%')}
          <VatFields {...saying} />
        </section>
        <section>
          <h2>{settings.sections.offer}</h2>
          {(['validityDays', 'municipalityValidityDays'] as const).map((id) =>
            plain(id, words.rulebook.units.days(2).replace(/^advies/, '')),
          )}
          {plain('numberPattern')}
          <NextNumber year={year} words={words} />
          <p className="hint">{settings.termsHint}</p>
          {(['terms.nl', 'terms.en', 'closing.nl', 'closing.en'] as const).map((id) => plain(id))}
        </section>
        <section>
          <h2>{settings.sections.sizes}</h2>
          <p>{settings.sizes.intro}</p>
          <SizeVerdict own={own} tried={tried} words={words} />
          <SizeFields {...saying} />
          <DoseFields {...saying} />
        </section>
        {unsaved && (
          <div className="notice">
            <p>{settings.unsaved}</p>
            <button
              className="link"
              type="button"
              onClick={() => {
                shown.current = JSON.stringify(kept)
                form.reset(kept)
                settle()
                setFaults([])
                onRefused(false)
                setOutcome({ at: 'editing' })
              }}
            >
              {settings.discard}
            </button>
          </div>
        )}
        {outcome.at === 'broken' && (
          <div className="notice notice--attention" role="alert">
            <BrokenSizes broken={outcome.tried.broken} words={words} />
          </div>
        )}
        <button className="button" type="submit">
          {settings.save}
        </button>
        <p role="status" className="saved">
          {sayOutcome()}
        </p>
      </form>
    </FormProvider>
  )

  function sayOutcome(): string {
    switch (outcome.at) {
      case 'saving':
        return settings.saving
      case 'saved':
        return outcome.kept === 'device' ? settings.saved : settings.savedInWindow
      case 'refused':
        return settings.notSaved
      case 'uncheckable':
        return settings.sizes.uncheckable
      default:
        return ''
    }
  }
}

/** What is wrong, each a link to its field. The same list until something is saved again, so that focus stays put. */
function Errors({
  faults,
  words,
  title,
}: {
  faults: readonly PracticeFault[]
  words: SettingsWords
  title: (count: number) => string
}) {
  const [said, setSaid] = useState<{
    of: readonly PracticeFault[]
    in: SettingsWords
    errors: readonly { id: string; label: string; message: string }[]
  }>()
  if (said?.of !== faults || said.in !== words)
    setSaid({
      of: faults,
      in: words,
      errors: faults.map((fault) => ({
        id: fault.path,
        label: `${sayField(fault.path, words)}:`,
        message: sayFaultOf(fault, words),
      })),
    })
  return <ErrorSummary title={title(faults.length)} errors={said?.errors ?? []} />
}

/** The number that the first offer would get: shows at once what a pattern does. */
function NextNumber({ year, words: { settings } }: { year: number; words: SettingsWords }) {
  const pattern = useWatch<TypedPractice, 'numberPattern'>({ name: 'numberPattern' }).trim()
  return (
    <p role="status" className="verdict">
      {isNumberPattern(pattern) ? settings.nextNumber(nextNumber(pattern, [], year)) : ''}
    </p>
  )
}

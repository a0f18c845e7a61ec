import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { correctDecision, type CorrectedAdvice } from '../../rules/corrections/correct.ts'
import {
  afterChange,
  countable,
  type Corrections,
  type CorrectionsChange,
  type OverruledId,
} from '../../rules/corrections/correction.ts'
import type { Decision } from '../../rules/decide.ts'
import { blocks, formats } from '../../rules/formats.ts'
import { partKey } from '../../rules/partKey.ts'
import { themes } from '../../rules/recommendation.ts'
import { sayNumber } from '../../texts/say.ts'
import { sayOverruled, sayPartKey, type CorrectionWords } from '../../texts/sayCorrections.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import {
  countsIn,
  reasonsMissing,
  settleTask,
  typedFor,
  typedOver,
  type FieldName,
  type HalfFilled,
  type Refusal,
  type Task,
  type Typed,
} from './task.ts'
import { AmountField, ListField, ReasonField } from './TaskFields.tsx'

/** Ids of rules have a colon. */
const isField = (field: Refusal['field']): field is FieldName => !field.includes(':')

type Wrong = readonly { readonly field: Refusal['field']; readonly message: string }[]

/**
 * The fields of one correction. What is typed is only looked at when it is handed in; what goes against the advice is
 * then named, and a reason is asked for each.
 */
export function TaskForm({
  task,
  decision,
  advice,
  corrections,
  words,
  newId,
  half,
  onHalf,
  onDone,
  onCancel,
}: {
  task: Task
  decision: Decision
  /** as it is now */
  advice: CorrectedAdvice
  corrections: Corrections
  words: CorrectionWords
  newId: () => string
  /** what was filled in here before somebody went to another task */
  half: HalfFilled | undefined
  /** told with each change, for whoever comes back */
  onHalf: (half: HalfFilled) => void
  onDone: (change: CorrectionsChange, next: CorrectedAdvice) => void
  onCancel: () => void
}) {
  const { corrections: texts, language, reasons } = words
  const { fields } = texts
  const base = useId()
  const line = 'part' in task ? advice.corrected.lines.find((one) => partKey(one) === task.part) : undefined
  const [before] = useState<Typed>(() =>
    task.kind === 'adjust' && line !== undefined ? typedFor(line, language) : {},
  )
  const [typed, setTyped] = useState<Typed>({ ...before, ...half?.typed })
  const [against, setAgainst] = useState<ReadonlyMap<OverruledId, string>>(new Map())
  const [wrong, setWrong] = useState<Wrong>([])
  const title = useRef<HTMLHeadingElement>(null)
  const warning = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  useEffect(() => {
    if (against.size > 0) warning.current?.focus()
  }, [against.size])

  // The same list until it is about something else: the summary takes the focus whenever it gets another one, and who
  // types the reason that was asked for stays in that field.
  const errors = useMemo(
    () =>
      wrong.map(({ field, message }) => ({
        id: `${base}${field}`,
        label: isField(field)
          ? words.corrections.fields[field]
          : words.corrections.against.reason(sayOverruled(field, words)),
        message,
      })),
    [wrong, base, words],
  )
  const said = ({ field, code, most }: Refusal) => ({
    field,
    message: code === 'notANumber' ? texts.notANumber : texts.faults[code](sayNumber(most, language)),
  })

  function handIn() {
    const settled = settleTask(task, typed, against, { line, language, newId })
    if (!settled.ok) return setWrong(settled.refusals.map(said))
    const put = settled.corrections
    const ids = new Set(put.map(({ id }) => id))
    const tried = correctDecision(decision, [...corrections, ...put])
    const missing = reasonsMissing(tried).filter((id) => !against.has(id))
    if (missing.length > 0) {
      setWrong([])
      return setAgainst(
        new Map([...against, ...missing.map((id) => [id, half?.against.get(id) ?? ''] as const)]),
      )
    }
    const replaced = tried.notApplied.filter(({ by }) => by !== undefined && ids.has(by))
    const refused = tried.notApplied.filter(({ correction }) => ids.has(correction.id))
    const removed = replaced.map(({ correction }) => correction.id)
    // Put back to what was worked out: then the earlier correction goes, and none comes.
    const back = refused.every(({ why }) => why === 'alreadySo') && removed.length > 0
    if (refused.length > 0 && !back)
      return setWrong(refused.map(({ why }) => ({ field: mainField(task), message: texts.why[why] })))
    const change = { put: put.filter(({ id }) => !refused.some((one) => one.correction.id === id)), removed }
    return onDone(change, correctDecision(decision, afterChange(corrections, change)))
  }

  const common = (field: FieldName) => ({
    id: `${base}${field}`,
    label: fields[field],
    value: typed[field] ?? '',
    error: wrong.find((one) => one.field === field)?.message,
    onChange: (value: string) => {
      const next = { ...typed, [field]: value }
      setTyped(next)
      onHalf({ typed: typedOver(before, next), against: new Map([...(half?.against ?? []), ...against]) })
    },
  })
  const inGroups = line !== undefined && countable[line.block].includes('groups')
  const inAll = inGroups ? countsIn(typed) : undefined
  const choices = (some: readonly { value: string; label: string }[]) => [
    { value: '', label: fields.choose },
    ...some,
  ]
  const others = advice.corrected.lines.map(partKey).filter((key) => !('part' in task) || key !== task.part)
  const computed =
    'part' in task ? (advice.parts.find(({ key }) => key === task.part)?.computed ?? null) : null
  const hint = (value: number | undefined, more?: string) =>
    [more, ...(value === undefined ? [] : [`${fields.computed(sayNumber(value, language))}.`])]
      .filter(Boolean)
      .join(' ') || undefined
  return (
    <form
      className="correction-form"
      noValidate
      aria-labelledby={`${base}title`}
      onSubmit={(event) => {
        event.preventDefault()
        handIn()
      }}
    >
      <ErrorSummary title={texts.errorTitle} errors={errors} />
      <h3 id={`${base}title`} tabIndex={-1} ref={title}>
        {titleOf(task, words)}
      </h3>
      {task.kind === 'adjust' && line !== undefined && (
        <>
          {countable[line.block].includes('sessions') && (
            <AmountField
              {...common('sessions')}
              hint={hint(computed?.sessions.value, inGroups ? fields.sessionsHint : undefined)}
            />
          )}
          {inGroups && (
            <>
              <AmountField {...common('groups')} hint={hint(computed?.groups.value, fields.groupsHint)} />
              {/* There before it says anything, so that what it becomes is read aloud. */}
              <output className="in-all" htmlFor={`${base}sessions ${base}groups`}>
                {inAll !== undefined && fields.inAll(inAll.groups, inAll.sessions, line.spreadOver)}
              </output>
            </>
          )}
          <AmountField {...common('days')} hint={hint(computed?.days.value, fields.daysHint)} />
          <AmountField {...common('price')} hint={hint(computed?.price.value, fields.priceHint)} />
          <ListField
            {...common('place')}
            options={[
              { value: 'now', label: fields.placeAsNow },
              ...others.flatMap((key) => [
                { value: `before:${key}`, label: fields.placeBefore(sayPartKey(key, words)) },
                { value: `after:${key}`, label: fields.placeAfter(sayPartKey(key, words)) },
              ]),
              { value: 'weeks', label: fields.placeWeeks },
            ]}
          />
          {typed.place === 'weeks' && (
            <>
              <AmountField {...common('weekFrom')} />
              <AmountField {...common('weekTo')} />
            </>
          )}
        </>
      )}
      {task.kind === 'add' && (
        <>
          <ListField
            {...common('block')}
            options={choices(blocks.map((value) => ({ value, label: reasons.blocks[value] })))}
          />
          {typed.block === 'workshop' && (
            <ListField
              {...common('theme')}
              options={choices(themes.map((value) => ({ value, label: reasons.themes[value] })))}
            />
          )}
        </>
      )}
      {task.kind === 'lead' && (
        <ListField
          {...common('format')}
          options={choices(
            formats
              .filter((value) => value !== advice.corrected.lead)
              .map((value) => ({ value, label: reasons.formats[value] })),
          )}
        />
      )}
      {task.kind === 'discount' && (
        <>
          <ListField
            {...common('discountBy')}
            value={typed.discountBy ?? 'percent'}
            options={[
              { value: 'percent', label: fields.byPercent },
              { value: 'euro', label: fields.byEuro },
            ]}
          />
          <AmountField {...common(typed.discountBy === 'euro' ? 'euro' : 'percent')} />
        </>
      )}
      <ReasonField {...common('reason')} hint={fields.reasonHint} />
      {against.size > 0 && (
        <section className="notice notice--attention" aria-labelledby={`${base}against`}>
          <h4 id={`${base}against`} tabIndex={-1} ref={warning}>
            {texts.against.title}
          </h4>
          <p>{texts.against.intro}</p>
          {[...against].map(([id, reason]) => (
            <ReasonField
              key={id}
              id={`${base}${id}`}
              label={texts.against.reason(sayOverruled(id, words))}
              value={reason}
              error={wrong.find((one) => one.field === id)?.message}
              onChange={(value) => {
                const next = new Map([...against, [id, value] as const])
                setAgainst(next)
                onHalf({ typed: typedOver(before, typed), against: next })
              }}
            />
          ))}
        </section>
      )}
      <div className="correction-buttons">
        <button className="button" type="submit">
          {texts.save}
        </button>
        <button className="button button--second" type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </form>
  )
}

/** The field at which it is said that a correction cannot be. */
function mainField(task: Task): FieldName {
  switch (task.kind) {
    case 'add':
      return 'block'
    case 'lead':
      return 'format'
    case 'discount':
      return 'discountBy'
    case 'adjust':
      return 'days'
    case 'drop':
      return 'reason'
    default:
      return task satisfies never
  }
}

function titleOf(task: Task, words: CorrectionWords): string {
  const { actions, adjustOf, dropOf } = words.corrections
  return task.kind === 'adjust'
    ? adjustOf(sayPartKey(task.part, words))
    : task.kind === 'drop'
      ? dropOf(sayPartKey(task.part, words))
      : actions[task.kind]
}

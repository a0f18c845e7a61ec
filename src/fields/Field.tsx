import { lazy, Suspense } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { questions as questionnaire } from '../questionnaire/questions.ts'
import { UNKNOWN, type Place } from '../questionnaire/kinds.ts'
import type { PageId } from '../questionnaire/types.ts'
import type { Asked } from '../questionnaire/walk.ts'
import { questionText } from '../texts/say.ts'
import type { ShellTexts } from '../texts/shellTexts.ts'
import type { Language, QuestionTexts } from '../texts/texts.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { NumberField } from './NumberField.tsx'
import { PeriodField } from './PeriodField.tsx'
import { SeveralField } from './SeveralField.tsx'
import { TextField } from './TextField.tsx'
import { yearsOffered } from './yearsOffered.ts'
import { isEstimate } from './typed.ts'

const loadPlaceField = () => import('./PlaceField.tsx')
const PlaceField = lazy(loadPlaceField)

/**
 * Fetches ahead what a page may show later on: a field that comes in while somebody is about to press a button below it
 * moves that button away. What fails now is fetched again when it is shown.
 */
export const fetchFieldsOf = (page: PageId): void => {
  if (questionnaire.items.some((item) => item.page === page && item.question.kind === 'place'))
    loadPlaceField().catch(() => undefined)
}

/** All that a field needs besides its question. */
export interface FieldSetting {
  readonly questions: QuestionTexts
  readonly shell: ShellTexts
  readonly language: Language
  /** the month it is now, as `2026-11`: periods can be chosen from here on */
  readonly thisMonth: string
  /** the answer may be complete: a choice was made, or a field was left */
  readonly onSettled: (id: Asked['id']) => void
}

const monthNames = (language: Language) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 1)),
  )

/** Draws one question. A new kind of question is a new case here, and the compiler asks for it. */
export function Field({
  id,
  question,
  steers,
  setting,
  calledUp,
}: Asked & {
  setting: FieldSetting
  /** whether an answer that was just given called this question up, and somebody was led to it */
  calledUp: boolean
}) {
  const { questions, shell, language, thisMonth, onSettled } = setting
  const { register, control, formState } = useFormContext<Record<string, unknown>>()
  const { field: controlled } = useController({ control, name: id })
  const words = questionText(id, questions)
  const shared = {
    id,
    words,
    optional: steers ? undefined : shell.wizard.optional,
    error: formState.errors[id]?.message,
    calledUp: calledUp ? shell.wizard.calledUp : undefined,
  }
  const settle = (value: unknown) => {
    controlled.onChange(value)
    onSettled(id)
  }
  const options = (values: readonly string[]) => [
    ...values.map((value) => ({ value, label: words.options?.[value] ?? value })),
    ...(question.unknown ? [{ value: UNKNOWN, label: questions.unknown }] : []),
  ]
  switch (question.kind) {
    case 'choice':
    case 'ordered':
      return (
        <ChoiceField
          {...shared}
          options={options(question.options)}
          register={register(id, { onChange: () => onSettled(id) })}
        />
      )
    case 'several':
      return (
        <SeveralField
          {...shared}
          options={options(question.options)}
          alone={[UNKNOWN, ...(question.alone === undefined ? [] : [question.alone])]}
          chosen={controlled.value as readonly string[]}
          onChange={settle}
        />
      )
    case 'number':
    case 'money':
      return (
        <NumberField
          {...shared}
          value={controlled.value as string}
          estimated={isEstimate(question, controlled.value)}
          estimates={[
            ...question.bands.map(({ id: band }) => ({ value: band, label: words.bands?.[band] ?? band })),
            ...(question.unknown ? [{ value: UNKNOWN, label: questions.unknown }] : []),
          ]}
          decimal={!question.whole}
          euro={question.kind === 'money'}
          unit={questions.units[question.unit].many}
          estimateLabel={question.unknown ? shell.fields.estimate : shell.fields.estimateOnly}
          noEstimateLabel={shell.fields.noEstimate}
          onChange={(value) =>
            isEstimate(question, value) || value === '' ? settle(value) : controlled.onChange(value)
          }
          onBlur={() => onSettled(id)}
        />
      )
    case 'text':
    case 'longText':
      return (
        <TextField
          {...shared}
          long={question.kind === 'longText'}
          autocomplete={question.autocomplete}
          register={register(id, { onBlur: () => onSettled(id) })}
        />
      )
    case 'period':
      return (
        <PeriodField
          {...shared}
          value={controlled.value as string}
          months={monthNames(language)}
          years={yearsOffered(thisMonth)}
          labels={shell.fields}
          onChange={settle}
        />
      )
    case 'place':
      return (
        <Suspense fallback={<p className="hint">{words.label}</p>}>
          <PlaceField
            {...shared}
            chosen={controlled.value as readonly Place[]}
            texts={shell.fields}
            onChange={settle}
          />
        </Suspense>
      )
    default:
      return question satisfies never
  }
}

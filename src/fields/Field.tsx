import { lazy, Suspense } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { clashOf } from '../questionnaire/clashes.ts'
import { UNKNOWN } from '../questionnaire/kinds.ts'
import type { PageId, QuestionId } from '../questionnaire/types.ts'
import { itemOf, type Asked } from '../questionnaire/walk.ts'
import { questionText } from '../texts/say.ts'
import type { ShellTexts } from '../texts/shellTexts.ts'
import type { AnyQuestionText, Language, QuestionTexts } from '../texts/texts.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { NumberField } from './NumberField.tsx'
import { PeriodField } from './PeriodField.tsx'
import { SeveralField } from './SeveralField.tsx'
import { TextField } from './TextField.tsx'
import { yearsOffered } from './yearsOffered.ts'
import { isEstimate, type TypedPlaces } from './typed.ts'

const loadPlaceField = () => import('./PlaceField.tsx')
const PlaceField = lazy(loadPlaceField)

/**
 * Fetches ahead what a later page shows: a field that comes in while somebody goes past it with the keyboard, or is
 * about to press a button below it, is missed. What fails now is fetched again when it is shown.
 */
export const fetchFields = (): void => {
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

/** The hint with how to say that there is nobody, where that can be. */
const withZero = ({ zero, ...words }: AnyQuestionText): AnyQuestionText =>
  zero === undefined ? words : { ...words, hint: [words.hint, zero].filter(Boolean).join(' ') }

/** The hint with what does not belong in one's own words. */
const withPrivacy = (words: AnyQuestionText, privacy: string): AnyQuestionText => ({
  ...words,
  hint: [words.hint, privacy].filter(Boolean).join(' '),
})

/** Draws one question. A new kind of question is a new case here, and the compiler asks for it. */
export function Field({
  id,
  question,
  steers,
  page,
  setting,
  calledUp,
  contradicts = () => false,
  onElsewhere,
}: Asked & {
  setting: FieldSetting
  /** whether an answer that was just given called this question up, and somebody was led to it */
  calledUp: boolean
  /** whether an answer would contradict an earlier one: it is then not offered */
  contradicts?: (answer: unknown) => boolean
  /** to a question on another page; where one cannot go there, none is offered */
  onElsewhere?: (page: PageId, question: QuestionId) => void
}) {
  const { questions, shell, language, thisMonth, onSettled } = setting
  const { register, control, formState } = useFormContext<Record<string, unknown>>()
  const { field: controlled } = useController({ control, name: id })
  const text = questionText(id, questions)
  const words = contradicts(0) ? text : withZero(text)
  const error = formState.errors[id]
  const against = clashOf(id, typeof error?.type === 'string' ? error.type : undefined)?.against
  const other = against && (itemOf(against).page as PageId)
  const shared = {
    id,
    words,
    optional: steers ? undefined : shell.wizard.optional,
    error: error?.message,
    elsewhere:
      against === undefined || other === undefined || other === page || onElsewhere === undefined
        ? undefined
        : {
            text: shell.fields.changeOther(questionText(against, questions).label),
            onGo: () => onElsewhere(other, against),
          },
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
          tooMany={
            (controlled.value as readonly string[]).length > question.most
              ? questions.errors.tooMany(question)
              : undefined
          }
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
            ...question.bands
              .filter(({ id: band }) => !contradicts(band))
              .map(({ id: band }) => ({ value: band, label: words.bands?.[band] ?? band })),
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
          words={question.kind === 'longText' ? withPrivacy(words, questions.privacy) : words}
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
            value={controlled.value as TypedPlaces}
            texts={shell.fields}
            onType={controlled.onChange}
            onChange={settle}
          />
        </Suspense>
      )
    default:
      return question satisfies never
  }
}

import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { FormProvider, useForm, useWatch, type FieldErrors } from 'react-hook-form'
import { Field, type FieldSetting } from '../fields/Field.tsx'
import { wouldClash } from '../questionnaire/coherence.ts'
import { settle } from '../fields/settle.ts'
import type { Draft, PageId, QuestionId } from '../questionnaire/types.ts'
import { fromTyped } from '../fields/typed.ts'
import { askedOn, itemOf } from '../questionnaire/walk.ts'
import { questionText } from '../texts/say.ts'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { asMeant, resolverFor, valuesFor, withValues, type PageValues } from './pageForm.ts'
import type { TypedPage } from './wizardMachine.ts'

/** How long somebody stops typing, in milliseconds, before it counts as an answer. */
const PAUSE = 800

export interface PageFormProps {
  readonly page: PageId
  readonly draft: Draft
  /** whether this page was refused before, in the other language: what was wrong is then said again */
  readonly refused: boolean
  /** what was typed here before and not submitted */
  readonly typed: TypedPage | undefined
  readonly setting: Omit<FieldSetting, 'onSettled'>
  readonly children: React.ReactNode
  readonly submit: React.ReactNode
  readonly onTyped: (values: TypedPage) => void
  readonly onAnswer: (id: QuestionId, value: Draft[QuestionId]) => void
  readonly onSubmit: (values: Draft) => void
  readonly onRefused: (refused: boolean) => void
  /** to a question on another page that an answer here contradicts */
  readonly onElsewhere: (page: PageId, question: QuestionId) => void
}

/** The answers, but for those of one page. */
const withoutPage = (draft: Draft, page: PageId): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([id]) => itemOf(id as QuestionId).page !== page))

/**
 * One page. The form holds what is being typed; the machine holds what has been answered. A choice is an answer as
 * soon as it is made, a text when the field is left; what is wrong stays in its field until it is mended.
 */
export function PageForm(props: PageFormProps) {
  const { page, draft, refused, typed, setting, children, submit } = props
  const { onTyped, onAnswer, onSubmit, onRefused, onElsewhere } = props
  const { questions, shell, language } = setting
  const [refusals, setRefusals] = useState<readonly { id: string; label: string; message: string }[]>([])
  const [quiet, setQuiet] = useState(refused)
  const [calledUp, setCalledUp] = useState<readonly QuestionId[]>([])
  const form = useForm<PageValues>({
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
    defaultValues: { ...valuesFor(page, draft, language), ...typed },
    resolver: resolverFor(page, draft, questions, setting.thisMonth),
  })
  const values = useWatch({ control: form.control }) as PageValues
  const current = withValues(page, draft, values)
  const asked = askedOn(page, asMeant(page, current, values))

  // Answered elsewhere: shown, unless something else was typed here.
  const drawn = useRef(draft)
  useEffect(() => {
    const before = valuesFor(page, drawn.current, language)
    const after = valuesFor(page, draft, language)
    drawn.current = draft
    const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
    for (const [id, value] of Object.entries(after))
      if (!same(value, before[id]) && same(form.getValues(id), before[id])) form.setValue(id, value)
  }, [form, page, draft, language])

  // Questions that stand here whatever is answered here, or that somebody was led to since. So a reload changes nothing:
  // what an answer on this very page called up is still no question that anybody passed by.
  const seen = useRef(new Set(askedOn(page, withoutPage(draft, page)).map(({ id }) => id)))

  const onSettled = (id: QuestionId) => {
    const settled = settle(id, form.getValues(id))
    // Only what differs: an answer that is given again takes away the way back from an erasure.
    if (settled.ok && JSON.stringify(settled.value) !== JSON.stringify(draft[id])) onAnswer(id, settled.value)
  }

  // What is typed becomes an answer after a pause too, and when the window goes or its Back is pressed: nothing is lost then,
  // and where that leads to reckons with it.
  const settleAll = useRef(() => {})
  const mendAll = useRef(() => {})
  useEffect(() => {
    settleAll.current = () => asked.forEach(({ id }) => onSettled(id))
    mendAll.current = () => void takeBackWhatIsMended()
  })
  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined
    const settleNow = () => {
      clearTimeout(pause)
      settleAll.current()
    }
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ values: now }) => {
        onTyped(now as TypedPage)
        clearTimeout(pause)
        // What was called wrong is taken back at rest too, never while somebody presses a button: it would move away.
        pause = setTimeout(() => {
          settleNow()
          mendAll.current()
        }, PAUSE)
      },
    })
    addEventListener('pagehide', settleNow)
    addEventListener('popstate', settleNow)
    return () => {
      clearTimeout(pause)
      unsubscribe()
      removeEventListener('pagehide', settleNow)
      removeEventListener('popstate', settleNow)
    }
  }, [form, onTyped])

  const sayRefused = (errors: FieldErrors<PageValues>) =>
    setRefusals(
      Object.entries(errors).map(([id, error]) => ({
        id,
        label: questionText(id as QuestionId, questions).label,
        message: error?.message ?? '',
      })),
    )
  const takeBackWhatIsMended = async () => {
    if (refusals.length === 0) return
    await form.trigger(refusals.map(({ id }) => id))
    const left = refusals.flatMap((refusal) => {
      const { error } = form.getFieldState(refusal.id)
      return error === undefined ? [] : [{ ...refusal, message: error.message ?? refusal.message }]
    })
    // Whoever is at work in a field stays there.
    setQuiet(true)
    setRefusals(left)
    if (left.length === 0) onRefused(false)
  }
  const handle = form.handleSubmit(
    (answers) => {
      onRefused(false)
      onSubmit(answers as Draft)
    },
    (errors) => {
      setQuiet(false)
      const wrong = Object.keys(errors) as QuestionId[]
      const [first] = wrong
      const untouched = wrong.every(
        (id) => !seen.current.has(id) && fromTyped(itemOf(id).question, form.getValues(id)) === undefined,
      )
      asked.forEach(({ id }) => seen.current.add(id))
      if (first !== undefined && untouched) {
        // Called up by what was just typed: nobody did anything wrong yet, so lead there instead of scolding.
        form.clearErrors()
        setRefusals([])
        onRefused(false)
        flushSync(() => setCalledUp(wrong))
        const control = document.getElementById(first)
        control?.focus()
        control?.closest('.field')?.scrollIntoView()
        return
      }
      onRefused(true)
      sayRefused(errors)
    },
  )
  useEffect(() => {
    if (refused) void form.handleSubmit(() => {}, sayRefused)()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, as the page comes in: afterwards only submitting tells what is wrong
  }, [])
  return (
    <FormProvider {...form}>
      <form className="page" data-carried noValidate method="dialog" onSubmit={(event) => void handle(event)}>
        <ErrorSummary title={shell.errorSummary(refusals.length)} errors={refusals} quiet={quiet} />
        {children}
        {asked.map((item) => (
          <Field
            key={item.id}
            {...item}
            setting={{ ...setting, onSettled }}
            // Stays once it is answered: gone as the field is left, it would move the button away from under a press.
            calledUp={calledUp.includes(item.id)}
            contradicts={(answer) => wouldClash(current, item.id, answer)}
            onElsewhere={onElsewhere}
          />
        ))}
        {submit}
      </form>
    </FormProvider>
  )
}

import type { ReactNode } from 'react'
import type { AnyQuestionText } from '../texts/texts.ts'

/** What every field is given. `error` is a sentence that says what to do. */
export interface FieldProps {
  readonly id: string
  readonly words: AnyQuestionText
  readonly optional: string | undefined
  readonly error: string | undefined
  /** leads to the earlier question that the answer contradicts, which may be the one to mend */
  readonly elsewhere?: { readonly text: string; readonly onGo: () => void } | undefined
  /** said where an answer that was just given called this question up, and somebody was led to it */
  readonly calledUp: string | undefined
}

const hintId = (id: string) => `${id}-hint`
const whyId = (id: string) => `${id}-why`
const errorId = (id: string) => `${id}-error`
const calledUpId = (id: string) => `${id}-called-up`

/** What a screen reader reads with the field: the error first, then hint and reason. */
export const describedBy = ({ id, words, error, calledUp }: FieldProps): string =>
  [error && errorId(id), calledUp && calledUpId(id), words.hint && hintId(id), whyId(id)]
    .filter(Boolean)
    .join(' ')

function Notes({ id, words, error, elsewhere, calledUp }: FieldProps) {
  return (
    <>
      {calledUp && (
        <p className="called-up" id={calledUpId(id)}>
          {calledUp}
        </p>
      )}
      {words.hint && (
        <p className="hint" id={hintId(id)}>
          {words.hint}
        </p>
      )}
      <p className="why" id={whyId(id)}>
        {words.why}
      </p>
      {error && (
        <p className="field-error" id={errorId(id)}>
          {error}
        </p>
      )}
      {error && elsewhere && (
        <button className="link" type="button" onClick={elsewhere.onGo}>
          {elsewhere.text}
        </button>
      )}
    </>
  )
}

const Label = ({ words, optional }: FieldProps) => (
  <>
    {words.label} {optional && <span className="optional">{optional}</span>}
  </>
)

/** A question with one control: label, hint, why, error, control. */
export const SingleFrame = ({ children, ...field }: FieldProps & { children: ReactNode }) => (
  <div className={field.error ? 'field field--wrong' : 'field'}>
    <label className="label" htmlFor={field.id}>
      <Label {...field} />
    </label>
    <Notes {...field} />
    {children}
  </div>
)

/** A question with several controls: the label is a legend. */
export const GroupFrame = ({ children, ...field }: FieldProps & { children: ReactNode }) => (
  <fieldset className={field.error ? 'field field--wrong' : 'field'} aria-describedby={describedBy(field)}>
    <legend className="label">
      <Label {...field} />
    </legend>
    <Notes {...field} />
    {children}
  </fieldset>
)

import { useEffect, useId, useRef } from 'react'

/** What was refused, each a link to its field. Takes the focus when it appears or changes, unless it is to be quiet. */
export function ErrorSummary({
  title,
  errors,
  quiet = false,
}: {
  title: string
  errors: readonly { readonly id: string; readonly label: string; readonly message: string }[]
  /** said again in another language: the focus stays where it was */
  quiet?: boolean
}) {
  const titleId = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0 && !quiet) box.current?.focus()
  }, [errors, quiet])
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="group" aria-labelledby={titleId} tabIndex={-1} ref={box}>
      <h2 id={titleId}>{title}</h2>
      <ul>
        {errors.map(({ id, label, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address belongs to the pages; a link to a field only moves the focus.
                event.preventDefault()
                const control = document.getElementById(id)
                // A field that is folded away takes no focus.
                control?.closest('details')?.setAttribute('open', '')
                control?.focus()
                control?.closest('.field')?.scrollIntoView()
              }}
            >
              {label} {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

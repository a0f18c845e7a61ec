import { useEffect, useRef } from 'react'

/** What was refused, each a link to its field. Takes the focus when it appears or changes. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string
  errors: readonly { readonly id: string; readonly label: string; readonly message: string }[]
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="group" aria-labelledby="error-summary" tabIndex={-1} ref={box}>
      <h2 id="error-summary">{title}</h2>
      <ul>
        {errors.map(({ id, label, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The address belongs to the pages; a link to a field only moves the focus.
                event.preventDefault()
                const control = document.getElementById(id)
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

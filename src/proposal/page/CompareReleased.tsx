import { useMemo, useState } from 'react'
import type { OfferTexts } from '../../texts/offerTexts.ts'
import { compareVersions } from '../compareVersions.ts'
import type { Desk } from './desk.ts'
import { SelectField } from '../../ui/SelectField.tsx'

/** Two released versions beside each other: what differs, in words. */
export function CompareReleased({
  released,
  documentOf,
  texts,
}: Pick<Desk, 'released' | 'documentOf'> & { texts: OfferTexts['released'] }) {
  const { compare } = texts
  const [first, setFirst] = useState<string>()
  const [second, setSecond] = useState<string>()
  const [open, setOpen] = useState(false)
  // The last two are what somebody most likely wants to see.
  const one = released.find(({ id }) => id === first) ?? released.at(-2)
  const other = released.find(({ id }) => id === second) ?? released.at(-1)
  const found = useMemo(
    () => (open && one && other ? compareVersions(documentOf(one.id), documentOf(other.id)) : undefined),
    [open, one, other, documentOf],
  )
  if (one === undefined || other === undefined) return null
  const versions = released.map(({ id, number, version }) => [id, compare.version(number, version)] as const)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{compare.title}</summary>
      <div className="released-choice">
        <SelectField
          id="released-first"
          label={compare.first}
          value={one.id}
          options={versions}
          onChoose={setFirst}
        />
        <SelectField
          id="released-second"
          label={compare.second}
          value={other.id}
          options={versions}
          onChoose={setSecond}
        />
      </div>
      <div role="status">
        {open && found === undefined && <p>{compare.unreadable}</p>}
        {found?.length === 0 && <p>{compare.same}</p>}
      </div>
      {one.language !== other.language && <p>{compare.otherLanguage}</p>}
      {found?.map(({ id, title, gone, added }) => (
        <section key={id}>
          <h4>{title}</h4>
          <Lines said={compare.gone} lines={gone} Mark="del" />
          <Lines said={compare.added} lines={added} Mark="ins" />
        </section>
      ))}
    </details>
  )
}

function Lines({ said, lines, Mark }: { said: string; lines: readonly string[]; Mark: 'del' | 'ins' }) {
  if (lines.length === 0) return null
  return (
    <>
      <p>{said}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <Mark>{line}</Mark>
          </li>
        ))}
      </ul>
    </>
  )
}

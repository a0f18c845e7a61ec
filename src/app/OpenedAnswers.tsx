import { useEffect, useRef } from 'react'
import type { Draft } from '../questionnaire/types.ts'
import { walk } from '../questionnaire/walk.ts'
import type { OpeningTexts } from '../texts/openingTexts.ts'
import { sayDay } from '../texts/say.ts'
import type { Language } from '../texts/texts.ts'
import type { Opened } from './openAnswers.ts'
import './openedAnswers.css'

/** What a file holds and what will happen to the answers here, before anything does. */
export default function OpenedAnswers({
  opened: { draft, from, day },
  name,
  here,
  language,
  texts,
  onTake,
  onLeave,
}: {
  opened: Extract<Opened, { ok: true }>
  /** of the file */
  name: string
  /** the answers that stand here now */
  here: Draft
  language: Language
  texts: OpeningTexts
  onTake: () => void
  onLeave: () => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // All of it in view, down to the choice; where that does not fit, its beginning.
  useEffect(() => {
    const fits = (box.current?.offsetHeight ?? 0) <= innerHeight
    box.current?.scrollIntoView({ block: fits ? 'nearest' : 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [])

  const { answers } = walk(draft)
  const standing = Object.keys(walk(here).answers).length
  const facts = [
    [texts.organisation, answers.organisation ?? texts.nameless],
    [texts.answers, texts.count(Object.keys(answers).length)],
    ...(day === undefined ? [] : [[texts.day[from], sayDay(day, language)] as const]),
    [texts.file, name],
  ] as const
  return (
    <div className="opened" role="group" aria-labelledby="opened" ref={box}>
      <h3 id="opened" ref={heading} tabIndex={-1}>
        {texts.title}
      </h3>
      <dl className="opened-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{isSame(draft, here) ? texts.same : texts.here(standing)}</p>
      <div className="opened-choice">
        <button className="button" type="button" onClick={onTake}>
          {texts.take}
        </button>
        <button className="button button--second" type="button" onClick={onLeave}>
          {texts.leave}
        </button>
      </div>
    </div>
  )
}

const inOrder = (draft: Draft) =>
  JSON.stringify(Object.entries(draft).toSorted(([one], [other]) => (one < other ? -1 : 1)))

const isSame = (one: Draft, other: Draft) => inOrder(one) === inOrder(other)

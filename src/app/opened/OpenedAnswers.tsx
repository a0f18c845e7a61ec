import type { Draft } from '../../questionnaire/types.ts'
import { walk } from '../../questionnaire/walk.ts'
import type { OpeningTexts } from '../../texts/openingTexts.ts'
import { sayDay } from '../../texts/say.ts'
import type { Language } from '../../texts/texts.ts'
import type { Opened } from './openAnswers.ts'
import { OpenedFacts } from './OpenedFacts.tsx'
import { useArrivedAt } from './useArrivedAt.ts'

/** What a file holds and what will happen to the answers here, before anything does. */
export default function OpenedAnswers({
  opened: { draft, from, day, leftOut },
  name,
  here,
  language,
  texts,
  onTake,
  onLeave,
}: {
  opened: Extract<Opened, { holds: 'answers' }>
  /** of the file; undefined for a link */
  name: string | undefined
  /** the answers that stand here now */
  here: Draft
  language: Language
  texts: OpeningTexts
  onTake: () => void
  onLeave: () => void
}) {
  const { box, heading } = useArrivedAt()
  // A link has a page of its own, right under whose title this stands.
  const Heading = from === 'link' ? 'h2' : 'h3'
  const { answers } = walk(draft)
  const standing = Object.keys(walk(here).answers).length
  const facts = [
    [texts.organisation, answers.organisation ?? texts.nameless],
    [texts.answers, texts.count(Object.keys(answers).length)],
    ...(day === undefined || from === 'link' ? [] : [[texts.day[from], sayDay(day, language)] as const]),
    ...(name === undefined ? [] : [[texts.file, name] as const]),
  ] as const
  return (
    <div className="opened" role="group" aria-labelledby="opened" ref={box}>
      <Heading id="opened" ref={heading} tabIndex={-1}>
        {from === 'link' ? texts.link.title : texts.title}
      </Heading>
      <OpenedFacts facts={facts} />
      {from === 'link' && <p>{texts.link.choicesOnly}</p>}
      {leftOut > 0 && <p>{texts.link.leftOut(leftOut)}</p>}
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

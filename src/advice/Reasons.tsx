import { itemOf } from '../questionnaire/walk.ts'
import type { PageId } from '../questionnaire/types.ts'
import { questionsBehind, type RestsOn } from '../rules/behind.ts'
import type { Block } from '../rules/formats.ts'
import type { Because } from '../rules/trace.ts'
import { questionText, sayAnswer } from '../texts/say.ts'
import { sayBecause } from '../texts/sayReasons.ts'
import type { AdviceWords, WayBack } from './AdviceScreen.tsx'
import { RuleLink } from './RuleLink.tsx'

/** How many reasons are said at once; the rest opens on demand. */
const AT_ONCE = 2

/** Reasons, each with the answers it rests on, and each answer with the way back to its question. */
export function Reasons({
  ids,
  about,
  words,
  wayBack,
  side = 1,
  block,
}: {
  ids: readonly Because[]
  /** whose reasons they are: said to who hears the fold without what stands around it */
  about: string
  words: AdviceWords
  wayBack: WayBack
  /** −1 where they speak against */
  side?: 1 | -1
  /** the part that they are about, or the format that is left out */
  block?: Block
}) {
  const said = ids.flatMap((id) => {
    const sentence = sayBecause(id, words, side, block)
    return sentence === undefined ? [] : [{ id, sentence }]
  })
  // Answers that stand by themselves belong to the limit before them.
  const loose = ids.filter((id) => id.startsWith('answer:')).flatMap(questionsBehind)
  const item = ({ id, sentence }: { id: Because; sentence: string }) => (
    <li key={id}>
      {sentence}
      <RuleLink id={id} sentence={sentence} words={words} wayBack={wayBack} />
      <Answers ids={id.startsWith('limit:') ? loose : questionsBehind(id)} words={words} wayBack={wayBack} />
    </li>
  )
  return (
    <>
      <ul className="reasons">{said.slice(0, AT_ONCE).map(item)}</ul>
      {said.length > AT_ONCE && (
        <details className="fold">
          <summary>
            {words.advice.allReasons(said.length - AT_ONCE)}
            <span className="visually-hidden">{` (${about})`}</span>
          </summary>
          <ul className="reasons">{said.slice(AT_ONCE).map(item)}</ul>
        </details>
      )}
    </>
  )
}

function Answers({ ids, words, wayBack }: { ids: readonly RestsOn[]; words: AdviceWords; wayBack: WayBack }) {
  const { answers, questions, language, advice } = words
  const given = ids.filter(({ question }) => answers[question] !== undefined)
  if (given.length === 0) return null
  return (
    <span className="rests-on">
      {advice.yourAnswer}{' '}
      {given.map(({ question: id, options }, at) => {
        const answer = answers[id]
        // Of several choices only those that this reason looks for.
        const meant =
          Array.isArray(answer) && options ? options.filter((one) => answer.includes(one as never)) : answer
        const text = sayAnswer(id, meant, questions, language)
        const { label } = questionText(id, questions)
        const page = itemOf(id).page as PageId
        return (
          <span key={id}>
            {at > 0 && ' '}
            {wayBack.go ? (
              <a
                href={wayBack.hrefOf(page)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  wayBack.go?.(page, id)
                }}
              >
                {text}
                <span className="visually-hidden">{` (${advice.changeAnswer}: ${label})`}</span>
              </a>
            ) : (
              <>
                {text}
                <span className="visually-hidden">{` (${label})`}</span>
              </>
            )}
            {at < given.length - 1 && ';'}
          </span>
        )
      })}
    </span>
  )
}

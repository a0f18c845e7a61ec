import { questions } from '../questionnaire/questions.ts'
import type { PageId, QuestionId, StepId } from '../questionnaire/types.ts'
import { questionText } from '../texts/say.ts'
import { sayLines } from '../texts/sayConditions.ts'
import { conditionWords, type RulebookWords } from '../texts/sayRulebook.ts'
import { flowOf, type Stop } from './flow.ts'

const flow = flowOf(questions.items)

/** Where the main track and the side track lie, and how high a switch between them is. */
const MAIN = 8
const SIDE = 28
const SWITCH = 16

/**
 * The way through the questions, drawn as a railway: a main track, and a side track for what is asked only under a
 * condition. The tracks are drawn beside the words and not around them, so that words keep their size and wrap on a
 * phone. The list of questions says the same.
 */
export function QuestionFlow({ words }: { words: RulebookWords }) {
  const { rulebook, questions: texts } = words
  return (
    <figure className="flow">
      <h3>{rulebook.flow.title}</h3>
      <figcaption>{rulebook.flow.caption}</figcaption>
      <div className="flow-steps" role="img" aria-label={rulebook.flow.alt}>
        {flow.map(({ step, stretches }) => (
          <div className="flow-step" key={step}>
            <div className="flow-stop flow-stop--step">
              <svg>
                <line x1={MAIN} x2={MAIN} y1="50%" y2="100%" />
                <rect x={MAIN - 6} y={6} width={12} height={12} />
              </svg>
              <span>{texts.steps[step as StepId]}</span>
            </div>
            {stretches.map(({ when, stops }) =>
              when.length === 0 ? (
                stops.map((stop) => <StopRow key={keyOf(stop)} stop={stop} side={false} words={words} />)
              ) : (
                <div key={stops.map(keyOf).join()}>
                  <Switch into />
                  <div className="flow-stop flow-stop--side flow-when">
                    <Tracks side />
                    {rulebook.flow.onlyWhen}
                    {sayLines(when, conditionWords(words)).map((line) => (
                      <span key={line}>{line}</span>
                    ))}
                  </div>
                  {stops.map((stop) => (
                    <StopRow key={keyOf(stop)} stop={stop} side words={words} />
                  ))}
                  <Switch into={false} />
                </div>
              ),
            )}
            <div className="flow-stop flow-onward">
              <Tracks side={false} />
            </div>
          </div>
        ))}
      </div>
    </figure>
  )
}

const keyOf = (stop: Stop) => (stop.kind === 'page' ? `page ${stop.page}` : stop.id)

function StopRow({ stop, side, words }: { stop: Stop; side: boolean; words: RulebookWords }) {
  const { questions: texts } = words
  const track = side ? SIDE : MAIN
  return (
    <div className={`flow-stop flow-stop--${stop.kind} ${side ? 'flow-stop--side' : ''}`}>
      <Tracks side={side}>
        {stop.kind === 'question' && (
          <circle className={stop.steers ? 'flow-steers' : undefined} cx={track} cy="0.65rem" r={5} />
        )}
      </Tracks>
      <span>
        {stop.kind === 'page'
          ? texts.pages[stop.page as PageId]
          : questionText(stop.id as QuestionId, texts).label}
      </span>
    </div>
  )
}

/** The main track, and the side track where there is one. */
function Tracks({ side, children }: { side: boolean; children?: React.ReactNode }) {
  return (
    <svg>
      <line className={side ? 'flow-passed' : undefined} x1={MAIN} x2={MAIN} y1="0" y2="100%" />
      {side && <line x1={SIDE} x2={SIDE} y1="0" y2="100%" />}
      {children}
    </svg>
  )
}

/** Where the side track leaves the main track, or comes back to it. */
function Switch({ into }: { into: boolean }) {
  const [from, to] = into ? [MAIN, SIDE] : [SIDE, MAIN]
  return (
    <svg className="flow-switch" height={SWITCH}>
      <line className="flow-passed" x1={MAIN} x2={MAIN} y1="0" y2={SWITCH} />
      <path d={`M${from} 0C${from} ${SWITCH} ${to} 0 ${to} ${SWITCH}`} />
    </svg>
  )
}

/** Prints the recommendation for an answers file as JSON: `npm run --silent advise -- ANSWERS.json [--lang nl|en] [--practice FILE]` */
import { offeringOf } from '../practice/practice.ts'
import { walk } from '../questionnaire/walk.ts'
import { explain } from '../rules/explain.ts'
import { recommend } from '../rules/recommend.ts'
import type { Because } from '../rules/trace.ts'
import { loadAdvice, loadQuestionsFor, loadReasons } from '../texts/load.ts'
import { questionText, sayAnswer } from '../texts/say.ts'
import { inTheirWords } from '../texts/sayNames.ts'
import { sayBecause, sayDespite, sayLifts, sayNotice, sayOutcome, type Wording } from '../texts/sayReasons.ts'
import { command } from './answers.ts'

const { draft, language, practice } = await command('advise')
const offering = offeringOf(practice)
const recommendation = recommend(draft, offering)
const explanation = explain(draft, offering)
const [questionsFor, plain, { programme }] = await Promise.all([
  loadQuestionsFor(language),
  loadReasons(language),
  loadAdvice(language),
])
const { answers } = walk(draft)
const questions = questionsFor(answers)
const { reasons } = inTheirWords({ language, reasons: plain, programme }, answers)
const wording: Wording = { language, questions, reasons, answers }

/** Every id in the result that has words, with its words. */
const texts: Record<string, string> = {}
const { outcome } = recommendation
const ended = sayOutcome(recommendation, wording)
if (outcome !== null && ended) texts[outcome] = `${ended.why} ${ended.step}`
for (const line of recommendation.lines)
  if (line.despite !== null) texts[line.despite] = sayDespite(line, recommendation, wording) ?? ''
for (const notice of [...recommendation.warnings, ...recommendation.assumptions])
  texts[notice.id] = sayNotice(notice, wording)
JSON.stringify([recommendation, explanation], (key, value: unknown) => {
  if (key === 'because' || key === 'against') for (const id of value as Because[]) say(id)
  return value
})

function say(id: Because): void {
  if (id.startsWith('answer:')) {
    const question = id.slice('answer:'.length) as keyof typeof questions.questions
    const answer = wording.answers[question]
    texts[id] =
      `${questionText(question, questions).label} ${answer === undefined ? questions.unknown : sayAnswer(question, answer, questions, language)}`
    return
  }
  const sentence = id.startsWith('objective:')
    ? reasons.objectives[id.slice('objective:'.length) as keyof typeof reasons.objectives]
    : sayBecause(id, wording)
  if (sentence !== undefined) texts[id] = [sentence, sayLifts([id], wording)].filter(Boolean).join(' ')
}

process.stdout.write(`${JSON.stringify({ ...recommendation, texts, explanation }, null, 2)}\n`)

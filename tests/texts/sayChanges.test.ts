import { expect, test } from 'vitest'
import { anyDraft, randomFrom } from '../../src/questionnaire/drawnDraft.ts'
import { decide } from '../../src/rules/decide.ts'
import { whatWouldChange } from '../../src/rules/whatIf.ts'
import { loadExplanation, loadQuestions } from '../../src/texts/load.ts'
import { sayChanges, type ChangeWords } from '../../src/texts/sayChanges.ts'
import { example, usualOffering } from '../rules/cases.ts'

const wordsIn = async (language: 'nl' | 'en'): Promise<ChangeWords> => ({
  language,
  questions: await loadQuestions(language),
  explanation: await loadExplanation(language),
  answers: {},
})
const dutch = await wordsIn('nl')
const english = await wordsIn('en')

/** What would change many advices, one sentence each with the change it says. */
const drafts = [
  example('c4-care-with-clients'),
  ...Array.from({ length: 250 }, (_, seed) => anyDraft(randomFrom(seed + 1))),
]
const changes = drafts
  .map((draft) => decide(draft, usualOffering))
  .filter(({ kind }) => kind === 'advice')
  .flatMap((now) => whatWouldChange(now, usualOffering))
const said = changes.map((what) => ({
  what,
  nl: sayChanges([what], 'advice', dutch)[0]?.sentence ?? '',
  en: sayChanges([what], 'advice', english)[0]?.sentence ?? '',
}))

test('what goes is what is there: all of it, by number, and never just one of some kind', () => {
  const goes = said.filter(({ what }) => what.kind === 'advice' && what.lost.length > 0)
  expect(goes.length).toBeGreaterThan(100)
  for (const { nl, en } of goes) {
    expect(nl).not.toMatch(/(?:vervalt|vervallen|in plaats van) (?:een|één) /)
    expect(en).not.toMatch(/then (?:a|an|one) [^,]* drops? out|instead of (?:a|an|one) /)
  }
  const dialogues = goes.filter(
    ({ what }) =>
      what.lost.join() === 'dialogue' && what.gained.length === 0 && what.before.count.dialogue > 1,
  )
  expect(dialogues.length).toBeGreaterThan(0)
  for (const { nl, en } of dialogues) {
    expect(nl).toMatch(/, dan vervallen de dialoogsessies(?:\.$|,| en )/)
    expect(en).toMatch(/, then the dialogue sessions are left out(?:\.$|,| and )/)
  }
})

test('what comes is said in as many as come', () => {
  const two = said.filter(
    ({ what }) =>
      what.gained.join() === 'dialogue' && what.lost.length === 0 && what.after.count.dialogue === 2,
  )
  expect(two.length).toBeGreaterThan(0)
  for (const { nl, en } of two) {
    expect(nl).toMatch(/, dan komen er twee dialoogsessies bij(?:\.$|,| en )/)
    expect(en).toMatch(/, then two dialogue sessions are added(?:\.$|,| and )/)
  }
})

test('a trajectory is one, however often the group meets', () => {
  const goes = said.filter(({ what }) => what.lost.join() === 'actionLearning' && what.gained.length === 0)
  expect(goes.length).toBeGreaterThan(0)
  for (const { nl } of goes) expect(nl).toMatch(/, dan vervalt het leertraject(?:\.$|,| en )/)
})

test('a lecture that joins a dialogue in one evening takes its place, and is not said to come beside it', () => {
  const joined = said.filter(
    ({ what: { kind, before, after, gained } }) =>
      kind === 'advice' &&
      after.combined &&
      !before.combined &&
      (gained.join() === 'lecture' || gained.join() === 'dialogue'),
  )
  expect(joined.length).toBeGreaterThan(0)
  for (const { nl } of joined) {
    expect(nl).toContain(dutch.explanation.together)
    expect(nl).toContain('in plaats van')
    expect(nl).not.toMatch(/komt er een (?:lezing|dialoogsessie) bij/)
  }
})

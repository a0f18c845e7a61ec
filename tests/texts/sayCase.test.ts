import { describe, expect, test } from 'vitest'
import { fictionalPractice } from '../../src/practice/practice.ts'
import { anyDraft, randomFrom } from '../../src/questionnaire/drawnDraft.ts'
import { walk } from '../../src/questionnaire/walk.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { sayCase } from '../../src/texts/sayProgramme.ts'
import { advise, example } from '../rules/cases.ts'

const story = 'Hoe maken we het plein weer van de buurt?'

describe('who wrote down what they work on', () => {
  test('reads it back at one part: the trajectory where there is one, else the first talk or training', () => {
    const carrying = new Set<string>()
    const drafts = [
      ...Array.from({ length: 200 }, (_, seed) => anyDraft(randomFrom(seed))),
      example('c3-six-hundred'),
      example('c4-care-with-clients'),
    ]
    for (const [at, drawn] of drafts.entries()) {
      const draft = { ...drawn, liveCase: 'yes', caseDescription: story } as const
      const { answers } = walk(draft)
      const { lines } = advise(draft)
      const works = lines.filter(({ format }) => format !== null && format !== 'lecture')
      const told = lines.filter((line) => sayCase(line, lines, answers) !== undefined)
      expect(told.length, `draft ${at}`).toBe(works.length > 0 ? 1 : 0)
      for (const { format } of told) if (format !== null) carrying.add(format)
      if (works.some(({ format }) => format === 'actionLearning'))
        expect(told[0]?.format).toBe('actionLearning')
    }
    expect([...carrying].toSorted()).toEqual(['actionLearning', 'dialogue', 'workshop'])
  })

  test('and reads it in that part of the proposal too', async () => {
    const { sections } = await proposalFrom({
      draft: { ...example('c3-six-hundred'), liveCase: 'yes', caseDescription: story },
      practice: fictionalPractice,
      language: 'nl',
      madeOn: '2026-11-30',
    })
    const said = sections
      .find(({ id }) => id === 'programme')
      ?.pieces.flatMap((piece) => (piece.kind === 'facts' ? piece.items : []))
      .filter(({ label }) => label === 'Uw vraagstuk')
    expect(said).toEqual([{ label: 'Uw vraagstuk', value: story }])
  })

  test('and who wrote nothing down is not asked about it there', () => {
    const { caseDescription: _, ...draft } = example('c3-six-hundred')
    const { lines } = advise(draft)
    for (const line of lines) expect(sayCase(line, lines, walk(draft).answers)).toBeUndefined()
  })
})

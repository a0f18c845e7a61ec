import { describe, expect, test } from 'vitest'
import { dosesWith } from '../../src/practice/doseLimits.ts'
import { sizesWith } from '../../src/practice/sizeLimits.ts'
import { usualVat } from '../../src/rules/capacities.ts'
import { catalogue } from '../../src/rules/catalogue.ts'
import { usualSizes } from '../../src/rules/offering.ts'
import { edges } from '../../src/rules/room.ts'
import { limitIds } from '../../src/rules/trace.ts'
import { loadQuestions, loadReasons, loadRulebook } from '../../src/texts/load.ts'
import { sayRulebook } from '../../src/texts/sayRulebook.ts'
import { languages, type Language } from '../../src/texts/texts.ts'
import { usualOffering } from '../rules/cases.ts'

const rulebookIn = async (language: Language, offering = usualOffering) =>
  sayRulebook(
    {
      language,
      questions: await loadQuestions(language),
      reasons: await loadReasons(language),
      rulebook: await loadRulebook(language),
    },
    offering,
  )
const entries = { nl: await rulebookIn('nl'), en: await rulebookIn('en') }
const entry = (id: string, language: Language = 'nl') =>
  entries[language].find((one) => one.id === id) ?? expect.unreachable()

describe.each(languages)('who reads the rule book in %s', (language) => {
  test('reads when each limit holds, not only what it says', () => {
    for (const id of limitIds) expect(entry(`limit:${id}`, language).effect.length).toBeGreaterThan(40)
  })

  test('never reads the name of a rule in a sentence', () => {
    const ids = catalogue.map(({ key }) => key).filter((key) => key.includes('.'))
    expect(ids.length).toBeGreaterThan(100)
    for (const { text, effect, lift, condition } of entries[language])
      for (const id of ids) expect(`${text} ${effect} ${lift} ${condition}`).not.toContain(id)
  })

  test('finds how long a meeting usually lasts, and from where on people are told who is not reached', () => {
    for (const [id, value] of [
      ['lectureUsualMinutes', 75],
      ['dialogueUsualMinutes', 150],
      ['workshopUsualMinutes', 240],
      ['setUsualMinutes', 180],
      ['harvestUsualMinutes', 150],
      ['severalMeetingsMinutes', 300],
      ['reachedEnough', 80],
    ] as const)
      expect(entry(`size:${id}`, language).value).toBe(value)
  })
})

test('who sets sizes and doses reads of those, also where a limit or a step rests on them', async () => {
  const own = await rulebookIn('nl', {
    ...usualOffering,
    sizes: sizesWith({ setMinutes: 90, lectureLeast: 12 }),
    doses: dosesWith({ dialogue2: 12 }),
  })
  const effectOf = (id: string) => own.find((one) => one.id === id)?.effect ?? expect.unreachable()
  expect(effectOf('limit:sessionLength')).toContain('een bijeenkomst van 90 minuten')
  expect(effectOf('limit:tooFewPeople')).toContain('minder dan 12 mensen de lezing')
  expect(effectOf('dose:dialogue')).toContain('vanaf 12 punten: 2 bijeenkomsten')
})

test('the numbers in a limit are those that the rules reckon with', () => {
  expect(entry('limit:budget').effect).toContain(`${usualVat * 100}% btw`)
  expect(entry('limit:months').effect).toContain(`meer dan ${edges.months.at(-1)} maakt`)
  expect(entry('limit:coreMeetings').effect).toContain(
    `Tussen ${usualSizes.setSessionsLeast} en ${edges.setMeetings.at(-1)} telt`,
  )
  expect(entry('limit:staffHours').effect).toContain(
    `minder dan ${usualSizes.lectureMinutes + usualSizes.dialogueMinutes} minuten, dan`,
  )
})

test('who has one meeting reads of how much time and how many people that is', () => {
  expect(entry('limit:oneMeeting').effect).toContain('minder dan 300 minuten')
  expect(entry('limit:oneMeeting').effect).toContain('hooguit 40 mensen')
})

test('who looks for the rules about a question finds the limits that read it', () => {
  expect(entry('limit:staffHours').questions).toContain('staffHours')
  expect(entry('limit:budget').questions).toEqual(['budget', 'budgetVat'])
})

test('who needs no programme reads in words what goes before that', () => {
  expect(entry('ending.noneNeeded').effect).toContain(
    'Geldt niet als een van deze regels voorgaat: “Er is een open conflict in de buurt” of “Er is bijna geen vertrouwen tussen bewoners en organisatie”.',
  )
})

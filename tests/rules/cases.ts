import { readFileSync } from 'node:fs'
import { fictionalPractice, offeringOf } from '../../src/practice/practice.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { recommend } from '../../src/rules/recommend.ts'
import type { ExampleId } from '../../src/texts/shellTexts.ts'

/** The answers of one of the examples that the start page shows. */
export function example(id: ExampleId): Draft {
  const read = readAnswersFile(readFileSync(`public/examples/${id}.json`, 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.draft
}

/** The answers of a case that was judged by an adviser who had not seen the rules. */
export function judged(id: string): Draft {
  const read = readAnswersFile(readFileSync(`tests/rules/judged/${id}.json`, 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.draft
}

export const usualOffering = offeringOf(fictionalPractice)

/** The advice that the fictional practice gives. */
export const advise = (draft: Draft) => recommend(draft, usualOffering)

/** A school whose talks with parents came to nothing before: forty-five employees and thirty parents. */
export const school: Draft = {
  sector: 'education',
  sponsor: 'managerActive',
  goals: ['relation', 'practice'],
  problemKnown: 'broadly',
  approachKnown: 'unknown',
  whoSteers: 'together',
  themes: ['youth', 'other'],
  urgency: 'thisYear',
  liveCase: 'yes',
  participants: ['frontline', 'managers', 'residents'],
  attitude: 'trainingTired',
  staff: 45,
  staffHours: 8,
  residents: 30,
  residentHours: 'unknown',
  core: 'unknown',
  longestSession: 2.5,
  areaBound: 'one',
  tension: 'simmering',
  trust: 'low',
  reachable: 'looseContacts',
  mandate: 'coproduce',
  ambition: 'coproduce',
  earlier: ['training', 'dialogue'],
  earlierEffect: 'faded',
  lessonsReceiver: 'unknown',
  budget: 15_000,
  budgetVat: 'unknown',
  duration: 5,
}

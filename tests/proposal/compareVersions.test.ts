import { expect, test } from 'vitest'
import { fictionalPractice } from '../../src/practice/practice.ts'
import { compareVersions } from '../../src/proposal/compareVersions.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import type { Draft } from '../../src/questionnaire/types.ts'
import { example } from '../rules/cases.ts'

const documentOf = async (draft: Draft, practice = fictionalPractice): Promise<unknown> => {
  const { pageOf: _, ...document } = await proposalFrom({
    draft,
    practice,
    language: 'nl',
    madeOn: '2026-11-25',
    offer: { number: '2026-001', version: 1 },
  })
  // As it comes out of the database, or out of a file.
  return JSON.parse(JSON.stringify(document))
}
const draft = example('c4-care-with-clients')

test('the same document twice differs in nothing', async () => {
  const document = await documentOf(draft)
  expect(compareVersions(document, structuredClone(document))).toEqual([])
})

test('another answer shows in the chapters that say it, with what went and what came', async () => {
  const found = compareVersions(
    await documentOf({ ...draft, organisation: 'Zorggroep Meerlicht' }),
    await documentOf({ ...draft, organisation: 'Zorggroep Ster' }),
  )
  const lines = (found ?? []).flatMap(({ gone, added }) => [...gone, ...added]).join('\n')
  expect(lines).toContain('Zorggroep Meerlicht')
  expect(lines).toContain('Zorggroep Ster')
  for (const { title, gone, added } of found ?? []) {
    expect(title).not.toBe('')
    for (const line of gone) expect(added).not.toContain(line)
  }
})

const chapter = (id: string, text: string) => ({ id, title: id, pieces: [{ kind: 'paragraph', text }] })

test('a chapter that is no longer there is named with all that went', () => {
  const one = { title: 'T', sections: [chapter('goals', 'Doel'), chapter('price', '€ 100')] }
  const other = { title: 'T', sections: [chapter('price', '€ 200'), chapter('terms', 'Eis')] }
  expect(compareVersions(one, other)).toEqual([
    { id: 'price', title: 'price', gone: ['€ 100'], added: ['€ 200'] },
    { id: 'terms', title: 'terms', gone: [], added: ['Eis'] },
    { id: 'goals', title: 'goals', gone: ['Doel'], added: [] },
  ])
})

test('what is no document is not compared, and breaks nothing', () => {
  const good = { title: 'T', sections: [] }
  for (const bad of [undefined, null, 3, 'x', {}, { sections: 'all' }]) {
    expect(compareVersions(bad, good)).toBeUndefined()
    expect(compareVersions(good, bad)).toBeUndefined()
  }
  const odd = {
    sections: [null, 3, { id: 1, pieces: [null, { items: [null, 3], rows: [null, { cells: 3 }] }] }],
  }
  expect(compareVersions(odd, good)).toEqual([])
})

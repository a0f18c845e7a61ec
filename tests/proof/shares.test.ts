import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulesHash, sharesPath, type Shares } from './shares.ts'

test('the shares of answer sets were counted for these rules; if not: npm run prove -- --write', () => {
  const { rules } = JSON.parse(readFileSync(sharesPath, 'utf8')) as Shares
  expect(rules).toBe(rulesHash())
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generated } from '../src/build/generated.ts'

test.each(Object.entries(generated))('%s is what its source says', async (file, make) => {
  const made = Buffer.from(await make())
  expect(made.equals(readFileSync(file)), `run "npm run generate" and commit ${file}`).toBe(true)
})

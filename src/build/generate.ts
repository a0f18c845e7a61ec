/** Writes the files that are made from others. A test fails when one of them is no longer what its source says. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { generated } from './generated.ts'

for (const [file, make] of Object.entries(generated)) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, await make())
  console.log(file)
}

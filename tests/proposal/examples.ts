import { readdirSync, readFileSync } from 'node:fs'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import type { Draft } from '../../src/questionnaire/types.ts'

const folder = 'public/examples'

/** The example whose name begins so. Throws where there is none: then a test is wrong. */
export function example(begins: string): { readonly name: string; readonly draft: Draft } {
  const name = readdirSync(folder).find((file) => file.startsWith(begins))
  const read = name === undefined ? undefined : readAnswersFile(readFileSync(`${folder}/${name}`, 'utf8'))
  if (name === undefined || !read?.ok) throw new Error(`no sound example begins with ${begins}`)
  return { name, draft: read.draft }
}

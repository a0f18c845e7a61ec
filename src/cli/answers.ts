import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readAnswersFile, MOST_BYTES } from '../questionnaire/answersFile.ts'
import type { Draft } from '../questionnaire/types.ts'
import { loadFaults, loadQuestions } from '../texts/load.ts'
import { sayFaults, visible } from '../texts/sayFault.ts'
import { languages, type FaultTexts, type Language } from '../texts/texts.ts'

/** What was asked for on the command line. */
export interface Command {
  readonly draft: Draft
  /** the answers file */
  readonly file: string
  readonly language: Language
  readonly out: string | undefined
}

/**
 * Says what is wrong on stderr, a line per fault, and ends with exit code 2: nothing was done. Whatever a line quotes,
 * the name of a file included, cannot steer the terminal.
 */
export function refuse(...lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${visible(line)}\n`)
  process.exit(2)
}

const isLanguage = (value: string | undefined): value is Language =>
  value !== undefined && (languages as readonly string[]).includes(value)

/** Reads the command line and the answers file it names; refuses what is not right. */
export async function command(name: 'advise' | 'proposal'): Promise<Command> {
  const usage = async (language: Language) => refuse((await loadFaults(language)).usage[name])
  let given
  try {
    given = parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'nl' }, out: { type: 'string', short: 'o' } },
    })
  } catch {
    return usage('nl')
  }
  const { positionals, values } = given
  const language = values.lang
  const [file] = positionals
  if (!isLanguage(language)) return usage('nl')
  if (file === undefined || positionals.length > 1 || (values.out === undefined) !== (name === 'advise'))
    return usage(language)

  const [faults, questions] = await Promise.all([loadFaults(language), loadQuestions(language)])
  const read = readAnswersFile(contents(file, faults))
  if (!read.ok) refuse(...sayFaults(read.faults, faults, questions))
  return { draft: read.draft, file, language, out: values.out }
}

function contents(file: string, faults: FaultTexts): string {
  let source = ''
  try {
    const { size } = statSync(file)
    // A file that is far too large is not even read.
    if (size > MOST_BYTES * 4)
      refuse(`${faults.tooLarge}: ${faults.found} ${size}, ${faults.allowed} ${MOST_BYTES}`)
    source = readFileSync(file, 'utf8')
  } catch {
    refuse(faults.cannotRead(file))
  }
  return source
}

import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readAnswersFile } from '../questionnaire/answersFile.ts'
import { MOST_BYTES, tooLarge } from '../questionnaire/jsonText.ts'
import { fictionalPractice, type Practice } from '../practice/practice.ts'
import { readPracticeWhole } from '../practice/practiceFile.ts'
import { isPdf } from '../proposal/readBack/readBack.ts'
import type { Draft } from '../questionnaire/types.ts'
import { loadFaults, loadPracticeTexts, loadQuestions } from '../texts/load.ts'
import { sayFault, sayFaults, visible } from '../texts/sayFault.ts'
import { sayPracticeFaults } from '../texts/sayPracticeFault.ts'
import { languages, type FaultTexts, type Language, type QuestionTexts } from '../texts/texts.ts'

/** What was asked for on the command line. */
export interface Command {
  readonly draft: Draft
  /** the answers file */
  readonly file: string
  readonly language: Language
  readonly out: string | undefined
  /** who offers: of the file that was named, or the fictional one */
  readonly practice: Practice
  /** the number of the offer, where it is to be one and not a concept */
  readonly offer: string | undefined
  /** the answers go along inside the proposal */
  readonly attach: boolean
}

// Whoever reads the first lines only, as `head` does, has read enough: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

/**
 * Says what is wrong on stderr, a line per fault, and ends with exit code 2: nothing was done. Whatever a line quotes,
 * the name of a file included, cannot steer the terminal.
 */
export function refuse(...lines: readonly string[]): never {
  for (const line of lines) process.stderr.write(`${visible(line)}\n`)
  process.exit(2)
}

export const isLanguage = (value: string | undefined): value is Language =>
  value !== undefined && (languages as readonly string[]).includes(value)

/** Says how a command is used, to who asks, and ends. */
export function explain(usage: string): never {
  process.stdout.write(`${usage}\n`)
  process.exit(0)
}

/** Refuses a language that there is none of. */
export async function refuseLanguage(found: string): Promise<never> {
  const { allowed } = await loadFaults('nl')
  return refuse(`--lang: ${found} | ${allowed}: ${languages.join(', ')}`)
}

/** Refuses a command line that cannot be read: names the options that there are none of, and says how it is used. */
export async function refuseOptions(
  name: keyof FaultTexts['usage'],
  known: Readonly<Record<string, { readonly type: string; readonly short?: string }>>,
): Promise<never> {
  const asked = process.argv[process.argv.indexOf('--lang') + 1]
  const faults = await loadFaults(isLanguage(asked) ? asked : 'nl')
  const { tokens } = parseArgs({ strict: false, tokens: true, allowPositionals: true })
  const names = [...Object.keys(known), ...Object.values(known).map(({ short }) => short)]
  const unknown = tokens.flatMap((token) =>
    token.kind === 'option' && !names.includes(token.name) ? [faults.noOption(token.rawName)] : [],
  )
  return refuse([...unknown, faults.usage[name]].join(' | '))
}

const commandOptions = {
  lang: { type: 'string', default: 'nl' },
  out: { type: 'string', short: 'o' },
  practice: { type: 'string' },
  offer: { type: 'string' },
  attach: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** Reads the command line and the answers file it names; refuses what is not right. */
export async function command(name: 'advise' | 'proposal'): Promise<Command> {
  const usage = async (language: Language) => refuse((await loadFaults(language)).usage[name])
  let given
  try {
    given = parseArgs({ allowPositionals: true, options: commandOptions })
  } catch {
    return refuseOptions(name, commandOptions)
  }
  const { positionals, values } = given
  const language = values.lang
  const [file] = positionals
  if (!isLanguage(language)) return refuseLanguage(language)
  if (values.help) explain((await loadFaults(language)).usage[name])
  if (
    file === undefined ||
    positionals.length > 1 ||
    (values.out === undefined) !== (name === 'advise') ||
    (values.attach && name === 'advise')
  )
    return usage(language)
  if (values.offer !== undefined && (name === 'advise' || values.offer.trim() === '')) return usage(language)

  const [faults, questions] = await Promise.all([loadFaults(language), loadQuestions(language)])
  const text = contents(file, faults, questions)
  const read = readAnswersFile(text)
  if (!read.ok)
    refuse(...(isPdf(Buffer.from(text)) ? [faults.pdf] : sayFaults(read.faults, faults, questions)))
  const practice =
    values.practice === undefined
      ? fictionalPractice
      : await practiceIn(values.practice, language, contents(values.practice, faults, questions))
  return {
    draft: read.draft,
    file,
    language,
    out: values.out,
    practice,
    offer: values.offer,
    attach: values.attach,
  }
}

/** The practice in a file; refuses one that is wrong, a line per fault. */
export async function practiceIn(file: string, language: Language, text: string): Promise<Practice> {
  const read = await readPracticeWhole(text)
  if (read.ok) return read.practice
  const lines = sayPracticeFaults(read.faults, await loadPracticeTexts(language))
  return refuse(...lines.map((line) => `${file}: ${line}`))
}

/** The text in a file, as far as it could be ours: a device or a pipe tells no size and may never end. */
export function contents(file: string, faults: FaultTexts, questions: QuestionTexts): string {
  // A character takes at most four bytes, and one byte more shows that there is more.
  const bytes = Buffer.alloc(MOST_BYTES * 4 + 1)
  let length = 0
  try {
    const { size } = statSync(file)
    if (size >= bytes.length) refuse(sayFault(tooLarge(size), faults, questions))
    const opened = openSync(file, 'r')
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(opened, bytes, length, bytes.length - length, null)
    closeSync(opened)
  } catch {
    refuse(faults.cannotRead(file))
  }
  return bytes.toString('utf8', 0, length)
}

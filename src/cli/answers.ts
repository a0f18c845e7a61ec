import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readAnswersFile } from '../questionnaire/answersFile.ts'
import { MOST_BYTES, tooLarge } from '../questionnaire/jsonText.ts'
import { pastMonths } from '../questionnaire/pastMonths.ts'
import { fictionalPractice, type Practice } from '../practice/practice.ts'
import { readPracticeWhole } from '../practice/practiceFile.ts'
import { isPdf } from '../proposal/readBack/readBack.ts'
import type { Draft } from '../questionnaire/types.ts'
import { loadFaults, loadPracticeTexts, loadQuestions } from '../texts/load.ts'
import { sayFault, sayFaults } from '../texts/sayFault.ts'
import { sayPracticeFaults } from '../texts/sayPracticeFault.ts'
import type { FaultTexts, Language, QuestionTexts } from '../texts/texts.ts'
import { refuse, understood } from './commandLine.ts'
import { fileFault } from './fileFault.ts'
import { today } from './today.ts'

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

const adviseOptions = {
  practice: { type: 'string' },
  lang: { type: 'string', default: 'nl' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const options = {
  out: { type: 'string', short: 'o' },
  offer: { type: 'string' },
  attach: { type: 'boolean', default: false },
  ...adviseOptions,
} as const

/** Reads the command line and the answers file it names; refuses what is not right. */
export async function command(name: 'advise' | 'proposal'): Promise<Command> {
  const { language, refuseUse, texts } = await understood(name, name === 'advise' ? adviseOptions : options)
  const { positionals, values } = parseArgs({ allowPositionals: true, options })
  const [file] = positionals
  if (file === undefined) return refuseUse(texts.noAnswers)
  if (positionals.length > 1) refuseUse(texts.severalFiles(positionals.length, positionals.join(', ')))
  if (name === 'proposal' && values.out === undefined) refuseUse(texts.noOut)

  const [faults, questions] = await Promise.all([loadFaults(language), loadQuestions(language)])
  const text = contents(file, faults, questions)
  const read = readAnswersFile(text)
  if (!read.ok)
    refuse(...(isPdf(Buffer.from(text)) ? [faults.pdf] : sayFaults(read.faults, faults, questions)))
  const practice =
    values.practice === undefined
      ? fictionalPractice
      : await practiceIn(values.practice, language, contents(values.practice, faults, questions))
  // Answers that were saved long ago are still answers: it is said, and they count.
  for (const { id } of pastMonths(read.draft, today().slice(0, 7)))
    process.stderr.write(`${id}: ${faults.pastMonth} | ${faults.found}: ${JSON.stringify(read.draft[id])}\n`)
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
  } catch (error) {
    refuse(faults.cannotRead(file, faults.files[fileFault(error, 'noFile')]))
  }
  return bytes.toString('utf8', 0, length)
}

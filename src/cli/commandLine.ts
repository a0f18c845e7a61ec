import { parseArgs } from 'node:util'
import { loadFaults } from '../texts/load.ts'
import { visible } from '../texts/sayFault.ts'
import { languages, type CommandLineTexts, type Language, type Option, type Program } from '../texts/texts.ts'

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

type Known = Readonly<
  Partial<Record<Option, { readonly type: 'string' | 'boolean'; readonly short?: string }>>
>

const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value)

/** How a program is used, with a line for each of its options. */
function explanation(program: Program, known: Known, { usage, options }: CommandLineTexts): string {
  const lines = (Object.keys(known) as Option[]).map((option) => options[option])
  const width = Math.max(...lines.map(([typed]) => typed.length))
  return [usage[program], '', ...lines.map(([typed, does]) => `  ${typed.padEnd(width)}  ${does}`), ''].join(
    '\n',
  )
}

/**
 * Looks whether a command line can be read: refuses what is wrong with it by name, and explains to who asks how the
 * program is used. What comes back is the language, and how to refuse what is wrong with the rest.
 */
export async function understood(
  program: Program,
  known: Known,
): Promise<{
  readonly language: Language
  readonly texts: CommandLineTexts
  readonly refuseUse: (...wrong: readonly string[]) => never
}> {
  const { tokens } = parseArgs({ strict: false, tokens: true, allowPositionals: true, options: known })
  const options = tokens.filter((token) => token.kind === 'option')
  const asked = options.findLast(({ name }) => name === 'lang')?.value
  const language = asked !== undefined && isLanguage(asked) ? asked : 'nl'
  const { allowed, commandLine: texts } = await loadFaults(language)
  const refuseUse = (...wrong: readonly string[]) => refuse([...wrong, texts.usage[program]].join(' | '))
  if (options.some(({ name }) => name === 'help')) {
    process.stdout.write(explanation(program, known, texts))
    process.exit(0)
  }
  const wrong = tokens.flatMap((token) => {
    if (token.kind === 'positional') return program === 'rules' ? [texts.unwanted(token.value)] : []
    if (token.kind !== 'option') return []
    const { name, rawName, value, inlineValue } = token
    if (!isOption(name, known)) return [texts.noOption(rawName)]
    if (known[name]?.type === 'boolean') return value === undefined ? [] : [texts.unwantedValue(rawName)]
    // What begins as an option is the next one, not a value: unless it is joined on purpose.
    const isGiven =
      value !== undefined && value.trim() !== '' && (inlineValue || value === '-' || !value.startsWith('-'))
    return isGiven ? [] : [texts.noValue(rawName, texts.options[name][0])]
  })
  if (wrong.length > 0) refuseUse(...wrong)
  if (asked !== undefined && asked !== language)
    refuse(`--lang: ${asked} | ${allowed}: ${languages.join(', ')}`)
  return { language, texts, refuseUse }
}

const isOption = (name: string, known: Known): name is Option => Object.hasOwn(known, name)

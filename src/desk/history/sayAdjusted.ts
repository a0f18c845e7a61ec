import type { Adjusted, Said } from '../../dossier/events.ts'
import { readCorrection } from '../../rules/corrections/correctionsFile.ts'
import type { PartKey } from '../../rules/partKey.ts'
import type { HistoryTexts } from '../../texts/historyTexts.ts'
import { sayCorrection, sayPartKey, type CorrectionWords } from '../../texts/sayCorrections.ts'

/** The words about a programme, with which is told what was corrected in it. */
export type ProgrammeSaid = Omit<CorrectionWords, 'language'>

type Adjusting = Pick<Adjusted, 'what' | 'value'> & Pick<Said, 'type'>

const [MOST, ELLIPSIS] = [160, ' …']
const shortened = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > MOST ? `${line.slice(0, MOST)}${ELLIPSIS}` : line
}

const kindOf = (what: string): readonly [kind: string, name: string] => {
  const at = what.indexOf(':')
  return at < 0 ? [what, ''] : [what.slice(0, at), what.slice(at + 1)]
}

/** Which part of the programme is meant; undefined where the adjustment is about something else. */
export function partAdjusted({ what }: Adjusting, words: CorrectionWords): string | undefined {
  const [kind, name] = kindOf(what)
  return kind === 'part' || kind === 'added' ? sayPartKey(name as PartKey, words) : undefined
}

/** To what it was adjusted, and why; undefined for what cannot be read, which is only said to be changed. */
export function sayAdjusted(
  { what, value }: Adjusting,
  said: HistoryTexts['value'],
  words: CorrectionWords,
): string | undefined {
  const [kind] = kindOf(what)
  if (kind === 'correction') {
    const read = readCorrection(value)
    if (!read.ok) return undefined
    const { correction } = read
    const to = sayCorrection(correction, { parts: [], discount: null }, words)
    return `${to}. ${words.corrections.proposal.reason(correction.reason)}`
  }
  if (kind === 'words' && typeof value === 'object' && value !== null && 'text' in value)
    return typeof value.text === 'string' ? shortened(value.text) : undefined
  if (value === 'leftOut') return said.leftOut
  return value === 'option' || (kind === 'added' && value === true) ? said.option : undefined
}

import type { Language } from '../../texts/texts.ts'

/** Parts a word into the pieces between which a line may end. Together they are the word. */
export type Hyphenate = (word: string) => string[]

/** Shorter words stay whole, and no fewer letters than `EDGE` stand alone at either side of a cut. */
const SHORTEST = 8
const EDGE = 3

/** Brackets and full stops around a word are no part of it. */
const DRESSED = /^(\P{L}*)(.*?)(\P{L}*)$/su
/** Letters and what may stand between them. So no web or e-mail address, number or file name. */
const WORD = /^\p{L}+(?:['’/-]\p{L}+)*$/u
const ABBREVIATION = /^\p{Lu}{2,}/u
/** "coördinatie" loses its trema when cut before the ö, which no reader of the pieces could undo. */
const TREMA = /^[äëïöü]/iu

/** Where the words of a language can be cut. Only that language is loaded: the patterns are large. */
const syllablesOf = async (language: Language): Promise<Hyphenate> =>
  (await (language === 'nl' ? import('@react-pdf/hyphenate/nl') : import('@react-pdf/hyphenate/en-us')))
    .syllables

/** Joins pieces until no cut is too close to an edge or stands before a trema. */
function joined(pieces: readonly string[]): string[] {
  const whole: string[] = []
  for (const piece of pieces) {
    const before = whole.at(-1)
    if (before !== undefined && ((whole.length === 1 && before.length < EDGE) || TREMA.test(piece)))
      whole[whole.length - 1] = before + piece
    else whole.push(piece)
  }
  const last = whole.at(-1)
  const before = whole.at(-2)
  return last !== undefined && before !== undefined && last.length < EDGE
    ? [...whole.slice(0, -2), before + last]
    : whole
}

const piecesOf = (word: string, syllables: Hyphenate): string[] =>
  word.length < SHORTEST || ABBREVIATION.test(word) ? [word] : joined(syllables(word))

/** The hyphenation of a language. A word may also end a line after a hyphen or slash of its own. */
export async function hyphenation(language: Language): Promise<Hyphenate> {
  const syllables = await syllablesOf(language)
  return (token) => {
    // Soft hyphens are the writer's own cuts, in place of ours.
    if (token.includes('\u00ad')) return token.split('\u00ad').filter((piece) => piece !== '')
    const [, before = '', word = '', after = ''] = DRESSED.exec(token) ?? []
    if (!WORD.test(word)) return [token]
    const pieces = word.split(/(?<=[/-])/u).flatMap((part) => piecesOf(part, syllables))
    pieces[0] = before + (pieces[0] ?? '')
    pieces.push((pieces.pop() ?? '') + after)
    return pieces
  }
}

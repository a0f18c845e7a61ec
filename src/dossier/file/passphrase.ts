const CONSONANTS = 'bdfghjklmnprstvz'
const VOWELS = 'aeio'
const WORDS = 6
const SYLLABLES = 2

/**
 * A passphrase of made-up words: `bado-kefi-lome-…`. Every syllable is one of 16 consonants and one of 4 vowels, that is
 * six bits of chance without one of them being likelier; twelve syllables make 72 bits. It is said over the telephone
 * in Dutch and in English alike, and no letter looks like another. A list of real words would weigh more than all else.
 */
export function makePassphrase(random: (length: number) => Uint8Array): string {
  const syllables = Array.from(
    random(WORDS * SYLLABLES),
    (byte) => `${CONSONANTS[byte & 15] ?? ''}${VOWELS[(byte >> 4) & 3] ?? ''}`,
  )
  return Array.from({ length: WORDS }, (_, at) =>
    syllables.slice(at * SYLLABLES, (at + 1) * SYLLABLES).join(''),
  ).join('-')
}

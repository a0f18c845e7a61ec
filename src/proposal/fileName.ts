import type { Offer } from './edits.ts'

/** Letters that do not fall apart into a letter and a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
}

/** Letters and figures only, in lower case, with one hyphen for all between. */
const plainly = (text: string): string =>
  text
    .replace(/[łŁøØđĐßæÆœŒ]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '')

/**
 * A file name from what the client filled in: letters and figures only, so that it is the same on every system and can
 * hide nothing (no paths, no reversed text). That of an offer begins with its number. `day` is an ISO date.
 */
export function proposalFileName(organisation: string | undefined, day: string, offer?: Offer): string {
  const client = plainly(organisation ?? '') || 'organisatie'
  const number = offer && plainly(offer.number)
  return offer === undefined
    ? `voorstel-${client}-${day.slice(0, 10)}.pdf`
    : `offerte-${[number || 'zonder-nummer', `v${offer.version}`, client].join('-')}.pdf`
}

import type { Language } from '../texts/texts.ts'
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

/**
 * Part of a file name from what somebody filled in: letters and figures only, so that it is the same on every system
 * and can hide nothing (no paths, no reversed text).
 */
const plainly = (text: string, most: number): string =>
  text
    .replace(/[łŁøØđĐßæÆœŒ]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, most)
    .replace(/-$/, '')

const clientIn = (organisation: string | undefined) => plainly(organisation ?? '', 60) || 'organisatie'

/** The name of a concept. `day` is an ISO date. Whoever makes it in both languages tells the two apart by their names. */
export const proposalFileName = (organisation: string | undefined, day: string, language: Language): string =>
  `voorstel-${clientIn(organisation)}-${day.slice(0, 10)}${language === 'nl' ? '' : `-${language}`}.pdf`

/** The name of an offer, by which it can be told from every other version. */
export const offerFileName = (organisation: string | undefined, { number, version }: Offer): string =>
  `offerte-${clientIn(organisation)}-${plainly(number, 40) || 'nummer'}-v${version}.pdf`

/** The name of what somebody keeps or hands over: what it is in their language, of whom where it is of one client. */
export const keptFileName = (
  what: string,
  { organisation, day }: { readonly organisation?: string | undefined | null; readonly day: string },
): string =>
  [what, ...(organisation === null ? [] : [clientIn(organisation)]), `${day.slice(0, 10)}.json`].join('-')

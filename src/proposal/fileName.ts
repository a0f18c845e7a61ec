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
 * A file name from what the client filled in: letters and figures only, so that it is the same on every system and can
 * hide nothing (no paths, no reversed text). `day` is an ISO date.
 */
export function proposalFileName(organisation: string | undefined, day: string): string {
  const plain = (organisation ?? '')
    .replace(/[łŁøØđĐßæÆœŒ]/g, (letter) => plainLetters[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60)
    .replace(/-$/, '')
  return `voorstel-${plain === '' ? 'organisatie' : plain}-${day.slice(0, 10)}.pdf`
}

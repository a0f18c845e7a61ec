/** As it is searched: without accents, capitals, hyphens and apostrophes. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´ʼ′\-().,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

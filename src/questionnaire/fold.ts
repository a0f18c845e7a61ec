/**
 * As it is searched: without accents, capitals, hyphens and apostrophes. Within a word an apostrophe parts nothing: who
 * seeks "thema's" may well type "themas".
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’‘`´ʼ′](?=\p{L})/gu, '')
    .replace(/['’‘`´ʼ′\-().,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

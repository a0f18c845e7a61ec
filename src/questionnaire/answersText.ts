import type { Draft } from './types.ts'

/** How a file with answers is called, by itself or inside a proposal: the one is found back by this name in the other. */
export const ANSWERS_NAME = 'maataanpak-antwoorden.json'

/** The answers as `readAnswersFile` reads them. */
export const answersText = (draft: Draft): string => `${JSON.stringify(draft, null, 2)}\n`

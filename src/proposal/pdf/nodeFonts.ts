import { fileURLToPath } from 'node:url'
import type { FontSources } from './renderProposal.ts'

const path = (file: string) => fileURLToPath(new URL(`./fonts/${file}`, import.meta.url))

/** The fonts of the PDF, as files, for Node. */
export const nodeFonts: FontSources = {
  sans: path('maat-sans-400.ttf'),
  semibold: path('maat-sans-600.ttf'),
  italic: path('maat-sans-400i.ttf'),
  serif: path('maat-serif-600.ttf'),
}

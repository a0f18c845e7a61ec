import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Which folder of `src` may import which. Nothing else. Longer paths come before the folder they lie in. */
const mayImport: Record<string, readonly string[]> = {
  questionnaire: [],
  ui: [],
  // A program of its own, which the browser runs beside the page.
  offline: [],
  rules: ['questionnaire'],
  practice: ['questionnaire', 'rules'],
  maatlint: ['rules'],
  dossier: ['questionnaire', 'rules', 'practice'],
  texts: ['questionnaire', 'rules', 'practice'],
  fields: ['questionnaire', 'texts', 'ui'],
  wizard: ['questionnaire', 'texts', 'ui', 'fields'],
  // The maatlint on screen, for the advice and for the proposal: two drawings would drift apart.
  drawing: ['maatlint'],
  about: ['texts', 'ui'],
  advice: ['questionnaire', 'rules', 'practice', 'maatlint', 'drawing', 'texts', 'ui'],
  rulebook: ['questionnaire', 'rules', 'texts', 'ui'],
  // The desk joins what the consultant works with; the wizard and the shell stay outside.
  desk: ['questionnaire', 'rules', 'practice', 'texts', 'fields', 'ui', 'dossier', 'proposal', 'advice'],
  'proposal/pdf': ['questionnaire', 'rules', 'practice', 'texts', 'proposal', 'maatlint', 'ui'],
  'proposal/page': [
    'questionnaire',
    'rules',
    'practice',
    'texts',
    'proposal',
    'proposal/pdf',
    'maatlint',
    'drawing',
    'ui',
  ],
  // The model holds the tape as it was laid: the same picture on screen and on paper.
  proposal: ['questionnaire', 'rules', 'practice', 'texts', 'maatlint'],
  cli: ['questionnaire', 'rules', 'practice', 'texts', 'proposal', 'proposal/pdf', 'dossier', 'build'],
  app: [
    'questionnaire',
    'rules',
    'practice',
    'texts',
    'ui',
    'fields',
    'wizard',
    'about',
    'advice',
    'rulebook',
    'desk',
    'dossier',
    'proposal',
    'proposal/page',
  ],
  build: ['questionnaire', 'practice', 'app', 'wizard', 'about', 'offline'],
}

const folders = Object.keys(mayImport).toSorted((a, b) => b.length - a.length)
const folderOf = (path: string) => folders.find((folder) => path.startsWith(`${folder}/`))
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\/.*\.tsx?$/.test(file),
)
const read = (file: string) => readFileSync(join('src', file), 'utf8')
const imports = (file: string) =>
  [...read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    join(dirname(file), path),
  )

test.each(sources)('%s imports only what it may', (file) => {
  const folder = folderOf(file)
  expect(folder, `${file} lies in no known folder`).toBeDefined()
  const foreign = imports(file)
    .map((path) => folderOf(path) ?? path)
    .filter((name) => name !== folder)
  expect(mayImport[folder ?? '']).toEqual(expect.arrayContaining(foreign))
})

const pure = sources.filter((file) => /^(?:questionnaire|rules|practice|maatlint|dossier\/file)\//.test(file))

test.each(pure)('%s knows no screen, no storage, no clock and no chance', (file) => {
  const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  expect(code).not.toMatch(
    /\b(?:document(?!:)|window|localStorage|indexedDB|fetch|Date\.now|new Date|Math\.random|crypto)\b/,
  )
})

test('the screens never import react-pdf', () => {
  const guilty = sources.filter(
    (file) => !file.startsWith('proposal/pdf/') && read(file).includes('@react-pdf'),
  )
  expect(guilty).toEqual([])
})

test('every journey in a browser is watched', () => {
  const specs = readdirSync('tests/browser').filter((file) => file.endsWith('.spec.ts'))
  // The budget opens no page.
  const unwatched = specs.filter((file) => {
    const code = readFileSync(join('tests/browser', file), 'utf8')
    return (
      file !== 'budget.spec.ts' &&
      !/import \{[^}]*\btest\b[^}]*\} from '\.\/(?:visitor|ownSite)\.ts'/.test(code)
    )
  })
  expect(unwatched).toEqual([])
})

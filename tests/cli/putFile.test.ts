import { execFileSync } from 'node:child_process'
import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { putFile } from '../../src/cli/putFile.ts'
import type { FileFault } from '../../src/texts/texts.ts'

let folder = ''
const inFolder = (name: string) => join(folder, name)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'put-'))
  writeFileSync(inFolder('answers.json'), 'answers')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Everything in the folder: each name, with what it is and what it holds. */
const holding = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
      const found = lstatSync(inFolder(name))
      if (found.isSymbolicLink()) return [name, `link to ${readlinkSync(inFolder(name))}`]
      if (found.isDirectory()) return [name, 'folder']
      return [name, found.isFile() ? readFileSync(inFolder(name), 'utf8') : 'neither file nor folder']
    }),
  )
// The name is joined by hand: a slash at its end means something.
const put = (name: string) => putFile(`${folder}/${name}`, Buffer.from('%PDF'), inFolder('answers.json'))

test('a file is put under a new name, with nothing beside it', () => {
  expect(put('new.pdf')).toBeUndefined()
  expect(holding()).toEqual({ 'answers.json': 'answers', 'new.pdf': '%PDF' })
})

test('a file takes the place of an earlier one', () => {
  writeFileSync(inFolder('old.pdf'), 'an earlier and longer proposal')
  expect(put('old.pdf')).toBeUndefined()
  expect(holding()).toEqual({ 'answers.json': 'answers', 'old.pdf': '%PDF' })
})

test.each<{ what: string; name: string; why: FileFault; prepare?: () => void }>([
  { what: 'the answers themselves', name: 'answers.json', why: 'answers' },
  {
    what: 'the answers by another way',
    name: 'folder/../answers.json',
    why: 'answers',
    prepare: () => mkdirSync(inFolder('folder')),
  },
  {
    what: 'the answers by a second name',
    name: 'second.json',
    why: 'answers',
    prepare: () => linkSync(inFolder('answers.json'), inFolder('second.json')),
  },
  { what: 'a folder', name: 'folder', why: 'folder', prepare: () => mkdirSync(inFolder('folder')) },
  { what: 'a folder that does not exist', name: 'nowhere/new.pdf', why: 'noFolder' },
  { what: 'a file as if it were a folder', name: 'answers.json/new.pdf', why: 'noFolder' },
  // Written aside without trouble; only the move fails.
  { what: 'a new folder', name: 'new.pdf/', why: 'noFolder' },
  { what: 'a name that is too long', name: 'n'.repeat(300), why: 'nameTooLong' },
  { what: 'no name', name: '', why: 'folder' },
])('$what: nothing is put there and nothing is left: $why', ({ name, why, prepare }) => {
  prepare?.()
  const before = holding()
  expect(put(name)).toBe(why)
  expect(holding()).toEqual(before)
})

// Windows has no pipes with a name, and makes links for administrators only.
test.skipIf(process.platform === 'win32').each([
  { what: 'a link to the answers', to: 'answers.json' },
  { what: 'a link to another file', to: 'other.txt' },
  { what: 'a link to a folder', to: 'folder' },
  { what: 'a link to nothing', to: 'nothing.pdf' },
  { what: 'a link to itself', to: 'link' },
  { what: 'a link to a pipe', to: 'pipe' },
])('$what stays a link, and what it points to stays as it is', ({ to }) => {
  writeFileSync(inFolder('other.txt'), 'other')
  mkdirSync(inFolder('folder'))
  execFileSync('mkfifo', [inFolder('pipe')])
  symlinkSync(to, inFolder('link'))
  const before = holding()
  expect(put('link')).toBe('notPlain')
  expect(holding()).toEqual(before)
})

test.skipIf(process.platform === 'win32')('a pipe stays a pipe', () => {
  execFileSync('mkfifo', [inFolder('pipe')])
  const before = holding()
  expect(put('pipe')).toBe('notPlain')
  expect(holding()).toEqual(before)
})

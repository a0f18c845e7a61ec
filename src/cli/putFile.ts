import { randomUUID } from 'node:crypto'
import { lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileFault } from '../texts/texts.ts'
import { fileFault } from './fileFault.ts'

/**
 * Why a file may not be put under a name; undefined where it may: nothing is there yet, or a plain file that is not
 * `spared`, by whatever name. So a folder, a link, a pipe and a device stay what they are, and so does what a link
 * points to.
 */
export function whyNotPut(path: string, spared: string): FileFault | undefined {
  try {
    // Numbers of files can be larger than a number is exact.
    const there = lstatSync(path, { bigint: true, throwIfNoEntry: false })
    if (there === undefined) return undefined
    if (there.isDirectory()) return 'folder'
    if (!there.isFile()) return 'notPlain'
    const kept = statSync(spared, { bigint: true })
    return there.dev === kept.dev && there.ino === kept.ino ? 'answers' : undefined
  } catch (error) {
    // What cannot be looked at is not replaced.
    return fileFault(error, 'noFolder')
  }
}

/**
 * Puts a file under a name, where that is allowed. It is written aside and then moved into place, so that there is
 * never half a file under the name; when either fails nothing is left. Returns why it is not there; undefined when it is.
 */
export function putFile(path: string, contents: Uint8Array, spared: string): FileFault | undefined {
  const why = whyNotPut(path, spared)
  if (why !== undefined) return why
  const aside = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    writeFileSync(aside, contents, { flag: 'wx' })
    renameSync(aside, path)
    return undefined
  } catch (error) {
    rmSync(aside, { force: true })
    return fileFault(error, 'noFolder')
  }
}

import { randomUUID } from 'node:crypto'
import { lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Whether a file may be put under a name: nothing is there yet, or a plain file that is not `spared`, by whatever name.
 * So a folder, a link, a pipe and a device stay what they are, and so does what a link points to.
 */
export function mayPut(path: string, spared: string): boolean {
  try {
    // Numbers of files can be larger than a number is exact.
    const there = lstatSync(path, { bigint: true, throwIfNoEntry: false })
    if (there === undefined) return true
    const kept = statSync(spared, { bigint: true })
    return there.isFile() && !(there.dev === kept.dev && there.ino === kept.ino)
  } catch {
    // What cannot be looked at is not replaced.
    return false
  }
}

/**
 * Puts a file under a name, where that is allowed. It is written aside and then moved into place, so that there is
 * never half a file under the name; when either fails nothing is left. Returns whether the file is there.
 */
export function putFile(path: string, contents: Uint8Array, spared: string): boolean {
  if (!mayPut(path, spared)) return false
  const aside = join(dirname(path), `.${randomUUID()}.tmp`)
  try {
    writeFileSync(aside, contents, { flag: 'wx' })
    renameSync(aside, path)
    return true
  } catch {
    rmSync(aside, { force: true })
    return false
  }
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { build } from 'vite'
import { HASH_LENGTH, HOSTED, type KeptFile } from '../offline/keptFiles.ts'

export const WORKER = 'sw.js'
/** For the host, not for the visitor; or not to be kept by the worker itself. */
const notKept = new Set(['_headers', 'nginx.conf', WORKER, HOSTED])

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** All files of a build that a visitor needs, each with its content's hash. The start page has the folder's address. */
export function filesToKeep(folder: string): KeptFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !notKept.has(file))
    .toSorted()
    .map((file) => ({
      path: file === 'index.html' ? '' : file,
      hash: sha256(readFileSync(join(folder, file))).slice(0, HASH_LENGTH),
    }))
}

/** Writes the service worker into a finished build: its code, with what there is to keep. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = filesToKeep(folder)
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      FILES: JSON.stringify(files),
      VERSION: JSON.stringify(sha256(JSON.stringify(files)).slice(0, HASH_LENGTH)),
    },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'src/offline/serviceWorker.ts', output: { format: 'iife' } },
    },
  })
  const [output] = 'output' in result ? result.output : []
  if (output === undefined) throw new Error('the service worker was not built')
  writeFileSync(join(folder, WORKER), output.code)
}

import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { writeServiceWorker } from '../../src/build/offline.ts'
import { serve } from '../../src/cli/serve.ts'
import { test as watched } from './visitor.ts'

/** A copy of the product on a server of its own, that can go down and come back with another version. */
export interface Site {
  readonly url: string
  /** where its files are */
  readonly folder: string
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** puts a new version in place of this one, in which every file has another name */
  readonly deploy: () => Promise<void>
}

async function openSite(): Promise<Site & { readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'maataanpak-'))
  cpSync('dist', folder, { recursive: true })
  let server: Server | undefined
  let port = 0
  const start = async () => {
    const fresh = serve(folder)
    await new Promise<void>((resolve) => fresh.listen(port, '127.0.0.1', resolve))
    const address = fresh.address()
    port = typeof address === 'object' && address !== null ? address.port : 0
    server = fresh
  }
  const stop = async () => {
    const old = server
    server = undefined
    if (old === undefined) return
    await new Promise<void>((resolve) => {
      old.close(() => resolve())
      old.closeAllConnections()
    })
  }
  await start()
  return {
    url: `http://127.0.0.1:${port}/`,
    folder,
    start,
    stop,
    deploy: () => deployOver(folder),
    close: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * As a build of changed sources would: another hash in the name of each file, and in all that mention it. It is made
 * beside the version that stands there and takes its place whole: what was being read of that one when it went is never
 * half of the next.
 */
async function deployOver(folder: string): Promise<void> {
  const next = `${folder}-next`
  cpSync(folder, next, { recursive: true })
  await renameAll(next)
  const before = `${folder}-before`
  renameSync(folder, before)
  renameSync(next, folder)
  rmSync(before, { recursive: true })
}

async function renameAll(folder: string): Promise<void> {
  const assets = join(folder, 'assets')
  const names = readdirSync(assets).flatMap((name) => {
    const [, before, hash, after] = /^(.*-)([\w-]{8})(\.\w+)$/.exec(name) ?? []
    return hash === undefined
      ? []
      : [{ name, renamed: `${before}${hash.split('').toReversed().join('')}${after}` }]
  })
  const to = new Map(names.map(({ name, renamed }) => [name, renamed]))
  const mentioned = new RegExp([...to.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  const rename = (file: string) =>
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(mentioned, (name) => to.get(name) ?? name),
    )
  rename(join(folder, 'index.html'))
  for (const { name, renamed } of names) {
    if (extname(name) !== '.ttf') rename(join(assets, name))
    renameSync(join(assets, name), join(assets, renamed))
  }
  await writeServiceWorker(folder)
}

/** A watched visitor of such a site, whose browser may keep the program. */
export const test = watched.extend<{ site: Site }>({
  serviceWorkers: 'allow',
  // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
  site: async ({}, use) => {
    const site = await openSite()
    await use(site)
    await site.close()
  },
  baseURL: async ({ site }, use) => use(site.url),
})

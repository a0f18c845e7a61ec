/*
 * Keeps the whole program on the device, so that it works without a network. It is built by offlinePlugin, which tells it
 * what there is to keep. Nothing that somebody fills in passes here: answers never leave the page.
 */
import {
  answeringTo,
  cacheNames,
  cachesToRemove,
  HASH_HEADER,
  HASH_LENGTH,
  HOSTED,
  type KeptFile,
} from './keptFiles.ts'

// The two kinds of global scope exclude each other in TypeScript's libraries: this is what is used of this one.
interface WorkerEvent extends Event {
  readonly waitUntil: (what: Promise<unknown>) => void
}
interface AskedEvent extends WorkerEvent {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
interface WorkerScope {
  readonly registration: { readonly scope: string }
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: ((
    type: 'install' | 'activate',
    listener: (event: WorkerEvent) => void,
  ) => void) &
    ((type: 'fetch', listener: (event: AskedEvent) => void) => void) &
    ((type: 'message', listener: (event: MessageEvent<unknown>) => void) => void)
}
declare const self: WorkerScope
/** all files of the build, and one name for the whole of them */
declare const FILES: readonly KeptFile[]
declare const VERSION: string

/** Few at a time: whoever is at work in the page goes first. */
const AT_ONCE = 3
/** How long, in milliseconds, a line that seems to be there may say nothing. */
const PATIENCE = 4000

const { scope } = self.registration
const names = cacheNames(scope)
const ownName = names.ofVersion(VERSION)
const addressOf = (path: string) => new URL(path, scope).href
/** stands in a cache once its version has begun */
const BEGUN = addressOf('begun')

async function hashOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH)
}

/** An answer that was led elsewhere may not stand for a page, and what arrived packed is unpacked by now. */
function madeAnew({ status, headers }: Response, content: ArrayBuffer, more: Record<string, string> = {}) {
  const its = new Headers(headers)
  for (const name of ['content-encoding', 'content-length', 'vary']) its.delete(name)
  for (const [name, value] of Object.entries(more)) its.set(name, value)
  return new Response(content, { status, headers: its })
}

/** Fetches a file. Something else under its address, of another version or from a host that answers anything, is refused. */
async function fetched({ path, hash }: KeptFile): Promise<Response> {
  // What has its hash in its name came with the page already.
  const ways = path.startsWith('assets/') ? (['default', 'reload'] as const) : (['reload'] as const)
  for (const cache of ways) {
    const response = await fetch(addressOf(path), { cache, priority: 'low' })
    const content = await response.arrayBuffer()
    if (!response.ok || (await hashOf(content)) !== hash) continue
    return madeAnew(response, content, { [HASH_HEADER]: hash })
  }
  throw new Error(`${path} is not what this version was built with`)
}

/** The same content, kept for another version. */
async function keptBefore({ path, hash }: KeptFile): Promise<Response | undefined> {
  for (const name of (await caches.keys()).filter(names.isVersion)) {
    const response = await (await caches.open(name)).match(addressOf(path))
    if (response?.headers.get(HASH_HEADER) === hash) return response
  }
  return undefined
}

async function keepAll(): Promise<void> {
  const own = await caches.open(ownName)
  const waiting = [...FILES]
  const keepNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      // A download that was broken off goes on where it stopped.
      if ((await own.match(addressOf(file.path))) === undefined)
        await own.put(addressOf(file.path), (await keptBefore(file)) ?? (await fetched(file)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext))
  // What the host did not put there is not missing.
  await newest(new Request(addressOf(HOSTED))).catch(() => {})
}

async function begin(): Promise<void> {
  const own = await caches.open(ownName)
  await own.put(BEGUN, new Response())
  const versions = (await caches.keys()).filter(names.isVersion)
  const ran = new Set<string>()
  for (const name of versions) if ((await (await caches.open(name)).match(BEGUN)) !== undefined) ran.add(name)
  for (const name of cachesToRemove(versions, ownName, ran)) await caches.delete(name)
  await self.clients.claim()
}

async function kept(path: string, request: Request): Promise<Response> {
  const own = await caches.open(ownName)
  // A tab that still runs the version before asks for files that this one no longer has.
  const response = (await own.match(addressOf(path))) ?? (await caches.match(addressOf(path)))
  return response ?? fetch(request)
}

/** What the network says now is kept; where it says nothing, or is broken, what was kept. */
async function newest(request: Request): Promise<Response> {
  const hosted = await caches.open(names.hosted)
  // Under one address: whatever somebody writes behind a ? is the same file, and leaves nothing behind.
  const address = addressOf(HOSTED)
  const before = await hosted.match(address)
  try {
    const signal = before === undefined ? null : AbortSignal.timeout(PATIENCE)
    const answer = await fetch(request.url, { cache: 'no-cache', signal })
    // As a whole, or not at all.
    const response = madeAnew(answer, await answer.arrayBuffer())
    if (response.status >= 500 && before !== undefined) return before
    // That there is none is an answer too.
    if (response.ok || response.status === 404) await hosted.put(address, response.clone())
    return response
  } catch (error) {
    if (before === undefined) throw error
    return before
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(begin()))
self.addEventListener('fetch', (event) => {
  const answering = answeringTo(event.request, scope)
  if (answering.by === 'newest') event.respondWith(newest(event.request))
  if (answering.by === 'kept') event.respondWith(kept(answering.path, event.request))
})
// A new version waits until all tabs are closed, or until somebody asks for it.
self.addEventListener('message', ({ data }) => {
  if (data === 'take') void self.skipWaiting()
})

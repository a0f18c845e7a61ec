/** A file of the build, by its address from the folder of the worker, with what its content must be. */
export interface KeptFile {
  readonly path: string
  /** the beginning of the SHA-256 of its content, in hexadecimals */
  readonly hash: string
}

/** How many hexadecimals of a SHA-256 tell one file from another. */
export const HASH_LENGTH = 16

/** Under this name a kept answer says what its content is. */
export const HASH_HEADER = 'x-maataanpak-hash'

/** Of whoever hosts the tool, and changed without a new build: it is kept, and asked for anew. */
export const HOSTED = 'practice.json'

/** How a request is answered. */
export type Answering =
  /** by the network alone, as if there were no worker */
  | { readonly by: 'network' }
  /** by what the network has now, and by what it had before when there is no network */
  | { readonly by: 'newest' }
  /** by the kept file with this path */
  | { readonly by: 'kept'; readonly path: string }

interface Asked {
  readonly url: string
  readonly method: string
  readonly mode: string
  readonly cache: string
}

/** How to answer a request, for a worker that serves one folder. */
export function answeringTo({ url, method, mode, cache }: Asked, scope: string): Answering {
  // Whoever wants nothing kept wants to know what the server has now.
  if (method !== 'GET' || cache === 'no-store' || !url.startsWith(scope)) return { by: 'network' }
  const { href, search, hash } = new URL(url)
  const path = href.slice(scope.length, href.length - search.length - hash.length)
  if (path === HOSTED) return { by: 'newest' }
  // All pages are one: their addresses stand behind the #, and whatever is written behind a ? changes nothing.
  if (mode === 'navigate' && (path === '' || path === 'index.html')) return { by: 'kept', path: '' }
  return { by: 'kept', path }
}

/** The names of the caches of one folder: several copies of the program may stand on one host. */
export const cacheNames = (scope: string) => ({
  hosted: `maataanpak ${scope} hosted`,
  ofVersion: (version: string) => `maataanpak ${scope} version ${version}`,
  isVersion: (name: string) => name.startsWith(`maataanpak ${scope} version `),
})

/**
 * Which caches go when a version begins. The one before it stays: tabs that still run it fetch what they lack from
 * there. Those made later belong to a version that is on its way.
 */
export function cachesToRemove(inOrder: readonly string[], own: string, ran: ReadonlySet<string>): string[] {
  const earlier = inOrder.slice(0, Math.max(0, inOrder.indexOf(own)))
  const before = earlier.findLast((name) => ran.has(name))
  return earlier.filter((name) => name !== before)
}

import { ownScript } from '../../ui/trusted.ts'

/**
 * `waiting`: a new version is on this device, and waits until it is asked for or all tabs are closed.
 * `taken`: it began, here or in another tab; this tab still runs the one before.
 */
export interface VersionState {
  readonly version: 'own' | 'waiting' | 'taken'
  /** whether everything is on this device */
  readonly isOffline: boolean
}

/** How often, in milliseconds, a tab that stays open asks for a new version. */
const EVERY = 60 * 60 * 1000

let state: VersionState = { version: 'own', isOffline: false }
let registration: ServiceWorkerRegistration | undefined
let started = false
const listeners = new Set<() => void>()

const tell = (next: Partial<VersionState>) => {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

export const versionState = (): VersionState => state

export function onVersion(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Begins the version that waits. All tabs hear of it. */
export function takeVersion(): void {
  registration?.waiting?.postMessage('take')
}

const wantsLittle = () =>
  'connection' in navigator &&
  typeof navigator.connection === 'object' &&
  navigator.connection !== null &&
  'saveData' in navigator.connection &&
  navigator.connection.saveData === true

function lookAt(found: ServiceWorkerRegistration): void {
  registration = found
  const look = () => {
    if (found.active !== null) tell({ isOffline: true })
    // The first one waits for nobody.
    if (found.waiting !== null && found.active !== null && state.version === 'own')
      tell({ version: 'waiting' })
  }
  const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', look)
  follow(found.installing)
  follow(found.waiting)
  found.addEventListener('updatefound', () => follow(found.installing))
  look()
}

/** Asks for a new version when somebody comes back to a tab, and then at most once an hour. */
function keepAsking(found: ServiceWorkerRegistration): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - last < EVERY) return
    last = Date.now()
    // Without a network there is no new version.
    found.update().catch(() => {})
  })
}

/**
 * Has the whole program kept on this device, and tells of new versions. Called when the page is at rest. Whoever asks
 * the browser to save data is not made to fetch what they may never use.
 */
export async function keepProgram(): Promise<void> {
  // While developing everything changes all the time, and there is no worker.
  if (started || !import.meta.env.PROD || !('serviceWorker' in navigator)) return
  started = true
  const { serviceWorker } = navigator
  // The first worker takes this page over too: that is no new version.
  let had = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (had) tell({ version: 'taken' })
    had = true
  })
  try {
    const before = await serviceWorker.getRegistration()
    if (wantsLittle() && before === undefined) return
    const address = ownScript(`${import.meta.env.BASE_URL}sw.js`)
    const found = await serviceWorker.register(address, { updateViaCache: 'none' })
    lookAt(found)
    keepAsking(found)
  } catch (error) {
    // The browser keeps no programs, or the host sends something else: it goes on with a network only.
    console.info(error)
  }
}

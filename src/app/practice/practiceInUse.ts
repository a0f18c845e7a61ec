import { useSyncExternalStore } from 'react'
import type { Practice } from '../../practice/practice.ts'
import type { PracticeFile } from '../../practice/practiceFile.ts'
import type { PracticeStore } from '../../dossier/practiceStore.ts'

/** Who offers, for whoever looks at this window, and where that stands. */
export interface PracticeInUse {
  /**
   * `device`: kept in this browser; `window`: set here, and the browser keeps nothing; `hosted`: of whoever hosts the
   * tool; `fictional`: the one that comes with it
   */
  readonly from: 'device' | 'window' | 'hosted' | 'fictional'
  /** a practice that is wrong is never silently taken for another */
  readonly file: PracticeFile
}

/** What was set while the browser keeps nothing: it holds until the window closes. */
let inWindow: string | undefined
/** what was read last */
let onDevice: string | undefined
let now: PracticeInUse | undefined
let asked: Promise<PracticeInUse> | undefined
let opened: Promise<PracticeStore | undefined> | undefined
const listeners = new Set<() => void>()

/** Where the own practice is kept; undefined where the browser keeps nothing. Code that cannot be fetched is no such case. */
async function theStore(): Promise<PracticeStore | undefined> {
  const { openPracticeStore } = await import('../../dossier/practiceStore.ts')
  opened ??= openPracticeStore().then(
    (store) => {
      store.onChange((file) => {
        // A reading that fails is tried again when it is wanted.
        if (file !== onDevice) renew().catch(() => {})
      })
      return store
    },
    () => undefined,
  )
  return opened
}

async function read(): Promise<PracticeInUse> {
  const [{ readPracticeWhole }, store] = await Promise.all([
    import('../../practice/practiceFile.ts'),
    theStore(),
  ])
  if (inWindow !== undefined) return { from: 'window', file: await readPracticeWhole(inWindow) }
  onDevice = await store?.read()
  if (onDevice !== undefined) return { from: 'device', file: await readPracticeWhole(onDevice) }
  const { hostedPractice } = await import('./hostedPractice.ts')
  const file = await hostedPractice()
  return { from: file.ok && file.practice.fictional ? 'fictional' : 'hosted', file }
}

/** Reads again; of several readings the last one counts. */
async function renew(): Promise<PracticeInUse> {
  const reading = read()
  asked = reading
  try {
    const found = await reading
    if (asked === reading) {
      now = found
      for (const listener of listeners) listener()
    }
    return found
  } catch (error) {
    // Tried again when it is wanted again.
    if (asked === reading) asked = undefined
    throw error
  }
}

/** The own practice on this device goes before that of the host, and that before the fictional one. */
export const practiceInUse = (): Promise<PracticeInUse> => asked ?? renew()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The same for a screen, which follows when it changes here or in another tab; undefined until it was read once. */
export const usePracticeInUse = (): PracticeInUse | undefined =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => undefined,
  )

/** Keeps an own practice. `window` says that the browser would not: it holds until the window closes. */
export async function keepPractice(practice: Practice): Promise<'device' | 'window'> {
  const { writePractice } = await import('../../practice/practiceFile.ts')
  const file = writePractice(practice)
  const kept = await theStore().then(
    (store) => store?.put(file).then(() => true),
    () => false,
  )
  inWindow = kept === true ? undefined : file
  await renew()
  return kept === true ? 'device' : 'window'
}

/** Lets the own practice go: that of the host, or the fictional one, counts again. */
export async function removePractice(): Promise<void> {
  await (await theStore())?.remove()
  inWindow = undefined
  await renew()
}

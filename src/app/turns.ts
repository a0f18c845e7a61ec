/** For how long the page may be kept waiting, in milliseconds: less than a frame. */
const TURN = 12

/** Lets the page do what is asked of it. Not by a clock: of a page that nobody sees, those go slowly. */
const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })

/** Who follows long work: told which part of it is done, from 0 to 1, and able to stop it. */
export interface Watching {
  readonly onPart: (part: number) => void
  readonly signal: AbortSignal
}

/**
 * For work that takes long: called between two pieces of it, it lets the page do something else when it is time for that.
 * Rejects when somebody stopped it.
 */
export function takeTurns({ onPart, signal }: Partial<Watching> = {}): (part: number) => Promise<void> {
  let since = performance.now()
  return async (part) => {
    if (performance.now() - since < TURN) return
    onPart?.(Math.min(1, part))
    await nextTurn()
    signal?.throwIfAborted()
    since = performance.now()
  }
}

/** How long, in milliseconds, what somebody comes for may take to appear before what is around it is near enough. */
const PATIENCE = 8000

/** Goes to what is looked for once it is there, unless somebody does something meanwhile or moves away. */
export function waitFor({
  find,
  around,
  within,
  goTo,
  moved,
}: {
  find: () => HTMLElement | null | undefined
  around: () => HTMLElement | undefined
  within: HTMLElement | null
  goTo: (element: HTMLElement) => void
  moved: AbortController
}): void {
  const { signal } = moved
  if (within === null || signal.aborted) return
  const arrive = (at: HTMLElement | null | undefined) => {
    if (!at) return
    moved.abort()
    goTo(at)
  }
  const observer = new MutationObserver(() => arrive(find()))
  const limit = setTimeout(() => {
    arrive(around())
    moved.abort()
  }, PATIENCE)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(limit)
  })
  for (const sign of ['keydown', 'pointerdown', 'wheel'] as const)
    addEventListener(sign, () => moved.abort(), { signal })
  observer.observe(within, { childList: true, subtree: true })
  // It may have come while this was fetched.
  arrive(find())
}

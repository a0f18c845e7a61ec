/** For how long, in milliseconds, a page may grow until somebody is where they were. */
const PATIENCE = 5000

/** How long nothing moves, in milliseconds, before somebody is reading there. */
const STILL = 200

const scrolledBefore = (): number | undefined => {
  const state: unknown = history.state
  return typeof state === 'object' &&
    state !== null &&
    'scrolled' in state &&
    typeof state.scrolled === 'number'
    ? state.scrolled
    : undefined
}

/**
 * Whoever loads a long page anew, or whose phone does so by itself, is brought back to where they were reading. The
 * browser does that only as far as the page stands when it has loaded, and here most of it comes in after that.
 */
export function keepPlace(): void {
  // At rest, and not when the page goes: what is said of the address then, Chromium forgets.
  let rest: ReturnType<typeof setTimeout> | undefined
  addEventListener(
    'scroll',
    () => {
      clearTimeout(rest)
      rest = setTimeout(() => {
        history.replaceState({ ...(history.state as object | null), scrolled: scrollY }, '')
      }, STILL)
    },
    { passive: true },
  )
  const before = scrolledBefore()
  const [loaded] = performance.getEntriesByType('navigation')
  const isReload = loaded !== undefined && 'type' in loaded && loaded.type === 'reload'
  if (!isReload || before === undefined || before === 0) return
  const until = performance.now() + PATIENCE
  const moved = new AbortController()
  const { signal } = moved
  for (const moving of ['wheel', 'touchstart', 'keydown', 'pointerdown', 'hashchange'])
    addEventListener(moving, () => moved.abort(), { signal, passive: true })
  const follow = () => {
    if (signal.aborted) return
    const isLongEnough = document.documentElement.scrollHeight - innerHeight >= before
    if (isLongEnough) scrollTo(0, before)
    if (isLongEnough || performance.now() > until) moved.abort()
    else requestAnimationFrame(follow)
  }
  requestAnimationFrame(follow)
}

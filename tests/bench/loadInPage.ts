/** What the measurer leaves in a page before anything else runs there. Times are in milliseconds from the first request. */
export interface InPage {
  readonly loading: {
    /** the field is painted */
    visible: number
    /** the scripts hear what is done with it */
    ready: number
    /** what tasks took beyond 50 ms */
    blocking: number
    clicked: number
  }
}

/**
 * Runs in the page, so it can read nothing that stands outside it. A page that was rendered at build time is ready when
 * React has marked the field as its own; one that scripts draw, as soon as the field is there.
 */
export function watchLoading(field: string): void {
  const loading = { visible: 0, ready: 0, blocking: 0, clicked: 0 }
  Object.assign(globalThis, { loading })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) loading.blocking += Math.max(0, duration - 50)
  }).observe({ type: 'longtask', buffered: true })
  const look = () => {
    const element = document.querySelector(field)
    if (element !== null && element.getBoundingClientRect().width > 0) {
      // The frame in which it is found has yet to be painted: its end is the next task.
      if (loading.visible === 0) setTimeout(() => (loading.visible ||= performance.now()))
      const rendered = document.querySelector('form[method=dialog]') !== null
      if (!rendered || Object.keys(element).some((key) => key.startsWith('__react'))) {
        setTimeout(() => (loading.ready ||= performance.now()))
        return
      }
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

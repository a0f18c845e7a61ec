import type { CallTime } from '../../desk/call/callTime.ts'
import { remember, remembered } from '../remembered.ts'

const NAME = 'call-time'

/** Remembered as two figures, `before:since`; where that is something else, nothing was. */
function read(): CallTime {
  const [, before = '0', since = ''] = /^(\d+):(\d*)$/.exec(remembered(NAME, 'tab') ?? '') ?? []
  return { before: Number(before), since: since === '' ? null : Number(since) }
}

/** How long this conversation has lasted. Of this tab only, also when its page is loaded again; the next begins at nought. */
let time: CallTime | undefined
const listeners = new Set<() => void>()

export const callTimeNow = (): CallTime => (time ??= read())

export function subscribeToCallTime(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function setCallTime(next: CallTime): void {
  time = next
  remember(NAME, `${Math.round(next.before)}:${next.since ?? ''}`, 'tab')
  for (const listener of listeners) listener()
}

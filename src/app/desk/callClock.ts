import { notBegun, type CallTime } from '../../desk/call/callTime.ts'

/** How long this conversation has lasted. Of this window only: the next conversation begins at nought. */
let time: CallTime = notBegun
const listeners = new Set<() => void>()

export const callTimeNow = (): CallTime => time

export function subscribeToCallTime(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function setCallTime(next: CallTime): void {
  time = next
  for (const listener of listeners) listener()
}

import { useEffect } from 'react'
import type { ShellTexts } from '../../texts/shellTexts.ts'
import { practiceInUse, usePracticeInUse } from './practiceInUse.ts'

/** That who offers is made up, for as long as nobody put a real practice in its place. */
export function MadeUp({ shell }: { shell: ShellTexts }) {
  const inUse = usePracticeInUse()
  useEffect(() => {
    // What cannot be read is said where it is needed: with the advice.
    practiceInUse().catch(() => {})
  }, [])
  if (!inUse?.file.ok || !inUse.file.practice.fictional) return null
  return <p className="promise">{shell.start.madeUp(inUse.file.practice.name)}</p>
}

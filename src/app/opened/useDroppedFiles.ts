import { useEffect, useEffectEvent, useState } from 'react'

/**
 * Files that are dropped anywhere on the page: whoever just misses the place meant for them would otherwise leave the
 * page, for the browser shows a dropped file itself. Tells whether one is held above the page now.
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isHeld, setHeld] = useState(false)
  const dropped = useEffectEvent(onFiles)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setHeld(true)
    }
    const away = ({ relatedTarget }: DragEvent) => {
      // From one part of the page to another is not away.
      if (relatedTarget === null) setHeld(false)
    }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setHeld(false)
      dropped([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', over, { signal })
    addEventListener('dragleave', away, { signal })
    addEventListener('drop', drop, { signal })
    return () => listening.abort()
  }, [])
  return isHeld
}

import { useCallback, useEffect, useRef } from 'react'
import { createPdfMaker, type PdfMaker } from '../pdf/client.ts'

type Input = Parameters<PdfMaker['make']>[0]

/** What is read first takes longer than this, in milliseconds; meanwhile the renderer and its fonts come in. */
const BEFORE_WARMING = 800

/** Whoever stays this long, in milliseconds, reads: what they are likely to ask for is made meanwhile. */
const BEFORE_MAKING = 5000

/** Makes PDFs for as long as the screen stands, one at a time; what is `likely` to be asked for, ahead of that. */
export function usePdfMaker(likely?: Input) {
  const maker = useRef<PdfMaker>(undefined)
  const running = useRef<AbortController>(undefined)
  const stop = useCallback(() => running.current?.abort(), [])
  useEffect(() => {
    const made = createPdfMaker()
    maker.current = made
    const warming = setTimeout(() => made.warm(), BEFORE_WARMING)
    return () => {
      clearTimeout(warming)
      stop()
      made.close()
    }
  }, [stop])
  useEffect(() => {
    if (likely === undefined) return undefined
    const reading = setTimeout(() => maker.current?.makeAhead(likely), BEFORE_MAKING)
    return () => clearTimeout(reading)
  }, [likely])
  /** What is made from now on, instead of what was being made. */
  const begin = useCallback(() => {
    stop()
    const begun = new AbortController()
    running.current = begun
    return begun
  }, [stop])
  const isLatest = useCallback((begun: AbortController) => running.current === begun, [])
  const make = useCallback(
    async (...asked: Parameters<PdfMaker['make']>) => maker.current?.make(...asked),
    [],
  )
  return { make, begin, stop, isLatest }
}

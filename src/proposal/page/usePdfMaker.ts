import { useEffect, useRef } from 'react'
import { createPdfMaker, type PdfMaker } from '../pdf/client.ts'

/** What is read first takes longer than this, in milliseconds; meanwhile the renderer and its fonts come in. */
const BEFORE_WARMING = 800

/** Makes PDFs for as long as the screen stands, and what is being made at the moment, to be stopped. */
export function usePdfMaker() {
  const maker = useRef<PdfMaker>(undefined)
  const running = useRef<AbortController>(undefined)
  useEffect(() => {
    const made = createPdfMaker()
    maker.current = made
    const warming = setTimeout(() => made.warm(), BEFORE_WARMING)
    return () => {
      clearTimeout(warming)
      running.current?.abort()
      made.close()
    }
  }, [])
  return { maker, running }
}

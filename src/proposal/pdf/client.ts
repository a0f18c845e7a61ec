import { ownScript } from '../../ui/trusted.ts'
import type { Notice } from './renderProposal.ts'
// oxlint-disable-next-line import/default -- Vite gives the address of the worker, which is no part of the worker itself
import pdfWorker from './worker.ts?worker&url'
import type { PdfInput, PdfProgress, PdfReply, PdfRequest } from './worker.ts'

export type { Notice } from './renderProposal.ts'
export type { PdfProgress } from './worker.ts'

const IDLE = 60_000
/** A worker that says nothing for so long is taken for dead: many times the slowest document seen. */
const SILENCE = 120_000

export interface PdfMaker {
  /** loads the renderer ahead of time */
  readonly warm: () => void
  /** Makes the PDF. A newer request, or the signal, ends this one with an AbortError. */
  readonly make: (
    input: PdfInput,
    options?: {
      readonly signal?: AbortSignal
      readonly onProgress?: (step: PdfProgress) => void
      /** called for each thing that is not on paper as it was given */
      readonly onNotice?: (notice: Notice) => void
    },
  ) => Promise<Blob>
  readonly close: () => void
}

interface Job {
  readonly id: number
  readonly onProgress: ((step: PdfProgress) => void) | undefined
  readonly onNotice: ((notice: Notice) => void) | undefined
  readonly resolve: (pdf: Blob) => void
  readonly reject: (reason: unknown) => void
}

const aborted = () => new DOMException('The PDF is no longer wanted', 'AbortError')

/** Makes PDFs in a worker, so that the screen stays quick. The worker comes when needed and goes when idle. */
export function createPdfMaker(): PdfMaker {
  let worker: Worker | undefined
  let job: Job | undefined
  let idle: ReturnType<typeof setTimeout> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let count = 0

  /** Layout cannot be interrupted, so the worker ends with whatever it was doing. */
  function end(reason: unknown): void {
    clearTimeout(idle)
    clearTimeout(silence)
    worker?.terminate()
    worker = undefined
    const ended = job
    job = undefined
    ended?.reject(reason)
  }

  function rest(): void {
    clearTimeout(idle)
    idle = setTimeout(() => end(aborted()), IDLE)
  }

  function listen(): void {
    clearTimeout(silence)
    silence = setTimeout(() => end(new Error('The PDF worker does not answer')), SILENCE)
  }

  function hear(reply: PdfReply): void {
    if (job === undefined || reply.id !== job.id) return
    listen()
    if ('progress' in reply) {
      job.onProgress?.(reply.progress)
    } else if (reply.ok) {
      const { resolve, onNotice } = job
      job = undefined
      clearTimeout(silence)
      rest()
      if (onNotice) reply.notices?.forEach(onNotice)
      resolve(new Blob([reply.bytes], { type: 'application/pdf' }))
    } else {
      end(new Error(reply.message))
    }
  }

  function started(): Worker {
    if (worker !== undefined) return worker
    const fresh = new Worker(ownScript(pdfWorker), { type: 'module' })
    fresh.onmessage = ({ data }: MessageEvent<PdfReply>) => hear(data)
    fresh.onmessageerror = () => end(new Error('The answer of the PDF worker could not be read'))
    fresh.onerror = (event) => {
      event.preventDefault()
      if (worker === fresh) end(new Error(event.message || 'The PDF worker could not be loaded'))
    }
    worker = fresh
    return fresh
  }

  const ask = (request: PdfRequest) => started().postMessage(request)

  return {
    warm() {
      if (job !== undefined) return
      ask({ warm: true })
      rest()
    },

    make(input, { signal, onProgress, onNotice } = {}) {
      if (job !== undefined) end(aborted())
      return new Promise<Blob>((resolve, reject) => {
        if (signal?.aborted) {
          reject(aborted())
          return
        }
        clearTimeout(idle)
        count += 1
        const id = count
        const cancel = () => {
          if (job?.id === id) end(aborted())
        }
        const over = () => signal?.removeEventListener('abort', cancel)
        job = {
          id,
          onProgress,
          onNotice,
          resolve: (pdf) => (over(), resolve(pdf)),
          reject: (reason) => (over(), reject(reason)),
        }
        signal?.addEventListener('abort', cancel, { once: true })
        try {
          ask({ id, input })
          listen()
        } catch (error) {
          end(error)
        }
      })
    },

    close: () => end(aborted()),
  }
}

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
  /** Makes the PDF before anybody asks for it, where nothing else is being made. Who then asks for the same has it at once. */
  readonly makeAhead: (input: PdfInput) => void
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

/** Somebody who waits for a document. */
interface Waiting {
  readonly onProgress: ((step: PdfProgress) => void) | undefined
  readonly onNotice: ((notice: Notice) => void) | undefined
  readonly resolve: (pdf: Blob) => void
  readonly reject: (reason: unknown) => void
}

interface Job {
  readonly id: number
  /** of what it is made, as text */
  readonly of: string
  /** undefined while it is made ahead */
  waiting: Waiting | undefined
  progress: PdfProgress | undefined
}

/** The last that was made. It outlives its worker: it is small, and whoever reads for long finds it there. */
interface Made {
  readonly of: string
  readonly pdf: Blob
  readonly notices: readonly Notice[]
}

const aborted = () => new DOMException('The PDF is no longer wanted', 'AbortError')

/** Makes PDFs in a worker, so that the screen stays quick. The worker comes when needed and goes when idle. */
export function createPdfMaker(): PdfMaker {
  let worker: Worker | undefined
  let job: Job | undefined
  let made: Made | undefined
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
    ended?.waiting?.reject(reason)
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
      job.progress = reply.progress
      job.waiting?.onProgress?.(reply.progress)
    } else if (reply.ok) {
      const { of, waiting } = job
      job = undefined
      clearTimeout(silence)
      rest()
      made = {
        of,
        pdf: new Blob([reply.bytes], { type: 'application/pdf' }),
        notices: reply.notices ?? [],
      }
      if (waiting !== undefined) handOver(made, waiting)
    } else {
      end(new Error(reply.message))
    }
  }

  function handOver({ pdf, notices }: Made, { onNotice, resolve }: Waiting): void {
    if (onNotice) notices.forEach(onNotice)
    resolve(pdf)
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

  function start(input: PdfInput, of: string, waiting?: Waiting): void {
    clearTimeout(idle)
    count += 1
    job = { id: count, of, waiting, progress: undefined }
    try {
      ask({ id: count, input })
      listen()
    } catch (error) {
      end(error)
    }
  }

  /** Whoever asks for what is being made ahead waits for that. */
  function join(under: Job, waiting: Waiting): void {
    under.waiting = waiting
    if (under.progress !== undefined) waiting.onProgress?.(under.progress)
  }

  return {
    warm() {
      if (job !== undefined) return
      ask({ warm: true })
      rest()
    },

    makeAhead(input) {
      const of = JSON.stringify(input)
      if (job === undefined && made?.of !== of) start(input, of)
    },

    make(input, { signal, onProgress, onNotice } = {}) {
      const of = JSON.stringify(input)
      const under = job?.of === of && job.waiting === undefined ? job : undefined
      // What nobody waits for does not cost a warm worker: this one comes after it, and its answer is not listened to.
      if (job?.waiting !== undefined) end(aborted())
      return new Promise<Blob>((resolve, reject) => {
        if (signal?.aborted) {
          reject(aborted())
          return
        }
        const cancel = () => {
          if (job?.waiting === waiting) end(aborted())
        }
        const over = () => signal?.removeEventListener('abort', cancel)
        const waiting: Waiting = {
          onProgress,
          onNotice,
          resolve: (pdf) => (over(), resolve(pdf)),
          reject: (reason) => (over(), reject(reason)),
        }
        signal?.addEventListener('abort', cancel, { once: true })
        if (made?.of === of) handOver(made, waiting)
        else if (under !== undefined) join(under, waiting)
        else start(input, of, waiting)
      })
    },

    close: () => {
      made = undefined
      end(aborted())
    },
  }
}

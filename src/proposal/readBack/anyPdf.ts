import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ANSWERS_NAME } from '../../questionnaire/answersText.ts'
import { asText, type ReadBack, refused } from './readBack.ts'

/** Long enough for the slowest device, short enough for who waits for a file that was made to have no end. */
const PATIENCE = 20_000

/**
 * Reads the answers back from any PDF with pdf.js: packed, mended, or signed by other programs. Nothing of the pages
 * is drawn. In a browser it works in `worker`, which ends with it, whatever the file did to it.
 */
export async function readAnyPdf(bytes: Uint8Array, worker?: Worker): Promise<ReadBack> {
  const task = getDocument({
    // A copy: pdf.js takes what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
    ...(worker === undefined ? {} : { worker: PDFWorker.create({ port: worker }) }),
  })
  let waiting: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<ReadBack>((resolve) => {
    waiting = setTimeout(() => resolve(refused('broken')), PATIENCE)
  })
  const reading = task.promise.then(async (pdf) => answersAmong(await pdf.getAttachments()))
  try {
    return await Promise.race([
      tooLong,
      reading.catch((error: unknown) => refused(isLock(error) ? 'locked' : 'broken')),
    ])
  } finally {
    clearTimeout(waiting)
    if (worker === undefined) await task.destroy()
    else worker.terminate()
  }
}

const isLock = (error: unknown) => error instanceof Error && error.name === 'PasswordException'

/** What pdf.js says of the files inside: by their place among the names, each with its own name. */
function answersAmong(files: unknown): ReadBack {
  const found = Object.values(files ?? {}).filter(
    (file: unknown): file is { readonly content: Uint8Array } =>
      typeof file === 'object' &&
      file !== null &&
      'filename' in file &&
      file.filename === ANSWERS_NAME &&
      'content' in file &&
      file.content instanceof Uint8Array,
  )
  const [file, ...more] = found
  if (file === undefined) return refused('noAnswers')
  return more.length > 0 ? refused('several') : asText(file.content)
}

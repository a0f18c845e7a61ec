import type { ReadFile } from '../../dossier/file/dossierFile.ts'
import { startReading } from '../../dossier/file/readFile.ts'
import { takeTurns, type Watching } from '../turns.ts'

/** So many letters are read at once: some fifty answers, in a few milliseconds. */
const AT_ONCE = 16_000

/** The text of a file, as the browser hands it over. */
async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}

/** Reads a dossier or a backup, however large, while the page goes on. Rejects when somebody stopped it. */
export async function readHanded(file: Blob, watching?: Partial<Watching>): Promise<ReadFile> {
  const reading = startReading()
  const turn = takeTurns(watching)
  let done = 0
  for await (const text of textOf(file))
    for (let at = 0; at < text.length; at += AT_ONCE) {
      const piece = text.slice(at, at + AT_ONCE)
      const fault = reading.add(piece)
      if (fault !== undefined) return { ok: false, fault }
      done += piece.length
      await turn(done / file.size)
    }
  const ending = reading.end()
  for (;;) {
    const step = ending.next()
    if (step.done === true) return step.value
    await turn(1)
  }
}

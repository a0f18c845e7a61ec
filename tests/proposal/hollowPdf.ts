import { deflateSync } from 'node:zlib'
import { md5 } from '@noble/hashes/legacy.js'
import { ANSWERS_NAME } from '../../src/questionnaire/answersText.ts'

/** A file inside, and what is said of it that need not be true. */
interface Inside {
  readonly content: Uint8Array
  readonly packed?: Uint8Array
  readonly size?: number
  /** in hexadecimal */
  readonly sum?: string
}

/** The smallest PDF in our own layout: no pages, nothing but files inside, each under our name. */
export function hollowPdf(files: readonly Inside[]): Uint8Array {
  const chunks: Buffer[] = []
  const places: number[] = []
  let length = 0
  const write = (chunk: string | Uint8Array) => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
  }
  const begin = (object: number) => {
    places[object] = length
    write(`${object} 0 obj\n`)
  }
  write('%PDF-1.7\n')
  const names = files.map((_, i) => `(${i}) ${3 + 2 * i} 0 R`).join(' ')
  begin(1)
  write('<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> >>\nendobj\n')
  begin(2)
  write(`<< /Names [${names}] >>\nendobj\n`)
  files.forEach(({ content, packed = deflateSync(content), size, sum }, i) => {
    const [specification, stream] = [3 + 2 * i, 4 + 2 * i]
    begin(specification)
    write(`<< /Type /Filespec /UF (${ANSWERS_NAME}) /EF << /F ${stream} 0 R >> >>\nendobj\n`)
    begin(stream)
    const params = `/Size ${size ?? content.length} /CheckSum <${sum ?? Buffer.from(md5(content)).toString('hex')}>`
    write(`<< /Type /EmbeddedFile /Params << ${params} /ModDate (D:20261123120000Z) >> `)
    write(`/Filter /FlateDecode /Length ${packed.length} >>\nstream\n`)
    write(packed)
    write('\nendstream\nendobj\n')
  })
  const table = length
  write(`xref\n0 ${places.length}\n0000000000 65535 f \n`)
  for (const place of places.slice(1)) write(`${String(place).padStart(10, '0')} 00000 n \n`)
  write(`trailer\n<< /Size ${places.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(chunks))
}

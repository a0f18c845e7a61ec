/** Serves the production build on 127.0.0.1, with the headers that a host should send: `npm start`. */
import { existsSync, readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { headersIn } from '../build/headers.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
}
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.ttf'])

/** The headers in the build's `_headers` file, the same that a static host reads. */
function headersOf(folder: string): [string, string][] {
  const file = join(folder, '_headers')
  return existsSync(file) ? headersIn(readFileSync(file, 'utf8')) : []
}

/** With these a system says that there is no such file. */
const absences = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'])
const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && absences.has(String(error.code))

/** What is in a file; undefined where there is none. It may go at any moment, such as by a new build. */
async function contentOf(file: string): Promise<Buffer | undefined> {
  try {
    return (await stat(file)).isFile() ? await readFile(file) : undefined
  } catch (error) {
    if (isAbsence(error)) return undefined
    throw error
  }
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let path: string
  try {
    path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
  } catch {
    // An address that cannot be decoded names no file.
    response.writeHead(400).end()
    return
  }
  const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path))
  // Read whole before a word is said: a file that cannot be read still gets an honest answer.
  const content = file.startsWith(folder) && !path.includes('\0') ? await contentOf(file) : undefined
  if (content === undefined) {
    // In the words of the protocol: what language whoever asks for no page speaks is not known.
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404 Not Found\n')
    return
  }
  const type = extname(file)
  const isPacked = compressible.has(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const body = isPacked ? await promisify(gzip)(content) : content
  response.setHeader('Content-Type', types[type] ?? 'application/octet-stream')
  response.setHeader(
    'Cache-Control',
    path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  )
  if (isPacked) {
    response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('Vary', 'Accept-Encoding')
  }
  response.end(body)
}

/** A static server for one folder. Anything outside the folder, or not in it, is a 404; it goes on whatever happens. */
export function serve(folder: string): Server {
  const headers = headersOf(folder)
  return createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    answer(folder, request, response).catch((error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
}

const PORT = Number(process.env['PORT'] ?? 4173)

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const server = serve(join(process.cwd(), 'dist'))
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${PORT} is in use. Stop the other program and run npm start again.`
        : error.message,
    )
    process.exit(1)
  })
  server.listen(PORT, '127.0.0.1', () => console.log(`Maataanpak: http://127.0.0.1:${PORT}/`))
}

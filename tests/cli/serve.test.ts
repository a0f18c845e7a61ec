import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { serve } from '../../src/cli/serve.ts'

/** What happens at the very moment that a file is read. */
const reading = vi.hoisted(() => ({ meanwhile: (_file: string): void => {} }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    readFile: (file: string) => {
      reading.meanwhile(file)
      return real.readFile(file)
    },
  }
})

let folder: string
let server: Server
let base: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maataanpak-serve-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<h1>Maataanpak</h1>')
  writeFileSync(join(folder, 'assets', 'part.js'), 'export {}')
  server = serve(folder)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  base = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
})
afterEach(() => {
  reading.meanwhile = () => {}
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

test('whoever asks for the page gets it, packed', async () => {
  const response = await fetch(`${base}/`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-length')).toBe(String(gzipSync('<h1>Maataanpak</h1>').length))
  expect(await response.text()).toBe('<h1>Maataanpak</h1>')
})

test('whoever asks for what goes while it is being read hears that it is not there, and the next one is served', async () => {
  reading.meanwhile = (file) => rmSync(file)
  expect((await fetch(`${base}/assets/part.js`)).status).toBe(404)
  reading.meanwhile = () => {}
  expect((await fetch(`${base}/`)).status).toBe(200)
})

test('whoever asks for what cannot be read hears that, and the next one is served', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  reading.meanwhile = () => {
    throw Object.assign(new Error('the disk is broken'), { code: 'EIO' })
  }
  expect((await fetch(`${base}/assets/part.js`)).status).toBe(500)
  expect(said).toHaveBeenCalledOnce()
  reading.meanwhile = () => {}
  expect((await fetch(`${base}/`)).status).toBe(200)
  said.mockRestore()
})

test.each(['/assets', '/nothing.js', '/index.html/more', `/${'a'.repeat(300)}`, '/%00', '/../package.json'])(
  'at %s there is no file',
  async (path) => {
    expect((await fetch(`${base}${path}`)).status).toBe(404)
  },
)

test('an address that cannot be decoded is refused', async () => {
  expect((await fetch(`${base}/%ff`)).status).toBe(400)
})

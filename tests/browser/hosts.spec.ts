import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { headersIn } from '../../src/build/headers.ts'
import { serve } from '../../src/cli/serve.ts'
import { proposal } from '../../src/texts/nl/proposal.ts'
import { shell } from '../../src/texts/nl/shell.ts'
import { update } from '../../src/texts/nl/update.ts'
import { expect, test as watched } from './visitor.ts'

/** The build at / and in /maat/ of one host. */
const places = ['', 'maat/'] as const

function siteFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'maataanpak-host-'))
  for (const place of places) cpSync('dist', join(folder, 'site', place), { recursive: true })
  return folder
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** A whole way through: a page, a worker that draws a PDF, and everything kept by a service worker. */
async function expectItWorks(page: Page, place: string): Promise<void> {
  await page.goto(`/${place}#/voorbeeld/c2-no-backing`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: proposal.download.make }).click()
  await download
  await expect(page.getByText(update.offline)).toBeVisible({ timeout: 30_000 })
}

const hasNginx = spawnSync('nginx', ['-v']).status === 0

watched.describe('nginx with the file that is given', () => {
  const test = watched.extend<{ host: string }>({
    serviceWorkers: 'allow',
    // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
    host: async ({}, use) => {
      const folder = siteFolder()
      const port = await freePort()
      const given = join(folder, 'site', 'nginx.conf')
      const own = join(folder, 'own.conf')
      const types = '/etc/nginx/mime.types'
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      mkdirSync(join(folder, 'temporary'))
      writeFileSync(
        own,
        `daemon off; pid ${folder}/pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
        events {}
        http {
          ${existsSync(types) ? `include ${types};` : ''} access_log off; log_not_found off;
          ${temporary.map((name) => `${name}_temp_path ${folder}/temporary/${name};`).join(' ')}
          server {
            listen 127.0.0.1:${port}; root ${folder}/site; include ${given};
            location /maat/ { add_header X-Own "here"; include ${given}; }
          }
        }`,
      )
      const nginx = spawn('nginx', ['-c', own, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
      let said = ''
      nginx.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
      const url = `http://127.0.0.1:${port}/`
      await expect(async () => expect((await fetch(url)).status, said).toBe(200)).toPass({ timeout: 10_000 })
      await use(url)
      const ended = new Promise((resolve) => nginx.once('exit', resolve))
      nginx.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
      expect(said.replaceAll(/^.*\[(?:notice|info)\].*$/gm, '').trim()).toBe('')
    },
    baseURL: async ({ host }, use) => use(host),
  })
  test.skip(!hasNginx, 'There is no nginx here to try the file on: apt-get install nginx-light.')

  test('sends every header everywhere, and lets files with a hash in their name be kept', async ({
    host,
  }) => {
    const expected = headersIn(readFileSync('dist/_headers', 'utf8'))
    const [asset = ''] = /assets\/[\w-]+\.js/.exec(readFileSync('dist/index.html', 'utf8')) ?? []
    for (const place of places)
      for (const path of ['', 'icon.svg', 'practice.json', asset, 'assets/gone.js']) {
        const { headers, status } = await fetch(`${host}${place}${path}`)
        expect(status, path).toBe(path === 'assets/gone.js' ? 404 : 200)
        for (const [name, value] of expected)
          expect(headers.get(name), `${name} of ${place}${path}`).toBe(value)
        if (status === 200)
          expect(headers.get('cache-control')).toBe(
            path === asset ? 'public, max-age=31536000, immutable' : 'no-cache',
          )
      }
    expect((await fetch(`${host}maat/`)).headers.get('x-own')).toBe('here')
    expect((await fetch(host + asset)).headers.get('content-encoding')).toBe('gzip')
  })

  test('makes a PDF and works without a network, from a sub-folder', async ({ page }) =>
    expectItWorks(page, 'maat/'))
})

watched.describe('a host that sends no headers', () => {
  const test = watched.extend<{ host: string }>({
    serviceWorkers: 'allow',
    // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
    host: async ({}, use) => {
      const folder = siteFolder()
      rmSync(join(folder, 'site', '_headers'))
      const server = serve(join(folder, 'site'))
      const port = await freePort()
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
      await use(`http://127.0.0.1:${port}/`)
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
    baseURL: async ({ host }, use) => use(host),
  })

  test('serves it from a sub-folder', async ({ page, host }) => {
    expect((await fetch(`${host}maat/`)).headers.get('content-security-policy')).toBeNull()
    await expectItWorks(page, 'maat/')
  })

  test.describe('', () => {
    test.use({
      // oxlint-disable-next-line no-empty-pattern -- Playwright insists on a pattern
      expectedFaults: async ({}, use) => use([/console:/, /request to https:\/\/elders\.example/]),
    })
    test('is guarded by the policy in the page itself', async ({ page }) => {
      await page.goto('/maat/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(shell.start.title)
      const refused = await page.evaluate(async () => {
        const script = document.createElement('script')
        const hostile = [
          () => (document.body.innerHTML = '<b>x</b>'),
          () => (script.src = 'https://elders.example/x.js'),
          () => new Worker('assets/x.js'),
          () => fetch('https://elders.example/'),
        ]
        const tried = await Promise.allSettled(hostile.map(async (what) => what()))
        return tried.map(({ status }) => status)
      })
      expect(refused).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
    })
  })
})

/** All tests, as `npm test`: unit and properties, then whole journeys in a real browser on the production build. */
import { spawnSync } from 'node:child_process'
import { findBrowser } from './browser/findBrowser.ts'

function step(name: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  console.log(`\n${name}`)
  const { status } = spawnSync('npx', [command, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (status !== 0) process.exit(status ?? 1)
}

const browser = findBrowser()
if (browser === undefined) {
  console.error('The tests need Chromium or Chrome: install one, or set CHROMIUM to its path.')
  process.exit(1)
}
step('Unit and properties', 'vitest', ['run'])
step('Production build', 'vite', ['build', '--logLevel', 'warn'])
step('In a real browser', 'playwright', ['test', '--config', 'tests/browser/playwright.config.ts'], {
  CHROMIUM: browser,
})

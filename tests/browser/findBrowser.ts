import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const present = () =>
  [process.env['CHROMIUM'], ...usual, chromium.executablePath()].find((path) => path && existsSync(path))

const run = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
    .status === 0

/**
 * The path of a Chromium or Chrome. Where there is none, one is installed: Debian's own package for root on Debian
 * (it says so first), Playwright's download elsewhere. Undefined when neither can.
 */
export function findBrowser(): string | undefined {
  const found = present()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('No Chromium found: installing the Debian packages chromium and fonts-dejavu-core.')
    run('apt-get', 'update')
    // With a font, or a page without any would have nothing to measure.
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  } else {
    console.log('No Chromium found: downloading the one that comes with Playwright.')
    run('npx', 'playwright', 'install', 'chromium')
  }
  return present()
}

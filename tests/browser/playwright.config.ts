import { defineConfig } from '@playwright/test'
import { findBrowser } from './findBrowser.ts'

const executablePath = findBrowser()
if (executablePath === undefined) throw new Error('Install Chromium or Chrome, or set CHROMIUM to its path.')

// Two copies of this repository can be tested side by side.
const port = process.env['PORT'] ?? '4174'
const baseURL = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/readAloud/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A busy machine is no failure: what is waited for may take its time.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    // Each journey asks the server itself, as a first visit does, and holds back or breaks what it wants. What is kept
    // for working without a network has its own tests, which allow it: offline.spec.ts.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      // As root, and without Google's own traffic: see the list of requests that each journey checks.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'npx tsx src/cli/serve.ts',
    env: { PORT: port },
    cwd: '../..',
    url: baseURL,
    reuseExistingServer: false,
  },
})

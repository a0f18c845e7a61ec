import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { licencesPlugin } from './src/build/licencesPlugin.ts'
import { offlinePlugin } from './src/build/offlinePlugin.ts'
import { prerenderPlugin } from './src/build/prerenderPlugin.ts'

const licences = licencesPlugin()

export default defineConfig({
  // Relative addresses: the build runs from any host and any folder.
  base: './',
  resolve: {
    alias: [
      // Of react-pdf's reconcilers only the one for our React, and no decoder for fonts that we do not use: −107 kB gz.
      {
        find: /^@react-pdf\/reconciler$/,
        replacement: fileURLToPath(
          new URL('node_modules/@react-pdf/reconciler/lib/reconciler-33.js', import.meta.url),
        ),
      },
      {
        find: /^brotli\/decompress(?:\.js)?$/,
        replacement: fileURLToPath(new URL('src/proposal/pdf/noWoff2.ts', import.meta.url)),
      },
      // pdfkit breaks no lines for us and locks no documents, and of the fonts that need not be embedded react-pdf asks
      // for Helvetica's four only, when it looks for a font to fall back on: −14 kB gz.
      {
        find: /^linebreak$/,
        replacement: fileURLToPath(new URL('src/proposal/pdf/noLineBreaker.ts', import.meta.url)),
      },
      {
        find: /^@noble\/ciphers\/aes$/,
        replacement: fileURLToPath(new URL('src/proposal/pdf/noCipher.ts', import.meta.url)),
      },
      // react-pdf cuts words in American English where it is left to; ours come to it cut: −18 kB gz.
      {
        find: /^@react-pdf\/hyphenate\/en-us$/,
        replacement: fileURLToPath(new URL('src/proposal/pdf/noHyphenator.ts', import.meta.url)),
      },
      {
        find: /^pdfkit\/standard-fonts\/(?:Courier|Symbol|Times|Zapf)\w*$/,
        replacement: 'pdfkit/standard-fonts/Helvetica',
      },
    ],
  },
  plugins: [react({ exclude: /src\/proposal\/pdf\// }), prerenderPlugin(), licences.listing, offlinePlugin()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What the first question waits for comes in one file: in twenty, a host that answers six at a time makes a slow
        // line wait four times, and small files pack worse.
        // So does what asks the questions after it, and then what keeps the answers.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            {
              name: 'asking',
              test: /src\/(wizard\/(WizardPage|CheckPage)\.tsx|texts\/(questionsFor|nl\/forWhom)\.ts)$/,
            },
            { name: 'keeping', test: /src\/app\/kept\/dossiers\.ts$/ },
          ],
        },
      },
    },
  },
  // While developing: only our own page is looked into, and what only a worker needs is known from the start. Found on the
  // way, or by way of the pages of others in tests/bench, it would bring a second React.
  optimizeDeps: {
    entries: ['index.html'],
    include: [
      '@react-pdf/renderer',
      '@react-pdf/layout',
      '@react-pdf/render',
      '@react-pdf/hyphenate/nl',
      '@react-pdf/hyphenate/en-gb',
      'pdfkit',
      'pdfkit/output',
    ],
  },
  worker: { format: 'es', plugins: () => [licences.inWorkers()] },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // Every core: of two, vitest would otherwise leave one idle.
    maxWorkers: '100%',
    // A busy machine is no failure: properties over many answer sets take the time they need, in a test or before it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

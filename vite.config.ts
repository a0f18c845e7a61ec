import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { prerenderPlugin } from './src/build/prerenderPlugin.ts'

export default defineConfig({
  // Relative addresses: the build runs from any host and any folder.
  base: './',
  plugins: [react({ exclude: /src\/proposal\/pdf\// }), prerenderPlugin()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'node_modules/**'],
  },
})

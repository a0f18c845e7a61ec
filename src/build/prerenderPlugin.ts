import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runnerImport, type Plugin } from 'vite'

/**
 * Before the scripts arrive: remembers that the first page was submitted (instead of letting the browser put the answer
 * in the address), and hides the prerendered start page from who comes back to another page.
 */
const early =
  "(function(d){if(location.hash.length>2)d.dataset.elsewhere='';document.addEventListener('submit',function(e){e.preventDefault();d.dataset.early='submitted'})})(document.documentElement)"

/** Renders the start page into index.html, and allows its one inline script by hash in the headers. */
export function prerenderPlugin(): Plugin {
  return {
    name: 'maataanpak-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { module } = await runnerImport<{ prerender: () => string }>('/src/build/prerender.tsx')
        return html
          .replace('<!--early-->', () => `<script>${early}</script>`)
          .replace('<!--start page-->', () => module.prerender())
      },
    },
    generateBundle() {
      const hash = createHash('sha256').update(early).digest('base64')
      const headers = readFileSync('src/build/headers.txt', 'utf8').replace('{early}', `'sha256-${hash}'`)
      this.emitFile({ type: 'asset', fileName: '_headers', source: headers })
    },
  }
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import { headersFile, nginxFile, policyInPage } from './headers.ts'

/**
 * Before the scripts arrive: remembers that the first page was submitted (instead of letting the browser put the answer
 * in the address), and hides the prerendered start page from who comes back to another page.
 */
const early =
  "(function(d){if(location.hash.length>2)d.dataset.elsewhere='';document.addEventListener('submit',function(e){e.preventDefault();d.dataset.early='submitted'})})(document.documentElement)"

const styleSheet = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/

/**
 * What the bundler needs of itself is imported by the program, so it is only fetched ahead: by the one script that the
 * page begins with, it knows which version it runs.
 */
const bundlersOwn = /<script type="module" crossorigin src="([^"]*\/rolldown-runtime-[^"]+)"><\/script>/

/**
 * Renders the start page into index.html with its style sheet beside it, so that the first question stands there after
 * one answer of the host; and allows what stands in the page by hash in the headers.
 */
export function prerenderPlugin(): Plugin {
  let css = ''
  return {
    name: 'maataanpak-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { module } = await runnerImport<{ prerender: () => string }>('/src/build/prerender.tsx')
        const [link = '', file = ''] = styleSheet.exec(html) ?? []
        const sheet = bundle[file]
        if (sheet?.type !== 'asset') throw new Error('index.html has no style sheet to put into the page')
        css = sheet.source.toString().trim()
        return html
          .replace('<!--policy-->', () => policyInPage(headersFile({ early, style: css })))
          .replace('<!--early-->', () => `<script>${early}</script>`)
          .replace(bundlersOwn, (_, path: string) => `<link rel="modulepreload" crossorigin href="${path}">`)
          .replace(link, () => `<style>${css}</style>`)
          .replace('<!--start page-->', () => module.prerender())
      },
    },
    writeBundle({ dir = 'dist' }) {
      const headers = headersFile({ early, style: css })
      writeFileSync(join(dir, '_headers'), headers)
      writeFileSync(join(dir, 'nginx.conf'), nginxFile(headers))
    },
  }
}

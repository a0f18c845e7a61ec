import type { Plugin } from 'vite'
import { writeServiceWorker } from './offline.ts'

/** Makes the service worker, once all that it keeps has been written. */
export function offlinePlugin(): Plugin {
  let folder = 'dist'
  return {
    name: 'maataanpak-offline',
    apply: 'build',
    configResolved: ({ build }) => {
      folder = build.outDir
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writeServiceWorker(folder),
    },
  }
}

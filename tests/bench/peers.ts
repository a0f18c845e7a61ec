import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Others to compare with stand in packages of their own, so that a comparison installs no more than it needs. */
const folders = {
  'rules.mjs': new URL('peers/', import.meta.url),
  'pdf.mjs': new URL('peers/', import.meta.url),
  'lighthouse.mjs': new URL('peers/load/', import.meta.url),
}
export const loadFolder = folders['lighthouse.mjs']

/** Installs what such a package names, the first time; false where that cannot be done. */
export function installPeers(folder: URL): boolean {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const lacking = Object.keys(dependencies).filter(
    (name) => !existsSync(new URL(`node_modules/${name}/`, folder)),
  )
  if (lacking.length > 0) {
    console.log(`Installing in ${relative('.', fileURLToPath(folder))}: ${lacking.join(', ')}.`)
    // Without a lock file: one of them locks packages for platforms that the registry does not have.
    const { status } = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    return status === 0
  }
  return true
}

/**
 * A comparison with others, which are installed in a folder of their own the first time; undefined where they cannot
 * be.
 */
export async function peers<Module>(file: keyof typeof folders): Promise<Module | undefined> {
  const folder = folders[file]
  return installPeers(folder) ? (import(new URL(file, folder).href) as Promise<Module>) : undefined
}

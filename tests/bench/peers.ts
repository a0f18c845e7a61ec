import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('peers/', import.meta.url)

/**
 * A comparison with others, which are installed in a folder of their own the first time; undefined where they cannot
 * be.
 */
export async function peers<Module>(file: 'rules.mjs' | 'pdf.mjs'): Promise<Module | undefined> {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const lacking = Object.keys(dependencies).filter(
    (name) => !existsSync(new URL(`node_modules/${name}/`, folder)),
  )
  if (lacking.length > 0) {
    console.log(`Installing what to compare with, in tests/bench/peers: ${lacking.join(', ')}.`)
    // Without a lock file: one of them locks packages for platforms that the registry does not have.
    const { status } = spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (status !== 0) return undefined
  }
  return import(new URL(file, folder).href) as Promise<Module>
}

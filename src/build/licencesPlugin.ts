import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import * as z from 'zod/mini'
import type { Licence } from '../about/licence.ts'

/**
 * What may ship: licences that allow use and change and ask for no more than to be named. A package with another one
 * stops the build.
 */
export const allowedLicences: readonly string[] = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-4.0',
  '(MIT AND Zlib)',
]

/** Packages that name no licence but come with its text, which was read. */
const read: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.optional(z.string()),
})

/** The folder of the package that a module is from; undefined for our own. */
const packageOf = (module: string): string | undefined =>
  /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\0', ''))?.[0]

function licenceOf(folder: string): Licence {
  const { name, version, license } = manifest.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  )
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying|unlicense)/i.test(one))
  return {
    name,
    version,
    licence: license ?? read[name] ?? '',
    text: file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim(),
  }
}

/** Looks at what is really bundled, and not at what is installed: most of that never reaches a visitor. */
export function licencesPlugin(): { readonly listing: Plugin; readonly inWorkers: () => Plugin } {
  const folders = new Set<string>()
  const look = (bundle: Readonly<Record<string, { readonly type: string }>>) => {
    for (const chunk of Object.values(bundle))
      if ('modules' in chunk)
        for (const module of Object.keys(chunk.modules as object)) {
          const folder = packageOf(module)
          if (folder !== undefined) folders.add(folder)
        }
  }
  return {
    // A worker is bundled by itself, before the page that starts it.
    inWorkers: () => ({
      name: 'maataanpak-licences-of-workers',
      apply: 'build',
      generateBundle: (_, bundle) => look(bundle),
    }),
    listing: {
      name: 'maataanpak-licences',
      apply: 'build',
      generateBundle(_, bundle) {
        look(bundle)
        const all = new Map([...folders].map(licenceOf).map((one) => [`${one.name} ${one.version}`, one]))
        const listed = [...all.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
        const others = listed.filter(({ licence }) => !allowedLicences.includes(licence))
        if (others.length > 0)
          throw new Error(
            `These may not ship under their licence: ${others.map(({ name, licence }) => `${name} (${licence || 'none'})`).join(', ')}`,
          )
        this.emitFile({
          type: 'asset',
          fileName: 'licences.json',
          source: JSON.stringify(listed, undefined, 1),
        })
      },
    },
  }
}

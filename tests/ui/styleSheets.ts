import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Rule {
  readonly file: string
  readonly selector: string
  /** the at-rules around it, outermost first */
  readonly within: readonly string[]
  readonly declarations: Readonly<Record<string, string>>
}

/** The rules of one style sheet. It reads what we write: no strings with braces in them. */
export function rulesIn(css: string, file: string): Rule[] {
  const rules: Rule[] = []
  const around: { readonly head: string; declarations: Record<string, string> }[] = []
  const declare = (text: string) => {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+?)\s*$/.exec(text) ?? []
    const innermost = around.at(-1)
    if (name !== undefined && value !== undefined && innermost !== undefined)
      innermost.declarations[name] = value.replace(/\s+/g, ' ')
  }
  for (const [, text = '', end] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)) {
    if (end === '{') {
      around.push({ head: text.trim().replace(/\s+/g, ' '), declarations: {} })
      continue
    }
    declare(text)
    const closed = end === '}' ? around.pop() : undefined
    if (closed !== undefined && Object.keys(closed.declarations).length > 0)
      rules.push({
        file,
        selector: closed.head,
        within: around.map(({ head }) => head),
        declarations: closed.declarations,
      })
  }
  return rules
}

/** Every rule of every style sheet of the product. */
export const allRules = (): Rule[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join('src', file))
    .flatMap((file) => rulesIn(readFileSync(file, 'utf8'), file))

export type Scheme = 'light' | 'dark'

/** What a value comes to where no theme is dropped in: the fallback of each token, in one colour scheme. */
export function ownValue(value: string, scheme: Scheme): string {
  const fallback = value.replace(/^var\(\s*--basis-[\w-]+\s*,\s*([\s\S]+)\)$/, '$1').trim()
  const [, light, dark] = /^light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)$/.exec(fallback) ?? []
  return (scheme === 'light' ? light : dark) ?? fallback
}

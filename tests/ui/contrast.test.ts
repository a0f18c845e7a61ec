import { describe, expect, test } from 'vitest'
import { contrast } from '../../src/practice/contrast.ts'
import { allRules, ownValue, type Rule, type Scheme } from './styleSheets.ts'

const rules = allRules()
const onPaper = ({ within }: Rule) => within.some((at) => at.includes('print'))
const root = rules.find(
  ({ selector, within, file }) =>
    selector === ':root' && within.length === 0 && file.endsWith('/ui/styles.css'),
)

/** The colour of a token in one scheme. */
function colour(token: string, scheme: Scheme): string {
  const value = ownValue(root?.declarations[token] ?? '', scheme)
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`${token} is no colour: ${value}`)
  return value
}

/** What a declaration says, but for what is inherited, transparent or the browser's own. */
const NO_COLOUR =
  /^(?:inherit|none|transparent|currentColor|0|Highlight|Canvas|CanvasText|ButtonFace|ButtonText|LinkText)$/

/** All tokens that some rule on screen gives to one of these properties. */
function tokensIn(properties: RegExp): Set<string> {
  const found = new Set<string>()
  for (const rule of rules)
    if (!onPaper(rule))
      for (const [property, value] of Object.entries(rule.declarations))
        if (properties.test(property))
          for (const [, token = ''] of value.matchAll(/var\((--[\w-]+)\)/g)) found.add(token)
  return found
}

/** Ink for a ground of its own: it is never on another. */
const INVERSE = { text: '--on-accent', ground: '--accent' }
/** Lines that only set apart what whitespace sets apart too: nothing is lost with them. */
const DECORATION = new Set(['--line', '--tint', '--paper', '--attention', '--raised', '--ink'])
/** In the rule book a point is on the colour of its side, thinned: at most 5 points of 7 %. */
const SIDE = '--side'
const MOST_OF_SIDE = 0.35

const texts = [...tokensIn(/^color$/)].filter((token) => token !== INVERSE.text)
const grounds = [...tokensIn(/^background(?:-color)?$/)].filter(
  (token) => ![INVERSE.ground, SIDE, '--weight'].includes(token),
)
const lines = [...tokensIn(/^(?:border|outline|stroke)/).add('--focus')].filter(
  (token) => !DECORATION.has(token) && token !== SIDE,
)

test('colours are found in the style sheets, and come from tokens alone', () => {
  expect(texts.toSorted()).toEqual(['--accent', '--ink', '--soft', '--wrong'])
  expect(grounds.toSorted()).toEqual(['--attention', '--paper', '--raised', '--tint'])
  expect(new Set(lines)).toEqual(new Set(['--accent', '--attention-line', '--control', '--focus', '--wrong']))
  const strays = rules.flatMap((rule) =>
    Object.entries(rule.declarations)
      .filter(([property]) => /^(?:color|background(?:-color)?|fill|stroke)$/.test(property))
      .filter(([, value]) => !/var\(--/.test(value) && !NO_COLOUR.test(value) && !onPaper(rule))
      .map(([property, value]) => `${rule.selector}: ${property} ${value}`),
  )
  // The sheet of paper in the settings shows what is printed, on white; behind a dialog everything is dimmed.
  expect(strays.toSorted()).toEqual([
    '.sheet: background #fff',
    'dialog::backdrop: background rgb(0 0 0 / 0.5)',
  ])
})

test('nothing is made fainter than its colour', () => {
  expect(rules.filter(({ declarations }) => 'opacity' in declarations)).toEqual([])
})

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(grounds.flatMap((ground) => texts.map((text) => [text, ground] as const)))(
    '%s reads on %s',
    (text, ground) => {
      expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('what stands on a filled button reads', () => {
    const filled = rules.filter(({ declarations }) => declarations['background'] === `var(${INVERSE.ground})`)
    expect(filled.length).toBeGreaterThan(0)
    for (const { selector, declarations } of filled)
      expect(declarations['color'], selector).toBe(`var(${INVERSE.text})`)
    expect(contrast(colour(INVERSE.text, scheme), colour(INVERSE.ground, scheme))).toBeGreaterThanOrEqual(4.5)
  })

  // The ring lies outside what it rings, so it is seen on what lies around that.
  test.each(grounds.flatMap((ground) => lines.map((line) => [line, ground] as const)))(
    'the line of %s is seen on %s',
    (line, ground) => {
      expect(contrast(colour(line, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3)
    },
  )

  test.each(['--accent', '--wrong'])('points in the rule book read on %s, thinned', (side) => {
    const mixed = (at: number) => {
      const [from, to] = [colour(side, scheme), colour('--raised', scheme)].map((each) =>
        Number.parseInt(each.slice(at, at + 2), 16),
      )
      return Math.round((from ?? 0) * MOST_OF_SIDE + (to ?? 0) * (1 - MOST_OF_SIDE))
        .toString(16)
        .padStart(2, '0')
    }
    const ground = `#${mixed(1)}${mixed(3)}${mixed(5)}`
    expect(contrast(colour('--ink', scheme), ground)).toBeGreaterThanOrEqual(4.5)
  })
})

test('on paper everything is black on white', () => {
  const paper = rules.find(({ selector, within }) => selector === ':root' && within.includes('@media print'))
  const [ink, soft] = [paper?.declarations['--ink'], paper?.declarations['--soft']].map((short) =>
    (short ?? '').replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'),
  )
  expect(contrast(ink ?? '', '#ffffff')).toBe(21)
  expect(contrast(soft ?? '', '#ffffff')).toBeGreaterThanOrEqual(7)
})

/** A piece of content that belongs together, from its mark to `EMC`. */
export interface Mark {
  readonly tag: string
  /** its number on the page, by which the structure tree finds it; undefined for decoration */
  readonly number: number | undefined
  readonly depth: number
}

/** Codes of characters, shown in a font of the page's resources. */
export interface Shown {
  readonly font: string
  readonly codes: readonly number[]
  readonly mark: Mark | undefined
}

export interface Content {
  readonly faults: readonly string[]
  readonly marks: readonly Mark[]
  readonly shown: readonly Shown[]
}

const TOKEN = /<<|>>|[[\]]|<[\dA-Fa-f\s]*>|\((?:\\.|[^\\()])*\)|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/gs
const OPERATOR = /^(?:[A-Za-z]+[01]?\*?|['"])$/
const PAINTS = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'BI',
  'Tj',
  'TJ',
  "'",
  '"',
])
const BUILDS_PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])
const ENDS_PATH = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n'])

const codesIn = (operands: readonly string[]): number[] =>
  operands
    .filter((operand) => /^<[^<]/.test(operand))
    .flatMap((hex) => (hex.match(/[\dA-Fa-f]{4}/g) ?? []).map((code) => parseInt(code, 16)))

/** Reads the content of a page: what is marked as what, what is shown, and what breaks the rules for marks. */
export function readContent(stream: string): Content {
  const faults: string[] = []
  const marks: Mark[] = []
  const shown: Shown[] = []
  const open: Mark[] = []
  let operands: string[] = []
  let depth = 0
  let font = ''
  let path = false
  let text = false

  const begin = (operator: string) => {
    const tag = operands[0]?.slice(1) ?? ''
    const numbered = operands.indexOf('/MCID')
    const mark = {
      tag,
      number: operator === 'BDC' && numbered > 0 ? Number(operands[numbered + 1]) : undefined,
      depth,
    }
    if (path || text) faults.push(`a mark begins inside a ${path ? 'path' : 'text'}`)
    if (open.some(({ tag: outer }) => outer === 'Artifact')) faults.push(`${tag} is marked inside decoration`)
    if (tag === 'Artifact' && open.length > 0) faults.push('decoration is marked inside content')
    open.push(mark)
    marks.push(mark)
  }

  for (const [token] of stream.matchAll(TOKEN)) {
    if (!OPERATOR.test(token)) {
      operands.push(token)
      continue
    }
    if (token === 'BMC' || token === 'BDC') begin(token)
    else if (token === 'EMC') {
      const mark = open.pop()
      if (mark === undefined) faults.push('a mark ends that has not begun')
      else if (mark.depth !== depth) faults.push(`${mark.tag} crosses a q or Q`)
    } else if (token === 'q') depth += 1
    else if (token === 'Q') {
      depth -= 1
      if (depth < 0) faults.push('there is a Q without a q')
    } else if (token === 'BT') text = true
    else if (token === 'ET') text = false
    else if (token === 'Tf') font = operands[0]?.slice(1) ?? ''
    else if (PAINTS.has(token)) {
      if (!open.some(({ tag, number }) => tag === 'Artifact' || number !== undefined))
        faults.push(`${token} paints what is neither content nor decoration`)
      if (token === 'TJ' || token === 'Tj') shown.push({ font, codes: codesIn(operands), mark: open.at(-1) })
    }
    if (BUILDS_PATH.has(token)) path = true
    if (ENDS_PATH.has(token)) path = false
    operands = []
  }
  if (open.length > 0) faults.push('a mark has no end')
  if (depth !== 0) faults.push('there is a q without a Q')
  return { faults, marks, shown }
}

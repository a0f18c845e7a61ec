import Logic from 'logic-solver'
import type { Formula } from 'logic-solver'
import type { Box } from '../../src/questionnaire/cells.ts'
import type { Rules } from '../../src/rules/evaluate.ts'
import { formats, type Format } from '../../src/rules/formats.ts'
import type { Finding } from './finding.ts'
import type { Reached } from './reach.ts'
import { reach } from './reach.ts'
import { questionnaireFormula, type Questionnaire } from './sat.ts'
import { boxOf, readsCapacity, rowsOf } from './space.ts'

/** A row as far as the rest may depend on it: when it holds and what it does then. */
interface Judged {
  readonly id: string
  readonly box: Box
  /** equal for rows that do the same */
  readonly does: string
}

const judged = (rules: Rules): Judged[] => [
  ...Object.entries(rules.evidence).map(([id, row]) => ({
    id,
    box: boxOf(row),
    does: JSON.stringify(row.fit),
  })),
  ...Object.entries(rules.contraindications).map(([id, row]) => ({
    id,
    box: boxOf(row),
    does: `excludes ${row.excludes.toSorted().join()}`,
  })),
  ...Object.entries(rules.callings).map(([id, row]) => ({ id, box: boxOf(row), does: `calls ${row.calls}` })),
  ...Object.entries(rules.endings).map(([id, row]) => ({ id, box: boxOf(row), does: `ends ${row.outcome}` })),
]

export const hygieneProperties = {
  dead: 'geen regel is dood: er zijn antwoorden waarbij hij geldt',
  always: 'geen regel geldt altijd',
  duplicate: 'geen twee regels gelden bij dezelfde antwoorden en doen hetzelfde',
  redundant: 'geen contra-indicatie is overbodig: zij houdt iets tegen dat geen andere tegenhoudt',
  calling: 'geen roep om begeleiding is overbodig',
} as const

/** Rows that should not be there, by the solver. What it finds is about rules; the answers show where they matter. */
export function proveHygiene(rules: Rules, asked: Questionnaire = questionnaireFormula()): Finding[] {
  const rows = judged(rules).map((row) => ({ ...row, holds: asked.box(row.box) }))
  const never = (formula: Formula) => asked.find(formula) === undefined
  const holdsOf = new Map(rows.map(({ id, holds }) => [id, holds]))
  const of = (id: string): Formula => holdsOf.get(id) ?? Logic.TRUE
  const findings: Finding[] = []

  for (const { id, holds } of rows) {
    if (never(holds)) findings.push({ property: hygieneProperties.dead, about: id })
    const without = never(Logic.not(holds)) ? asked.find(holds) : undefined
    if (without) findings.push({ property: hygieneProperties.always, about: id, answers: without })
  }
  rows.forEach((row, at) => {
    for (const other of rows.slice(at + 1))
      if (row.does === other.does && never(Logic.xor(row.holds, other.holds)))
        findings.push({ property: hygieneProperties.duplicate, about: `${row.id} en ${other.id}` })
  })
  const refusals = Object.entries(rules.contraindications)
  for (const [id, { excludes }] of refusals) {
    const alone = excludes.some((format) => {
      const others = refusals.filter(([other, row]) => other !== id && row.excludes.includes(format))
      return !never(Logic.and(of(id), ...others.map(([other]) => Logic.not(of(other)))))
    })
    if (!alone) findings.push({ property: hygieneProperties.redundant, about: id })
  }
  const callings = Object.entries(rules.callings)
  for (const [id, { calls }] of callings) {
    const others = callings.filter(([other, row]) => other !== id && row.calls === calls)
    if (never(Logic.and(of(id), ...others.map(([other]) => Logic.not(of(other))))))
      findings.push({ property: hygieneProperties.calling, about: id })
  }
  return findings
}

/** Points that never count, because whenever the row holds the format is shut out. Said, not failed. */
export function mootPoints(rules: Rules, asked: Questionnaire): string[] {
  const shut = (format: Format) =>
    Object.values(rules.contraindications)
      .filter(({ excludes }) => excludes.includes(format))
      .map((row) => Logic.not(asked.box(boxOf(row))))
  return Object.entries(rules.evidence).flatMap(([id, row]) =>
    formats
      .filter((format) => row.fit[format] !== undefined)
      .filter((format) => asked.find(Logic.and(asked.box(boxOf(row)), ...shut(format))) === undefined)
      .map((format) => `${id}: ${format}`),
  )
}

export interface SecondOpinion {
  readonly compared: number
  readonly differences: readonly string[]
}

/**
 * Holds the merged states against the solver: the least and most points of each format, every combination of
 * exclusions, and every signal with its absence.
 */
export function secondOpinion(rules: Rules, reached: Reached, asked: Questionnaire): SecondOpinion {
  const differences: string[] = []
  let compared = 0
  const same = (what: string, mine: boolean, theirs: boolean) => {
    compared++
    if (mine !== theirs) differences.push(`${what}: samengevoegd ${mine}, oplosser ${theirs}`)
  }

  formats.forEach((format, at) => {
    const speaking = Object.entries(rules.evidence).filter(([, row]) => row.fit[format] !== undefined)
    const lone = reach({
      evidence: Object.fromEntries(
        speaking.map(([id, row]) => [id, { when: row.when, fit: { [format]: row.fit[format] ?? 0 } }]),
      ),
      contraindications: {},
      callings: {},
      endings: {},
    })
    const points = Array.from({ length: lone.size }, (_, state) => lone.fit(state, at))
    const weighted = speaking.map(([, row]) => [asked.box(boxOf(row)), row.fit[format] ?? 0] as const)
    const [least, most] = [Math.min(...points), Math.max(...points)]
    same(`${format} minstens ${most}`, true, asked.canSum(weighted, 'atLeast', most))
    same(`${format} meer dan ${most}`, false, asked.canSum(weighted, 'atLeast', most + 1))
    same(`${format} hooguit ${least}`, true, asked.canSum(weighted, 'atMost', least))
    same(`${format} minder dan ${least}`, false, asked.canSum(weighted, 'atMost', least - 1))
  })

  const masks = new Set<number>()
  const with_ = new Set<number>()
  for (let state = 0; state < reached.size; state++) {
    masks.add(reached.excluded(state))
    with_.add(reached.signalBits(state))
  }
  const shuts = formats.map((format) =>
    Logic.or(
      ...Object.values(rules.contraindications)
        .filter((row) => row.excludes.includes(format) && !readsCapacity(boxOf(row)))
        .map((row) => asked.box(boxOf(row))),
    ),
  )
  for (let mask = 0; mask < 1 << formats.length; mask++) {
    const formula = Logic.and(...shuts.map((shut, at) => (mask & (1 << at) ? shut : Logic.not(shut))))
    same(`uitgesloten ${mask}`, masks.has(mask), asked.find(formula) !== undefined)
  }
  const rows = rowsOf(rules)
  reached.signals.forEach((signal, at) => {
    const formula = Logic.or(
      ...rows.filter(({ signals }) => signals.includes(signal)).map(({ box }) => asked.box(box)),
    )
    const all = [...with_]
    same(
      signal,
      all.some((bits) => (bits & (1 << at)) !== 0),
      asked.find(formula) !== undefined,
    )
    same(
      `geen ${signal}`,
      all.some((bits) => (bits & (1 << at)) === 0),
      asked.find(Logic.not(formula)) !== undefined,
    )
  })
  return { compared, differences }
}

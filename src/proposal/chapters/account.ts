import { evidence } from '../../rules/evidence.ts'
import { catalogueId } from '../../rules/catalogueId.ts'
import { formats, type Format } from '../../rules/formats.ts'
import { pointsOf } from '../../rules/making.ts'
import type { Line } from '../../rules/recommendation.ts'
import type { Because } from '../../rules/trace.ts'
import { sayList } from '../../texts/say.ts'
import { partTitle } from '../../texts/sayProgramme.ts'
import { sayBecause, sayRejected } from '../../texts/sayReasons.ts'
import { sayFirmness } from '../../texts/sayFirmness.ts'
import type { Piece, Section, Table } from '../document.ts'
import { noEdits } from '../edits.ts'
import { partChoices } from '../offered.ts'
import { list, paragraph, subheading, type Writing } from './writing.ts'

/** How the advice came about: by which rules, with how many points, and how firm it is. */
export function account(writing: Writing): Section {
  const { proposal, advice, reasons, explanation, explained, advised } = writing
  const { account: words } = proposal.chapters
  const changes = changed(writing)
  return {
    id: 'account',
    title: proposal.sections.account,
    pieces: [
      paragraph(words.intro(advised.rules)),
      ...(changes.length > 0 ? [subheading(words.changed), ...list(changes)] : []),
      subheading(words.firm),
      paragraph(
        advised.kind === 'noneNeeded'
          ? `${reasons.rules['ending.noneNeeded']} ${advice.noneNeeded.firm}`
          : sayFirmness(explained, explanation, { advised: writing.input.offer !== undefined }),
      ),
      paragraph(totals(writing)),
      ...advised.lines
        .filter(({ format }) => format !== null)
        .flatMap((line) => table(words.table(partTitle(line, writing)), rowsOf(line, writing), writing)),
      // Each has a reason or two: together they are a table.
      ...table(
        words.support,
        advised.lines.filter(({ format }) => format === null).flatMap((line) => rowsOf(line, writing)),
        writing,
      ),
      ...sayRejected(advised.rejected, advised.later, writing).flatMap(({ title, first }): Piece[] => [
        ...table(
          words.notAdvised(title),
          first.because.flatMap((id) => row(id, first.format, -1, writing, first.format)),
          writing,
        ),
      ]),
      ...formats.flatMap((format) => others(format, writing)),
    ],
  }
}

/** What the reasons of each format add up to, wherever they stand. */
function totals({ advised, proposal, reasons, language }: Writing): string {
  const { account: words } = proposal.chapters
  const excluded = advised.rejected
    .filter(({ stage }) => stage === 'contraindication')
    .map(({ format }) => format)
  const rows = formats
    .toSorted((a, b) => advised.fit[b].value - advised.fit[a].value)
    .map((format) =>
      words.total(
        reasons.formats[format].toLowerCase(),
        signed(advised.fit[format].value),
        excluded.includes(format),
      ),
    )
  return words.totals(sayList(rows, language))
}

/**
 * What counts for a format and stands with none of its parts: a part names the reasons that hold for its public, and a
 * format that is shut out those that shut it out. With these, what each format has adds up to what is said of it.
 */
function others(format: Format, writing: Writing): Piece[] {
  const { advised, proposal, reasons } = writing
  const named = new Set<Because>([
    ...advised.lines
      .filter((line) => line.format === format)
      .flatMap(({ because, against }) => [...because, ...against]),
    // Of those that are said together, the points stand of the first.
    ...sayRejected(advised.rejected, advised.later, writing)
      .filter(({ first }) => first.format === format)
      .flatMap(({ first }) => first.because),
  ])
  const left = advised.fit[format].because.filter((id) => !named.has(id))
  const rows = left.flatMap((id) => row(id, format, pointsOf([id], format) < 0 ? -1 : 1, writing, format))
  return table(proposal.chapters.account.others(reasons.formats[format].toLowerCase()), rows, writing)
}

/** What was decided otherwise than advised. */
function changed(writing: Writing): string[] {
  const { advised, explained, input, proposal } = writing
  const { account: words } = proposal.chapters
  return partChoices(advised, explained.deeper, input.edits ?? noEdits).flatMap(({ line, extra, state }) => {
    const title = partTitle(line, writing)
    if (extra) return state === 'option' ? [words.isAdded(title)] : []
    return state === 'option' ? [words.isOption(title)] : state === 'leftOut' ? [words.isLeftOut(title)] : []
  })
}

const rowsOf = (line: Line, writing: Writing): Row[] => [
  ...line.because.flatMap((id) => row(id, line.format, 1, writing, line.block)),
  ...line.against.flatMap((id) => row(id, line.format, -1, writing, line.block)),
]

type Row = Table['rows'][number]

/** One reason with the name of its rule, and its points where it has any for this format. */
function row(
  id: Because,
  format: Format | null,
  side: 1 | -1,
  writing: Writing,
  block: Parameters<typeof sayBecause>[3],
): Row[] {
  // What the consultant corrected follows no rule, and has a chapter of its own.
  if (id.startsWith('correction:')) return []
  const { noPoints } = writing.proposal.chapters.account
  const sentence = sayBecause(id, writing, side, block)
  if (sentence === undefined) return []
  const name = catalogueId(id)
  const fit: Partial<Record<Format, number>> =
    name in evidence ? evidence[name as keyof typeof evidence].fit : {}
  const points = format === null ? undefined : fit[format]
  return [{ cells: [sentence, name, points === undefined ? noPoints : signed(points)] }]
}

const signed = (points: number) => (points < 0 ? `−${-points}` : `+${points}`)

const table = (caption: string, rows: readonly Row[], { proposal }: Writing): Piece[] =>
  rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption,
          columns: [
            { title: proposal.chapters.account.reason, align: 'left', width: 0.54 },
            { title: proposal.chapters.account.rule, align: 'left', width: 0.36 },
            { title: proposal.chapters.account.points, align: 'right', width: 0.1 },
          ],
          rows,
          flows: true,
        },
      ]

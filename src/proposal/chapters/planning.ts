import { tapeOf } from '../../maatlint/tape.ts'
import { sayBeginning } from '../../texts/sayBeginning.ts'
import { partTitle, sayAudience, sayPrepared, sayTape } from '../../texts/sayProgramme.ts'
import type { Section } from '../document.ts'
import { paragraph, type Writing } from './writing.ts'

/** When each part takes place: as a picture, and as a table with the same facts. */
export function planning(writing: Writing): Section {
  const { recommendation, input, answers, proposal, programme, advice, language } = writing
  const tape = tapeOf(recommendation.lines)
  const prepared = sayPrepared(recommendation, answers, writing)
  const shown = tape.lengths.map(({ line }) => line)
  return {
    id: 'planning',
    title: proposal.sections.planning,
    pieces: [
      paragraph(
        [
          ...sayBeginning(recommendation, {
            answers,
            today: input.madeOn,
            planning: proposal.planning,
            language,
          }),
          ...(prepared === undefined ? [] : [prepared]),
          proposal.planning.count,
        ].join(' '),
      ),
      {
        kind: 'tape',
        tape,
        labels: shown.map((line) => partTitle(line, writing)),
        months: Array.from({ length: tape.months }, (_, month) => programme.month(month + 1)),
        alt: sayTape(shown, tape.months, writing),
        caption: programme.tapeCaption(
          shown.some(({ format }) => format === null),
          shown.some(({ groups }) => groups.value > 1),
        ),
      },
      {
        kind: 'table',
        caption: advice.tableTitle,
        columns: [
          { title: advice.columns.part, align: 'left', width: 0.39 },
          { title: advice.columns.who, align: 'left', width: 0.37 },
          { title: advice.columns.when, align: 'left', width: 0.24 },
        ],
        rows: recommendation.lines.map((line) => ({
          cells: [
            partTitle(line, writing),
            sayAudience(line, writing),
            programme.weeks(line.weeks.from, line.weeks.to),
          ],
        })),
      },
    ],
  }
}

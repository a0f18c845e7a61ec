import { indicationOf } from '../../practice/indication.ts'
import { vatSharesOf } from '../../practice/vatShares.ts'
import { besideBudget } from '../../rules/beside.ts'
import { isMeeting } from '../../rules/formats.ts'
import { sayColumn, sayEuro } from '../../texts/say.ts'
import { sayBudget } from '../../texts/sayBudget.ts'
import { partTitle } from '../../texts/sayProgramme.ts'
import type { Section } from '../document.ts'
import { paragraph, type Writing } from './writing.ts'

/** The price per part, without and with value added tax, beside the budget. */
export function price(writing: Writing): Section {
  const { recommendation, proposal, advice, language, input, answers } = writing
  const { lines, days } = recommendation
  const shown = indicationOf(recommendation)
  const ofDays = sayColumn([...lines.map((line) => line.days.value), days.value], language)
  const euro = (amount: number) => sayEuro(amount, language)
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(input.practice.vat)
  const shares = vatSharesOf(input.practice, lines, shown)
  const withResidents =
    lines.some(({ block }) => isMeeting(block)) &&
    answers.participants?.some((who) => ['residents', 'youth', 'volunteers'].includes(who))
  return {
    id: 'price',
    title: proposal.sections.price,
    pieces: [
      paragraph(
        [proposal.price.intro, proposal.price.basis, ...(withResidents ? [advice.ownCosts] : [])].join(' '),
      ),
      {
        kind: 'table',
        caption: proposal.price.caption,
        columns: [
          { title: advice.columns.part, align: 'left', width: 0.5 },
          { title: advice.columns.days, align: 'right', width: 0.12 },
          { title: proposal.price.rate, align: 'right', width: 0.18 },
          { title: advice.columns.price, align: 'right', width: 0.2 },
        ],
        rows: [
          ...lines.map((line, at) => ({
            cells: [
              partTitle(line, writing),
              ofDays[at] ?? '',
              euro(line.price.value / line.days.value),
              euro(shown.parts[at] ?? 0),
            ],
          })),
          {
            cells: [proposal.price.excl, ofDays.at(-1) ?? '', '', euro(shown.exclVat)],
            total: true,
          },
          ...shares.map(({ basis, exclVat }) => ({
            cells: [
              proposal.price.vat(basis, percent, shares.length === 1 ? undefined : euro(exclVat)),
              '',
              '',
              euro(basis === 'standard' ? shown.vat : 0),
            ],
            total: true,
          })),
          { cells: [proposal.price.incl, '', '', euro(shown.inclVat)], total: true },
        ],
      },
      paragraph(sayBudget(besideBudget(answers, shown), writing)),
    ],
  }
}

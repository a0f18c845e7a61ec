import { indicationOf } from '../../practice/indication.ts'
import { dayRateOf, vatBasisOf } from '../../practice/practice.ts'
import type { VatBasis } from '../../practice/practiceSchema.ts'
import { sharesOf } from '../../practice/vatShares.ts'
import { besideBudget } from '../../rules/beside.ts'
import { residentsCome } from '../../rules/presence.ts'
import type { Line } from '../../rules/recommendation.ts'
import { sayColumn, sayDay, sayEuro, sayNumber } from '../../texts/say.ts'
import { sayBudget } from '../../texts/sayBudget.ts'
import { partTitle } from '../../texts/sayProgramme.ts'
import type { Piece, Section } from '../document.ts'
import { ownCosts } from '../ownCosts.ts'
import { isAtRate, priceRowsOf } from '../priceRows.ts'
import { european, purchasingHint } from '../purchasing.ts'
import { validUntil } from '../validity.ts'
import { paragraph, subheading, type Writing } from './writing.ts'

/** The price line by line, options apart, and what the client pays besides. */
export function price(writing: Writing): Section {
  const { recommendation, options, proposal, input, answers } = writing
  const { price: words } = proposal.chapters
  return {
    id: 'price',
    title: input.offer ? words.title : proposal.sections.price,
    pieces: [
      paragraph(intro(writing)),
      ...(recommendation.lines.length === 0
        ? []
        : [
            priceTable(writing),
            // In one paragraph: a line by itself would go on to the next page alone.
            paragraph(
              [
                sayBudget(besideBudget(answers, indicationOf(recommendation)), writing),
                ...ownInWords(writing),
              ].join(' '),
            ),
          ]),
      ...prePhaseApart(writing),
      ...(options.length === 0
        ? []
        : [
            subheading(words.options.title),
            paragraph(
              [
                words.options.intro,
                ...(input.practice.travelPerDay
                  ? [words.options.travel(sayEuro(input.practice.travelPerDay, writing.language))]
                  : []),
              ].join(' '),
            ),
            optionTable(writing),
          ]),
      ...own(writing),
      ...purchasing(writing),
    ],
  }
}

function intro({ proposal, input, language, recommendation, judged }: Writing): string {
  const { price: words } = proposal.chapters
  const { offer, practice } = input
  return [
    offer ? words.intro(sayDay(validUntil(input), language)) : proposal.price.intro,
    ...(judged.discount === null ? [] : [words.discounted]),
    priceRowsOf(practice, recommendation.lines).some(({ line }) => line === null)
      ? words.travelApart
      : practice.travelPerDay
        ? words.travel(sayEuro(practice.travelPerDay, language))
        : proposal.price.basis,
  ].join(' ')
}

const percentOf = ({ input, language }: Writing) =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(input.practice.vat)

const vatOf = (basis: VatBasis, writing: Writing): string =>
  writing.proposal.chapters.price.vatShort(basis, percentOf(writing))

/**
 * How often people come together for a part; coordination has no meetings. Of several groups each stands apart: nobody
 * comes as often as all together.
 */
function meetings({ block, sessions, groups, spreadOver }: Line, { language }: Writing): string {
  if (block === 'coordination') return '–'
  const ofOne = sessions.value * spreadOver
  return groups.value > 1 && ofOne > 1
    ? `${sayNumber(groups.value, language)} × ${sayNumber(ofOne, language)}`
    : sayNumber(groups.value * ofOne, language)
}

function priceTable(writing: Writing): Piece {
  const { recommendation, proposal, advice, language, input } = writing
  const { lines, days } = recommendation
  const { price: words } = proposal.chapters
  const shown = indicationOf(recommendation)
  const rows = priceRowsOf(input.practice, lines)
  const ofDays = sayColumn(
    [...rows.map((row) => (row.line === null ? row.days : row.line.days.value)), days.value],
    language,
  )
  const euro = (amount: number) => sayEuro(amount, language)
  const shares = sharesOf(rows)
  return {
    kind: 'table',
    caption: proposal.price.caption,
    columns: [
      { title: advice.columns.part, align: 'left', width: 0.4 },
      { title: words.meetings, align: 'right', width: 0.09 },
      { title: words.days, align: 'right', width: 0.11 },
      { title: proposal.price.rate, align: 'right', width: 0.15 },
      { title: words.vat, align: 'right', width: 0.11 },
      { title: proposal.price.amount, align: 'right', width: 0.14 },
    ],
    rows: [
      ...rows.map(({ line, rate, basis, amount }, at) => ({
        cells: [
          line === null ? words.travelLine : partTitle(line, writing),
          line === null ? '–' : meetings(line, writing),
          ofDays[at] ?? '',
          rate === null ? '–' : euro(rate),
          vatOf(basis, writing),
          euro(amount),
        ],
      })),
      {
        cells: [proposal.price.excl, '', ofDays.at(-1) ?? '', '', '', euro(shown.exclVat)],
        total: true,
      },
      ...shares.map(({ basis, exclVat }) => ({
        cells: [
          proposal.price.vat(basis, percentOf(writing), shares.length === 1 ? undefined : euro(exclVat)),
          '',
          '',
          '',
          '',
          euro(basis === 'standard' ? shown.vat : 0),
        ],
        total: true,
      })),
      { cells: [proposal.price.incl, '', '', '', '', euro(shown.inclVat)], total: true },
    ],
  }
}

/** What the phase before a second one comes to, as a subtotal by itself: the programme, and the talk at its end. */
function prePhaseApart({ recommendation, advice, language, proposal }: Writing): Piece[] {
  const { prePhase, days } = recommendation
  if (prePhase === null) return []
  const { price: words } = proposal.chapters
  const { goNoGo } = prePhase
  const programme = indicationOf(recommendation).exclVat
  const talk = Math.round(prePhase.price.exclVat.value) - programme
  const ofDays = sayColumn([days.value, goNoGo.days.value, prePhase.days.value], language)
  const euro = (amount: number) => sayEuro(amount, language)
  return [
    subheading(advice.prePhase.title),
    paragraph(advice.prePhase.once),
    {
      kind: 'table',
      caption: advice.prePhase.caption,
      columns: [
        { title: advice.columns.part, align: 'left', width: 0.6 },
        { title: words.days, align: 'right', width: 0.2 },
        { title: proposal.price.amount, align: 'right', width: 0.2 },
      ],
      rows: [
        { cells: [advice.prePhase.programme, ofDays[0] ?? '', euro(programme)] },
        { cells: [advice.prePhase.talk(goNoGo.minutes.value), ofDays[1] ?? '', euro(talk)] },
        {
          cells: [advice.prePhase.total, ofDays[2] ?? '', euro(programme + talk)],
          total: true,
        },
      ],
    },
  ]
}

function optionTable(writing: Writing): Piece {
  const { options, proposal, advice, language, input } = writing
  const { price: words } = proposal.chapters
  const ofDays = sayColumn(
    options.map((line) => line.days.value),
    language,
  )
  const charged = ({ block }: Line) =>
    vatBasisOf(input.practice, block) === 'standard' ? 1 + input.practice.vat : 1
  const euro = (amount: number) => sayEuro(Math.round(amount), language)
  const rate = (line: Line) =>
    isAtRate(input.practice, line) ? sayEuro(dayRateOf(input.practice, line.block), language) : '–'
  return {
    kind: 'table',
    caption: words.options.caption,
    columns: [
      { title: advice.columns.part, align: 'left', width: 0.35 },
      { title: words.meetings, align: 'right', width: 0.09 },
      { title: words.days, align: 'right', width: 0.11 },
      { title: proposal.price.rate, align: 'right', width: 0.15 },
      { title: advice.columns.price, align: 'right', width: 0.15 },
      { title: words.incl, align: 'right', width: 0.15 },
    ],
    rows: options.map((line, at) => ({
      cells: [
        partTitle(line, writing),
        meetings(line, writing),
        ofDays[at] ?? '',
        rate(line),
        euro(line.price.value),
        euro(line.price.value * charged(line)),
      ],
    })),
  }
}

/** What the client pays besides, estimated where the practice gives amounts. */
function own({ recommendation, answers, input, proposal, language }: Writing): Piece[] {
  const { own: words } = proposal.chapters.price
  const { room, allowance } = ownCosts(recommendation.lines, answers, input.practice)
  const euro = (amount: number) => sayEuro(amount, language)
  const items = [
    ...(room
      ? [{ label: words.room, value: words.rooms(room.count, euro(room.each), euro(room.total)) }]
      : []),
    ...(allowance
      ? [
          {
            label: words.allowance,
            value: words.allowances(allowance.count, euro(allowance.each), euro(allowance.total)),
          },
        ]
      : []),
  ]
  return items.length > 0 ? [subheading(words.title), paragraph(words.intro), { kind: 'facts', items }] : []
}

/** That room and allowance are not in the price, where nobody gave amounts for them. */
function ownInWords(writing: Writing): string[] {
  const { recommendation, advice, answers } = writing
  return own(writing).length === 0 && residentsCome(recommendation.lines, answers) ? [advice.ownCosts] : []
}

/** A hint where the value nears a threshold of purchasing; what follows from it is the buyer's to say. */
function purchasing({ recommendation, options, proposal, language, answers }: Writing): Piece[] {
  const { purchasing: words } = proposal.chapters.price
  const ofOptions = options.reduce((sum, line) => sum + line.price.value, 0)
  const value = Math.round(recommendation.price.exclVat.value + ofOptions)
  const hint = answers.sector === 'residents' ? undefined : purchasingHint(value)
  if (hint === undefined) return []
  const euro = (amount: number) => sayEuro(amount, language)
  return [
    subheading(words.title),
    paragraph(
      [
        words.value(euro(value), options.length > 0),
        words.local(euro(hint.local)),
        ...(hint.european ? [words.european(euro(european.services), euro(european.social))] : []),
        words.yours,
      ].join(' '),
    ),
  ]
}

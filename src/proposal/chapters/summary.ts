import { indicationOf } from '../../practice/indication.ts'
import { sayChiefReasons } from '../../texts/sayChiefReasons.ts'
import { sayProvisional } from '../../texts/sayFirmness.ts'
import { sayDay, sayEuro, sayNumber, sayPeriod } from '../../texts/say.ts'
import { partTitle, sayAudience, sayLength, sayMix } from '../../texts/sayProgramme.ts'
import { sayLeftOut, sayOutcome } from '../../texts/sayReasons.ts'
import type { Piece, Section, Table } from '../document.ts'
import { validUntil } from '../validity.ts'
import { fitsOnPage } from './pageRoom.ts'
import { howToGoOn, list, paragraph, quote, subheading, type Writing } from './writing.ts'

/** All that who decides has to know, on one page. */
export function summary(writing: Writing): Section {
  const { proposal, recommendation, options } = writing
  const { summary: words } = proposal.chapters
  const outcome = sayOutcome(recommendation, writing)
  const leftOut = sayLeftOut(recommendation, writing)
  const provisional = writing.input.offer
    ? undefined
    : sayProvisional(recommendation, writing.input.draft, writing.explanation)
  const offers = recommendation.lines.length > 0
  const chief = sayChiefReasons(recommendation, writing)
  const upTo = [
    ...question(writing),
    subheading(words.proposal),
    paragraph(saysMix(writing)),
    ...(chief.length > 0 ? [paragraph(writing.advice.chiefly(chief.join(' ')))] : []),
    ...(provisional === undefined ? [] : [paragraph(provisional)]),
    ...(outcome === undefined ? [] : [paragraph(outcome.why)]),
    ...(leftOut === undefined ? [] : [paragraph(leftOut)]),
    ...(offers || options.length > 0 ? [facts(writing)] : []),
  ]
  const asked = [
    subheading(words.asks),
    ...list(offers || options.length > 0 ? asks(writing) : [outcome?.step ?? howToGoOn(writing)]),
  ]
  // One page is what it is for: the glance at the programme, which is told in full later, gives way to what is asked.
  const glances = offers ? [overview(writing), overview(writing, { briefly: true })] : []
  const glance = glances.find((table) => fitsOnPage([...upTo, table, ...asked]))
  return {
    id: 'summary',
    ownPage: true,
    title: proposal.sections.summary,
    pieces: [...upTo, ...(glance === undefined ? [] : [glance]), ...asked],
  }
}

/** The mix in one sentence; where every part was moved out of it, what is left to choose from. */
export const saysMix = (writing: Writing): string =>
  writing.recommendation.kind === 'advice' && writing.recommendation.lines.length === 0
    ? writing.proposal.chapters.onlyOptions
    : sayMix(writing.recommendation, writing)

/** At most this many characters of what the client wrote. */
const SHORT = 300
/** A text that is not long as it is; of another the first one or two sentences, cut where a word ends. */
function inShort(text: string): string {
  if (text.trim().length <= SHORT) return text.trim()
  const [first = '', second = ''] = text.trim().split(/(?<=[.!?…])\s+/u)
  const two = [first, second].join(' ').trim()
  const one = two.length <= SHORT ? two : first
  if (one.length <= SHORT) return one
  return `${one.slice(0, SHORT).replace(/\s+\S*$/u, '')} …`
}

function question({ answers, proposal, questions }: Writing): Piece[] {
  const { summary: words } = proposal.chapters
  if (answers.occasion) return [paragraph(words.question), quote(inShort(answers.occasion))]
  const goals = (answers.goals ?? []).map((goal) => questions.questions.goals.options[goal])
  return goals.length > 0 ? [paragraph(words.goals), ...list(goals)] : [paragraph(proposal.question.none)]
}

function facts(writing: Writing): Piece {
  const { proposal, programme, recommendation, options, language, input } = writing
  const { facts: labels, ...words } = proposal.chapters.summary
  const { lines, days } = recommendation
  const price = indicationOf(recommendation)
  const euro = (amount: number) => sayEuro(amount, language)
  return {
    kind: 'facts',
    items: [
      ...(lines.length === 0
        ? []
        : [
            { label: labels.length, value: words.length(sayLength(recommendation, writing)) },
            {
              label: labels.effort,
              value: programme.days(sayNumber(days.value, language), days.value === 1),
            },
            { label: labels.price, value: words.price(euro(price.exclVat), euro(price.inclVat)) },
          ]),
      ...(options.length > 0 ? [{ label: labels.options, value: words.options(options.length) }] : []),
      ...(input.offer ? [{ label: labels.validUntil, value: sayDay(validUntil(input), language) }] : []),
    ],
  }
}

/** The programme at a glance; briefly without for whom each part is. */
function overview(writing: Writing, { briefly = false } = {}): Table {
  const { proposal, programme, advice, recommendation, language } = writing
  const { lines } = recommendation
  const { parts } = indicationOf(recommendation)
  const { part, who, when, price } = advice.columns
  return {
    kind: 'table',
    caption: proposal.chapters.summary.overview,
    columns: [
      { title: part, align: 'left', width: briefly ? 0.5 : 0.28 },
      ...(briefly ? [] : [{ title: who, align: 'left', width: 0.34 } as const]),
      { title: when, align: 'left', width: briefly ? 0.34 : 0.24 },
      { title: price, align: 'right', width: briefly ? 0.16 : 0.14 },
    ],
    rows: lines.map((line, at) => ({
      cells: [
        partTitle(line, writing),
        ...(briefly ? [] : [sayAudience(line, writing)]),
        programme.weeks(line.weeks.from, line.weeks.to),
        sayEuro(parts[at] ?? 0, language),
      ],
    })),
  }
}

/** What is needed first, in the order in which it is needed. */
function asks(writing: Writing): string[] {
  const { proposal, programme, recommendation, answers, input, language } = writing
  const words = proposal.chapters.summary
  const [first] = recommendation.lines.filter(({ block }) => block !== 'coordination')
  const findsSponsor = first?.block === 'mandateTalk' && answers.sponsor !== 'reluctant'
  return [
    input.offer ? words.accept(sayDay(validUntil(input), language)) : words.talk,
    ...(findsSponsor ? [words.firstTalk] : []),
    // Who decides is named only where the client did: nobody else knows.
    ...(answers.decider
      ? [
          words.decider(
            answers.decider,
            answers.decisionPeriod === undefined ? null : sayPeriod(answers.decisionPeriod, language),
          ),
        ]
      : []),
    answers.contactName ? words.contactNamed(answers.contactName) : words.contact,
    ...(first === undefined
      ? []
      : [words.begin(partTitle(first, writing), programme.when(first.weeks.from, first.weeks.from + 1))]),
  ]
}

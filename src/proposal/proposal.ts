import { indicationOf } from '../practice/indication.ts'
import { tapeOf } from '../maatlint/tape.ts'
import type { Answers, QuestionId } from '../questionnaire/types.ts'
import { walk } from '../questionnaire/walk.ts'
import { besideBudget } from '../rules/beside.ts'
import type { Line, Recommendation } from '../rules/recommendation.ts'
import type { AdviceTexts, ProgrammeTexts } from '../texts/adviceTexts.ts'
import { formalities, type ProposalTexts } from '../texts/proposalTexts.ts'
import type { ReasonTexts } from '../texts/reasonTexts.ts'
import { questionText, sayAnswer, sayDay, sayColumn, sayEuro, sayList, sayPeriod } from '../texts/say.ts'
import { sayBudget } from '../texts/sayBudget.ts'
import { partTitle, sayMix, sayPart, sayPeople, sayTape } from '../texts/sayProgramme.ts'
import { sayBecause, sayDespite, sayLift, sayNotice } from '../texts/sayReasons.ts'
import type { Language, QuestionTexts } from '../texts/texts.ts'
import type { Piece, ProposalDocument, Section } from './document.ts'
import type { ProposalInput } from './proposalFrom.ts'

/** Every word that a proposal may need. */
export interface ProposalWords {
  readonly language: Language
  readonly questions: QuestionTexts
  readonly reasons: ReasonTexts
  readonly advice: AdviceTexts
  readonly programme: ProgrammeTexts
  readonly proposal: ProposalTexts
}

/** What every section is written from. */
interface Writing extends ProposalWords {
  readonly answers: Answers
  readonly recommendation: Recommendation
  readonly input: ProposalInput
}

const paragraph = (text: string): Piece => ({ kind: 'paragraph', text })
const subheading = (text: string): Piece => ({ kind: 'subheading', text })
const quote = (text: string): Piece => ({ kind: 'quote', text })
const list = (items: readonly string[]): Piece[] => (items.length > 0 ? [{ kind: 'list', items }] : [])

/** At most this many reasons are printed for the approach and for each part; the screen shows all. */
const MAIN_REASONS = 6
const REASONS = 4

/** Writes the proposal: a pure function of answers, recommendation, practice and words. */
export function propose(
  input: ProposalInput,
  recommendation: Recommendation,
  words: ProposalWords,
): ProposalDocument {
  const { draft, practice, language, madeOn } = input
  const { answers } = walk(draft)
  const writing: Writing = { ...words, answers, recommendation, input }
  const { proposal } = words
  const organisation = answers.organisation ?? proposal.yourOrganisation
  const programme = recommendation.lines.length > 0
  return {
    language,
    title: proposal.title(organisation),
    status: proposal.status,
    madeOn,
    pageOf: proposal.pageOf,
    contentsTitle: proposal.contents,
    cover: {
      summary: sayMix(recommendation, words),
      facts: coverFacts(writing),
    },
    practice: {
      name: practice.name,
      notice: practice.fictional ? proposal.fictional : undefined,
      lines: [...practice.address, practice.email, practice.phone],
    },
    sections: [
      question(writing),
      goals(writing),
      approach(writing),
      ...(programme ? [parts(writing), planning(writing), roles(writing), price(writing)] : []),
      assumptions(writing),
      ...(recommendation.rejected.length > 0 ? [notAdvised(writing)] : []),
      aboutPractice(writing),
      appendix(writing),
    ],
  }
}

function coverFacts({ answers, proposal, language, input }: Writing) {
  const { cover } = proposal
  const contact = [answers.contactName, answers.contactFunction].filter(Boolean).join(', ')
  const area = [answers.district, answers.places?.map(({ name }) => name).join(', ')]
    .filter(Boolean)
    .join(', ')
  const facts: [string, string | undefined][] = [
    [cover.client, answers.organisation],
    [cover.contact, contact],
    [cover.reference, answers.reference],
    [cover.area, area],
    [cover.date, sayDay(input.madeOn, language)],
    [cover.madeBy, input.practice.name],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

function question({ answers, proposal }: Writing): Section {
  return {
    id: 'question',
    title: proposal.sections.question,
    pieces: [
      ...(answers.occasion
        ? [paragraph(proposal.question.intro), quote(answers.occasion)]
        : [paragraph(proposal.question.none)]),
      ...(answers.caseDescription ? [paragraph(proposal.question.case), quote(answers.caseDescription)] : []),
      ...(answers.strengthsNote
        ? [paragraph(proposal.question.strengths), quote(answers.strengthsNote)]
        : []),
    ],
  }
}

function goals({ answers, proposal, questions }: Writing): Section {
  const { options } = questions.questions.goals
  return {
    id: 'goals',
    title: proposal.sections.goals,
    pieces: [
      paragraph(proposal.goals.intro),
      ...list((answers.goals ?? []).map((goal) => options[goal])),
      ...(answers.satisfied ? [paragraph(proposal.goals.satisfied), quote(answers.satisfied)] : []),
    ],
  }
}

const sentences = ({ because, block }: Pick<Line, 'because' | 'block'>, writing: Writing): string[] => [
  ...new Set(because.flatMap((id) => sayBecause(id, writing, 1, block) ?? [])),
]

/** Why the heart of the mix is there. */
function whyThisApproach(writing: Writing): string[] {
  const { lines, lead } = writing.recommendation
  const leading = lines.find(({ format }) => format === lead && lead !== null)
  return leading ? sentences(leading, writing).slice(0, MAIN_REASONS) : []
}

function approach(writing: Writing): Section {
  const { recommendation, proposal, reasons } = writing
  const { lines, outcome, kind } = recommendation
  const why = whyThisApproach(writing)
  return {
    id: 'approach',
    title: proposal.sections.approach,
    pieces: [
      paragraph(sayMix(recommendation, writing)),
      ...(why.length > 0 ? [subheading(proposal.approach.why), ...list(why)] : []),
      ...(kind === 'noneNeeded'
        ? [subheading(proposal.approach.nothing), paragraph(reasons.rules['ending.noneNeeded'])]
        : []),
      ...(outcome === null
        ? []
        : [
            subheading(proposal.approach.nothing),
            paragraph(`${reasons.outcomes[outcome]} ${reasons.outcomeSteps[outcome]}`),
          ]),
      paragraph(lines.length > 0 ? proposal.approach.adjusted : proposal.price.none),
    ],
  }
}

function parts(writing: Writing): Section {
  const { recommendation, proposal } = writing
  return {
    id: 'programme',
    title: proposal.sections.programme,
    pieces: recommendation.lines.flatMap((line, at) =>
      part(line, recommendation.lines.slice(0, at), writing),
    ),
  }
}

/** One part: what, for whom, and why. A second of the same kind does not repeat how it goes. */
function part(line: Line, before: readonly Line[], writing: Writing): Piece[] {
  const repeated = before.some(({ block }) => block === line.block)
  const { proposal, programme, advice, recommendation } = writing
  const texts = proposal.blocks[line.block]
  const facts = [
    ...(line.block === 'coordination'
      ? [{ label: advice.facts.who, value: programme.audiences[line.audience] }]
      : [
          { label: advice.facts.howMany, value: sayPart(line, writing) },
          {
            label: advice.facts.who,
            value: `${programme.audiences[line.audience]}, ${sayPeople(line, writing)}`,
          },
          { label: advice.facts.duration, value: programme.duration(line.minutes.value, line.block) },
        ]),
    { label: advice.facts.when, value: programme.when(line.weeks.from, line.weeks.to) },
    ...(line.milestones.length === 0
      ? []
      : [
          {
            label: advice.facts.milestones,
            value: sayList(
              line.milestones.map(({ id, week }) => programme.milestones[id](week)),
              writing.language,
            ),
          },
        ]),
    ...(repeated
      ? []
      : [
          { label: proposal.part.aim, value: texts.aim },
          { label: proposal.part.how, value: texts.how },
          { label: proposal.part.yields, value: texts.yields },
          { label: proposal.part.preparation, value: texts.preparation },
        ]),
  ]
  const why = reasonsFor(line, before, repeated, writing)
  // What speaks against a part is printed where it outweighs what speaks for it: then it needs an answer.
  const despite = sayDespite(line, recommendation, writing)
  const against =
    despite === undefined
      ? []
      : [...line.against.flatMap((id) => sayBecause(id, writing, -1, line.block) ?? []), despite]
  return [
    subheading(partTitle(line, writing)),
    {
      kind: 'facts',
      items: [
        ...facts,
        ...(why.length > 0 ? [{ label: advice.why, value: why.join(' ') }] : []),
        ...(against.length > 0 ? [{ label: advice.against, value: against.join(' ') }] : []),
      ],
    },
  ]
}

/** Why this part is there. What a reader just read, with the approach or with a part before, is not said again. */
function reasonsFor(line: Line, before: readonly Line[], repeated: boolean, writing: Writing): string[] {
  const heart = line.format !== null && line.format === writing.recommendation.lead
  if (heart && !repeated) return []
  const all = sentences(line, writing)
  const read = new Set([
    ...whyThisApproach(writing),
    ...before.flatMap((other) => sentences(other, writing).slice(0, REASONS)),
  ])
  const unread = all.filter((reason) => !read.has(reason))
  return unread.length > 0 ? unread.slice(0, repeated ? 1 : REASONS) : all.slice(0, 1)
}

function planning(writing: Writing): Section {
  const { recommendation, proposal, programme, advice } = writing
  const tape = tapeOf(recommendation.lines)
  const shown = tape.lengths.map(({ line }) => line)
  return {
    id: 'planning',
    title: proposal.sections.planning,
    pieces: [
      paragraph([...beginning(writing), proposal.planning.count].join(' ')),
      {
        kind: 'tape',
        tape,
        labels: shown.map((line) => partTitle(line, writing)),
        months: Array.from({ length: tape.months }, (_, month) => programme.month(month + 1)),
        alt: sayTape(shown, tape.months, writing),
        caption: programme.tapeCaption,
      },
      {
        kind: 'table',
        caption: advice.tableTitle,
        columns: [
          { title: advice.columns.part, align: 'left', width: 0.41 },
          { title: advice.columns.who, align: 'left', width: 0.41 },
          { title: advice.columns.when, align: 'left', width: 0.18 },
        ],
        rows: recommendation.lines.map((line) => ({
          cells: [
            partTitle(line, writing),
            programme.audiences[line.audience],
            programme.weeks(line.weeks.from, line.weeks.to),
          ],
        })),
      },
    ],
  }
}

const weeksLater = (day: string, weeks: number): string => {
  const later = new Date(day)
  later.setUTCDate(later.getUTCDate() + weeks * 7)
  return later.toISOString()
}

/** The month of an ISO date, as answers hold one: 2027-03. Years of six figures have a sign and stay whole. */
const monthOf = (day: string): string => /^[+-]?\d+-\d\d/.exec(day)?.[0] ?? day

/**
 * When the first meeting can be: in the month that was asked for, where it can be reached, with the month in which the
 * go-ahead is needed for it; otherwise as soon as can be, if the go-ahead came on the day the proposal was made.
 */
function beginning({ recommendation, input, proposal, answers, language }: Writing): string[] {
  const { planning: words } = proposal
  const weeks = recommendation.lines
    .filter(({ block }) => block !== 'coordination')
    .map((line) => line.weeks.from)
  const say = (day: string) => sayPeriod(monthOf(day), language)
  const { start } = answers
  const wish = start === undefined ? [] : [words.start(say(start))]
  if (weeks.length === 0) return wish
  const lead = Math.min(...weeks)
  const soonest = monthOf(weeksLater(input.madeOn, lead))
  if (start !== undefined && start > soonest)
    return [...wish, words.inTime(say(weeksLater(`${start}-01`, -lead)), say(start))]
  const first = words.first(say(input.madeOn), say(soonest))
  return start !== undefined && start < soonest ? [...wish, words.tooSoon, first] : [...wish, first]
}

function roles(writing: Writing): Section {
  const { recommendation, proposal, programme, advice, answers } = writing
  const { lines } = recommendation
  const { ask } = proposal.roles
  const has = (block: Line['block']) => lines.some((line) => line.block === block)
  const withResidents = answers.participants?.some((who) =>
    ['residents', 'youth', 'volunteers'].includes(who),
  )
  return {
    id: 'roles',
    title: proposal.sections.roles,
    pieces: [
      {
        kind: 'table',
        caption: proposal.roles.who,
        columns: [
          { title: proposal.roles.part, align: 'left', width: 0.36 },
          { title: advice.facts.who, align: 'left', width: 0.34 },
          { title: proposal.roles.people, align: 'left', width: 0.3 },
        ],
        rows: lines
          .filter(({ block }) => block !== 'coordination')
          .map((line) => ({
            cells: [partTitle(line, writing), programme.audiences[line.audience], sayPeople(line, writing)],
          })),
      },
      subheading(proposal.roles.asks),
      ...list([
        ask.contact,
        ask.invite,
        ask.room,
        ...(has('actionLearning') ? [ask.case, ask.sponsor, ask.lessons] : []),
        ...(withResidents ? [ask.residents] : []),
      ]),
    ],
  }
}

function price(writing: Writing): Section {
  const { recommendation, proposal, advice, language, input, answers } = writing
  const { lines, days } = recommendation
  const shown = indicationOf(recommendation)
  const ofDays = sayColumn([...lines.map((line) => line.days.value), days.value], language)
  const euro = (amount: number) => sayEuro(amount, language)
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(input.practice.vat)
  const withResidents = answers.participants?.some((who) =>
    ['residents', 'youth', 'volunteers'].includes(who),
  )
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
          { cells: [proposal.price.vat(percent), '', '', euro(shown.vat)], total: true },
          { cells: [proposal.price.incl, '', '', euro(shown.inclVat)], total: true },
        ],
      },
      paragraph(sayBudget(besideBudget(answers, shown), writing)),
    ],
  }
}

function assumptions(writing: Writing): Section {
  const { recommendation, proposal } = writing
  const said = (notices: Recommendation['warnings']) => notices.map((notice) => sayNotice(notice, writing))
  const taken = said(recommendation.assumptions)
  const attention = said(recommendation.warnings)
  return {
    id: 'assumptions',
    title: proposal.sections.assumptions,
    pieces: [
      paragraph(taken.length > 0 ? proposal.assumptions.intro : proposal.assumptions.none),
      ...list(taken),
      ...(attention.length > 0 ? [subheading(proposal.assumptions.warnings), ...list(attention)] : []),
    ],
  }
}

function notAdvised(writing: Writing): Section {
  const { recommendation, proposal, reasons, advice, language } = writing
  const { rejected, later } = recommendation
  return {
    id: 'notAdvised',
    title: proposal.sections.notAdvised,
    pieces: [
      paragraph(proposal.notAdvised.intro),
      ...rejected.flatMap(({ format, stage, because }): Piece[] => [
        subheading(reasons.formats[format]),
        paragraph(
          [
            advice.stages[stage],
            ...because.flatMap((id) => [sayBecause(id, writing, -1, format), sayLift(id, writing)]),
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ]),
      ...(later.length > 0
        ? [
            subheading(proposal.notAdvised.later),
            paragraph(advice.laterIntro),
            ...list(
              later.map(
                ({ format, goNoGo, price: least }) =>
                  `${reasons.formats[format]}. ${advice.laterPrice(sayEuro(Math.round(least.value), language))}${goNoGo ? ` ${advice.laterGoNoGo(sayEuro(Math.round(goNoGo.value), language))}` : ''}`,
              ),
            ),
          ]
        : []),
    ],
  }
}

function aboutPractice({ proposal, input, language }: Writing): Section {
  const { practice } = input
  return {
    id: 'practice',
    together: true,
    title: proposal.sections.practice,
    pieces: [
      paragraph(
        [proposal.practice.intro(practice.name), ...(practice.fictional ? [proposal.fictional] : [])].join(
          ' ',
        ),
      ),
      ...list(practice.people.map((person) => `${person.name} ${person[language]}.`)),
      paragraph(
        [[practice.name, ...practice.address].join(', '), [practice.email, practice.phone].join(' · ')].join(
          '\n',
        ),
      ),
      subheading(proposal.practice.next),
      paragraph(proposal.practice.how),
    ],
  }
}

function appendix({ input, proposal, questions, language }: Writing): Section {
  const { asked } = walk(input.draft)
  const onCover: readonly QuestionId[] = formalities
  return {
    id: 'answers',
    ownPage: true,
    title: proposal.sections.answers,
    pieces: [
      paragraph(proposal.answers.intro),
      {
        kind: 'table',
        caption: proposal.answers.caption,
        columns: [
          { title: proposal.answers.question, align: 'left', width: 0.5 },
          { title: proposal.answers.answer, align: 'left', width: 0.5 },
        ],
        rows: asked
          .filter(({ id }) => input.draft[id] !== undefined && !onCover.includes(id))
          .map(({ id }) => ({
            cells: [questionText(id, questions).label, sayAnswer(id, input.draft[id], questions, language)],
          })),
      },
    ],
  }
}

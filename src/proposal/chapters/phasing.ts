import { phasesOf, type Phase } from '../../rules/phases.ts'
import type { Line } from '../../rules/recommendation.ts'
import { sayList } from '../../texts/say.ts'
import { partTitle } from '../../texts/sayProgramme.ts'
import type { Section } from '../document.ts'
import { paragraph, type Writing } from './writing.ts'

/** In which steps it goes, and what is decided after each: go on, change or stop. */
export function phasing(writing: Writing): Section {
  const { recommendation, proposal, programme } = writing
  const { phasing: words } = proposal.chapters
  const phases = phasesOf(recommendation.lines)
  const second = secondPhase(writing)
  const stepwise = phases.length + second.length > 1
  return {
    id: 'phasing',
    together: true,
    title: proposal.sections.phasing,
    pieces: stepwise
      ? [
          paragraph([words.intro, ...(overlap(phases) ? [words.sideBySide] : [])].join(' ')),
          {
            kind: 'table',
            caption: words.caption,
            columns: [
              { title: words.columns.phase, align: 'left', width: 0.28 },
              { title: words.columns.when, align: 'left', width: 0.15 },
              { title: words.columns.decision, align: 'left', width: 0.38 },
              { title: words.columns.by, align: 'left', width: 0.19 },
            ],
            rows: [
              ...phases.map((phase, at) => ({
                cells: [
                  phaseTitle(phase, writing),
                  programme.weeks(phase.from, phase.to),
                  [
                    ...promised(phase, writing),
                    words.decisions[
                      decisionOf(phase, at === phases.length - 1 && second.length === 0, recommendation.kind)
                    ],
                    ...interim(phase, writing),
                  ].join(' '),
                  decides(phase, writing),
                ],
              })),
              ...second,
            ],
          },
        ]
      : [paragraph(words.one)],
  }
}

/**
 * What is decided after a step: where people were listened to, whether they can sit down together yet; after half a day
 * of practice, what they use of it. After the last there is no next one to look at.
 */
const decisionOf = (
  { id, lines }: Phase,
  isLast: boolean,
  kind: Writing['recommendation']['kind'],
): keyof Decisions =>
  lines.some(({ block }) => block === 'listeningTalks')
    ? // Without a programme there is no dialogue yet that could go ahead.
      kind === 'advice'
      ? 'listen'
      : 'listenOnly'
    : id === 'learn' && !lines.some(({ block }) => block === 'actionLearning')
      ? 'practise'
      : id === 'begin' && isLast
        ? 'beginOnly'
        : id

type Decisions = Writing['proposal']['chapters']['phasing']['decisions']

/** A phase with the parts in it; the one that only passes lessons on says so already. */
function phaseTitle({ id, lines }: Phase, writing: Writing): string {
  const { proposal, reasons, language } = writing
  const title = proposal.chapters.phasing.phases[id]
  if (id === 'passOn') return title
  const parts = lines.map((line) =>
    line.block === 'actionLearning' ? reasons.formats.actionLearning : partTitle(line, writing),
  )
  return `${title} (${sayList([...new Set(parts)], language)})`
}

/** Whether one begins before another ends. */
const overlap = (phases: readonly Phase[]): boolean =>
  phases.some((phase, at) => phases.slice(at + 1).some(({ from }) => from < phase.to))

/** A trajectory has a moment halfway at which it can still change. */
const interim = ({ lines }: Phase, { proposal }: Writing): string[] =>
  lines.flatMap(({ milestones }) =>
    milestones.flatMap(({ id, week }) =>
      id === 'interimTalk' ? [proposal.chapters.phasing.interim(week)] : [],
    ),
  )

/** Where the house talks first: what may be promised is settled before residents come. Source: domain.md B, R4. */
function promised({ lines }: Phase, { proposal }: Writing): string[] {
  const starts = (audience: Line['audience']) =>
    lines.find((line) => line.block === 'dialogue' && line.audience === audience)?.weeks
  const [inside, residents] = [starts('staffAndLeaders'), starts('residentsWithStaff')]
  return inside !== undefined && residents !== undefined && inside.from < residents.from
    ? [proposal.chapters.phasing.promised(residents.from + 1)]
    : []
}

const hasSponsor = ({ answers }: Writing): boolean =>
  answers.sponsor === 'boardActive' || answers.sponsor === 'managerActive'

function decides({ id }: Phase, writing: Writing): string {
  const { leaders, sponsorToBe } = writing.proposal.chapters.phasing
  if (id === 'passOn') return leaders
  if (hasSponsor(writing)) return writing.programme.audiences.sponsor
  // What comes before it is there to find one.
  return id === 'explore' ? sponsorToBe : writing.advice.prePhase.sponsorThen
}

/** What could follow once something has changed: decided on apart, and not in the price. */
function secondPhase(writing: Writing) {
  const { recommendation, proposal, programme, reasons, language } = writing
  const { phasing: words } = proposal.chapters
  const later = recommendation.later.filter(({ goNoGo }) => goNoGo !== null)
  if (later.length === 0) return []
  const names = later.map(({ format }) => reasons.formats[format].toLowerCase())
  return [
    {
      cells: [
        words.second(sayList(names, language)),
        words.afterTalk,
        words.secondDecision,
        hasSponsor(writing) ? programme.audiences.sponsor : writing.advice.prePhase.sponsorThen,
      ],
    },
  ]
}

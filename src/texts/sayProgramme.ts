import { reckoned } from '../questionnaire/cells.ts'
import type { Answers } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
import type { Block } from '../rules/formats.ts'
import type { Line, Recommendation, Theme } from '../rules/recommendation.ts'
import type { AdviceTexts, ProgrammeTexts } from './adviceTexts.ts'
import type { ReasonTexts } from './reasonTexts.ts'
import { sayList } from './say.ts'
import { namesOf } from './sayNames.ts'
import type { Language } from './texts.ts'

/** The words about a programme. */
export interface ProgrammeWords {
  readonly language: Language
  readonly programme: ProgrammeTexts
  readonly reasons: ReasonTexts
}

/**
 * A part with its number and theme, in how many groups, and how often people come together for it: "één workshop over
 * ouder worden in de buurt voor elk van twee groepen in twee delen van 2 uur". In short without the last two.
 */
export function sayPart(line: Line, { programme, reasons }: ProgrammeWords, inShort = false): string {
  const { block, theme, sessions, groups, spreadOver, minutes } = line
  const amount = programme.amount(block, sessions.value, groups.value)
  if (block !== 'workshop') return amount
  return [
    theme === null ? amount : programme.withTheme(amount, reasons.themes[theme]),
    ...(groups.value > 1 && !inShort ? [programme.eachGroup(groups.value)] : []),
    ...(line.audience === 'firstGroup' ? [programme.firstGroup(line.people.value)] : []),
    ...(spreadOver > 1 && !inShort ? [programme.inParts(spreadOver, minutes.value, sessions.value > 1)] : []),
  ].join(' ')
}

/** Why a workshop is on this theme where more were chosen; undefined where none is left, or it was said before. */
export function sayOtherThemes(
  line: Line,
  { lines, chosen }: { readonly lines: readonly Line[]; readonly chosen: readonly Theme[] | undefined },
  { programme, reasons, language }: ProgrammeWords,
): string | undefined {
  const workshops = lines.filter(({ block, theme }) => block === 'workshop' && theme !== null)
  if (line !== workshops[0]) return undefined
  const begun = workshops.flatMap(({ theme }) => theme ?? [])
  const left = (chosen ?? []).filter((theme) => !begun.includes(theme))
  const names = (themes: readonly Theme[]) =>
    sayList(
      themes.map((theme) => reasons.themes[theme]),
      language,
    )
  return left.length === 0 ? undefined : programme.otherThemes(names(begun), names(left), left.length)
}

/**
 * The case that people work on in a part, in the client's own words: in the trajectory; without one in the first
 * dialogue, or else in the first workshop. Undefined for all other parts, and where nobody wrote it down.
 */
export function sayCase(
  line: Line,
  lines: readonly Line[],
  { caseDescription }: Pick<Answers, 'caseDescription'>,
): string | undefined {
  const works = (['actionLearning', 'dialogue', 'workshop'] as const).flatMap(
    (format) => lines.find((one) => one.format === format) ?? [],
  )
  return line === works[0] ? caseDescription : undefined
}

/** For whom a part is. */
export function sayAudience(
  { audience, block }: Pick<Line, 'audience' | 'block'>,
  {
    programme,
    answers,
    language,
  }: Pick<ProgrammeWords, 'programme' | 'language'> & {
    readonly answers: Pick<Answers, 'participants' | 'sector' | 'areaBound' | 'core'>
  },
): string {
  const { audiences, audiencesNamed } = programme
  const { staff, leaders, partners, residents } = namesOf(programme, answers)
  const all = (...names: readonly string[]) => sayList(names, language)
  switch (audience) {
    case 'staff':
      // Leaders who were chosen hear the story and sit at the tables as the others do; a workshop is for who does the work.
      return staff.length > 0
        ? all(...new Set([...staff, ...(block === 'workshop' ? [] : leaders)]))
        : audiences.staff
    case 'staffAndPartners':
      return all(...staff, ...partners)
    case 'staffAndLeaders':
      // Whoever decides on what is promised belongs to this talk; leaders are named only where they were chosen.
      return leaders.length > 0
        ? all(...new Set([...staff, ...leaders]))
        : audiencesNamed.staffAndLeaders(all(...staff))
    case 'residents':
      return all(...residents)
    case 'residentsWithStaff':
      // Partners are no part of the own house: this is where they sit.
      return staff.length > 0
        ? audiencesNamed.residentsWithStaff(all(...residents), all(...staff, ...partners))
        : audiences.residentsWithStaff
    case 'everyone':
    case 'together':
    case 'withResidents':
      return audiencesNamed[audience === 'everyone' ? 'everyone' : 'together'](
        all(...staff, ...partners, ...residents),
      )
    case 'core':
      // Nobody is told of a group that nobody said is there.
      return answers.core === 'yes' ? audiences.core : audiences.coreToBe
    default:
      return audiences[audience]
  }
}

/** Under which name it is told how a part goes: in a conflict a dialogue is no evening with tables. */
export const tellingOf = ({ block, because }: Pick<Line, 'block' | 'because'>): Block | 'neutralDialogue' =>
  block === 'dialogue' && because.some((id) => id.startsWith('rule:manner.neutral'))
    ? 'neutralDialogue'
    : block

/** How many people come, and whether that is each time. */
export const sayPeople = (
  { block, audience, people, sessions, groups }: Line,
  { programme }: ProgrammeWords,
): string =>
  audience === 'parties'
    ? programme.oneOfEachParty
    : (audience === 'residentsWithStaff' ? programme.staffCounted : (counted: string) => counted)(
        programme.people(
          people.value,
          block,
          groups.value > 1
            ? 'inEachGroup'
            : // One group that meets more than once is no new group each time.
              sessions.value === 1 || block === 'facilitatorTraining'
              ? 'once'
              : 'eachTime',
        ),
      )

/** The name of a part, as a heading. */
export function partTitle(
  line: Pick<Line, 'block' | 'audience' | 'theme'>,
  { reasons, programme }: Pick<ProgrammeWords, 'reasons' | 'programme'>,
): string {
  const name = reasons.blocks[line.block]
  if (line.theme !== null && line.block === 'workshop')
    return programme.withTheme(name, reasons.themes[line.theme])
  // Two dialogues for two publics are told apart by their public.
  if (line.block !== 'dialogue') return name
  const { audiences } = programme
  switch (line.audience) {
    case 'staffAndLeaders':
      return `${name}: ${programme.inside}`
    case 'residents':
    case 'residentsWithStaff':
      return `${name}: ${audiences.residents}`
    case 'withResidents':
      return `${name}: ${programme.residentsToo}`
    default:
      return name
  }
}

/** In the order in which they are told: coordination runs along from the start, but comes after what it holds together. */
export const asTold = (lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((a, b) => Number(a.block === 'coordination') - Number(b.block === 'coordination'))

/** Up to here, in weeks, a length is said in weeks. */
const SHORT = 10

/** From the go-ahead to the end, in words. */
export function sayLength(
  { lines, months }: Pick<Recommendation, 'lines' | 'months'>,
  { programme }: ProgrammeWords,
): string {
  const weeks = Math.max(0, ...lines.map((line) => line.weeks.to))
  return weeks > 0 && weeks <= SHORT ? programme.shortly(weeks) : programme.months(months.value)
}

/** Why a programme lasts longer than the months that were asked for; undefined where it does not. */
export function sayPrepared(
  { months }: Pick<Recommendation, 'months'>,
  { duration }: Pick<Answers, 'duration'>,
  { programme, advice }: Pick<ProgrammeWords, 'programme'> & { readonly advice: AdviceTexts },
): string | undefined {
  const asked = reckoned(itemOf('duration').question, duration)
  return asked === undefined || months.value <= asked ? undefined : advice.prepared(programme.months(asked))
}

/** The parts of a programme in one phrase: "één dialoogsessie en één workshop". */
export function sayParts(lines: readonly Line[], words: ProgrammeWords): string {
  // Two parts that read the same are one in a sentence: two dialogues, not one and one.
  const merged = asTold(lines).reduce<Line[]>((parts, line) => {
    const same = parts.findIndex(
      (other) => other.block === line.block && other.theme === line.theme && line.block === 'dialogue',
    )
    const other = parts[same]
    if (other === undefined) return [...parts, line]
    const sessions = { ...other.sessions, value: other.sessions.value + line.sessions.value }
    return parts.with(same, { ...other, sessions })
  }, [])
  return sayList(
    merged.map((line) => sayPart(line, words, true)),
    words.language,
  )
}

/** The whole mix in one sentence, or the outcome when there is none. */
export function sayMix(
  { kind, lines }: Pick<Recommendation, 'kind' | 'lines'>,
  words: ProgrammeWords,
): string {
  const { programme } = words
  const parts = sayParts(lines, words)
  if (kind === 'noneNeeded') return programme.noneNeeded
  if (kind === 'notYet')
    return lines.length > 0 ? `${programme.notYet} ${programme.notYetFirst(parts)}` : programme.notYet
  return programme.mix(parts)
}

/** The maatlint in words. */
export const sayTape = (lines: readonly Line[], months: number, words: ProgrammeWords): string =>
  words.programme.tapeAlt(
    months,
    sayList(
      lines.map((line) => {
        const part = sayPart(line, words)
        const isTwin = lines.some((other) => other !== line && sayPart(other, words) === part)
        // Two that read the same are told apart by their titles, as in the drawing.
        return words.programme.tapePart(
          isTwin ? partTitle(line, words) : part,
          line.weeks.from,
          line.weeks.to,
        )
      }),
      words.language,
    ),
  )

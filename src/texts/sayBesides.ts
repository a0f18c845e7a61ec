import type { QuestionId } from '../questionnaire/types.ts'
import type { Decision } from '../rules/decide.ts'
import { formats, type Format } from '../rules/formats.ts'
import type { Held, WhatIf } from '../rules/whatIf.ts'
import { sayList } from './say.ts'
import type { ChangeWords } from './sayChanges.ts'

/** Of the two that one evening can combine, the other one. */
export const besidesOf = (format: Format): Format | undefined =>
  format === 'lecture' ? 'dialogue' : format === 'dialogue' ? 'lecture' : undefined

/** From which share of the seats in dialogues on it is said that there are fewer. */
const FEWER_SEATS = 0.75

/**
 * From which share of its days on it is said that much less is left, where lectures and dialogues become one evening:
 * how many of them fall away is not told then.
 */
const MUCH_LESS = 0.5

/** The answers that say how many people there are: with others there are other seats, which needs no telling. */
const ofPeople: readonly QuestionId[] = ['staff', 'residents', 'participants']

/** Whether a talk that is in one programme is not in another. */
const missing = (talk: keyof Held['talks'], from: Held, other: Held): boolean =>
  from.talks[talk] > 0 && other.talks[talk] === 0

/** Which talks are in one programme and not in another, as they are called, and how many they are. */
function talksOnlyIn(
  one: Held,
  other: Held,
  names: { readonly mandateTalk: string; readonly listeningTalks: string },
): { readonly named: readonly string[]; readonly count: number } {
  const only = (['mandateTalk', 'listeningTalks'] as const).filter((talk) => missing(talk, one, other))
  return {
    named: only.map((talk) => names[talk]),
    count: only.reduce((sum, talk) => sum + one.talks[talk], 0),
  }
}

/** What else is different: how much of a format that stays, the talks around it, and who no longer takes part. */
export function sayBesides(
  { changes, kind, before, after }: WhatIf,
  now: Decision['kind'],
  { explanation, language }: ChangeWords,
): string[] {
  if (now !== 'advice' || kind !== 'advice') return []
  const { besides, leave, join, table } = explanation
  const counts = changes.some(({ question }) => ofPeople.includes(question))
  const left = (['residents', 'staff'] as const).filter(
    (who) => before.takesPart[who] === true && after.takesPart[who] === false,
  )
  const joined = (['residents', 'staff'] as const).filter(
    (who) => before.takesPart[who] === false && after.takesPart[who] === true,
  )
  const combined = before.combined || after.combined
  const stays = formats.filter(
    (format) =>
      before.count[format] > 0 && after.count[format] > 0 && !(combined && besidesOf(format) !== undefined),
  )
  const of = (some: readonly Format[], seats?: number) =>
    sayList(
      some.map((format) =>
        format === 'dialogue' && seats !== undefined
          ? besides.ofPeople(besides.number(format, after.count[format]), seats)
          : besides.number(format, after.count[format]),
      ),
      language,
    )
  const sum = (some: readonly Format[]) => some.reduce((all, format) => all + after.count[format], 0)
  const fewer = stays.filter((format) => after.count[format] < before.count[format])
  const more = stays.filter((format) => after.count[format] > before.count[format])
  // Where a whole public leaves it goes without saying that fewer people sit there.
  const crowded =
    stays.includes('dialogue') &&
    left.length === 0 &&
    !counts &&
    after.seats > 0 &&
    after.seats < FEWER_SEATS * before.seats
  const come = talksOnlyIn(after, before, {
    mandateTalk: besides.mandateTalk.comes,
    listeningTalks: besides.listeningTalks.comes(after.talks.listeningTalks),
  })
  const go = talksOnlyIn(before, after, {
    mandateTalk: besides.mandateTalk.goes,
    listeningTalks: besides.listeningTalks.goes,
  })
  return [
    ...(fewer.length > 0 ? [besides.fewer(of(fewer, crowded ? after.seats : undefined), sum(fewer))] : []),
    ...(crowded && !fewer.includes('dialogue') && !more.includes('dialogue')
      ? [besides.seats(after.seats)]
      : []),
    ...(more.length > 0 ? [besides.more(of(more), sum(more))] : []),
    ...(come.count > 0 ? [besides.talksCome(sayList(come.named, language), come.count)] : []),
    ...(go.count > 0 ? [besides.talksGo(sayList(go.named, language), go.count)] : []),
    ...(combined && after.days < MUCH_LESS * before.days ? [besides.muchSmaller] : []),
    ...left.map((who) => leave[who]),
    ...joined.map((who) => join[who]),
    ...(!left.includes('residents') && before.residentsTalk === true && after.residentsTalk === false
      ? [table.leave]
      : []),
    ...(!joined.includes('residents') && before.residentsTalk === false && after.residentsTalk === true
      ? [table.join]
      : []),
  ]
}

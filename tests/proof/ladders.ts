import { daysOf, priceOf } from '../../src/rules/days.ts'
import { limitsInOrder, type Limit, type Limits } from '../../src/rules/limits.ts'
import type { Mix } from '../../src/rules/mix.ts'
import type { Offering } from '../../src/rules/offering.ts'
import { formats } from '../../src/rules/formats.ts'
import { doses } from '../../src/rules/offering.ts'
import { edges } from '../../src/rules/room.ts'
import { askedFor } from '../../src/rules/situation.ts'
import type { Finding } from './finding.ts'
import { askIn, kindsOfGathering, mixesIn, oneMore, settingsIn, type Setting } from './mixes.ts'
import { openRoom } from './plans.ts'
import { differing, laddersIn, watched } from './watched.ts'

/** The one capacity that each limit claims to read, from little to much; none for what is a matter of form. */
export const ladderOf = {
  coreMeetings: 'setMeetings',
  notTwice: undefined,
  oneMeeting: 'staffMinutes',
  listenFirst: undefined,
  staffHours: 'staffMinutes',
  residentHours: 'residentMinutes',
  notAlone: undefined,
  notAmongThemselves: undefined,
  budget: 'budget',
  months: 'months',
} as const satisfies Record<Limit, keyof typeof edges | 'budget' | undefined>

const climbs = 'meer tijd of geld maakt geen enkele samenstelling onmogelijk'
const oneCapacity = 'elke grens leest één soort ruimte'
const topIsFree = 'de hoogste klasse van een ladder houdt niets tegen'
const largerBreaks = 'wat een kleine samenstelling tegenhoudt, houdt een grotere ook tegen'
const blind = 'een grens van vorm leest niet hoeveel het er zijn'

export interface LaddersProved {
  readonly mixes: number
  readonly checks: number
  readonly findings: readonly Finding[]
}

const numberOf = (mix: Mix): number =>
  [
    mix.lecture,
    mix.combined,
    mix.dialogue,
    Number(mix.smaller),
    mix.moreForResidents,
    mix.workshop,
    mix.groups,
    mix.actionLearning,
    mix.sets,
  ].reduce((all, amount) => all * 16 + amount, Number(mix.mandateTalk) * 2 + Number(mix.harvest))

const sayMix = (mix: Mix): string =>
  Object.entries(mix)
    .filter(([name, amount]) => amount !== false && amount !== 0 && !(name === 'combined' && amount === 0))
    .map(([name, amount]) => `${name} ${String(amount)}`)
    .join(', ')

/**
 * Climbs every ladder of room with every mix in every setting. That a limit which allows a mix goes on allowing it when
 * there is more, and that each reads one ladder, is why more time or money can never take an advice away: the search
 * takes the first lead for which anything is allowed.
 */
export function proveLadders(
  limits: Limits,
  offering: Offering,
  kinds: readonly (typeof kindsOfGathering)[number][] = kindsOfGathering,
): LaddersProved {
  const findings = new Map<string, Finding>()
  let count = 0
  let checks = 0
  const note = (property: string, limit: Limit, mix: Mix, { gathering }: Setting, room = '') => {
    const key = `${property} ${limit}`
    if (!findings.has(key))
      findings.set(key, { property, about: `${limit}: ${sayMix(mix)} (${gathering})${room}` })
  }

  for (const { gathering, neutral } of kinds) {
    const all = settingsIn(gathering, neutral)
    const [widest] = all
    if (widest === undefined) continue
    const mixes = mixesIn(widest, offering)
    const larger = largerOf(mixes)
    count += mixes.length
    for (const limit of limitsInOrder) {
      const done: { setting: Setting; read: ReadonlySet<string> }[] = []
      for (const setting of all) {
        // A limit that did not read where two settings differ says the same in both.
        if (done.some((one) => !differ(one.setting, setting).some((key) => one.read.has(key)))) continue
        done.push({ setting, read: climb(limit, setting, mixes, larger) })
      }
    }
  }
  return { mixes: count, checks, findings: [...findings.values()] }

  function climb(limit: Limit, setting: Setting, mixes: readonly Mix[], larger: readonly number[][]) {
    const ladder = ladderOf[limit]
    const open = openRoom(setting)
    const rungs: readonly number[] = ladder === undefined || ladder === 'budget' ? [0] : edges[ladder]
    const asks = rungs.map((rung) =>
      watched(askIn(setting, ladder === undefined ? open : { ...open, [ladder]: rung })),
    )
    const allows = limits[limit]
    const plain = askIn(setting, open)
    // From which rung of its ladder a mix is allowed; the number of rungs where it never is. For money, the price.
    const from = mixes.map((mix): number => {
      if (ladder === 'budget') {
        const price = priceOf(daysOf(mix, plain, offering), offering)
        for (const [budget, within] of [
          [price - 0.01, false],
          [price, true],
          [price + 1, true],
          [Infinity, true],
        ] as const) {
          checks++
          const allowed = allows(mix, { ...plain, room: { ...open, budget } }, offering)
          if (allowed !== within) note(climbs, limit, mix, setting, `: prijs ${price}, budget ${budget}`)
        }
        allows(mix, asks[0]?.ask ?? plain, offering)
        return price
      }
      let first = rungs.length
      for (let rung = rungs.length - 1; rung >= 0; rung--) {
        checks++
        const allowed = allows(mix, asks[rung]?.ask ?? plain, offering)
        if (allowed && first === rung + 1) first = rung
        else if (allowed)
          note(climbs, limit, mix, setting, `: wel bij ${rungs[rung]}, niet bij ${rungs[rung + 1]}`)
      }
      if (ladder !== undefined && first === rungs.length) note(topIsFree, limit, mix, setting)
      return first
    })
    mixes.forEach((mix, n) => {
      for (const more of larger[n] ?? []) {
        checks++
        if ((from[more] ?? 0) < (from[n] ?? 0)) note(largerBreaks, limit, mix, setting)
        if (ladder === undefined && from[more] !== from[n]) note(blind, limit, mix, setting)
      }
    })
    const read = new Set(asks.flatMap((one) => [...one.read]))
    const foreign = [
      ...laddersIn(read).filter((key) => key !== ladder),
      ...[...read].filter((key) => /^ask\.(?!room$|signals$)|^attendance\.(?!practise$)/.test(key)),
    ]
    if (foreign.length > 0 && mixes[0])
      note(oneCapacity, limit, mixes[0], setting, `: leest ${foreign.join()}`)
    return read
  }
}

const differ = (a: Setting, b: Setting) =>
  differing.filter((key) =>
    key === 'attendance.practise'
      ? a.attendance.practise !== b.attendance.practise
      : key === 'spread'
        ? a.spread !== b.spread
        : a.signals[key] !== b.signals[key],
  )

function largerOf(mixes: readonly Mix[]): number[][] {
  const place = new Map(mixes.map((mix, n) => [numberOf(mix), n]))
  return mixes.map((mix) => oneMore(mix).flatMap((more) => place.get(numberOf(more)) ?? []))
}

export const asksNoLess = 'met meer ruimte wordt er van geen werkvorm minder gevraagd'

/** How much is asked for may hang on room: never less where there is more, so that no mix drops out for that. */
export function proveAsked(): Finding[] {
  const findings: Finding[] = []
  for (const { gathering, neutral } of kindsOfGathering)
    for (const { attendance, signals } of settingsIn(gathering, neutral))
      for (const [ladder, rungs] of Object.entries(edges))
        for (const format of formats)
          for (const byPoints of [0, ...doses[format].map(([, sessions]) => sessions)]) {
            const asked = rungs.map((rung) => {
              const room = { ...openRoom({ gathering, attendance }), [ladder]: rung }
              return askedFor(format, byPoints, { room, signals, reach: false, onlyWorkshop: false })
            })
            const at = asked.findIndex((count, n) => count < (asked[n - 1] ?? 0))
            if (at >= 0 && findings.length === 0)
              findings.push({
                property: asksNoLess,
                about: `${format} bij ${ladder} ${rungs[at]}: ${asked[at]} in plaats van ${asked[at - 1]} (${gathering})`,
              })
          }
  return findings
}

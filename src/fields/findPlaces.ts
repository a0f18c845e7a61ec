import { fold } from '../questionnaire/fold.ts'
import { slipsBetween } from '../questionnaire/slips.ts'

/** Other names by which people look for a gemeente. */
const aliases: Readonly<Record<string, readonly [string, ...string[]]>> = {
  '0518': ['Den Haag', 'The Hague'],
  '0796': ['Den Bosch'],
}

interface Named {
  readonly code: string
  readonly name: string
}

/** The gemeente that is called just so, by its own name or another; undefined where none is, or more than one. */
export function placeCalled<Place extends Named>(typed: string, places: readonly Place[]): Place | undefined {
  const sought = fold(typed)
  const [only, ...others] = places.filter(({ code, name }) =>
    [name, ...(aliases[code] ?? [])].some((one) => fold(one) === sought),
  )
  return others.length === 0 ? only : undefined
}

/** The gemeenten whose name, or a word in it, begins with what was typed; whole names first. At most `most`. */
export function findPlaces<Place extends Named>(
  typed: string,
  places: readonly Place[],
  most = 8,
): { readonly place: Place; readonly shown: string }[] {
  const sought = fold(typed)
  if (sought === '') return []
  return places
    .flatMap((place) => {
      const alias = aliases[place.code]
      const names = [place.name, ...(alias ?? [])].map(fold)
      const rank = Math.min(
        ...names.map((name) => (name.startsWith(sought) ? 0 : ` ${name}`.includes(` ${sought}`) ? 1 : 2)),
      )
      return rank === 2
        ? []
        : [{ place, rank, shown: alias === undefined ? place.name : `${place.name} (${alias[0]})` }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
}

/** As many as somebody chooses from at a glance. */
const MOST_NEAR = 3

/** The gemeenten that may have been meant by a name with a slip in it; the nearest first. They are asked, never taken. */
export function placesNear<Place extends Named>(typed: string, places: readonly Place[]): Place[] {
  const sought = fold(typed)
  return places
    .flatMap((place) => {
      const slips = slipsBetween(sought, [place.name, ...(aliases[place.code] ?? [])].map(fold))
      return slips === undefined ? [] : [{ place, slips }]
    })
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, MOST_NEAR)
    .map(({ place }) => place)
}

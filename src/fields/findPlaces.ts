import { fold } from '../questionnaire/fold.ts'

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

/** How many slips a name of this length may hold: in a short one every letter counts. */
const slipsIn = ({ length }: string): number => (length < 4 ? 0 : length < 7 ? 1 : 2)

/** In how many slips two names differ: a letter more, less, other, or two changed about. */
function distance(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1
      const turned = at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + same,
          turned ? (before[to - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}

/** The gemeenten that may have been meant by a name with a slip in it; the nearest first. They are asked, never taken. */
export function placesNear<Place extends Named>(typed: string, places: readonly Place[]): Place[] {
  const sought = fold(typed)
  const most = slipsIn(sought)
  if (most === 0) return []
  return places
    .flatMap((place) => {
      const far = Math.min(
        ...[place.name, ...(aliases[place.code] ?? [])]
          .map(fold)
          .filter((name) => Math.abs(name.length - sought.length) <= most)
          .map((name) => distance(sought, name)),
      )
      return far <= most ? [{ place, far }] : []
    })
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST_NEAR)
    .map(({ place }) => place)
}

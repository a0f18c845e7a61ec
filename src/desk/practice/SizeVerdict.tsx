import { offeringPropertyIds, type Broken } from '../../rules/checkOffering.ts'
import { sayNumber } from '../../texts/say.ts'
import type { SettingsWords } from './saySettings.ts'
import type { Tried } from './tryOffering.ts'

/** How far the sizes of the practice in use are proved. */
export function SizeVerdict({
  own,
  tried,
  words: { settings, language },
}: {
  /** whether any of them differs from what is usual */
  own: boolean
  /** what was found among sets of answers; undefined while nobody has looked */
  tried: Tried | undefined
  words: SettingsWords
}) {
  const { sizes } = settings
  return (
    <p className="verdict" role="status">
      {own
        ? tried === undefined
          ? sizes.checking
          : Object.keys(tried.broken).length === 0
            ? sizes.checked(sayNumber(tried.sets, language))
            : ''
        : sizes.proved}
    </p>
  )
}

/** What does not hold with sizes that somebody wanted, and what to do. */
export function BrokenSizes({
  broken,
  words: { settings, language },
}: {
  broken: Broken
  words: SettingsWords
}) {
  const { sizes } = settings
  return (
    <>
      <p>{sizes.broken}</p>
      <ul>
        {offeringPropertyIds.map((id) => {
          const sets = broken[id]
          return (
            sets !== undefined && (
              <li key={id}>{sizes.brokenSets(sizes.properties[id], sayNumber(sets, language))}</li>
            )
          )
        })}
      </ul>
    </>
  )
}

import { useState } from 'react'
import { asItWas, sayValue, sayWhat, type HistoryWords } from '../../desk/history/sayEvent.ts'
import { authorOf, type Issued, type Said } from '../../dossier/events.ts'
import { notesFrom } from '../../dossier/notes.ts'
import { reduce } from '../../dossier/reduce.ts'
import { walk } from '../../questionnaire/walk.ts'
import type { OpeningTexts } from '../../texts/openingTexts.ts'
import type { QuestionsFor } from '../../texts/questionsFor.ts'
import { sayList } from '../../texts/say.ts'
import { sayMoment } from '../../texts/sayMoment.ts'
import type { Go } from '../addresses.ts'
import type { Dossiers } from '../kept/dossiers.ts'
import type { Fact } from './OpenedFacts.tsx'
import { OpenedFrame } from './OpenedFrame.tsx'
import { nameOf, takeOver, type Home, type Plan } from './takingOver.ts'

/** More changes than these are counted: what matters are the differences, and those are all shown. */
const MOST_CHANGES = 8

export interface HandedProps<Kind extends Plan['kind']> {
  readonly plan: Extract<Plan, { readonly kind: Kind }>
  /** undefined where the browser keeps nothing */
  readonly dossiers: Dossiers | undefined
  /** of the file, as it can be shown */
  readonly name: string
  readonly words: Omit<HistoryWords, 'questions'> & { readonly questionsFor: QuestionsFor }
  readonly texts: OpeningTexts
  readonly hrefOf: Go['hrefOf']
  readonly onLeave: () => void
}

/** A dossier that somebody handed over: whose it is, what it adds and where it differs, before anything is taken over. */
export function OpenedDossier({
  plan: { handed, homes, isColliding },
  dossiers,
  name,
  words,
  texts,
  hrefOf,
  onLeave,
}: HandedProps<'dossier'>) {
  const { dossier: said } = texts
  const { language } = words
  const [at, setAt] = useState(0)
  const home = homes[at]
  const { events } = handed
  const its = reduce(events)
  const who = [...new Set(events.map(authorOf))].map((author) => said.who[author])
  const notes = notesFrom(its.notes).length
  const facts: readonly Fact[] = [
    [texts.organisation, nameOf(events) || texts.nameless],
    [texts.answers, texts.count(Object.keys(walk(its.draft).answers).length)],
    [said.by, sayList(who, language)],
    ...(notes > 0 ? [[said.notes, String(notes)] as const] : []),
    ...(its.issued.length > 0 ? [[said.offers, String(its.issued.length)] as const] : []),
    [said.made, sayMoment(handed.madeAt, language)],
    [texts.file, name],
  ]

  const take = async () => {
    if (dossiers === undefined || home === undefined) return said.notKept
    const taken = await takeOver(home.events, handed, dossiers)
    if (!taken.ok) return taken.why === 'colliding' ? said.elsewhere : texts.handing.file.malformed
    // Whoever takes it over wants it there, also where it had been thrown away.
    if (reduce(await dossiers.eventsOf(home.dossier)).deleted)
      await dossiers.say(home.dossier, { type: 'deleted', deleted: false })
    await dossiers.goTo(home.dossier)
    return { added: taken.added }
  }
  return (
    <OpenedFrame
      title={said.title}
      facts={facts}
      texts={texts}
      barrier={barrier()}
      takeLabel={said.take}
      onTake={take}
      onLeave={onLeave}
      ways={
        home !== undefined && home.differences.length > 0
          ? [[hrefOf({ at: 'history', to: 'differences' }), said.toDifferences] as const, answersLink()]
          : [answersLink()]
      }
    >
      {homes.length > 1 && (
        <fieldset className="field">
          <legend className="label">{said.where}</legend>
          {homes.map((one, place) => (
            <label className="option" key={one.kind}>
              <input type="radio" name="home" checked={place === at} onChange={() => setAt(place)} />
              <span>{one.kind === 'new' ? said.asNew : said.into(one.name || texts.nameless)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {home && (
        <WhatHappens
          home={home}
          words={{ ...words, questions: words.questionsFor(its.draft) }}
          texts={texts}
        />
      )}
    </OpenedFrame>
  )

  function answersLink() {
    return [hrefOf({ at: 'check' }), said.toAnswers] as const
  }

  function barrier(): string | undefined {
    if (home !== undefined) return undefined
    return isColliding ? texts.handing.file.colliding : said.notKept
  }
}

const none: readonly Issued[] = []

/** What is not there was not taken away: it was not filled in. */
const valueIn = (event: Said, words: HistoryWords, said: OpeningTexts['dossier']): string =>
  event.type === 'cleared' ? said.nothing : sayValue(event, words) || said.nothing

/** What would be different in the dossier where it goes. */
function WhatHappens({
  home: { kind, added, differences, changes, before },
  words,
  texts: { dossier: said },
}: {
  home: Home
  words: HistoryWords
  texts: OpeningTexts
}) {
  if (kind === 'new') return null
  if (added === 0) return <p>{said.nothingNew}</p>
  return (
    <>
      <p>
        {kind === 'known' && said.known} {said.added(added)}
      </p>
      {differences.length > 0 && (
        <>
          <p>{said.differences(differences.length)}</p>
          <ul>
            {differences.map(({ cell, events: [first, ...others] }) => (
              <li key={cell}>
                {first && sayWhat(first, none, words)}
                <ul>
                  {[first, ...others].map(
                    (event) =>
                      event && (
                        <li key={event.id}>
                          {said.said(
                            sayValue(event, words),
                            said.who[authorOf(event)],
                            sayMoment(event.at, words.language),
                          )}
                        </li>
                      ),
                  )}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && (
        <>
          <p>{said.changes}</p>
          <ul>
            {changes.slice(0, MOST_CHANGES).map((change) => {
              const what = sayWhat(change, none, words)
              const [now, then] = [asItWas(before, change), change].map((event) =>
                valueIn(event, words, said),
              )
              return <li key={what}>{said.change(what, now ?? '', then ?? '')}</li>
            })}
            {changes.length > MOST_CHANGES && <li>{said.moreChanges(changes.length - MOST_CHANGES)}</li>}
          </ul>
        </>
      )}
    </>
  )
}

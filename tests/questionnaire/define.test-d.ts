// Compiled, never run: what is inferred and what is refused. A toy, so that new questions leave it alone.
import { questionnaire, type Questionnaire } from '../../src/questionnaire/define.ts'
import { choice, number, ordered, period, place, several, text } from '../../src/questionnaire/kinds.ts'

type Any<T> = 0 extends 1 & T ? true : false
type Same<A, B> = [Any<A>, A, B] extends [Any<B>, B, A] ? true : false
type True<T extends true> = T
type Flat<T> = { [K in keyof T]: T[K] }
type Of<T> =
  T extends Questionnaire<infer Q, infer A, infer Steering, infer S, infer P>
    ? { ids: keyof Q; answers: Flat<A>; steering: Steering; step: S; page: P }
    : never

const toy = questionnaire()
  .step('who')
  .page('name')
  .ask('name', text())
  .step('visit')
  .page('abroad')
  .steer('abroad', choice(['yes', 'no'], { unknown: true }))
  .page('trip')
  .steer('likes', several(['sea', 'hills', 'nothing'], { alone: 'nothing' }))
  .steer('comfort', ordered(['tent', 'hut', 'hotel']))
  .steer('nights', number({ unit: 'people', min: 1, max: 9, bands: [{ id: 'few', upTo: 3, reckon: 3 }] }), {
    when: [{ abroad: ['yes'] }],
  })
  .ask('from', period())
  .ask('towns', place())

// What is asked can be read off the types.
export type ReadOff = [
  True<Same<Of<typeof toy>['ids'], 'name' | 'abroad' | 'likes' | 'comfort' | 'nights' | 'from' | 'towns'>>,
  True<Same<Of<typeof toy>['answers']['name'], string>>,
  True<Same<Of<typeof toy>['answers']['abroad'], 'yes' | 'no' | 'unknown'>>,
  True<Same<Of<typeof toy>['answers']['likes'], ('sea' | 'hills' | 'nothing')[] | 'unknown'>>,
  True<Same<Of<typeof toy>['answers']['nights'], number | 'few' | 'unknown'>>,
  True<Same<Of<typeof toy>['answers']['from'], string>>,
  True<Same<Of<typeof toy>['answers']['towns'][number]['name'], string>>,
  True<Same<Of<typeof toy>['steering'], 'abroad' | 'likes' | 'comfort' | 'nights'>>,
  True<Same<Of<typeof toy>['step'], 'who' | 'visit'>>,
  True<Same<Of<typeof toy>['page'], 'name' | 'abroad' | 'trip'>>,
]

// Every kind with options or bands can carry a condition, and so can silence.
toy.ask('more', text(), {
  when: [
    { abroad: ['yes', 'no'], likes: { any: ['sea'], all: ['hills'], none: ['nothing'] } },
    { comfort: { from: 'hut' } },
    { comfort: ['tent'], nights: { to: 'few' } },
    { nights: 'open' },
  ],
})

// @ts-expect-error a condition cannot look ahead
toy.ask('two', text(), { when: [{ three: ['yes'] }] }).ask('three', choice(['yes', 'no']))
// @ts-expect-error a condition cannot be about the question itself
toy.ask('two', choice(['yes', 'no']), { when: [{ two: ['yes'] }] })
// @ts-expect-error a condition cannot compare with an option that does not exist
toy.ask('two', text(), { when: [{ abroad: ['maybe'] }] })
// @ts-expect-error nor with "weet ik nog niet": that is silence
toy.ask('two', text(), { when: [{ abroad: ['unknown'] }] })
// @ts-expect-error nor with a chosen one that does not exist
toy.ask('two', text(), { when: [{ likes: { any: ['desert'] } }] })
// @ts-expect-error nor with a band that does not exist
toy.ask('two', text(), { when: [{ nights: ['many'] }] })
// @ts-expect-error what has no order has no "from"
toy.ask('two', text(), { when: [{ abroad: { from: 'yes' } }] })
// @ts-expect-error nothing hangs on free text
toy.ask('two', text(), { when: [{ name: ['Anna'] }] })
// @ts-expect-error an id is used once
toy.ask('name', text())
// @ts-expect-error also where it steers
toy.steer('name', text())
// @ts-expect-error a step is named once
toy.step('who')
// @ts-expect-error a page is named once
toy.page('trip')
// @ts-expect-error no options, no choice
choice([])
// @ts-expect-error no options, nothing to choose several of
several([])
// @ts-expect-error what excludes the others is one of the options
several(['sea', 'hills'], { alone: 'nothing' })

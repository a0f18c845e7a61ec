/**
 * What a faulty rule runs into: it does not compile. Each line below must be refused by the compiler, which names the
 * rule, the field and what is allowed; `npm run check` fails when one of them is let through.
 */
import { weighed, type Contraindication, type Evidence, type Notice } from '../../src/rules/rule.ts'

weighed<Evidence>()({
  // @ts-expect-error a question that is not asked
  'wrong.question': { when: { shoeSize: ['small'] }, fit: { lecture: 1 }, source: 'own' },
  // @ts-expect-error an option that the question does not have
  'wrong.option': { when: { sector: ['circus'] }, fit: { lecture: 1 }, source: 'own' },
  // @ts-expect-error points out of range
  'wrong.points': { when: { sector: ['care'] }, fit: { lecture: 6 }, source: 'own' },
  // @ts-expect-error no points at all is no evidence
  'wrong.zero': { when: { sector: ['care'] }, fit: { lecture: 0 }, source: 'own' },
  // @ts-expect-error a format that there is not
  'wrong.format': { when: { sector: ['care'] }, fit: { webinar: 1 }, source: 'own' },
  // @ts-expect-error room never gives points
  'wrong.capacity': { when: { budget: ['upTo2500'] }, fit: { lecture: 1 }, source: 'own' },
  // @ts-expect-error no source
  'wrong.source': { when: { sector: ['care'] }, fit: { lecture: 1 } },
  // @ts-expect-error "or" across questions: that is two rules
  'wrong.or': { when: [{ sector: ['care'] }, { trust: ['low'] }], fit: { lecture: 1 }, source: 'own' },
})

weighed<Contraindication>()({
  // @ts-expect-error a question that does not steer the mix
  'wrong.steering': { when: { role: ['board'] }, excludes: ['lecture'], source: 'own' },
  // @ts-expect-error an ordered cell on a question without order
  'wrong.order': { when: { sector: { from: 'care' } }, excludes: ['lecture'], source: 'own' },
})

weighed<Notice>()({
  // @ts-expect-error a text is no condition
  'wrong.text': { when: { organisation: ['Meerlicht'] }, source: 'own' },
})

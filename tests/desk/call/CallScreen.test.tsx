// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { differences } from '../../../src/dossier/differences.ts'
import { together, written } from '../../dossier/copies.ts'
import { NOTE_MOST } from '../../../src/desk/call/callProps.ts'
import { indicationOf } from '../../../src/practice/indication.ts'
import { dayRateOf, fictionalPractice } from '../../../src/practice/practice.ts'
import { UNKNOWN } from '../../../src/questionnaire/kinds.ts'
import { itemOf } from '../../../src/questionnaire/walk.ts'
import { blocks } from '../../../src/rules/formats.ts'
import { recommend } from '../../../src/rules/recommend.ts'
import { exampleIds } from '../../../src/texts/shellTexts.ts'
import { sayEuro } from '../../../src/texts/say.ts'
import { languages } from '../../../src/texts/texts.ts'
import { example, judged, usualOffering } from '../../rules/cases.ts'
import {
  at,
  button,
  call,
  choose,
  click,
  field,
  focus,
  isAsked,
  press,
  question,
  statusText,
  type,
  until,
  wait,
  words,
} from './inCall.tsx'

const { letters } = words.nl.call.keys
const bestNext = () => document.querySelector('.call-next button')?.textContent
const saidForAMoment = () => document.querySelector('.call-moment[role=status] p')
const heard = () => document.querySelector('.call-moment[role=status]')?.textContent
const clockText = () => document.querySelector('.call-clock')?.textContent ?? ''

describe('who answers with the keyboard', () => {
  test('chooses by the figure of the answer', async () => {
    const sent = await call()
    await focus(field('sector'))
    await press('2')
    expect(sent.answers).toEqual([{ id: 'sector', value: 'care' }])
    await press('0')
    expect(sent.answers.at(-1)).toEqual({ id: 'sector', value: 'other' })
  })

  test('takes several answers, and is told where they are too many', async () => {
    const sent = await call()
    await focus(field('goals'))
    await press('3')
    await press('5')
    expect(sent.answers.at(-1)).toEqual({ id: 'goals', value: ['relation', 'practice'] })
    await press('1')
    expect(question('goals').textContent).toContain('Kies er hooguit 2.')
    expect(sent.answers).toHaveLength(2)
  })

  test('says “weet ik nog niet” with one key, and clears with another', async () => {
    const sent = await call()
    await focus(field('sponsor'))
    await press(letters.unknown)
    await press('Delete')
    await focus(question('budget'))
    await press(letters.unknown)
    await press('Backspace')
    expect(sent.answers).toEqual([
      { id: 'sponsor', value: UNKNOWN },
      { id: 'sponsor', value: undefined },
      { id: 'budget', value: UNKNOWN },
      { id: 'budget', value: undefined },
    ])
  })

  test.each(languages)(
    'in %s hears and sees that a question cannot stay open, at each press anew',
    async (language) => {
      const sent = await call({}, language)
      const { actions, keys } = words[language].call
      await focus(field('goals'))
      await press(keys.letters.unknown)
      const once = saidForAMoment()
      expect(once?.textContent).toBe(actions.notUnknown)
      await press(keys.letters.unknown)
      expect(saidForAMoment()?.textContent).toBe(actions.notUnknown)
      expect(saidForAMoment()).not.toBe(once)
      expect(sent.answers).toEqual([])
      expect(at()).toBe('goals')
    },
  )

  test('erases what was chosen, never what was typed: that is not to be had back here', async () => {
    const sent = await call({ draft: { occasion: 'De buurt belde.', staff: 25, budget: 'upTo7500' } })
    for (const id of ['occasion', 'staff', 'budget'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one question after another
      await focus(question(id))
      // oxlint-disable-next-line no-await-in-loop -- as above
      await press('Delete')
    }
    expect(sent.answers).toEqual([{ id: 'budget', value: undefined }])
  })

  test('is told no longer that a question cannot stay open once they are at another, or do something else', async () => {
    const { notUnknown } = words.nl.call.actions
    await call()
    await focus(field('goals'))
    await press(letters.unknown)
    await press(letters.next)
    expect(at()).not.toBe('goals')
    expect(saidForAMoment()).toBeNull()
    await focus(field('goals'))
    await press(letters.unknown)
    expect(saidForAMoment()?.textContent).toBe(notUnknown)
    await press('3')
    expect(saidForAMoment()).toBeNull()
    await press(letters.unknown)
    await focus(field('sponsor'))
    await press(letters.unknown)
    expect(saidForAMoment()).toBeNull()
  })

  test.each(languages)('in %s hears what each key did, for the focus stays where it is', async (language) => {
    await call({}, language)
    const { call: said, questions } = words[language]
    const { actions, keys } = said
    await focus(field('sector'))
    await press('2')
    expect(heard()).toBe(questions.questions.sector.options.care)
    await press(keys.letters.park)
    expect(heard()).toBe(actions.parked)
    await press(keys.letters.park)
    expect(heard()).toBe(actions.unparked)
    await press('Delete')
    expect(heard()).toBe(actions.cleared)
    await press('Delete')
    expect(heard()).toBe('')
    await focus(field('sponsor'))
    await press(keys.letters.unknown)
    expect(heard()).toBe(questions.unknown)
    await focus(field('goals'))
    for (const figure of ['3', '5']) await press(figure)
    expect(heard()).toBe(questions.questions.goals.options.practice)
    await press('5')
    expect(heard()).toBe(actions.unchosen(questions.questions.goals.options.practice))
    for (const figure of ['5', '1']) await press(figure)
    expect(heard()).toContain(questions.errors.tooMany(itemOf('goals').question))
  })

  test('hears anew with each answer that it changes nothing', async () => {
    await call({ draft: example('c4-care-with-clients') })
    const nothing = words.nl.call.changed.nothing(1)
    await focus(field('organisation'))
    await type(field('organisation'), 'Ster')
    await focus(field('sector'))
    const once = document.querySelector('.call-changed > *')
    expect(once?.textContent).toBe(nothing)
    await focus(field('organisation'))
    await type(field('organisation'), 'De Ster')
    await focus(field('sector'))
    expect(statusText()).toBe(nothing)
    expect(document.querySelector('.call-changed > *')).not.toBe(once)
  })

  test('sees what was chosen where “weet ik nog niet” stands among the estimates', async () => {
    await call()
    await focus(question('staff'))
    await press(letters.unknown)
    expect(question('staff').querySelector('details')?.open).toBe(true)
    expect(question('staff').querySelector('input:checked')?.getAttribute('value')).toBe(UNKNOWN)
  })

  test('goes on with Enter, back with Shift and Enter, and by letters', async () => {
    await call()
    await focus(field('sector'))
    await press('Enter')
    expect(at()).toBe('organisation')
    await press('Enter')
    expect(at()).toBe('sponsor')
    await press('Enter', { shiftKey: true })
    await press('Escape')
    await press(letters.back)
    expect(at()).toBe('sector')
    await press(letters.next)
    expect(at()).toBe('organisation')
  })

  test('goes to the next question without an answer, past what is parked, and round again', async () => {
    await call({ draft: { organisation: 'Ster', sponsor: 'nobody' }, parked: ['goals'] })
    await focus(field('sector'))
    await press(letters.open)
    expect(at()).toBe('problemKnown')
    await focus(question('decisionPeriod'))
    await press(letters.open)
    expect(at()).toBe('sector')
  })

  test('comes back at the answer that was given', async () => {
    await call({ draft: { sector: 'police', budget: 'upTo7500' } })
    await focus(field('organisation'))
    await press('Escape')
    await press(letters.back)
    expect((document.activeElement as HTMLInputElement).value).toBe('police')
  })
})

describe('while somebody types', () => {
  test.each(['organisation', 'occasion', 'staff', 'find-question', 'dossier-private'])(
    'no character in %s is taken for a key',
    async (id) => {
      const sent = await call()
      await focus(field(id))
      for (const key of ['1', '2', '/', '?', 'Delete', 'Backspace', ...Object.values(letters)])
        await press(key)
      expect(document.activeElement?.id).toBe(id)
      expect(sent.answers).toEqual([])
      expect(document.querySelector('.call-parked, .call--showing, dialog[open]')).toBeNull()
    },
  )

  test('Escape leads out of the field, after which the keys work', async () => {
    const sent = await call()
    await focus(field('staff'))
    await press('Escape')
    expect(document.activeElement).toBe(question('staff'))
    await press(letters.park)
    await press(letters.unknown)
    expect(sent.answers).toEqual([{ id: 'staff', value: UNKNOWN }])
    expect(document.querySelector('.call-parked')?.textContent).toContain('medewerkers')
  })

  test('what is typed becomes an answer after a pause, and at Enter', async () => {
    const sent = await call()
    await focus(field('organisation'))
    await type(field('organisation'), 'Gemeente Ster')
    expect(sent.answers).toEqual([])
    await wait(900)
    expect(sent.answers).toEqual([{ id: 'organisation', value: 'Gemeente Ster' }])
    await focus(field('staff'))
    await type(field('staff'), '1.400')
    await press('Enter')
    expect(sent.answers.at(-1)).toEqual({ id: 'staff', value: 1400 })
    expect(at()).toBe('staffHours')
  })

  test('a wrong number is said beside the field, kept there, and not sent', async () => {
    const sent = await call()
    await focus(field('staff'))
    await type(field('staff'), 'veel')
    await wait(900)
    expect(question('staff').querySelector('.field-error')).toBeNull()
    await press('Enter')
    expect(at()).toBe('staff')
    expect(question('staff').querySelector('.field-error')?.textContent).toContain('Vul een getal in')
    expect((field('staff') as HTMLInputElement).value).toBe('veel')
    expect(sent.answers).toEqual([])
    await type(field('staff'), '20')
    await press('Enter')
    expect(question('staff').querySelector('.field-error')).toBeNull()
    expect(sent.answers).toEqual([{ id: 'staff', value: 20 }])
  })

  test('an answer that contradicts another is said so at once', async () => {
    await call({ draft: { core: 'yes', corePeople: 5 } })
    await type(field('coreResidents'), '9')
    await focus(field('coreResidents'))
    await press('Enter')
    expect(question('coreResidents').textContent).toContain('Dit zijn meer mensen dan de kerngroep heeft.')
  })

  test('a month that is over is not sent', async () => {
    const sent = await call({ thisMonth: '2026-11' })
    const [month, year] = question('start').querySelectorAll('select')
    if (month === undefined || year === undefined) throw new Error('no month')
    await choose(month, '03')
    // Half a month is no fault while somebody is at it.
    expect(question('start').querySelector('.field-error')).toBeNull()
    await choose(year, '2026')
    expect(question('start').querySelector('.field-error')).toBeNull()
    await focus(field('sector'))
    expect(question('start').textContent).toContain('Deze maand is al voorbij.')
    expect(sent.answers).toEqual([])
  })
})

describe('letters as keys', () => {
  test('can be switched off; Ctrl and K still finds a question', async () => {
    await call()
    await focus(field('sector'))
    await press('?')
    expect(document.querySelector('dialog')?.open).toBe(true)
    await click(document.querySelector<HTMLElement>('dialog input') ?? document.body)
    await click(button(words.nl.call.keys.close))
    await focus(field('sector'))
    for (const letter of ['/', '?', ...Object.values(letters)]) await press(letter)
    expect(at()).toBe('sector')
    expect(document.querySelector('.call-parked, .call--showing, dialog[open]')).toBeNull()
    await press('k', { ctrlKey: true })
    expect(document.activeElement?.id).toBe('find-question')
  })

  test('a question is found after a word that found nothing', async () => {
    await call()
    const search = field('find-question')
    await focus(search)
    await type(search, 'zzzz')
    await type(search, words.nl.questions.questions.attitude.label)
    await press('Enter')
    expect(at()).toBe('attitude')
  })

  test('a number that is found is chosen as a whole: the next figure comes in its place', async () => {
    await call({ draft: { staff: 9 } })
    const search = field('find-question')
    await focus(search)
    await type(search, words.nl.questions.questions.staff.label)
    await press('Enter')
    const staff = field('staff') as HTMLInputElement
    expect(document.activeElement).toBe(staff)
    expect([staff.selectionStart, staff.selectionEnd]).toEqual([0, 1])
  })

  test('that were switched off before stay off, and a switch is told', async () => {
    const told: boolean[] = []
    await call({ letters: false, onLetters: (on) => told.push(on) })
    await focus(field('sector'))
    await press('?')
    expect(document.querySelector('dialog[open]')).toBeNull()
    await click(button(words.nl.call.keys.title))
    await click(document.querySelector<HTMLElement>('dialog input') ?? document.body)
    expect(told).toEqual([true])
  })

  test.each(languages)('%s: none of them does two things', (language) => {
    const all = Object.values(words[language].call.keys.letters)
    expect(new Set(all).size).toBe(all.length)
    for (const letter of all) expect(letter).toMatch(/^[a-z]$/)
  })

  test('stand in the list of keys', async () => {
    await call()
    const list = document.querySelector('.call-keys')?.textContent ?? ''
    for (const letter of Object.values(letters)) expect(list).toContain(letter.toUpperCase())
  })
})

describe('an answer that calls up questions', () => {
  test('leaves the focus where it is, and says how many came', async () => {
    await call()
    const [yes] = question('core').querySelectorAll('input')
    if (yes === undefined) throw new Error('no answer')
    await focus(yes)
    await press('1')
    expect(isAsked('coreMeetings')).toBe(true)
    expect(document.activeElement).toBe(yes)
    expect(statusText()).toContain('3 vragen erbij.')
    await press('2')
    expect(statusText()).toContain('3 vragen vervallen.')
  })
})

describe('the advice beside it', () => {
  test('says nothing before it can, then what each answer changed', async () => {
    const { sector, goals, participants } = example('c4-care-with-clients')
    await call({ draft: { sector, goals } })
    expect(document.querySelector('.call-advice')?.textContent).toContain(words.nl.call.advice.tooEarly)
    expect(document.querySelector('.call-price')).toBeNull()
    await focus(field('participants'))
    for (const figure of ['1', '4']) await press(figure)
    expect(participants).toContain('residents')
    expect(statusText()).toMatch(/^Door dit antwoord: .*€\s[\d.]+ meer/)
    expect(document.querySelector('.call-price')?.textContent).toMatch(/€\s[\d.]+ zonder btw/)
  })

  test('leads to the question that can change most, and never to one that is parked', async () => {
    await call()
    await until(() => bestNext() === words.nl.questions.questions.goals.label)
    await focus(field('goals'))
    await press(letters.park)
    expect(bestNext()).not.toBe(words.nl.questions.questions.goals.label)
    await click(button(bestNext() ?? ''))
    expect(at()).toBeDefined()
  })

  test('says that one can stop where nothing can change the heart any more', async () => {
    const { duration: _, ...rest } = judged('u10-bewoners-beslissen-mee')
    await call({ draft: rest })
    await until(() => document.querySelector('.call-stop') !== null)
    expect(document.querySelector('.call-stop')?.textContent).toContain('U kunt hier stoppen.')
  })

  test('says so when all has been asked', async () => {
    await call({ draft: judged('u10-bewoners-beslissen-mee') })
    expect(document.querySelector('.call-next')?.textContent).toContain(words.nl.call.advice.complete)
  })

  test('asks nothing more where only what the client does not know is left, and does not call that settled', async () => {
    const { call: texts } = words.nl
    const draft = example('c4-care-with-clients')
    await call({ draft })
    const next = document.querySelector('.call-next')
    await until(() => next?.textContent.includes(texts.advice.mayTurn) === true)
    expect(next?.textContent).toContain(texts.advice.asked(recommend(draft, usualOffering).open.length))
    expect(next?.textContent).not.toContain(texts.advice.complete)
    expect(document.querySelector('.call-stop')).toBeNull()
    expect(bestNext()).toBeUndefined()
  })

  test('is told where what the client does not know leaves the heart as it is', async () => {
    const { call: texts } = words.nl
    await call({ draft: { ...judged('u10-bewoners-beslissen-mee'), duration: UNKNOWN } })
    await until(() => document.querySelector('.call-stop') !== null)
    const said = document.querySelector('.call-next')?.textContent
    expect(said).toContain(texts.advice.asked(1))
    expect(said).toContain('past het best.')
    expect(said).toContain(texts.advice.roomOpen)
    expect(said).not.toContain('stoppen')
  })

  test('goes on asking what was not asked yet before it says that all was', async () => {
    const { budget: _, ...rest } = example('c4-care-with-clients')
    await call({ draft: rest })
    await until(() => bestNext() !== undefined)
    expect(bestNext()).toBe(words.nl.questions.questions.budget.label)
    expect(document.querySelector('.call-next')?.textContent).not.toContain('Alle vragen')
  })

  test('is the one the consultant corrected, and says what no longer counts', async () => {
    const { call: texts } = words.nl
    const draft = example('c4-care-with-clients')
    const reason = 'Dat heb ik met de directie besproken.'
    await call({ draft, corrections: [{ id: 'a', kind: 'drop', part: 'dialogue.together', reason }] })
    expect(document.querySelector('.call-advice')?.textContent).toContain(texts.advice.corrected(1))
    expect(document.querySelector('.call-mix')?.textContent).not.toContain('dialoogsessie')
  })

  test('says which corrections no longer count', async () => {
    const reason = 'Dat heb ik met de directie besproken.'
    await call({
      draft: example('c1-one-evening'),
      corrections: [{ id: 'a', kind: 'drop', part: 'actionLearning', reason }],
    })
    const advice = document.querySelector('.call-advice')?.textContent
    expect(advice).toContain(words.nl.call.advice.idle(1))
    expect(advice).not.toContain(words.nl.call.advice.corrected(1))
  })
})

describe('notes', () => {
  test('are told apart in words, and handed on with what they are', async () => {
    const sent = await call({ notesKept: true })
    await focus(field('sector'))
    await press(letters.note)
    expect(document.activeElement?.id).toBe('sector-private')
    expect(document.querySelector('label[for=sector-private]')?.textContent).toBe(
      'Alleen voor u: In welke sector speelt de vraag?',
    )
    expect(document.querySelector('label[for=sector-shared]')?.textContent).toBe(
      'Gaat mee met het dossier: In welke sector speelt de vraag?',
    )
    await type(field('sector-private'), 'Directeur twijfelt')
    await focus(field('sector-shared'))
    await type(field('sector-shared'), 'Twee locaties')
    await wait(900)
    expect(sent.notes).toEqual([
      { about: 'sector', kind: 'private', text: 'Directeur twijfelt' },
      { about: 'sector', kind: 'shared', text: 'Twee locaties' },
    ])
  })

  test('that are not kept are not said to go along', async () => {
    await call({ notesKept: false })
    const text = document.body.textContent ?? ''
    expect(text).toContain(words.nl.call.notes.notKept)
    expect(text).not.toContain(words.nl.call.notes.shared)
    expect(text).not.toContain(words.nl.call.notes.sharedText)
  })

  test('that are kept are not said to be lost', async () => {
    await call({ notesKept: true })
    expect(document.body.textContent).not.toContain(words.nl.call.notes.notKept)
  })

  test('that were pasted by mistake stay in their box, with what to do', async () => {
    const sent = await call()
    await focus(field('dossier-private'))
    await type(field('dossier-private'), 'a'.repeat(200_000))
    await focus(field('sector'))
    expect(sent.notes).toEqual([])
    expect(document.querySelector('.note .field-error')?.textContent).toContain('te lang')
    await type(field('dossier-private'), 'a'.repeat(NOTE_MOST))
    await wait(900)
    expect(sent.notes).toHaveLength(1)
  })

  test('that are being typed are not lost when the screen is shown', async () => {
    const sent = await call()
    await focus(field('dossier-private'))
    await type(field('dossier-private'), 'Eerst bellen')
    await click(button(words.nl.call.view.show))
    expect(sent.notes).toEqual([{ about: 'dossier', kind: 'private', text: 'Eerst bellen' }])
    await click(button(words.nl.call.view.back))
    expect((field('dossier-private') as HTMLTextAreaElement).value).toBe('Eerst bellen')
    // Whoever comes back goes on at what showed the screen: the button they pressed is gone.
    expect(document.activeElement).toBe(button(words.nl.call.view.show))
  })

  test('stay away from a screen that was being shown already, until the consultant ends that', async () => {
    const told: boolean[] = []
    await call({
      showing: true,
      onShowing: (on) => told.push(on),
      notes: [{ about: 'sector', kind: 'private', text: 'Klonk te mooi' }],
    })
    expect(document.querySelector('.note--private, .call-price, .call-next, .talk')).toBeNull()
    expect(document.body.textContent).not.toContain('Klonk te mooi')
    await focus(field('sector'))
    await press(letters.show)
    expect((field('sector-private') as HTMLTextAreaElement).value).toBe('Klonk te mooi')
    await press(letters.show)
    expect(told).toEqual([false, true])
  })
})

describe('parked questions', () => {
  test('stand on top, and lead to the question', async () => {
    await call()
    await focus(field('attitude'))
    await press(letters.park)
    const parked = document.querySelector('.call-parked')
    expect(parked?.textContent).toContain(words.nl.questions.questions.attitude.label)
    await focus(field('sector'))
    await click(button(words.nl.questions.questions.attitude.label, parked ?? document))
    expect(at()).toBe('attitude')
    await press(letters.park)
    expect(document.querySelector('.call-parked')).toBeNull()
  })

  test('are named where nothing else is open, for without them there is no proposal', async () => {
    const { budget: _, ...rest } = example('c4-care-with-clients')
    await call({ draft: rest, parked: ['budget'] })
    const next = document.querySelector('.call-next')
    expect(next?.textContent).toContain(words.nl.call.advice.parkedOnly(1))
    expect(bestNext()).toBe(words.nl.questions.questions.budget.label)
  })
})

describe('where two people answered otherwise', () => {
  const first = [written([], { type: 'answered', question: 'staff', value: 10 }, 'a')]
  const apart = together(
    [...first, written(first, { type: 'answered', question: 'staff', value: 20 }, 'b', 'client')],
    [...first, written(first, { type: 'answered', question: 'staff', value: 30 }, 'c')],
  )

  test('both stand at the question with who said so, and one press settles it', async () => {
    const kept: string[] = []
    await call({
      draft: { staff: 30 },
      differences: differences(apart),
      onSettle: async ({ id }) => void kept.push(id),
    })
    const { history, call: said } = words.nl
    await click(button(words.nl.questions.questions.staff.label))
    expect(at()).toBe('staff')
    const row = question('staff').textContent ?? ''
    expect(row).toContain(said.differences.here)
    expect(row).toContain(`20 mensen (${history.who.client}`)
    expect(row).toContain(`30 mensen (${history.who.adviser}`)
    await click(button(/20 mensen/, question('staff')))
    expect(kept).toEqual(['b'])
    expect(at()).toBe('staff')
  })

  test('that it could not be kept is said there, and nothing of it is shown to a client', async () => {
    await call({
      draft: { staff: 30 },
      differences: differences(apart),
      onSettle: async () => {
        throw new Error('no room')
      },
    })
    await click(button(/20 mensen/, question('staff')))
    expect(question('staff').textContent).toContain(words.nl.history.failed)
    await click(button(words.nl.call.view.show))
    expect(document.body.textContent).not.toContain(words.nl.call.differences.here)
    expect(document.body.textContent).not.toContain(words.nl.call.differences.title)
  })
})

describe('the view that is shown to a client', () => {
  const secret = 'Directeur staat op het punt te vertrekken'
  const shared = 'Twee locaties doen mee'

  test.each([...exampleIds.map((id) => ['nl', id] as const), ['en', 'c4-care-with-clients'] as const])(
    '%s: holds no private note, no price and no doubt about %s',
    async (language, id) => {
      const draft = example(id)
      await call(
        {
          draft: { ...draft, sponsor: UNKNOWN },
          parked: ['attitude'],
          notes: [
            { about: 'sector', kind: 'private', text: secret },
            { about: 'dossier', kind: 'private', text: secret },
            { about: 'sector', kind: 'shared', text: shared },
          ],
        },
        language,
      )
      const said = words[language].call
      expect(document.body.innerHTML).toContain(secret)
      // Also what is thought of in the pauses.
      await until(
        () => document.querySelector('.call-advice')?.textContent?.includes(said.advice.thinking) === false,
      )
      // An answer, so that what it changes is said in this view too.
      await focus(field('sector'))
      await press(said.keys.letters.show)
      await press('2')
      await press('9')
      const html = document.body.innerHTML.replaceAll('&nbsp;', ' ').replaceAll('\u00A0', ' ')
      const values = [...document.querySelectorAll<HTMLTextAreaElement>('textarea')].map(({ value }) => value)
      expect(html).not.toContain(secret)
      expect(values).not.toContain(secret)
      expect(values).toContain(shared)
      const after = recommend({ ...draft, sponsor: UNKNOWN, sector: 'coalition' }, usualOffering)
      const { parts, exclVat, inclVat } = indicationOf(after)
      const amounts = [
        ...parts,
        exclVat,
        inclVat,
        ...blocks.map((block) => dayRateOf(fictionalPractice, block)),
      ].map((amount) => sayEuro(amount, language).replaceAll('\u00A0', ' '))
      for (const amount of amounts.filter((one) => !/^€ ?0$/.test(one)))
        expect(document.querySelector('.call-advice')?.textContent).not.toContain(amount)
      // The question about the budget names amounts that are nobody's price.
      const besides = [...document.querySelectorAll('.call-questions > *')]
        .filter((part) => part.querySelector('[data-question=budget]') === null)
        .map((part) => part.textContent)
        .join(' ')
      expect(`${besides}${document.querySelector('.call-advice')?.textContent}`).not.toContain('€')
      expect(document.querySelector('.call-next, .call-parked, .call-price, .talk, .good')).toBeNull()
      expect(html).not.toContain(said.advice.firmTitle)
      for (const sentence of Object.values(words[language].explanation.firm))
        expect(html).not.toContain(sentence)
      expect(html).toContain(said.view.showing)
    },
  )

  test('is left as it was entered, by the same key', async () => {
    await call({ parked: ['attitude'] })
    await focus(field('sector'))
    await press(letters.show)
    expect(document.querySelector('.call--showing')).not.toBeNull()
    // Nothing is parked, or said not to be known, before the eyes of a client.
    await press(letters.unknown)
    await press(letters.show)
    expect(document.querySelector('.call--showing')).toBeNull()
    expect(document.querySelector('.call-parked')).not.toBeNull()
  })
})

describe('the clock', () => {
  test('counts whole minutes of the time it is given, stands when it is paused, and can be hidden', async () => {
    let now = 1_000_000
    await call({ now: () => now, time: { before: 0, since: now - 23 * 60_000 } })
    expect(clockText()).toContain('23 minuten')
    await click(document.querySelector<HTMLElement>('[aria-label="Pauzeer de klok"]') ?? document.body)
    now += 10 * 60_000
    await click(
      document.querySelector<HTMLElement>('[aria-label="Laat de klok weer lopen"]') ?? document.body,
    )
    expect(clockText()).toContain('23 minuten')
    await click(document.querySelector<HTMLElement>('[aria-label="Verberg de klok"]') ?? document.body)
    expect(clockText()).toBe('')
    expect(button('Toon de klok')).toBeDefined()
  })
})

test('who reads English finds the same call', async () => {
  const sent = await call({}, 'en')
  await focus(field('sponsor'))
  await press(words.en.call.keys.letters.unknown)
  expect(sent.answers).toEqual([{ id: 'sponsor', value: UNKNOWN }])
  expect(document.body.textContent).toContain('Suppose it gets tense')
})

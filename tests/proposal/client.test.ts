import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fictionalPractice as practice } from '../../src/practice/practice.ts'
import { createPdfMaker } from '../../src/proposal/pdf/client.ts'
import type { PdfReply, PdfRequest } from '../../src/proposal/pdf/worker.ts'

/** Stands in for the browser's worker: what is sent is kept, what it answers is said by the test. */
class FakeWorker {
  static all: FakeWorker[] = []
  readonly sent: PdfRequest[] = []
  ended = false
  onmessage: ((event: { data: PdfReply }) => void) | undefined
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | undefined
  constructor() {
    FakeWorker.all.push(this)
  }
  postMessage(message: PdfRequest) {
    this.sent.push(message)
  }
  terminate() {
    this.ended = true
  }
  say(data: PdfReply) {
    this.onmessage?.({ data })
  }
}
const last = () => {
  const worker = FakeWorker.all.at(-1)
  if (worker === undefined) throw new Error('no worker was started')
  return worker
}
const input = { draft: {}, practice, language: 'nl', madeOn: '2026-11-23' } as const
const seconds = (count: number) => vi.advanceTimersByTime(count * 1000)

beforeEach(() => {
  FakeWorker.all = []
  vi.useFakeTimers()
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a worker that was warmed and then not used ends after a minute, and comes back when wanted', () => {
  const maker = createPdfMaker()
  maker.warm()
  seconds(59)
  expect(last().ended).toBe(false)
  seconds(2)
  expect(last().ended).toBe(true)
  maker.warm()
  expect(FakeWorker.all).toHaveLength(2)
})

test('a document that takes long is not cut off by the minute of rest', async () => {
  const maker = createPdfMaker()
  maker.warm()
  seconds(30)
  const made = maker.make(input)
  seconds(90)
  expect(last().ended).toBe(false)
  last().say({ id: 1, ok: true, bytes: new Uint8Array([37, 80, 68, 70]) })
  expect((await made).size).toBe(4)
  seconds(61)
  expect(last().ended).toBe(true)
})

test('a worker that says nothing for two minutes is given up, and the next try has a new one', async () => {
  const maker = createPdfMaker()
  const made = maker.make(input)
  const refused = expect(made).rejects.toThrow('does not answer')
  seconds(119)
  expect(last().ended).toBe(false)
  seconds(2)
  await refused
  expect(last().ended).toBe(true)
  const again = maker.make(input)
  expect(FakeWorker.all).toHaveLength(2)
  last().say({ id: 2, ok: true, bytes: new Uint8Array(1) })
  expect((await again).size).toBe(1)
})

test('each sign of life gives a slow device two more minutes', () => {
  const steps: string[] = []
  const maker = createPdfMaker()
  void maker.make(input, { onProgress: (step) => steps.push(step) }).catch(() => {})
  seconds(100)
  last().say({ id: 1, progress: 'words' })
  seconds(100)
  last().say({ id: 1, progress: 'layout' })
  seconds(100)
  expect(last().ended).toBe(false)
  expect(steps).toEqual(['words', 'layout'])
})

test('the newest request wins, and an answer to an older one is not taken for its own', async () => {
  const maker = createPdfMaker()
  const first = maker.make(input)
  const older = last()
  const second = maker.make({ ...input, language: 'en' })
  await expect(first).rejects.toMatchObject({ name: 'AbortError' })
  expect(older.ended).toBe(true)
  older.say({ id: 1, ok: true, bytes: new Uint8Array(1) })
  last().say({ id: 2, ok: true, bytes: new Uint8Array(2) })
  expect((await second).size).toBe(2)
})

test('a document that is no longer wanted ends its worker', async () => {
  const wanted = new AbortController()
  const made = createPdfMaker().make(input, { signal: wanted.signal })
  wanted.abort()
  await expect(made).rejects.toMatchObject({ name: 'AbortError' })
  expect(last().ended).toBe(true)
})

test('a worker that cannot be loaded or fails says why', async () => {
  const maker = createPdfMaker()
  const made = maker.make(input)
  last().onerror?.({ message: 'chunk not found', preventDefault: () => {} })
  await expect(made).rejects.toThrow('chunk not found')
  const again = maker.make(input)
  last().say({ id: 2, ok: false, message: 'no layout' })
  await expect(again).rejects.toThrow('no layout')
})

test('what was made while somebody read is there at once, also when its worker has ended', async () => {
  const maker = createPdfMaker()
  maker.makeAhead(input)
  last().say({ id: 1, ok: true, bytes: new Uint8Array(3), notices: ['logoLeftOut'] })
  seconds(61)
  expect(last().ended).toBe(true)
  const notices: string[] = []
  const pdf = await maker.make(input, { onNotice: (notice) => notices.push(notice) })
  expect([pdf.size, notices]).toEqual([3, ['logoLeftOut']])
  expect(FakeWorker.all).toHaveLength(1)
  // Of other answers it is another document.
  void maker.make({ ...input, draft: { staff: 10 } }).catch(() => {})
  expect(last().sent).toHaveLength(1)
  expect(FakeWorker.all).toHaveLength(2)
})

test('who asks for what is being made ahead hears how far it is, and can stop it', async () => {
  const maker = createPdfMaker()
  maker.makeAhead(input)
  last().say({ id: 1, progress: 'layout' })
  const steps: string[] = []
  const wanted = new AbortController()
  const made = maker.make(input, { signal: wanted.signal, onProgress: (step) => steps.push(step) })
  expect(steps).toEqual(['layout'])
  expect(last().sent).toHaveLength(1)
  wanted.abort()
  await expect(made).rejects.toMatchObject({ name: 'AbortError' })
  expect(last().ended).toBe(true)
})

test('who asks for something else than what is made ahead gets that, from the worker that is warm', async () => {
  const maker = createPdfMaker()
  maker.makeAhead(input)
  const made = maker.make({ ...input, language: 'en' })
  expect(FakeWorker.all).toHaveLength(1)
  last().say({ id: 1, ok: true, bytes: new Uint8Array(1) })
  last().say({ id: 2, ok: true, bytes: new Uint8Array(2) })
  expect((await made).size).toBe(2)
})

test('nothing is made ahead while somebody waits, nor what failed ahead said before it is asked for', async () => {
  const maker = createPdfMaker()
  const made = maker.make(input)
  maker.makeAhead({ ...input, language: 'en' })
  expect(last().sent).toHaveLength(1)
  last().say({ id: 1, ok: true, bytes: new Uint8Array(1) })
  await made
  maker.makeAhead({ ...input, language: 'en' })
  last().say({ id: 2, ok: false, message: 'no layout' })
  const again = maker.make({ ...input, language: 'en' })
  last().say({ id: 3, ok: false, message: 'no layout' })
  await expect(again).rejects.toThrow('no layout')
})

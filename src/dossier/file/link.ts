import { inflate } from '../../questionnaire/inflate.ts'
import { readUnfinishedAnswers } from '../../questionnaire/answersFile.ts'
import type { Draft } from '../../questionnaire/types.ts'
import { isQuestionId, itemOf } from '../../questionnaire/walk.ts'
import { fromAddress, toAddress } from './base64.ts'
import { lock, lockFault, unlock, type Locksmith } from './lock.ts'

/** What programs for mail and chat still pass on whole. */
export const MOST_LINK_LETTERS = 1000
const VERSION = 1
/** More than all answers together; a link that unpacks to more is not unpacked. */
const MOST_UNPACKED = 50_000

/** Every answer that is a choice or a number; texts and places only where somebody chose to send them along. */
export const choicesIn = (draft: Draft, withWords: boolean): Draft =>
  Object.fromEntries(
    Object.entries(draft).filter(
      ([id, answer]) =>
        answer !== undefined &&
        isQuestionId(id) &&
        (withWords || !['text', 'longText', 'place'].includes(itemOf(id).question.kind)),
    ),
  )

export type WrittenLink =
  | { readonly ok: true; readonly link: string }
  /** too long to be passed on whole */
  | { readonly ok: false; readonly length: number }

const packed = async (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer(),
  )

/**
 * A link that holds answers, after `base`. They stand in it by the names of their questions, as in a file: what is asked
 * later, or in another order, breaks no link. Packed, all choices together are some six hundred letters.
 */
export async function writeLink(
  base: string,
  draft: Draft,
  passphrase: string | undefined,
  smith: Locksmith,
): Promise<WrittenLink> {
  const bytes = await packed(JSON.stringify(draft))
  const code =
    passphrase === undefined
      ? `${VERSION}.${toAddress(bytes)}`
      : `${VERSION}s.${toAddress(await lock(bytes, passphrase, smith))}`
  const link = `${base}${code}`
  return link.length > MOST_LINK_LETTERS ? { ok: false, length: link.length } : { ok: true, link }
}

export type LinkFault = 'damaged' | 'newer' | 'malformed' | 'tooLarge' | 'wrong'

export type ReadLink =
  | {
      readonly ok: true
      readonly draft: Draft
      /** the names of questions that are not asked any more, or take other answers now */
      readonly leftOut: readonly string[]
    }
  | { readonly ok: false; readonly fault: LinkFault | 'locked' }

const refused = (fault: LinkFault | 'locked'): ReadLink => ({ ok: false, fault })

/** Reads what stands in a link. `locked`: it wants a passphrase. */
export async function readLink(
  code: string,
  passphrase: string | undefined,
  smith: Locksmith,
): Promise<ReadLink> {
  if (code.length > MOST_LINK_LETTERS) return refused('tooLarge')
  // What mail programs take for a part of the link: the end of the sentence.
  const [, version, isLocked, letters] = /^(\d{1,4})(s?)\.([\w-]+)[.,;:!?)>\]'"]*$/.exec(code) ?? []
  if (version === undefined || letters === undefined) return refused('damaged')
  if (Number(version) > VERSION) return refused('newer')
  const bytes = fromAddress(letters)
  if (bytes === undefined) return refused('damaged')
  if (isLocked === '') return unpack(bytes)
  const fault = lockFault(bytes)
  if (fault !== undefined) return refused(fault)
  if (passphrase === undefined) return refused('locked')
  const opened = await unlock(bytes, passphrase, smith)
  return opened.ok ? unpack(opened.content) : refused(opened.fault)
}

async function unpack(bytes: Uint8Array): Promise<ReadLink> {
  const unpacked = await inflate(bytes, MOST_UNPACKED)
  if (unpacked === 'tooMuch') return refused('tooLarge')
  if (unpacked === 'damaged') return refused('damaged')
  const text = new TextDecoder().decode(unpacked)
  const read = readUnfinishedAnswers(text)
  if (read.ok) return { ok: true, draft: read.draft, leftOut: [] }
  const wrong = new Set(read.faults.map(({ path }) => path.split('.')[0] ?? ''))
  // It could not be read at all.
  if (wrong.has('')) return refused('malformed')
  const rest = Object.entries(JSON.parse(text) as object).filter(([id]) => isQuestionId(id) && !wrong.has(id))
  const again = readUnfinishedAnswers(JSON.stringify(Object.fromEntries(rest)))
  return again.ok ? { ok: true, draft: again.draft, leftOut: [...wrong] } : refused('malformed')
}

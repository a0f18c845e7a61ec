import { loadProposal } from '../../texts/load.ts'
import type { ProposalInput } from '../proposalFrom.ts'
import { attachedAnswers } from './attachedAnswers.ts'
import sans from './fonts/maat-sans-400.ttf?url'
import italic from './fonts/maat-sans-400i.ttf?url'
import semibold from './fonts/maat-sans-600.ttf?url'
import serif from './fonts/maat-serif-600.ttf?url'
import type { FontSources, Notice } from './renderProposal.ts'

/** What a PDF is made of: the proposal and, where that is wished for, the answers inside it. */
export interface PdfInput extends ProposalInput {
  readonly attachAnswers?: boolean
}

/** What the worker may be asked. */
export type PdfRequest = { readonly warm: true } | { readonly id: number; readonly input: PdfInput }

export type PdfProgress = 'words' | 'layout' | 'done'

/** What it answers: any number of steps, then one outcome. */
export type PdfReply =
  | { readonly id: number; readonly progress: PdfProgress }
  | {
      readonly id: number
      readonly ok: true
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly notices?: readonly Notice[]
    }
  | { readonly id: number; readonly ok: false; readonly message: string }

// react-pdf fetches only whole addresses; Vite may give them relative to this file.
const whole = (url: string) => new URL(url, import.meta.url).href
const fonts: FontSources = {
  sans: whole(sans),
  semibold: whole(semibold),
  italic: whole(italic),
  serif: whole(serif),
}

// While developing, what renews components on screen comes along with what is loaded below, and asks for a window at once.
if (import.meta.env.DEV) Object.assign(self, { window: self })

// The renderer is big, so it is loaded on the first message: the worker itself starts at once.
const renderer = () => import('./renderProposal.ts')
const words = () => import('../proposalFrom.ts')

const reply = (message: PdfReply, transfer: Transferable[] = []) => self.postMessage(message, { transfer })

async function warm(): Promise<void> {
  const [{ loadFonts }] = await Promise.all([renderer(), words()])
  await loadFonts(fonts)
}

async function make(id: number, input: PdfInput): Promise<void> {
  reply({ id, progress: 'words' })
  const [{ renderProposal }, { proposalFrom }] = await Promise.all([renderer(), words()])
  const proposal = await proposalFrom(input)
  const attachment = input.attachAnswers
    ? attachedAnswers(input, await loadProposal(input.language))
    : undefined
  reply({ id, progress: 'layout' })
  const notices: Notice[] = []
  const bytes = new Uint8Array(
    await renderProposal(proposal, fonts, { attachment, onNotice: (notice) => notices.push(notice) }),
  )
  reply({ id, progress: 'done' })
  reply({ id, ok: true, bytes, notices }, [bytes.buffer])
}

self.onmessage = ({ data }: MessageEvent<PdfRequest>) => {
  if ('warm' in data) {
    // Warming is a kindness: what fails now, fails again and says so when a document is asked for.
    warm().catch(() => {})
    return
  }
  const { id, input } = data
  make(id, input).catch((error: unknown) => {
    reply({ id, ok: false, message: error instanceof Error ? error.message : String(error) })
  })
}

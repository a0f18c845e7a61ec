/** Writes the proposal for an answers file as a PDF: `npm run --silent proposal -- ANSWERS.json -o OUT.pdf [--lang nl|en] [--practice FILE] [--offer NUMBER] [--attach]` */
import { attachedAnswers } from '../proposal/pdf/attachedAnswers.ts'
import { nodeFonts } from '../proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../proposal/proposalFrom.ts'
import { loadFaults, loadProposal } from '../texts/load.ts'
import { visible } from '../texts/sayFault.ts'
import type { FileFault } from '../texts/texts.ts'
import { command } from './answers.ts'
import { refuse } from './commandLine.ts'
import { putFile, whyNotPut } from './putFile.ts'
import { today } from './today.ts'

const { attach, draft, file, language, out = '', practice, offer } = await command('proposal')
const { cannotWrite, files, written } = await loadFaults(language)
const refuseOut = (why: FileFault | undefined) => {
  if (why !== undefined) refuse(cannotWrite(out, files[why]))
}
// Asked before the work, and by `putFile` again after it.
refuseOut(whyNotPut(out, file))
const madeOn = today()
const document = await proposalFrom({
  draft,
  practice,
  language,
  madeOn,
  ...(offer === undefined ? {} : { offer: { number: offer.trim(), version: 1 } }),
})
const words = await loadProposal(language)
const { notices } = words.download
const pdf = await renderProposal(document, nodeFonts, {
  attachment: attach ? attachedAnswers({ draft, madeOn }, words) : undefined,
  onNotice: (notice) => process.stderr.write(`${visible(notices[notice])}\n`),
})
refuseOut(putFile(out, pdf, file))
process.stdout.write(`${visible(written(out))}\n`)

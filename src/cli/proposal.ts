/** Writes the proposal for an answers file as a PDF: `npm run --silent proposal -- ANSWERS.json -o OUT.pdf [--lang nl|en] [--practice FILE] [--attach]` */
import { attachedAnswers } from '../proposal/pdf/attachedAnswers.ts'
import { nodeFonts } from '../proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../proposal/proposalFrom.ts'
import { loadFaults, loadProposal } from '../texts/load.ts'
import { command, refuse } from './answers.ts'
import { mayPut, putFile } from './putFile.ts'

const { attach, draft, file, language, out = '', practice } = await command('proposal')
const { cannotWrite } = await loadFaults(language)
// Asked before the work, and by `putFile` again after it.
if (!mayPut(out, file)) refuse(cannotWrite(out))
const now = new Date()
const madeOn = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
const document = await proposalFrom({ draft, practice, language, madeOn })
const attachment = attach ? attachedAnswers({ draft, madeOn }, await loadProposal(language)) : undefined
const pdf = await renderProposal(document, nodeFonts, { attachment })
if (!putFile(out, pdf, file)) refuse(cannotWrite(out))

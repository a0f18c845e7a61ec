/** Writes the proposal for an answers file as a PDF: `npm run --silent proposal -- ANSWERS.json -o OUT.pdf [--lang nl|en]` */
import { randomUUID } from 'node:crypto'
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fictionalPractice } from '../practice/practice.ts'
import { nodeFonts } from '../proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../proposal/proposalFrom.ts'
import { loadFaults } from '../texts/load.ts'
import { command, refuse } from './answers.ts'

const { draft, file, language, out = '' } = await command('proposal')
const now = new Date()
const madeOn = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
const document = await proposalFrom({ draft, practice: fictionalPractice, language, madeOn })
const pdf = await renderProposal(document, nodeFonts)

// Written aside and then moved into place, so that there is never half a file under the asked name. Only a file is
// ever replaced: not the answers themselves, not a device, and a link keeps pointing where it does.
const asked = existsSync(out) ? realpathSync(out) : out
const aside = join(dirname(asked), `.${randomUUID()}.pdf`)
const { cannotWrite } = await loadFaults(language)
if (existsSync(asked) && (!statSync(asked).isFile() || asked === realpathSync(file))) refuse(cannotWrite(out))
try {
  writeFileSync(aside, pdf, { flag: 'wx' })
  renameSync(aside, asked)
} catch {
  if (existsSync(aside)) rmSync(aside)
  refuse(cannotWrite(out))
}

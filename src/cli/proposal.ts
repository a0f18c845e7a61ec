/** Writes the proposal for an answers file as a PDF: `npm run --silent proposal -- ANSWERS.json -o OUT.pdf [--lang nl|en]` */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { fictionalPractice } from '../practice/practice.ts'
import { nodeFonts } from '../proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../proposal/proposalFrom.ts'
import { loadFaults } from '../texts/load.ts'
import { command, refuse } from './answers.ts'

const { draft, language, out = '' } = await command('proposal')
const now = new Date()
const madeOn = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
const document = await proposalFrom({ draft, practice: fictionalPractice, language, madeOn })
const pdf = await renderProposal(document, nodeFonts)

// Written aside and then moved into place, so that there is never half a file under the asked name.
const aside = `${out}.part`
try {
  writeFileSync(aside, pdf)
  renameSync(aside, out)
} catch {
  rmSync(aside, { force: true })
  refuse((await loadFaults(language)).cannotWrite(out))
}

/** Writes examples as PDF twice into a folder, with tags and as react-pdf itself does: `tsx paperTwins.ts FOLDER NAME…` */
import { pdf } from '@react-pdf/renderer'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fictionalPractice } from '../../src/practice/practice.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { drawProposal, renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'

const [folder = '.', ...names] = process.argv.slice(2)
for (const name of names) {
  const file = readAnswersFile(readFileSync(`public/examples/${name}.json`, 'utf8'))
  if (!file.ok) throw new Error(`${name} cannot be read`)
  const document = await proposalFrom({
    draft: file.draft,
    language: 'nl',
    practice: fictionalPractice,
    madeOn: '2026-11-23',
  })
  const plain = await pdf(await drawProposal(document, nodeFonts)).toBlob()
  writeFileSync(join(folder, `${name}-plain.pdf`), new Uint8Array(await plain.arrayBuffer()))
  writeFileSync(join(folder, `${name}-tagged.pdf`), await renderProposal(document, nodeFonts))
}

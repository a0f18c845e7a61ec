import { walk } from '../questionnaire/walk.ts'
import type { Recommendation } from '../rules/recommendation.ts'
import { sayDay } from '../texts/say.ts'
import { partTitle, sayMix } from '../texts/sayProgramme.ts'
import { aboutPractice } from './chapters/aboutPractice.ts'
import { appendix } from './chapters/appendix.ts'
import { approach } from './chapters/approach.ts'
import { assumptions } from './chapters/assumptions.ts'
import { goals } from './chapters/goals.ts'
import { notAdvised } from './chapters/notAdvised.ts'
import { parts } from './chapters/parts.ts'
import { planning } from './chapters/planning.ts'
import { price } from './chapters/price.ts'
import { question } from './chapters/question.ts'
import { roles } from './chapters/roles.ts'
import type { ProposalWords, Writing } from './chapters/writing.ts'
import { piecesOf, textOf } from './chapterText.ts'
import type { ProposalDocument } from './document.ts'
import { noEdits } from './edits.ts'
import { partChoices } from './offered.ts'
import type { ProposalInput } from './proposalFrom.ts'

/** Writes the proposal: a pure function of answers, recommendation, practice and words. */
export function propose(
  input: ProposalInput,
  recommendation: Recommendation,
  words: ProposalWords,
): ProposalDocument {
  const { draft, practice, language, madeOn } = input
  const { answers } = walk(draft)
  const writing: Writing = { ...words, answers, recommendation, input }
  const { proposal } = words
  const organisation = answers.organisation ?? proposal.yourOrganisation
  const programme = recommendation.lines.length > 0
  const document: Omit<ProposalDocument, 'leftOut' | 'parts'> = {
    language,
    title: proposal.title(organisation),
    status: input.offer ? `Offerte ${input.offer.number}, versie ${input.offer.version}` : proposal.status,
    madeOn,
    pageOf: proposal.pageOf,
    contentsTitle: proposal.contents,
    cover: {
      summary: sayMix(recommendation, words),
      facts: coverFacts(writing),
    },
    practice: {
      name: practice.name,
      notice: practice.fictional ? proposal.fictional : undefined,
      lines: [...practice.address, practice.email, practice.phone],
    },
    sections: [
      question(writing),
      goals(writing),
      approach(writing),
      ...(programme ? [parts(writing), planning(writing), roles(writing), price(writing)] : []),
      assumptions(writing),
      ...(recommendation.rejected.length > 0 ? [notAdvised(writing)] : []),
      aboutPractice(writing),
      appendix(writing),
    ],
  }
  const edits = input.edits ?? noEdits
  const words2 = { table: 'tabel', tape: 'maatlint' }
  const choices = partChoices(recommendation, null, edits)
  return {
    ...document,
    parts: choices.map(({ key, line, extra, state }) => ({
      key,
      title: partTitle(line, writing),
      price: Math.round(line.price.value),
      extra,
      state,
    })),
    leftOut: document.sections.filter(({ id }) => edits.leftOut.includes(id)),
    sections: document.sections
      .filter(({ id }) => !edits.leftOut.includes(id))
      .map((section) => {
        const own = edits.words[language]?.[section.id]
        const computed = textOf(section.pieces, words2)
        return {
          ...section,
          pieces: own ? piecesOf(own.text, section.pieces, words2) : section.pieces,
          editing: {
            computed,
            outdated: own !== undefined && own.computed !== computed,
            ...(own ? { own: own.text } : {}),
          },
        }
      }),
  }
}

function coverFacts({ answers, proposal, language, input }: Writing) {
  const { cover } = proposal
  const contact = [answers.contactName, answers.contactFunction].filter(Boolean).join(', ')
  const area = [answers.district, answers.places?.map(({ name }) => name).join(', ')]
    .filter(Boolean)
    .join(', ')
  const facts: [string, string | undefined][] = [
    [cover.client, answers.organisation],
    [cover.contact, contact],
    [cover.reference, answers.reference],
    [cover.area, area],
    [cover.date, sayDay(input.madeOn, language)],
    [cover.madeBy, input.practice.name],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

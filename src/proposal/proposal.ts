import { offeringOf } from '../practice/practice.ts'
import { walk } from '../questionnaire/walk.ts'
import type { CorrectedAdvice } from '../rules/corrections/correct.ts'
import type { Explanation } from '../rules/explain.ts'
import { sayDay } from '../texts/say.ts'
import { inTheirWords } from '../texts/sayNames.ts'
import { partTitle } from '../texts/sayProgramme.ts'
import { chaptersOf } from './chapters/order.ts'
import { saysMix } from './chapters/summary.ts'
import type { ProposalWords, Writing } from './chapters/writing.ts'
import type { ProposalDocument } from './document.ts'
import { noEdits } from './edits.ts'
import { offered, partChoices } from './offered.ts'
import { inOwnWords } from './ownWords.ts'
import type { ProposalInput } from './proposalFrom.ts'
import { validUntil } from './validity.ts'

/** Writes the proposal: a pure function of answers, recommendation, practice, what was changed by hand, and words. */
export function propose(
  input: ProposalInput,
  judged: CorrectedAdvice,
  explained: Explanation,
  words: ProposalWords,
): ProposalDocument {
  const { draft, practice, language, madeOn, offer, edits = noEdits } = input
  const { answers } = walk(draft)
  const said = inTheirWords(words, answers)
  const { proposal } = said
  const { corrected: advised, applied: corrections } = judged
  const choices = partChoices(advised, explained.deeper, edits)
  const writing: Writing = {
    ...said,
    ...offered(advised, choices, offeringOf(practice)),
    answers,
    corrections,
    judged,
    advised,
    explained,
    input,
  }
  const chapters = chaptersOf(writing).map((section) =>
    inOwnWords(section, edits.words[language]?.[section.id], proposal.chapters.placeholders),
  )
  // A heading with nothing below it says nothing: who takes out every word leaves the chapter out.
  const isOut = ({ id, pieces }: (typeof chapters)[number]) =>
    edits.leftOut.includes(id) || pieces.length === 0
  return {
    language,
    title: proposal.title(answers.organisation ?? proposal.yourOrganisation),
    status: offer ? proposal.chapters.offer(offer.number, offer.version) : proposal.status,
    madeOn,
    pageOf: proposal.pageOf,
    contentsTitle: proposal.contents,
    cover: { summary: saysMix(writing), facts: coverFacts(writing) },
    practice: {
      name: practice.name,
      notice: practice.fictional ? proposal.fictional : undefined,
      lines: [...practice.address, practice.email, practice.phone],
      ...(practice.colour === undefined ? {} : { colour: practice.colour }),
      ...(practice.logo === undefined
        ? {}
        : { logo: { source: practice.logo, alt: proposal.chapters.logo(practice.name) } }),
    },
    sections: chapters.filter((section) => !isOut(section)),
    leftOut: chapters.filter(isOut).map(({ id, title }) => ({ id, title })),
    parts: choices.map(({ key, line, extra, state }) => ({
      key,
      title: partTitle(line, writing),
      price: Math.round(line.price.value),
      extra,
      state,
    })),
  }
}

function coverFacts({ answers, proposal, language, input }: Writing) {
  const { cover } = proposal
  const { cover: more } = proposal.chapters
  const { offer } = input
  const contact = [answers.contactName, answers.contactFunction].filter(Boolean).join(', ')
  const area = [answers.district, answers.places?.map(({ name }) => name).join(', ')]
    .filter(Boolean)
    .join(', ')
  const facts: [string, string | undefined][] = [
    [cover.client, answers.organisation],
    [cover.contact, contact],
    [cover.reference, answers.reference],
    [cover.area, area],
    [more.number, offer?.number],
    [more.version, offer && String(offer.version)],
    [cover.date, sayDay(input.madeOn, language)],
    [more.validUntil, offer && sayDay(validUntil(input), language)],
    [cover.madeBy, input.practice.name],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

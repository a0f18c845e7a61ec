import { indicationOf } from '../../practice/indication.ts'
import { inSentence, sayDay, sayEuro } from '../../texts/say.ts'
import { partTitle } from '../../texts/sayProgramme.ts'
import type { Offer } from '../edits.ts'
import type { Section } from '../document.ts'
import { validityDaysFor, validUntil } from '../validity.ts'
import { list, paragraph, type Writing } from './writing.ts'

/** Until when it can be accepted. */
export function validity({ proposal, input, language }: Writing): Section {
  return {
    id: 'validity',
    together: true,
    title: proposal.sections.validity,
    pieces: [
      paragraph(proposal.chapters.validity(sayDay(validUntil(input), language), validityDaysFor(input))),
    ],
  }
}

const rows = ['name', 'function', 'date', 'place', 'signature'] as const

/** What both sign. */
export function acceptance(writing: Writing, offer: Offer): Section {
  const { proposal, input, language, recommendation, options, answers } = writing
  const { acceptance: words, offer: called } = proposal.chapters
  const euro = (amount: number) => sayEuro(amount, language)
  const { exclVat, inclVat } = indicationOf(recommendation)
  return {
    id: 'acceptance',
    // It can be signed and sent back by itself.
    ownPage: true,
    together: true,
    title: proposal.sections.acceptance,
    pieces: [
      paragraph(
        [
          words.intro(
            inSentence(called(offer.number, offer.version)),
            sayDay(input.madeOn, language),
            input.practice.name,
          ),
          ...(recommendation.lines.length > 0 ? [words.price(euro(exclVat), euro(inclVat))] : []),
        ].join(' '),
      ),
      ...(options.length > 0
        ? [
            paragraph(words.options),
            ...list(
              options.map((line) =>
                words.option(partTitle(line, writing), euro(Math.round(line.price.value))),
              ),
            ),
          ]
        : []),
      {
        kind: 'table',
        caption: words.caption,
        columns: [
          { title: words.toFillIn, align: 'left', width: 0.2 },
          { title: answers.organisation ?? words.client, align: 'left', width: 0.4 },
          { title: input.practice.name, align: 'left', width: 0.4 },
        ],
        rows: rows.map((row) => ({
          cells: [words.rows[row], '', ''],
          room: row === 'signature' ? 'signature' : 'word',
        })),
      },
    ],
  }
}

import { formats } from '../rules/formats.ts'
import { sourceIds, sourceKinds, sources } from '../rules/sources.ts'
import { sections } from '../texts/rulebookTexts.ts'
import { sayDay } from '../texts/say.ts'
import {
  sayFormats,
  sayPoints,
  saySize,
  saySource,
  type RulebookWords,
  type SaidEntry,
} from '../texts/sayRulebook.ts'

const WIDTH = 96

/** Whole words, no wider than a terminal with room for the indent. */
function wrapped(text: string, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n')
}

const part = (title: string) => `${title}\n${'='.repeat(title.length)}`

/** The rule book as text, to read in a terminal. */
export function listing(entries: readonly SaidEntry[], words: RulebookWords): string {
  const { rulebook } = words
  return `${[
    wrapped(rulebook.lead, ''),
    wrapped(rulebook.judgement, ''),
    ...sections.flatMap((section) => [
      part(rulebook.sections[section].title),
      wrapped(rulebook.sections[section].intro, ''),
      ...entries.filter((entry) => entry.section === section).map((entry) => paragraph(entry, words)),
    ]),
    part(rulebook.sources.title),
    wrapped(rulebook.sources.intro, ''),
    ...sourceKinds.map((kind) => {
      const { title, meaning } = rulebook.sources.kinds[kind]
      return [
        wrapped(`${title}. ${meaning}`, '  '),
        ...sourceIds
          .filter((id) => sources[id].kind === kind)
          .flatMap((id) => [
            wrapped(`${saySource(id, words)}: ${rulebook.sources.titles[id]}`, '    '),
            ...sources[id].links.map((link) => `      ${link}`),
          ]),
      ].join('\n')
    }),
  ].join('\n\n')}\n`
}

function paragraph(entry: SaidEntry, words: RulebookWords): string {
  const { rulebook, reasons, language } = words
  const { entry: texts, kinds } = rulebook
  const points = formats.flatMap((format) => {
    const given = entry.points[format]
    return given === undefined ? [] : [`${reasons.formats[format]} ${sayPoints(given)}`]
  })
  const size = saySize(entry, words)
  const before = entry.kind === 'question' ? texts.askedWhen : texts.when
  const lines = [
    size === '' ? entry.text : `${entry.text}: ${size}`,
    ...(entry.condition === '' ? [] : [`${before} ${entry.condition}`]),
    ...(points.length === 0 ? [] : [`${texts.points} ${points.join(', ')}`]),
    ...(entry.excludes.length === 0 ? [] : [`${texts.excludes} ${sayFormats(entry.excludes, words)}`]),
    ...[entry.effect, entry.lift].filter(Boolean),
    ...(entry.source === ''
      ? []
      : [`${texts.source} ${entry.source}; ${texts.since(sayDay(entry.since, language))}`]),
  ]
  return [`  ${entry.id} (${kinds[entry.kind]})`, ...lines.map((line) => wrapped(line, '    '))].join('\n')
}

import { readdirSync, readFileSync } from 'node:fs'
import { PDFArray, type PDFDocument, PDFHexString, PDFNumber } from 'pdf-lib'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { attachedAnswers } from '../../src/proposal/pdf/attachedAnswers.ts'
import { fictionalPractice } from '../../src/practice/practice.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { proposalFrom } from '../../src/proposal/proposalFrom.ts'
import { readAnswersFile } from '../../src/questionnaire/answersFile.ts'
import { loadProposal } from '../../src/texts/load.ts'
import { languages } from '../../src/texts/texts.ts'
import { everyPiece, hostile, hostileProposal, paragraph, proposal, section, some } from './documents.ts'
import { read } from './readPdf.ts'
import { at, members, open } from './pdfObjects.ts'
import {
  annotation,
  attached,
  drop,
  elements,
  first,
  fonts,
  parentTree,
  put,
  redescribe,
  remove,
  rename,
  repaint,
} from './spoil.ts'
import { uaFaults } from './uaCheck.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = 'public/examples'
const kinds = { concept: {}, offer: { offer: { number: '2026-014', version: 1 } } } as const
const examples = readdirSync(folder).flatMap((name) =>
  languages.flatMap((language) => (['concept', 'offer'] as const).map((kind) => ({ name, language, kind }))),
)

const make = (text: string) => renderProposal(proposal([section('a', text, [paragraph(text)])]), nodeFonts)

// The first of this file, for it is about what a process has not met before.
test('what was written before does not change what can be read', async () => {
  await make('Ý\u00a0Ẑ\u00a0Ŵ')
  expect(await uaFaults(await make('Y Z W'), 'nl')).toEqual([])
  const { pages } = await read(await make('Y Z W'))
  expect(pages.flatMap(({ words }) => words.map(({ text }) => text))).toContain('Y Z W')
})

test.each(examples)(
  '$name, $kind in $language: a screen reader finds its way',
  async ({ name, language, kind }) => {
    const file = readAnswersFile(readFileSync(`${folder}/${name}`, 'utf8'))
    const document = await proposalFrom({
      draft: file.ok ? file.draft : expect.unreachable(),
      language,
      practice: fictionalPractice,
      madeOn: '2026-11-23',
      ...kinds[kind],
    })
    expect(await uaFaults(await renderProposal(document, nodeFonts), language)).toEqual([])
  },
)

test.each(languages)('a proposal in %s that holds the answers is as sound as without', async (language) => {
  const file = readAnswersFile(readFileSync(`${folder}/c1-one-evening.json`, 'utf8'))
  const input = {
    draft: file.ok ? file.draft : expect.unreachable(),
    language,
    practice: fictionalPractice,
    madeOn: '2026-11-23',
  }
  const attachment = attachedAnswers(input, await loadProposal(language))
  const pdf = await renderProposal(await proposalFrom(input), nodeFonts, { attachment })
  expect(await uaFaults(pdf, language)).toEqual([])
})

const more = {
  'names of 200 characters without a space': 'Verantwoordelijkheidsverdelingsvraagstuk'.repeat(5),
  'smileys only': '👍🏽 👨‍👩‍👧 🎉',
  'marks of XML and PDF': '<b>Zorg & "Welzijn"</b> (a\\b) /Name ]]> %%EOF',
  '3,000 words in every field': some(3000),
}

test.each(Object.entries({ ...hostile, ...more }))(
  'who types %s everywhere gets a document that can be heard',
  async (_, text) => {
    expect(await uaFaults(await renderProposal(hostileProposal(text), nodeFonts), 'nl')).toEqual([])
  },
  // Words by the thousand make hundreds of pages: on a busy machine that takes minutes.
  300_000,
)

describe('the check itself sees', () => {
  let sound: Uint8Array
  beforeAll(async () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ cells: [`Regel ${i + 1}`, `€ ${i}`] }))
    const columns = [
      { title: 'Onderdeel', align: 'left', width: 0.6 },
      { title: 'Bedrag', align: 'right', width: 0.4 },
    ] as const
    const long = { kind: 'table', caption: 'Lang', columns, rows } as const
    const parts = [...everyPiece, paragraph(some(900)), long]
    const attachment = attachedAnswers({ draft: {}, madeOn: '2026-11-23' }, await loadProposal('nl'))
    const whole = proposal([section('a', 'Uw vraag', parts)])
    sound = await renderProposal(whole, nodeFonts, { attachment })
  })

  test('no fault in a sound document', async () => {
    expect(await uaFaults(sound, 'nl')).toEqual([])
  })

  type Spoil = (document: PDFDocument) => void

  test.each<[string, Spoil, RegExp]>([
    [
      'a document that is not called tagged',
      (it) => remove(it.catalog, 'MarkInfo'),
      /not say that it is tagged/,
    ],
    [
      'a document in the wrong language',
      (it) => put(it.catalog, 'Lang', PDFHexString.fromText('en')),
      /not in nl/,
    ],
    ['a document without a language', (it) => remove(it.catalog, 'Lang'), /not in nl/],
    [
      'a window with the name of the file',
      (it) => remove(at(it.catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
      /name of the file/,
    ],
    [
      'a document that does not name PDF/UA',
      redescribe((xmp) => xmp.replace('<pdfuaid:part>1</pdfuaid:part>', '')),
      /not name PDF\/UA-1/,
    ],
    [
      'a document of the wrong kind of PDF/A',
      redescribe((xmp) => xmp.replace('<pdfaid:conformance>A<', '<pdfaid:conformance>B<')),
      /not name PDF\/A-3a/,
    ],
    ['properties that are no XML', redescribe((xmp) => xmp.replace('Samen', 'Zorg & Samen')), /read as XML/],
    ['a title that is another one', redescribe((xmp) => xmp.replace('Samen', 'Alleen')), /two titles/],
    ['a schema that is not described', redescribe((xmp) => xmp.replace('>pdfuaid<', '>ua<')), /not describe/],
    ['colours without a profile', (it) => remove(it.catalog, 'OutputIntents'), /colours/],
    [
      'a document without structure',
      (it) => remove(it.catalog, 'StructTreeRoot'),
      /not begin with one document/,
    ],
    ['a picture without words', (it) => remove(first(it, 'Figure').element, 'Alt'), /picture has no words/],
    [
      'a picture with words of nothing but space',
      (it) => put(first(it, 'Figure').element, 'Alt', PDFHexString.fromText('  ')),
      /picture has no words/,
    ],
    ['a picture without a place', (it) => remove(first(it, 'Figure').element, 'A'), /where it is/],
    [
      'a level of headings that is skipped',
      (it) =>
        elements(it)
          .filter(({ role }) => role === 'H2')
          .forEach(() => rename(it, 'H2', 'P')),
      /level 3 follows one of level 1/,
    ],
    ['a first heading that is not the title', (it) => rename(it, 'H1', 'H2'), /not of the first level/],
    ['a second title', (it) => rename(it, 'H2', 'H1'), /two titles in its text/],
    ['a role that does not exist', (it) => rename(it, 'BlockQuote', 'Citaat'), /no role that we use/],
    ['a column title without a direction', (it) => remove(first(it, 'TH').element, 'A'), /what it heads/],
    ['a cell too few', (it) => drop(it, 'TD'), /not equally long/],
    ['a cell outside of a row', (it) => rename(it, 'TR', 'P'), /TH stands in P/],
    ['a table without its head', (it) => drop(it, 'THead'), /table is made of/],
    ['an item outside of a list', (it) => rename(it, 'L', 'Div'), /LI stands in Div/],
    ['labels that are not explained', (it) => remove(first(it, 'L').element, 'A'), /what its labels are/],
    ['an element that holds nothing', (it) => remove(first(it, 'P').element, 'K'), /P holds nothing/],
    ['content that no element holds', (it) => drop(it, 'P'), /in no element/],
    [
      'an element that does not know its parent',
      (it) => put(first(it, 'P').element, 'P', first(it, 'L').reference),
      /does not know its parent/,
    ],
    [
      'an element that stands in the tree twice',
      (it) => {
        const kids = at(first(it, 'Document').element, 'K')
        if (kids instanceof PDFArray) kids.push(first(it, 'H1').reference)
      },
      /in the tree twice/,
    ],
    [
      'content that does not lead back',
      (it) => {
        const [, owners] = members(parentTree(it)).filter(({ value }) => value instanceof PDFArray)
        if (owners?.value instanceof PDFArray) owners.value.set(0, first(it, 'L').reference)
      },
      /does not lead back to its element/,
    ],
    ['a page without a way back', (it) => remove(it.getPage(1).node, 'StructParents'), /does not lead back/],
    ['a link without a way back', (it) => remove(annotation(it), 'StructParent'), /link does not lead back/],
    ['a link that does not say where it leads', (it) => remove(annotation(it), 'Contents'), /where it leads/],
    [
      'a link outside of the structure',
      (it) => put(first(it, 'Link').element, 'K', PDFNumber.of(1)),
      /link leads nowhere/,
    ],
    ['a tab key that goes its own way', (it) => remove(it.getPage(2).node, 'Tabs'), /tab key/],
    [
      'paint that belongs to nothing',
      repaint((content) => content.replace(/\/Artifact BMC\n(.*?)EMC\n/s, '$1')),
      /neither content nor decoration/,
    ],
    [
      'text that belongs to nothing',
      repaint((content) => content.replace(/\/H2 <<\/MCID 0>> BDC\n(.*?)EMC\n/s, '$1')),
      /neither content nor decoration/,
    ],
    [
      'two stretches with one number',
      repaint((content) => content.replace('/MCID 2>>', '/MCID 1>>')),
      /two marks of the same number/,
    ],
    ['a mark that never ends', repaint((content) => content.replace(/EMC(?![^]*EMC)/, '')), /has no end/],
    ['a mark that ends twice', repaint((content) => `${content}\nEMC`), /has not begun/],
    [
      'a mark that crosses a q',
      repaint((content) => content.replace(/(\/H2 <<\/MCID 0>> BDC)\n(q\n)/, '$2$1\n')),
      /crosses a q or Q/,
    ],
    [
      'decoration inside content',
      repaint((content) =>
        content.replace(/(\/H2 <<\/MCID 0>> BDC\n)(.*?)(EMC\n)/s, '$1/Artifact BMC\n$2EMC\n$3'),
      ),
      /decoration is marked inside content/,
    ],
    [
      'content marked as something else',
      repaint((content) => content.replace('/H2 <<', '/P <<')),
      /is marked as P/,
    ],
    ['a q without a Q', repaint((content) => `q\n${content}`), /q without a Q/],
    [
      'an order of reading that is not that of drawing',
      (it) => {
        const kids = at(first(it, 'Document').element, 'K')
        if (!(kids instanceof PDFArray)) return
        const last = kids.get(kids.size() - 1)
        kids.remove(kids.size() - 1)
        kids.insert(0, last)
      },
      /in another order than drawn/,
    ],
    [
      'a font whose text cannot be read',
      (it) => fonts(it).forEach((font) => remove(font, 'ToUnicode')),
      /means nothing/,
    ],
    [
      'a font that is not in the file',
      (it) => {
        const [descendant] = members(at(fonts(it)[0], 'DescendantFonts'))
        remove(at(descendant?.value, 'FontDescriptor'), 'FontFile2')
      },
      /not in the file/,
    ],
    [
      'a character without a shape',
      repaint((content) => content.replace(/\[<..../, '[<0000')),
      /has no shape/,
    ],
    ['a file inside that is not tied', (it) => remove(it.catalog, 'AF'), /named and not tied/],
    [
      'a file inside that is not named',
      (it) => remove(at(it.catalog, 'Names'), 'EmbeddedFiles'),
      /tied and not named/,
    ],
    ['a file inside without a second name', (it) => remove(attached(it), 'UF'), /no name, or two/],
    ['a file inside without a description', (it) => remove(attached(it), 'Desc'), /not described/],
    [
      'a file inside of no relation',
      (it) => remove(attached(it), 'AFRelationship'),
      /what it is to the document/,
    ],
    [
      'a file inside of no kind',
      (it) => remove(at(at(attached(it), 'EF'), 'F'), 'Subtype'),
      /of what kind it is/,
    ],
    [
      'a file inside without a date',
      (it) => remove(at(at(at(attached(it), 'EF'), 'F'), 'Params'), 'ModDate'),
      /when it was made/,
    ],
    [
      'a file inside of another length',
      (it) => put(at(at(at(attached(it), 'EF'), 'F'), 'Params'), 'Size', PDFNumber.of(1)),
      /not as long as it says/,
    ],
    [
      'a file inside that was changed',
      (it) => put(at(at(at(attached(it), 'EF'), 'F'), 'Params'), 'CheckSum', PDFHexString.of('00')),
      /not what was put in/,
    ],
  ])('%s', async (_, spoil, fault) => {
    const document = await open(sound)
    spoil(document)
    const faults = await uaFaults(await document.save({ useObjectStreams: false }), 'nl')
    expect(faults.join('\n')).toMatch(fault)
  })
})

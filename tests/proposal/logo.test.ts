import { deflateSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import type { ProposalDocument } from '../../src/proposal/document.ts'
import { nodeFonts } from '../../src/proposal/pdf/nodeFonts.ts'
import { type Notice, renderProposal } from '../../src/proposal/pdf/renderProposal.ts'
import { paletteOf } from '../../src/proposal/pdf/theme.ts'
import { contrastWithWhite } from '../../src/practice/contrast.ts'
import { paragraph, proposal, section } from './documents.ts'
import { dataUrl, jpeg, png } from './pictures.ts'
import { structureText } from './structureText.ts'
import { uaFaults } from './uaCheck.ts'

vi.setConfig({ testTimeout: 60_000 })

const whole = png(60, 20)

const broken: readonly [string, string][] = [
  ['nothing', ''],
  ['an address on the web', 'https://voorbeeld.example/logo.png'],
  ['an SVG', `data:image/svg+xml;base64,${btoa('<svg onload="alert(1)"/>')}`],
  ['what is no base64', 'data:image/png;base64,%%%'],
  [
    'a text that says it is a PNG',
    `data:image/png;base64,${btoa('geen plaatje, echt niet, maar wel lang genoeg')}`,
  ],
  ['a JPEG that says it is a PNG', dataUrl('png', jpeg(30, 20, 3))],
  ['a PNG that was cut off', dataUrl('png', whole.subarray(0, -20))],
  ['a PNG whose pixels cannot be unpacked', dataUrl('png', png(60, 20, false, Buffer.from('geen zlib')))],
  ['a PNG with too few pixels', dataUrl('png', png(60, 20, false, deflateSync(Buffer.alloc(100))))],
  [
    'a PNG with far too many pixels',
    dataUrl('png', png(60, 20, false, deflateSync(Buffer.alloc(5_000_000)))),
  ],
  ['a PNG that is larger than any logo', dataUrl('png', png(60_000, 60_000, false, Buffer.alloc(1)))],
  ['a JPEG in the colours of print', dataUrl('jpeg', jpeg(30, 20, 4))],
  ['a JPEG that was cut off', dataUrl('jpeg', jpeg(30, 20, 3).subarray(0, -4))],
]

const withLogo = (source: string): ProposalDocument => {
  const document = proposal([section('a', 'Uw vraag', [paragraph('Een zin.')])])
  return { ...document, practice: { ...document.practice, logo: { source, alt: 'Logo Bureau Voorbeeld' } } }
}

async function drawn(source: string) {
  const notices: Notice[] = []
  const bytes = await renderProposal(withLogo(source), nodeFonts, { onNotice: (one) => notices.push(one) })
  return { notices, faults: await uaFaults(bytes, 'nl'), heard: await structureText(bytes) }
}

test.each([
  ['solid', png(60, 20)],
  ['see-through', png(20, 60, true)],
])('the %s logo of a practice stands on the cover and is heard by its name', async (_, picture) => {
  const { notices, faults, heard } = await drawn(dataUrl('png', picture))
  expect(notices).toEqual([])
  expect(faults).toEqual([])
  expect(heard).toContain('Figure [Logo Bureau Voorbeeld]')
})

test.each(broken)(
  'with %s for a logo the document comes out whole without it, and says so',
  async (_, source) => {
    const { notices, faults, heard } = await drawn(source)
    expect(notices).toEqual(['logoLeftOut'])
    expect(faults).toEqual([])
    expect(heard).not.toContain('Figure')
    expect(heard).toContain('Een zin.')
  },
)

test.each(['#0b4f5c', '#ffe600', '#ffffff', '#777777', '#00ff00', 'geel', undefined])(
  'in a document in %s the accent can be read, and what lies behind it is paler',
  (colour) => {
    const { accent, accentTint } = paletteOf(colour)
    expect(contrastWithWhite(accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrastWithWhite(accentTint)).toBeLessThan(contrastWithWhite(accent))
  },
)

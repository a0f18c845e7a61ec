/** Proves the rules over all answers, as `npm run prove`: prints what was checked, and fails with answers in words. */
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { theRules } from '../../src/rules/evaluate.ts'
import { warnings } from '../../src/rules/notices.ts'
import { loadQuestions, loadReasons } from '../../src/texts/load.ts'
import { apartPropertyNames, proveApart } from './apart.ts'
import { proveAppearing } from './appearing.ts'
import { compareWithAllMixes } from './bestMix.ts'
import { catalogue, neverNamed } from './catalogue.ts'
import { countSets } from './count.ts'
import type { Finding } from './finding.ts'
import { hygieneProperties, mootPoints, proveHygiene, secondOpinion } from './hygiene.ts'
import { indifferent } from './indifference.ts'
import { asksNoLess, proveAsked, proveLadders } from './ladders.ts'
import { compareWithLoops } from './loops.ts'
import { proveFlips, proveRefusals } from './monotone.ts'
import { planPropertyNames, provePlans } from './plans.ts'
import { provePromise } from './promise.ts'
import { reach } from './reach.ts'
import { replay } from './replay.ts'
import { roomSide } from './rooms.ts'
import { questionnaireFormula } from './sat.ts'
import { shapesOf } from './shapes.ts'
import { countShares, rulesHash, sharesPath, type Shares } from './shares.ts'
import { fitOrder } from './space.ts'
import { sayFormat, standingsOf } from './standings.ts'
import { theSystem } from './system.ts'
import { inWords } from './words.ts'

const REPLAYED = 50_000
/** Each of the faults in it was seen within the first three hundred. */
const APART = 2000
const findings: Finding[] = []
const { offering, search } = theSystem

const number = (value: number | bigint) => value.toLocaleString('nl-NL')
const seconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
let before = seconds()
const say = (line: string) => console.log(line)
const heading = (title: string) => {
  const now = seconds()
  say(`\n${title}${now - before > 0.1 ? `  [${(now - before).toFixed(1)} s]` : ''}`)
  before = now
}
/** Says how a property was checked, and whether it holds. */
function verdict(property: string, how: string, found: readonly Finding[]): void {
  findings.push(...found)
  say(`  ${found.length === 0 ? '✓' : '✗'} ${property} – ${how}`)
}
const about = (found: readonly Finding[], property: string) =>
  found.filter((one) => one.property === property)
const exact = 'exact'

if (process.argv.includes('--write')) {
  mkdirSync(dirname(sharesPath), { recursive: true })
  writeFileSync(sharesPath, `${JSON.stringify(countShares(), null, 2)}\n`)
  say(`${sharesPath} is geschreven`)
}

const reached = reach(theRules)
heading('De ruimte van alle antwoorden')
const fitSets = countSets(fitOrder.flat())
const shapes = shapesOf(reached)
const standings = standingsOf(theSystem, reached, shapes)
say(`  ${number(countSets())} afgeronde stellen antwoorden (een getal telt als zijn klasse)`)
say(
  `  ${number(fitSets)} daarvan over wat past; ${number(reached.size)} standen van punten, uitsluitingen en signalen`,
)
verdict(
  'de aantallen tellen op tot wat een gewone telling over de voorwaarden geeft',
  exact,
  standings.answerSets === fitSets
    ? []
    : [{ property: 'de aantallen tellen op', about: `${standings.answerSets} en ${fitSets}` }],
)

heading('Wat leidt, als er mensen, tijd en geld genoeg zijn')
const share = (count: bigint) =>
  `${(Number((count * 1_000_000n) / standings.answerSets) / 10_000).toFixed(2)} %`
for (const [lead, count] of [...standings.leads].toSorted((a, b) => (a[1] < b[1] ? 1 : -1)))
  say(`  ${share(count).padStart(8)}  ${sayFormat[lead as keyof typeof sayFormat] ?? lead}`)
say(`  ${share(standings.ties).padStart(8)}  twee werkvormen passen even goed (de vaste volgorde beslist)`)
say(`  ${share(standings.nearTies).padStart(8)}  twee werkvormen schelen hooguit één punt`)

const room = roomSide(theRules, offering)
const plans = provePlans(theSystem, reached, shapes, room.outcomes)
heading('Plannen')
say(
  `  ${number(shapes.length)} vormen van wat past × ${number(room.outcomes.length)} uitkomsten van ruimte: ${number(plans.meetings)} vragen, ${number(plans.mixes)} samenstellingen`,
)
for (const property of planPropertyNames)
  verdict(
    property,
    plans.unconfirmed.includes(property)
      ? 'ruimer bekeken; de tegenvoorbeelden komen in het echt niet voor'
      : 'ruimer bekeken (tegenvoorbeelden worden nagegaan), geen tegenvoorbeeld',
    about(plans.findings, property),
  )
const promise = provePromise(warnings)
verdict(
  'niemand belooft bewoners meer dan het mandaat zonder waarschuwing',
  `${exact}, ${promise.pairs} paren`,
  promise.findings,
)
verdict('er is altijd een uitkomst', 'door de bouw: wie geen advies krijgt, krijgt een benoemde uitkomst', [])
verdict(
  'nooit over het budget of de tijd',
  'door de bouw: elke samenstelling is langs alle grenzen gegaan',
  [],
)

const apart = proveApart(theSystem, APART)
heading('Waar medewerkers en bewoners apart praten')
for (const property of apartPropertyNames)
  verdict(
    property,
    `steekproef met vaste loting, ${number(apart.drafts)} stellen antwoorden`,
    about(apart.findings, property),
  )

const ladders = proveLadders(search.limits, offering)
const flips = proveFlips(theSystem, reached, shapes, room.flips)
const refusals = proveRefusals(theSystem)
heading('Meer ruimte')
for (const property of new Set([
  'meer tijd of geld maakt geen enkele samenstelling onmogelijk',
  'elke grens leest één soort ruimte',
  'de hoogste klasse van een ladder houdt niets tegen',
  'wat een kleine samenstelling tegenhoudt, houdt een grotere ook tegen',
  'een grens van vorm leest niet hoeveel het er zijn',
]))
  verdict(property, `${exact}, ${number(ladders.mixes)} samenstellingen`, about(ladders.findings, property))
verdict(asksNoLess, exact, proveAsked())
verdict('een contra-indicatie laat alleen los als er meer is', exact, refusals)
verdict(
  'meer uren voor de staf nemen geen leidende werkvorm weg',
  flips.unconfirmed > 0
    ? `ruimer bekeken, ${number(flips.unconfirmed)} tegenvoorbeelden komen in het echt niet voor`
    : `ruimer bekeken, ${number(flips.pairs)} overgangen, geen tegenvoorbeeld`,
  flips.findings,
)

const asked = questionnaireFormula()
const hygiene = proveHygiene(theRules, asked)
heading('Regels')
for (const property of Object.values(hygieneProperties))
  verdict(property, `${exact} (oplosser)`, about(hygiene, property))

const opinion = secondOpinion(theRules, reached, asked)
const loops = compareWithLoops(theRules, 24, 400)
const mixes = compareWithAllMixes(search, offering, 400)
heading('Tweede mening')
const differ = (property: string, differences: readonly string[]) =>
  verdict(
    property,
    'vergeleken',
    differences.slice(0, 3).map((one) => ({ property, about: one })),
  )
differ(`de oplosser vindt hetzelfde, ${opinion.compared} keer`, opinion.differences)
differ(
  `gewone lussen vinden dezelfde standen en aantallen: ${loops.spaces} deelruimten, ${number(loops.drafts)} stellen antwoorden`,
  loops.differences,
)
differ(
  `de gevonden samenstelling is de beste van alle, en geen is even goed: ${mixes.asks} vragen`,
  mixes.differences,
)

const words = {
  nl: { questions: await loadQuestions('nl'), reasons: await loadReasons('nl') },
  en: { questions: await loadQuestions('en'), reasons: await loadReasons('en') },
}
const replayed = replay(REPLAYED, words)
const appearing = proveAppearing(replayed.seen, asked)
heading('Nagespeeld')
verdict(
  `${number(REPLAYED)} stellen antwoorden: elke reden geldt en heeft woorden, alles telt op; één op de twintig tweemaal, met hetzelfde advies`,
  'steekproef met vaste loting',
  replayed.findings,
)
verdict(
  `alle ${catalogue.length} dingen die in een advies kunnen staan komen voor`,
  'elk met een voorbeeld',
  appearing,
)

let stored: Shares | undefined
try {
  stored = JSON.parse(readFileSync(sharesPath, 'utf8')) as Shares
} catch {
  stored = undefined
}
verdict(
  `${sharesPath} hoort bij deze regels`,
  exact,
  stored?.rules === rulesHash()
    ? []
    : [{ property: 'de aandelen horen bij deze regels', about: 'draai npm run prove -- --write' }],
)

heading('Maakt geen verschil (mag)')
for (const line of indifferent(theRules)) say(`  · ${line}`)
for (const line of mootPoints(theRules, asked))
  say(`  · punten die nooit tellen, omdat de werkvorm dan is uitgesloten: ${line}`)
for (const id of neverNamed) say(`  · nooit een reden: ${id}`)
for (const id of Object.values(theRules).flatMap((table) => Object.keys(table)))
  if (!replayed.seen.has(`rule:${id}`))
    say(`  · regel die in geen enkel nagespeeld advies wordt genoemd: ${id}`)

say(`\n${seconds().toFixed(0)} s rekentijd, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
if (findings.length > 0) {
  say(`\n${findings.length} keer klopt het niet:`)
  for (const { property, about: what, answers } of findings) {
    say(`\n✗ ${property}${what === undefined ? '' : `\n  ${what}`}`)
    if (answers) for (const line of inWords(answers)) say(`    ${line}`)
  }
  process.exitCode = 1
}

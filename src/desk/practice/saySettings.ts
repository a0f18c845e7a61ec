import type { PracticeFault } from '../../practice/practiceFile.ts'
import { doseSteps, usualDoseSteps, type DoseStep } from '../../practice/doseLimits.ts'
import { settableSizes, type SettableSize } from '../../practice/sizeLimits.ts'
import { blocks, type Block } from '../../rules/formats.ts'
import type { PracticeTexts } from '../../texts/practiceTexts.ts'
import type { ReasonTexts } from '../../texts/reasonTexts.ts'
import type { RulebookTexts } from '../../texts/rulebookTexts.ts'
import { inSentence, sayNumber } from '../../texts/say.ts'
import { sayPracticeFault } from '../../texts/sayPracticeFault.ts'
import type { SettingsTexts } from '../../texts/settingsTexts.ts'
import type { Language } from '../../texts/texts.ts'
import { fieldOf, plainFieldIds, type PlainFieldId } from './plainFields.ts'

/** All that the settings are said with. */
export interface SettingsWords {
  readonly language: Language
  readonly settings: SettingsTexts
  readonly practice: PracticeTexts
  readonly rulebook: RulebookTexts
  readonly reasons: ReasonTexts
}

const isPlain = (path: string): path is PlainFieldId => (plainFieldIds as readonly string[]).includes(path)
const isSize = (size: string): size is SettableSize => (settableSizes as readonly string[]).includes(size)
const isDose = (step: string): step is DoseStep => (doseSteps as readonly string[]).includes(step)
const isBlock = (block: string): block is Block => (blocks as readonly string[]).includes(block)

/** The name of a field on screen, by its path in a practice file. */
export function sayField(path: string, { settings, rulebook, reasons }: SettingsWords): string {
  if (isPlain(path)) return settings.fields[path].label
  const [first = '', second = '', third = ''] = path.split('.')
  switch (first) {
    case 'logo':
    case 'vatBasis':
      return settings.fields[first].label
    case 'people': {
      if (second === '') return settings.sections.people
      const what = third === 'nl' || third === 'en' ? settings.people.does[third].label : settings.people.name
      return `${settings.people.person(Number(second) + 1)}, ${inSentence(what)}`
    }
    case 'dayRates':
    case 'vatBases':
      return `${first === 'dayRates' ? settings.perPart.rates : settings.perPart.vat}, ${isBlock(second) ? reasons.blocks[second] : second}`
    case 'doses':
      return isDose(second)
        ? `${reasons.formats[usualDoseSteps[second].format]}, ${inSentence(settings.doses.step(usualDoseSteps[second].sessions))}`
        : second
    case 'sizes':
      return isSize(second) ? rulebook.sizes[second] : second
    default:
      return path
  }
}

const isNumber = (path: string) =>
  isPlain(path)
    ? ['amount', 'percent', 'whole'].includes(fieldOf(path).kind)
    : /^(?:dayRates|sizes|doses)\./.test(path)

/** The same where it stands by itself, at its field. */
export const asSentence = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`

/** What to do about a fault, in a sentence behind the name of its field. */
export function sayFaultOf(fault: PracticeFault, words: SettingsWords): string {
  const { settings, practice, language } = words
  if (fault.code === 'wrongType' && isNumber(fault.path)) return settings.faults.notANumber
  const said = sayPracticeFault(fault, practice, (bound) => sayNumber(bound, language))
  return fault.beside === undefined ? said : settings.faults.beside(said, sayField(fault.beside, words))
}

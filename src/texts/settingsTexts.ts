import type { OfferingProperty } from '../rules/checkOffering.ts'
import type { VatBasis } from '../practice/practiceSchema.ts'

/** Fields of a practice that have a label of their own on the settings screen; by their path in a practice file. */
export type SettingId =
  | 'name'
  | 'address'
  | 'email'
  | 'phone'
  | 'website'
  | 'kvk'
  | 'vatId'
  | 'iban'
  | 'colour'
  | 'dayRate'
  | 'halfDayRate'
  | 'lectureRate'
  | 'travelPerDay'
  | 'roomPerMeeting'
  | 'allowancePerResident'
  | 'vat'
  | 'vatBasis'
  | 'validityDays'
  | 'municipalityValidityDays'
  | 'numberPattern'
  | 'terms.nl'
  | 'terms.en'
  | 'closing.nl'
  | 'closing.en'
  | 'logo'

export interface SettingText {
  readonly label: string
  readonly hint?: string
}

/** The words of the settings of a practice. */
export interface SettingsTexts {
  readonly lead: string
  readonly inUse: {
    readonly device: (name: string) => string
    readonly window: (name: string) => string
    readonly hosted: (name: string) => string
    readonly fictional: (name: string) => string
    /** what is in use cannot be read */
    readonly wrong: string
  }
  readonly unsaved: string
  readonly discard: string
  readonly sections: {
    readonly who: string
    readonly people: string
    readonly look: string
    readonly rates: string
    readonly vat: string
    readonly offer: string
    readonly sizes: string
    readonly file: string
  }
  readonly fields: Readonly<Record<SettingId, SettingText>>
  readonly optional: string
  readonly people: {
    readonly intro: string
    readonly person: (number: number) => string
    readonly name: string
    readonly does: { readonly nl: SettingText; readonly en: SettingText }
    readonly add: string
    readonly remove: (name: string) => string
    readonly removed: (name: string) => string
  }
  readonly look: {
    readonly pick: string
    readonly readable: (contrast: string) => string
    readonly tooPale: (contrast: string) => string
    readonly noColour: string
    readonly preview: string
    readonly previewText: string
    readonly choose: string
    readonly another: string
    readonly remove: string
    readonly removed: string
    readonly alt: string
    readonly taken: (width: number, height: number) => string
    readonly svgBroken: string
    readonly svgActive: string
    readonly svgOutside: string
  }
  readonly perPart: { readonly rates: string; readonly ratesHint: string; readonly vat: string }
  readonly vat: {
    readonly intro: string
    readonly advice: string
    readonly bases: Readonly<Record<VatBasis, { readonly name: string; readonly meaning: string }>>
    readonly asOthers: string
  }
  readonly nextNumber: (number: string) => string
  readonly termsHint: string
  readonly sizes: {
    readonly intro: string
    readonly show: string
    readonly range: (least: string, most: string, usual: string) => string
    readonly proved: string
    readonly checking: string
    readonly checked: (sets: string) => string
    readonly broken: string
    readonly brokenSets: (property: string, sets: string) => string
    readonly properties: Readonly<Record<OfferingProperty, string>>
    readonly uncheckable: string
    readonly asUsual: string
  }
  /** from how many points how many sessions */
  readonly doses: {
    readonly show: string
    readonly intro: string
    readonly step: (sessions: number) => string
    readonly unit: string
    readonly asUsual: string
  }
  readonly faults: {
    readonly notANumber: string
    /** a size beside another one, by its name */
    readonly beside: (fault: string, other: string) => string
  }
  readonly save: string
  readonly saving: string
  readonly saved: string
  readonly savedInWindow: string
  readonly notSaved: string
  readonly file: {
    readonly intro: string
    readonly forHosts: string
    readonly export: string
    readonly import: string
    readonly wrong: string
    readonly kept: string
    readonly failed: string
    readonly preview: (name: string, people: number) => string
    readonly take: string
    readonly leave: string
    readonly taken: string
  }
  readonly remove: {
    readonly button: string
    readonly title: string
    readonly text: string
    readonly confirm: string
    readonly cancel: string
    readonly done: string
    readonly failed: string
  }
}

import type { Draft } from '../../src/questionnaire/types.ts'

/** A property that does not hold, with answers that show it where it is about answers. */
export interface Finding {
  readonly property: string
  readonly answers?: Draft
  /** what to look at, where the answers do not say it */
  readonly about?: string
}

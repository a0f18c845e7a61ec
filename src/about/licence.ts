import * as z from 'zod/mini'

/** One package of others that is in what a visitor gets. */
const licence = z.object({
  name: z.string(),
  version: z.string(),
  /** an SPDX expression, as the package gives it */
  licence: z.string(),
  /** the text of the licence; empty where the package comes without */
  text: z.string(),
})
export type Licence = z.infer<typeof licence>

/** Reads the list that the build makes. Throws for anything else. */
export const readLicences = (json: unknown): readonly Licence[] => z.array(licence).parse(json)

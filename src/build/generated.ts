import { answersSchema } from './answersSchema.ts'
import { fictionalPractice } from '../practice/fictionalPractice.ts'
import { writePractice } from '../practice/practiceFile.ts'
import { fontFiles } from './fonts.ts'
import { municipalitiesModule } from './municipalities.ts'

/** Every file that is made from another, and how. */
export const generated: Readonly<Record<string, () => string | Uint8Array | Promise<string | Uint8Array>>> = {
  'src/questionnaire/municipalities.ts': municipalitiesModule,
  'public/answers.schema.json': answersSchema,
  // Whoever hosts the tool puts the own practice in its place.
  'public/practice.json': () => writePractice(fictionalPractice),
  ...fontFiles,
}

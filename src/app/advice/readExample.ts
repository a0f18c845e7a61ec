import type { Draft } from '../../questionnaire/types.ts'
import type { ExampleId } from '../../texts/shellTexts.ts'

/** The answers of a practice case, fetched when somebody wants them. */
export async function readExample(id: ExampleId): Promise<Draft> {
  const [{ readAnswersFile }, response] = await Promise.all([
    import('../../questionnaire/answersFile.ts'),
    fetch(`${import.meta.env.BASE_URL}examples/${id}.json`),
  ])
  const file = readAnswersFile(await response.text())
  if (!file.ok) throw new Error(`the example ${id} cannot be read`)
  return file.draft
}

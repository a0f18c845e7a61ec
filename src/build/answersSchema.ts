import * as z from 'zod'
import type { Question } from '../questionnaire/kinds.ts'
import { UNKNOWN } from '../questionnaire/kinds.ts'
import { questions } from '../questionnaire/questions.ts'

/** A schema in the terms of JSON Schema. Numbers read through a pipe that has no such form, so they are written out. */
function schemaOf(question: Question): object {
  if (question.kind === 'number' || question.kind === 'money') {
    const words = [...question.bands.map(({ id }) => id), ...(question.unknown ? [UNKNOWN] : [])]
    const figure = {
      type: question.whole ? 'integer' : 'number',
      minimum: question.min,
      maximum: question.max,
    }
    return words.length > 0 ? { anyOf: [figure, { enum: words }] } : figure
  }
  const { $schema: _, ...schema } = z.toJSONSchema(question.schema as unknown as z.ZodType)
  return schema
}

/** The JSON Schema of an answers file: what `npm run advise` and the start page read. */
export function answersSchema(): string {
  const always = questions.items.filter(({ steers, when }) => steers && when.length === 0).map(({ id }) => id)
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Maataanpak answers',
    description:
      'One key per question. Steering questions that are asked must be present, if need be as "unknown"; those listed as required are always asked.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(questions.items.map(({ id, question }) => [id, schemaOf(question)])),
    },
    required: always,
    additionalProperties: false,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

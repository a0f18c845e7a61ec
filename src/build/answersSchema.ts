import * as z from 'zod'
import type { Box, Cell } from '../questionnaire/cells.ts'
import { UNKNOWN, type Question } from '../questionnaire/kinds.ts'
import type { QuestionId } from '../questionnaire/types.ts'
import { itemOf } from '../questionnaire/walk.ts'
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

const contains = (options: readonly string[]) => ({ type: 'array', contains: { enum: options } })

/** A cell in the terms of JSON Schema. */
function cellSchema(question: Question, cell: Cell): object {
  if (cell === 'open') return { const: UNKNOWN }
  if (question.kind === 'several') {
    if ('length' in cell) return {}
    return {
      allOf: [
        ...(cell.any ? [contains(cell.any)] : []),
        ...(cell.all ?? []).map((option) => contains([option])),
        ...(cell.none ? [{ type: 'array' }, { not: contains(cell.none) }] : []),
      ],
    }
  }
  if ('length' in cell) return { enum: cell }
  const order =
    'bands' in question ? question.bands.map(({ id }) => id) : 'options' in question ? question.options : []
  const from = cell.from === undefined ? 0 : order.indexOf(cell.from)
  const to = cell.to === undefined ? order.length - 1 : order.indexOf(cell.to)
  const words = { enum: order.slice(from, to + 1) }
  if (!('bands' in question)) return words
  const above = question.bands[from - 1]?.upTo
  return {
    anyOf: [
      words,
      {
        type: 'number',
        ...(above === undefined ? {} : { exclusiveMinimum: above }),
        maximum: question.bands[to]?.upTo ?? question.max,
      },
    ],
  }
}

const boxSchema = (box: Box): object => {
  const cells = Object.entries(box).flatMap(([id, cell]) => (cell === undefined ? [] : [[id, cell] as const]))
  return {
    required: cells.map(([id]) => id),
    properties: Object.fromEntries(
      cells.map(([id, cell]) => [id, cellSchema(itemOf(id as QuestionId).question, cell)]),
    ),
  }
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
    // A steering question that is asked in some cases only must be there in those cases.
    allOf: questions.items
      .filter(({ steers, when }) => steers && when.length > 0)
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, not a promise
      .map(({ id, when }) => ({ if: { anyOf: when.map(boxSchema) }, then: { required: [id] } })),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

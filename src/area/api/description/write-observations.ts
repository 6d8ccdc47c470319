import { paths } from '../../../platform/http/paths.ts'
import { objectOf } from '../rules/schema.ts'
import { fieldWords } from '../words/field-words.ts'
import { problemSchema } from './record-schemas.ts'

/** Values that one request can send, and problems that one answer names. */
export const observationsAtOnce = 1_000
export const observationProblemsAtMost = 50

const count = { type: 'integer', minimum: 0 } as const
const number = { type: 'number', nullable: true } as const

const sentObservationSchema = objectOf({
  day: { type: 'string', format: 'date', description: fieldWords.day },
  value: { ...number, description: fieldWords.sentValue },
  numerator: { ...number, description: fieldWords.numerator },
  denominator: { ...number, description: fieldWords.denominator },
})

export const sentObservationsSchema = objectOf({
  observations: { type: 'array', maxItems: observationsAtOnce, items: sentObservationSchema, description: fieldWords.sentObservations },
})

export const receiptSchema = objectOf({
  measureId: { type: 'string', format: 'uuid', description: fieldWords.measureId },
  added: { ...count, description: fieldWords.added },
  changed: { ...count, description: fieldWords.changed },
  unchanged: { ...count, description: fieldWords.unchanged },
})

export const observationsProblemSchema = objectOf({
  ...problemSchema.properties,
  problems: { type: 'array', maxItems: observationProblemsAtMost, items: objectOf({ at: { type: 'string' }, detail: { type: 'string' } }) },
})

/** The address to which values are sent. */
export const observationsPath = paths.apiObservations

import { bands, holdingKinds, professions, stages } from '../../../kernel/workforce.ts'
import { domains } from '../../../kernel/vocabulary.ts'
import { longestUnitName, longestTitle, mostProtectedHours, mostSpan } from '../../organisation/index.ts'
import { chartTypes, frequencies, improvementDirections, longestMeasureName, measureUnits, mostValues, ruleSetNames } from '../../measure/index.ts'
import { longestName, problemsAtMost } from '../rules/read-parameters.ts'
import { type ObjectOf, type Schema, objectOf } from '../rules/schema.ts'
import { fieldWords } from '../words/field-words.ts'

const id = { type: 'string', format: 'uuid' } as const
const day = { type: 'string', format: 'date' } as const
const text = { type: 'string' } as const
const maybe = { nullable: true } as const
const version = { type: 'integer', minimum: 1, description: fieldWords.version } as const

export const organisationSchema = objectOf({
  odsCode: { ...text, description: fieldWords.odsCode },
  name: { ...text, description: fieldWords.organisationName },
  isDemonstration: { type: 'boolean', description: fieldWords.isDemonstration },
})

export const unitSchema = objectOf({
  unitId: { ...id, description: fieldWords.unitId },
  parentId: { ...id, ...maybe, description: fieldWords.parentId },
  name: { ...text, minLength: 1, maxLength: longestUnitName, description: fieldWords.unitName },
  code: { ...text, ...maybe, description: fieldWords.unitCode },
  closedOn: { ...day, ...maybe, description: fieldWords.unitClosedOn },
  version,
})

export const postSchema = objectOf({
  postId: { ...id, description: fieldWords.postId },
  unitId: { ...id, description: fieldWords.unitOfPost },
  title: { ...text, minLength: 1, maxLength: longestTitle, description: fieldWords.title },
  band: { ...text, enum: bands, description: fieldWords.band },
  profession: { ...text, enum: professions, description: fieldWords.profession },
  stage: { ...text, enum: stages, description: fieldWords.stage },
  isClinical: { type: 'boolean', description: fieldWords.isClinical },
  protectedHours: { type: 'number', ...maybe, minimum: 0, maximum: mostProtectedHours, description: fieldWords.protectedHours },
  statedSpan: { type: 'integer', ...maybe, minimum: 0, maximum: mostSpan, description: fieldWords.statedSpan },
  positionNumber: { ...text, ...maybe, description: fieldWords.positionNumber },
  closedOn: { ...day, ...maybe, description: fieldWords.postClosedOn },
  reportsToPostId: { ...id, ...maybe, description: fieldWords.reportsToPostId },
  version,
})

const heldPostSchema = objectOf({
  postId: { ...id, description: fieldWords.postId },
  kind: { ...text, enum: holdingKinds, description: fieldWords.kind },
  startsOn: { ...day, description: fieldWords.startsOn },
  endsOn: { ...day, ...maybe, description: fieldWords.endsOn },
})

export const personSchema = objectOf({
  personId: { ...id, description: fieldWords.personId },
  givenName: { ...text, description: fieldWords.givenName },
  familyName: { ...text, description: fieldWords.familyName },
  email: { ...text, ...maybe, description: fieldWords.email },
  employeeNumber: { ...text, ...maybe, description: fieldWords.employeeNumber },
  leftOn: { ...day, ...maybe, description: fieldWords.leftOn },
  posts: { type: 'array', items: heldPostSchema, description: fieldWords.posts },
})

export const measureSchema = objectOf({
  measureId: { ...id, description: fieldWords.measureId },
  unitId: { ...id, description: fieldWords.unitOfMeasure },
  name: { ...text, minLength: 1, maxLength: longestMeasureName, description: fieldWords.measureName },
  definition: { ...text, description: fieldWords.definition },
  unitOfMeasurement: { ...text, enum: measureUnits, description: fieldWords.unitOfMeasurement },
  unitText: { ...text, description: fieldWords.unitText },
  decimals: { type: 'integer', minimum: 0, maximum: 6, description: fieldWords.decimals },
  per: { type: 'integer', minimum: 1, description: fieldWords.per },
  chartType: { ...text, enum: chartTypes, description: fieldWords.chartType },
  improvementDirection: { ...text, enum: improvementDirections, description: fieldWords.improvementDirection },
  domain: { ...text, enum: domains, description: fieldWords.domain },
  source: { ...text, description: fieldWords.source },
  frequency: { ...text, enum: frequencies, description: fieldWords.frequency },
  rules: { ...text, enum: ruleSetNames, description: fieldWords.rules },
  screenOutliers: { type: 'boolean', description: fieldWords.screenOutliers },
  fixAfterNPoints: { type: 'integer', ...maybe, minimum: 12, description: fieldWords.fixAfterNPoints },
  closedOn: { ...day, ...maybe, description: fieldWords.measureClosedOn },
  version,
})

const observationSchema = objectOf({
  day: { ...day, description: fieldWords.day },
  value: { type: 'number', ...maybe, description: fieldWords.value },
  numerator: { type: 'number', ...maybe, description: fieldWords.numerator },
  denominator: { type: 'number', ...maybe, description: fieldWords.denominator },
  ghostReason: { ...text, ...maybe, description: fieldWords.ghostReason },
  version,
})

export const observationsSchema = objectOf({
  measureId: { ...id, description: fieldWords.measureId },
  observations: { type: 'array', maxItems: mostValues, items: observationSchema, description: fieldWords.observations },
})

/** @source RFC 9457, problem details */
export const problemSchema = objectOf({
  type: { type: 'string', format: 'uri-reference' },
  title: text,
  status: { type: 'integer', minimum: 400, maximum: 599 },
  detail: text,
})

export const parametersProblemSchema = objectOf({
  ...problemSchema.properties,
  problems: {
    type: 'array',
    maxItems: problemsAtMost,
    items: objectOf({
      parameter: { type: 'string', maxLength: longestName },
      code: { type: 'string', enum: ['unknown', 'repeated', 'wrong-value'] },
      detail: text,
    }),
  },
})

/** Items that one answer has at most, and when nothing is said. */
export const itemsAtMost = 500
export const usualItems = 100

/** One part of a list, and the address of the next. */
export function listSchema<const Item extends Schema>(items: Item): ObjectOf<{ readonly items: { readonly type: 'array'; readonly maxItems: number; readonly items: Item }; readonly next: typeof nextSchema }> {
  return objectOf({ items: { type: 'array', maxItems: itemsAtMost, items }, next: nextSchema })
}

const nextSchema = { type: 'string', format: 'uri-reference', nullable: true, description: fieldWords.next } as const

/** The schemas that the description gives a name. */
export const namedSchemas: Readonly<Record<string, Schema>> = {
  Organisation: organisationSchema,
  Unit: unitSchema,
  Post: postSchema,
  HeldPost: heldPostSchema,
  Person: personSchema,
  Measure: measureSchema,
  Observation: observationSchema,
  Observations: observationsSchema,
  Problem: problemSchema,
  ParametersProblem: parametersProblemSchema,
}

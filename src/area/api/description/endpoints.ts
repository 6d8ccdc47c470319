import type { Path } from '../../../platform/http/path.ts'
import { paths } from '../../../platform/http/paths.ts'
import type { ParameterSchemas } from '../rules/read-parameters.ts'
import type { ObjectSchema } from '../rules/schema.ts'
import { parameterWords } from '../words/field-words.ts'
import { endpointWords } from '../words/interface-words.ts'
import { itemsAtMost, listSchema, measureSchema, observationsSchema, organisationSchema, personSchema, postSchema, unitSchema, usualItems } from './record-schemas.ts'

/** One address of the programming interface: what it takes and what it gives. Its route and its description are both made from it. */
export interface Endpoint<Parameters extends ParameterSchemas = ParameterSchemas, Body extends ObjectSchema = ObjectSchema> {
  readonly path: Path
  readonly operationId: string
  readonly words: { readonly summary: string; readonly description: string }
  readonly isList: boolean
  readonly parameters: Parameters
  readonly body: Body
}

const id = { type: 'string', format: 'uuid' } as const
const listParameters = {
  limit: { type: 'integer', minimum: 1, maximum: itemsAtMost, default: usualItems, description: parameterWords.limit },
  after: { ...id, description: parameterWords.after },
} as const
const subtree = { type: 'boolean', default: false, description: parameterWords.subtree } as const

export const organisationEndpoint = {
  path: paths.apiOrganisation,
  operationId: 'readOrganisation',
  words: endpointWords.organisation,
  isList: false,
  parameters: {},
  body: organisationSchema,
} as const satisfies Endpoint

export const unitsEndpoint = {
  path: paths.apiUnits,
  operationId: 'listUnits',
  words: endpointWords.units,
  isList: true,
  parameters: { parent: { ...id, description: parameterWords.parent }, ...listParameters },
  body: listSchema(unitSchema),
} as const satisfies Endpoint

export const postsEndpoint = {
  path: paths.apiPosts,
  operationId: 'listPosts',
  words: endpointWords.posts,
  isList: true,
  parameters: { unit: { ...id, description: parameterWords.unitOfPosts }, subtree, ...listParameters },
  body: listSchema(postSchema),
} as const satisfies Endpoint

export const peopleEndpoint = {
  path: paths.apiPeople,
  operationId: 'listPeople',
  words: endpointWords.people,
  isList: true,
  parameters: {
    unit: { ...id, description: parameterWords.unitOfPeople },
    subtree,
    // PostgreSQL keeps no NUL, and no name has a control character.
    q: { type: 'string', minLength: 1, maxLength: 100, pattern: '^[^\\u0000-\\u001F\\u007F]+$', description: parameterWords.q },
    ...listParameters,
  },
  body: listSchema(personSchema),
} as const satisfies Endpoint

export const measuresEndpoint = {
  path: paths.apiMeasures,
  operationId: 'listMeasures',
  words: endpointWords.measures,
  isList: true,
  parameters: { unit: { ...id, description: parameterWords.unitOfMeasures }, subtree, ...listParameters },
  body: listSchema(measureSchema),
} as const satisfies Endpoint

export const observationsEndpoint = {
  path: paths.apiObservations,
  operationId: 'readObservations',
  words: endpointWords.observations,
  isList: false,
  parameters: {},
  body: observationsSchema,
} as const satisfies Endpoint

/** An address as OpenAPI writes it: names of its parts in curly brackets. */
export function describedPath({ path }: Pick<Endpoint, 'path'>): string {
  return path.pattern.replaceAll(/:(\w+)/gu, '{$1}')
}

/** Every address of the programming interface. */
export const endpoints: readonly Endpoint[] = [organisationEndpoint, unitsEndpoint, postsEndpoint, peopleEndpoint, measuresEndpoint, observationsEndpoint]

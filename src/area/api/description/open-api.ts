import { keyScopes } from '../../../platform/identity/index.ts'
import type { Schema } from '../rules/schema.ts'
import { parameterWords } from '../words/field-words.ts'
import { answerWords, endpointWords, interfaceWords, scopeSentence } from '../words/interface-words.ts'
import { type Endpoint, describedPath } from './endpoints.ts'
import { namedSchemas, parametersProblemSchema, problemSchema } from './record-schemas.ts'
import { observationsPath, observationsProblemSchema, receiptSchema, sentObservationsSchema } from './write-observations.ts'

type Json = Readonly<Record<string, unknown>>

/** Of the interface, not of the software: its first number changes when a program that reads it must change. */
const interfaceVersion = '1.0.0'

/** Where the description says what a refused parameter means: the type of that problem. */
export const parametersProblemPointer = '#/components/responses/ParametersNotUnderstood'

/**
 * The description of the programming interface.
 * @param endpoints from which the routes are made too
 * @returns a document of OpenAPI 3.0.3, as JSON has it
 * @source https://spec.openapis.org/oas/v3.0.3
 */
export function openApiOf(endpoints: readonly Endpoint[]): Json {
  return {
    openapi: '3.0.3',
    info: { title: interfaceWords.title, description: interfaceWords.description, version: interfaceVersion },
    servers: [{ url: '/' }],
    security: [{ key: [] }],
    paths: Object.fromEntries(endpoints.map((endpoint) => [describedPath(endpoint), { get: operationOf(endpoint), ...(endpoint.path === observationsPath ? { post: sendingOperation() } : {}) }])),
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: interfaceWords.key } },
      responses: sharedResponses(),
      schemas: Object.fromEntries(Object.entries(namedSchemas).map(([name, schema]) => [name, spelledOut(schema)])),
    },
  }
}

function operationOf({ path, operationId, words, isList, parameters, body }: Endpoint): Json {
  const scope = keyScopes.find((one) => typeof path.access === 'object' && 'scope' in path.access && path.access.scope === one)
  const sentences = [words.description, ...(isList ? [interfaceWords.list] : []), ...(scope === undefined ? [] : [scopeSentence(scope)])]
  const names = [...path.pattern.matchAll(/:(\w+)/gu)].map(([, name = '']) => name)
  const inPath = names.map((name) => ({ name, in: 'path', required: true, description: parameterWords.measure, schema: { type: 'string', format: 'uuid' } }))
  return {
    operationId,
    summary: words.summary,
    description: sentences.join(' '),
    parameters: [...inPath, ...Object.entries(parameters).map(([name, { description, ...schema }]) => ({ name, in: 'query', required: false, description, schema }))],
    responses: {
      '200': { description: answerWords[200], content: { 'application/json': { schema: referring(body) } } },
      ...Object.fromEntries(Object.entries(responseNames).filter(([status]) => status !== '404' || names.length > 0).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }])),
    },
  }
}

/** The one operation that sends something. */
function sendingOperation(): Json {
  const { summary, description } = endpointWords.sendObservations
  const responses = Object.entries(responseNames).map(([status, name]) => [status, { $ref: `#/components/responses/${status === '422' ? 'ValuesNotTaken' : name}` }])
  return {
    operationId: 'sendObservations',
    summary,
    description: `${description} ${scopeSentence('measures:write')}`,
    parameters: [{ name: 'measure', in: 'path', required: true, description: parameterWords.measure, schema: { type: 'string', format: 'uuid' } }],
    requestBody: { required: true, content: { 'application/json': { schema: spelledOut(sentObservationsSchema) } } },
    responses: { '200': { description: answerWords.received, content: { 'application/json': { schema: spelledOut(receiptSchema) } } }, ...Object.fromEntries(responses) },
  }
}

const responseNames = { '401': 'NoValidKey', '403': 'NotAllowed', '404': 'NotHere', '422': 'ParametersNotUnderstood', '429': 'TooOften', '431': 'TooLong', '503': 'DatabaseAway' } as const

function sharedResponses(): Json {
  const headers = { 'Retry-After': { description: answerWords.retryAfter, schema: { type: 'integer', minimum: 1 } } }
  return {
    [responseNames[401]]: { description: answerWords[401], content: problem(problemSchema) },
    [responseNames[403]]: { description: answerWords[403], content: problem(problemSchema) },
    [responseNames[404]]: { description: answerWords[404], content: problem(problemSchema) },
    [responseNames[422]]: { description: answerWords[422], content: problem(parametersProblemSchema) },
    ValuesNotTaken: { description: answerWords.values, content: problem(observationsProblemSchema) },
    [responseNames[429]]: { description: answerWords[429], headers },
    [responseNames[431]]: { description: answerWords[431] },
    [responseNames[503]]: { description: answerWords[503], headers },
  }
}

function problem(schema: Schema): Json {
  return { 'application/problem+json': { schema: referring(schema) } }
}

/** A schema that has a name is told by it, so that who generates a client gets one type for each. */
function referring(schema: Schema): Json {
  const name = Object.entries(namedSchemas).find(([, one]) => one === schema)?.[0]
  return name === undefined ? spelledOut(schema) : { $ref: `#/components/schemas/${name}` }
}

function spelledOut(schema: Schema): Json {
  if (schema.type === 'array') return { ...schema, items: referring(schema.items) }
  if (schema.type !== 'object') return { ...schema }
  // Programs are not told that there can be no other field: within one version there may come more.
  const { additionalProperties: _, properties, ...rest } = schema
  return { ...rest, properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, referring(property)])) }
}

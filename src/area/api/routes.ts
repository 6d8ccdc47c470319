import { isId } from '../../kernel/id.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { Answer, KeyRequest, KeyRoute, Route } from '../../platform/http/route.ts'
import { type Endpoint, endpoints, measuresEndpoint, observationsEndpoint, organisationEndpoint, peopleEndpoint, postsEndpoint, unitsEndpoint } from './description/endpoints.ts'
import { openApiOf, parametersProblemPointer } from './description/open-api.ts'
import type { parametersProblemSchema } from './description/record-schemas.ts'
import { observationsPath } from './description/write-observations.ts'
import { checkValue } from './rules/check-value.ts'
import { type ParameterProblem, type ParameterSchemas, type ParametersOf, readParameters } from './rules/read-parameters.ts'
import type { ObjectSchema, ValueOf } from './rules/schema.ts'
import { type Listed, listMeasures, listPeople, listPosts, listUnits } from './service.ts'
import { apiStore } from './store.ts'
import { writeObservations } from './write-observations.ts'
import { problemSentence, problemWords } from './words/problem-words.ts'

/** What one network may ask of each address in a minute: all programs of a trust are one network. */
export const requestsPerMinute = 600

/**
 * The programming interface: its description, and an address for each kind of thing that may be read.
 * @param checksAnswers compare each answer with its description before it is sent, as test builds do; one that does not match is a mistake of ours
 */
export function apiRoutes({ checksAnswers }: { readonly checksAnswers: boolean }): readonly Route[] {
  const description = openApiOf(endpoints)
  return [
    { path: paths.openApi, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'json', status: 200, body: description }) },
    routeOf(organisationEndpoint, checksAnswers, readOrganisation),
    routeOf(unitsEndpoint, checksAnswers, async (request, asked) => listBody(unitsEndpoint, asked, await listUnits(storeOf(request), asked))),
    routeOf(postsEndpoint, checksAnswers, async (request, asked) => listBody(postsEndpoint, asked, await listPosts(storeOf(request), asked, request.today))),
    routeOf(peopleEndpoint, checksAnswers, readPeople),
    routeOf(measuresEndpoint, checksAnswers, async (request, asked) => listBody(measuresEndpoint, asked, await listMeasures(storeOf(request), asked))),
    routeOf(observationsEndpoint, checksAnswers, readObservations),
    { path: observationsPath, method: 'POST', kind: 'for-keys', perMinute: requestsPerMinute, answer: writeObservations },
  ]
}

async function readOrganisation({ holder }: KeyRequest): Promise<ValueOf<typeof organisationEndpoint.body>> {
  const { odsCode, name, isDemonstration } = holder.organisation
  return { odsCode, name, isDemonstration }
}

async function readObservations(request: KeyRequest): Promise<ValueOf<typeof observationsEndpoint.body> | null> {
  const measureId = request.parameters['measure']?.toLowerCase()
  const observations = isId(measureId) ? await storeOf(request).observations(measureId) : null
  return observations === null || measureId === undefined ? null : { measureId, observations }
}

async function readPeople(request: KeyRequest, asked: ParametersOf<typeof peopleEndpoint.parameters>): Promise<ValueOf<typeof peopleEndpoint.body>> {
  const listed = await listPeople(storeOf(request), asked, request.today)
  request.record({ action: 'api/people-read', details: { count: listed.items.length } })
  return listBody(peopleEndpoint, asked, listed)
}

function storeOf({ transaction, holder }: KeyRequest): ReturnType<typeof apiStore> {
  return apiStore(transaction, holder.organisation.tenant)
}

/** The route of an endpoint: it reads the parameters by their schemas, and answers what the endpoint describes; null where there is nothing of the id in its address. */
function routeOf<Parameters extends ParameterSchemas, Body extends ObjectSchema>(
  endpoint: Endpoint<Parameters, Body>,
  checksAnswers: boolean,
  read: (request: KeyRequest, asked: ParametersOf<Parameters>) => Promise<ValueOf<Body> | null>,
): KeyRoute {
  return {
    path: endpoint.path,
    method: 'GET',
    kind: 'for-keys',
    perMinute: requestsPerMinute,
    answer: async (request) => {
      const asked = readParameters(endpoint.parameters, request.query)
      if (!asked.ok) return parametersProblem(endpoint, asked.error)
      const body = await read(request, asked.value)
      if (body === null) return { kind: 'json', status: 404, body: { type: 'about:blank', title: problemWords.notHere, status: 404, detail: problemWords.notHereDetail } }
      if (checksAnswers) insistOnDescription(endpoint, body)
      return { kind: 'json', status: 200, body }
    },
  }
}

/** The next part is asked for as this one was. */
function listBody<Item>({ path }: Endpoint, asked: Readonly<Record<string, string | number | boolean | null>>, { items, lastId }: Listed<Item>): { readonly items: readonly Item[]; readonly next: string | null } {
  if (lastId === null) return { items, next: null }
  const query = Object.entries({ ...asked, after: lastId }).map(([name, value]) => [name, value === null ? undefined : String(value)])
  return { items, next: href(path, {}, Object.fromEntries(query)) }
}

function parametersProblem({ parameters }: Endpoint, problems: readonly ParameterProblem[]): Answer {
  const known = Object.keys(parameters)
  const body: ValueOf<typeof parametersProblemSchema> = {
    type: `${href(paths.openApi)}${parametersProblemPointer}`,
    title: problemWords.title,
    status: 422,
    detail: problemWords.detail,
    problems: problems.map((problem) => ({ ...problem, detail: problemSentence(problem, Object.hasOwn(parameters, problem.parameter) ? parameters[problem.parameter] : undefined, known) })),
  }
  return { kind: 'json', status: 422, body }
}

/** @throws with the places that do not match, and no value: the message goes to the log */
function insistOnDescription({ path, body: schema }: Endpoint, body: unknown): void {
  const mismatches = checkValue(schema, body)
  if (mismatches.length > 0) throw new Error(`An answer of ${path.pattern} is not as described: ${mismatches.map(({ at, rule }) => `${at} (${rule})`).join(', ')}`)
}

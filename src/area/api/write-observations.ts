import { isId } from '../../kernel/id.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { Answer, KeyRequest } from '../../platform/http/route.ts'
import { firstValue } from '../../platform/http/sent-fields.ts'
import { takeObservations } from '../measure/index.ts'
import { observationProblemsAtMost, sentObservationsSchema } from './description/write-observations.ts'
import { checkValue } from './rules/check-value.ts'
import type { ValueOf } from './rules/schema.ts'
import { problemWords as words } from './words/problem-words.ts'

/** Where the description says what is wrong with values: the type of that problem. */
const problemType = `${href(paths.openApi)}#/components/responses/ValuesNotTaken`

/** Takes the values of a measure that a program sends: all of them, or none with a list of problems. */
export async function writeObservations({ transaction, holder, parameters, form, today, now, newId, record }: KeyRequest): Promise<Answer> {
  const measureId = parameters['measure']?.toLowerCase()
  if (!isId(measureId)) return notHere
  const sent = readBody(firstValue(form, 'json'))
  if ('problems' in sent) return refused(sent.problems)
  const taken = await takeObservations({ transaction, tenant: holder.organisation.tenant, measureId, observations: sent.observations, today, now, newId })
  if (!taken.ok) return taken.error.code === 'not-here' ? notHere : refused(taken.error.problems.map(({ at, detail }) => ({ at: `observations/${at}`, detail })))
  const { added, changed, same } = taken.value
  record({ action: 'measure/values-entered', details: { measureId, added, changed, way: 'interface' } })
  return { kind: 'json', status: 200, body: { measureId, added, changed, unchanged: same } }
}

const notHere: Answer = { kind: 'json', status: 404, body: { type: 'about:blank', title: words.notHere, status: 404, detail: words.notHereDetail } }

interface BodyProblem {
  readonly at: string
  readonly detail: string
}

function readBody(text: string): ValueOf<typeof sentObservationsSchema> | { readonly problems: readonly BodyProblem[] } {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    // What is no JSON is told like every other problem of what was sent.
    return { problems: [{ at: '', detail: words.notJson }] }
  }
  const mismatches = checkValue(sentObservationsSchema, body)
  // The body was just checked against the schema of its type.
  return mismatches.length === 0 ? (body as ValueOf<typeof sentObservationsSchema>) : { problems: mismatches.map(({ at, rule }) => ({ at, detail: words.notAsDescribed(rule) })) }
}

function refused(problems: readonly BodyProblem[]): Answer {
  return { kind: 'json', status: 422, body: { type: problemType, title: words.valuesTitle, status: 422, detail: words.valuesDetail, problems: problems.slice(0, observationProblemsAtMost) } }
}

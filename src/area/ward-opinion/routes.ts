import { href, paths } from '../../platform/http/paths.ts'
import type { Answer, RouteRequest, RouteWithDatabase } from '../../platform/http/route.ts'
import { firstValue } from '../../platform/http/sent-fields.ts'
import { type GivenOpinion, opinionWords, readOpinion } from '../simulated-ward/index.ts'
import { type SaidView, saidPage } from './pages/said-page.tsx'
import { monthOf } from './rules/tally.ts'
import { countOpinion, seeOpinions } from './service.ts'
import { opinionStore } from './store.ts'

/** A hospital is one address, and so is whoever answers by machine. */
const opinionsPerMinute = 60

/**
 * What people said of the simulated ward. Anybody may look, and anybody may answer.
 * @param now the clock, of which only the month is used
 */
export function wardOpinionRoutes(now: () => Date): readonly RouteWithDatabase[] {
  return [
    { path: paths.wardOpinion, method: 'GET', kind: 'with-database', answer: answerSaid },
    { path: paths.wardOpinion, method: 'POST', kind: 'with-database', perMinute: opinionsPerMinute, answer: (request) => answerOpinion(request, now) },
  ]
}

async function answerSaid(request: RouteRequest): Promise<Answer> {
  return { kind: 'page', html: await drawn(request, { isCounted: firstValue(request.query, 'done') === 'counted' }) }
}

async function answerOpinion(request: RouteRequest, now: () => Date): Promise<Answer> {
  const sent: GivenOpinion = { respect: request.form['respect'] ?? [], confused: request.form['confused'] ?? [] }
  const given = readOpinion(sent)
  if (!given.ok) {
    const fieldId = given.error === 'nothing-chosen' ? 'respect' : 'confused'
    return { kind: 'page', status: 422, html: await drawn(request, { chosen: sent, problems: [{ fieldId, words: opinionWords.problems[given.error] }] }) }
  }
  await countOpinion(opinionStore(request.transaction), given.value, monthOf(now()))
  return { kind: 'redirect', to: href(paths.wardOpinion, {}, { done: 'counted' }) }
}

async function drawn({ transaction }: RouteRequest, given: Partial<SaidView>): Promise<string> {
  return saidPage({ said: await seeOpinions(opinionStore(transaction)), chosen: { respect: [], confused: [] }, problems: [], isCounted: false, ...given })
}

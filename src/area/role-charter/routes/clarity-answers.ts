import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound } from '../../../platform/http/sent-fields.ts'
import { clarityItems } from '../content/clarity-items.ts'
import { clarityPage } from '../pages/clarity-page.tsx'
import type { ClarityStep } from '../records.ts'
import { handInClarity, seeClarity } from '../service/clarity.ts'
import { clarityWords } from '../words/clarity.ts'
import { askingOf } from './asking-of.ts'

/** The clarity checks of a charter, for the two. */
export async function answerClarity(request: SignedInRequest): Promise<Answer> {
  const view = await seeClarity(askingOf(request), idIn(request, 'charter'))
  if (view === null) return notFound
  const said = firstValue(request.query, 'done') === 'in' ? clarityWords.inWords : null
  return { kind: 'page', html: clarityPage({ view, typed: new Map(), isAgain: firstValue(request.query, 'again') === 'yes', said, state: formState(request) }) }
}

/** Hands in what one of the two answered. */
export async function answerHandIn(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const charterId = idIn(request, 'charter')
  const typed = new Map(clarityItems.map(({ id }) => [id, firstValue(request.form, id)]))
  const handed = await handInClarity(asking, charterId, stepsOf(typed))
  const view = await seeClarity(asking, charterId)
  if (view === null || (!handed.ok && handed.error.code === 'not-here')) return notFound
  if (handed.ok) {
    request.record({ action: 'role-charter/clarity-answered', subjectId: view.charter.personId, details: { charterId } })
    return { kind: 'redirect', to: href(paths.clarityCheck, { charter: charterId }, { done: 'in' }) }
  }
  // The answers are in already, from another window: the page says so.
  if (handed.error.code !== 'to-mend') return { kind: 'redirect', to: href(paths.clarityCheck, { charter: charterId }) }
  const missing = new Set(handed.error.problems)
  const problems = clarityItems.filter(({ id }) => missing.has(id)).map(({ id, holder, manager }) => ({ fieldId: id, words: clarityWords.missing(view.side === 'holder' ? holder : manager) }))
  return { kind: 'page', status: 422, html: clarityPage({ view, typed, isAgain: true, said: null, state: formState(request, 0, problems) }) }
}

function stepsOf(typed: ReadonlyMap<string, string>): ReadonlyMap<string, ClarityStep> {
  const steps: readonly ClarityStep[] = [1, 2, 3, 4, 5]
  return new Map([...typed].flatMap(([id, value]) => steps.filter((step) => String(step) === value).map((step): [string, ClarityStep] => [id, step])))
}

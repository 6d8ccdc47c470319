import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, formState, idIn, notFound, versionIn } from '../../../platform/http/sent-fields.ts'
import { outcomePage } from '../pages/outcome-page.tsx'
import { type OpenedCohort, openCohort } from '../service/asking.ts'
import { closeCohort, isEnough } from '../service/outcome.ts'
import { outcomeWords } from '../words/groups.ts'
import { refusalWords } from '../words/problems.ts'
import { askingOf, capabilityNames, mended, sourcesOf } from './asking-of.ts'

/** What came of a group, or how that will be told. */
export async function answerOutcome(request: SignedInRequest): Promise<Answer> {
  const opened = await openCohort(askingOf(request), idIn(request, 'cohort'))
  return opened === null ? notFound : { kind: 'page', html: await outcomeHtml(request, opened, null) }
}

async function outcomeHtml(request: SignedInRequest, opened: OpenedCohort, problem: string | null): Promise<string> {
  const asking = askingOf(request)
  const { cohort, state } = opened
  const told = state === 'closed' ? { outcome: await asking.store.outcome(cohort.cohortId), isEnough: true } : { outcome: [], isEnough: state === 'over' && (await isEnough(asking, sourcesOf(request), opened)) }
  const problems = problem === null ? [] : [{ fieldId: 'close', words: problem }]
  return outcomePage({ opened, ...told, builds: capabilityNames(cohort.capabilities), state: formState(request, cohort.version, problems), said: doneWordsIn(request.query, outcomeWords.done) })
}

/** Closes a group and makes its outcome. */
export async function answerClose(request: SignedInRequest): Promise<Answer> {
  const cohortId = idIn(request, 'cohort')
  const closed = await closeCohort(askingOf(request), sourcesOf(request), cohortId, versionIn(request.form))
  if (closed.ok) {
    request.record({ action: 'cohort/closed', details: { cohortId } })
    return { kind: 'redirect', to: href(paths.cohortOutcome, { cohort: cohortId }, { done: 'closed' }) }
  }
  const opened = await openCohort(askingOf(request), cohortId)
  if (opened === null || closed.error === 'not-here') return notFound
  return mended(await outcomeHtml(request, opened, refusalWords[closed.error]), closed.error === 'not-over' ? 422 : 409)
}

import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, idIn, notFound, versionIn } from '../../../platform/http/sent-fields.ts'
import { runPage } from '../pages/run-page.tsx'
import type { Written } from '../records.ts'
import { type Replaced, type WriteProblem, writeAboutRun } from '../service/keep-run.ts'
import { writtenProblems } from '../words/problems.ts'
import { storeOf, writtenIn } from './of-request.ts'
import { viewOf } from './see-answers.ts'

/** Saves what was written about a run, or deletes it. */
export async function answerChange(request: SignedInRequest): Promise<Answer> {
  const drawn = { runId: idIn(request, 'run'), version: versionIn(request.form) }
  if (firstValue(request.form, 'do') === 'delete') return answerDelete(request, drawn)
  const typed = writtenIn(request.form)
  const saved = await writeAboutRun(storeOf(request), drawn, typed)
  if (!saved.ok) return answerProblem(request, drawn, typed, saved.error)
  request.record({ action: 'practice-run/written', subjectId: request.viewer.personId })
  return { kind: 'redirect', to: href(paths.practiceRun, { run: drawn.runId }, { done: 'saved' }) }
}

async function answerDelete(request: SignedInRequest, { runId, version }: Replaced): Promise<Answer> {
  // Another version stands there by now: the page shows it, and nothing is deleted that nobody looked at.
  if (!(await storeOf(request).remove(runId, version))) return { kind: 'redirect', to: href(paths.practiceRun, { run: runId }) }
  request.record({ action: 'practice-run/deleted', subjectId: request.viewer.personId })
  return { kind: 'redirect', to: href(paths.practiceRuns, {}, { done: 'deleted' }) }
}

async function answerProblem(request: SignedInRequest, { runId }: Replaced, typed: Written, problem: WriteProblem): Promise<Answer> {
  switch (problem.code) {
    case 'not-here':
      return notFound
    case 'to-mend': {
      const kept = await storeOf(request).find(runId)
      return kept === null ? notFound : { kind: 'page', status: 422, html: runPage(viewOf(request, kept, { typed, problems: writtenProblems(problem.problems), version: versionIn(request.form) })) }
    }
    case 'changed-meanwhile':
      return { kind: 'page', status: 409, html: runPage(viewOf(request, problem.stands, { typed, isChangedMeanwhile: true })) }
  }
}

import { type Result } from '../../../kernel/result.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, originOf, sentId, versionIn } from '../../../platform/http/sent-fields.ts'
import { type KeepView, keepPage, notRunPage } from '../pages/keep-page.tsx'
import type { RunAtHour, Written } from '../records.ts'
import { keptText, readRun } from '../rules/brought-run.ts'
import { type KeptLikeIt, keptLike } from '../rules/how-it-stands.ts'
import { joinedWith } from '../rules/written.ts'
import { type KeepProblem, type Replaced, keepRun } from '../service/keep-run.ts'
import { keepWords } from '../words/practice-runs.ts'
import { thoughtField, writtenProblems } from '../words/problems.ts'
import { factsOf, keptDay } from '../words/run-facts.ts'
import { storeOf, writtenIn } from './of-request.ts'

/** A run that the ward brings: shown, and kept nowhere yet. */
export async function answerBring(request: SignedInRequest): Promise<Answer> {
  const brought = broughtIn(request)
  if (!brought.ok) return notRun
  const typed = writtenIn(request.form)
  const like = keptLike(await storeOf(request).all(), brought.value)
  const joined = like === null ? typed : joinedWith(like.kept, typed)
  return { kind: 'page', html: keepPage(viewOf(request, brought.value, like, { typed: joined, hasJoined: JSON.stringify(joined) !== JSON.stringify(typed) })) }
}

/** Keeps it. */
export async function answerKeep(request: SignedInRequest): Promise<Answer> {
  const brought = broughtIn(request)
  if (!brought.ok) return notRun
  const typed = writtenIn(request.form)
  const { now, newId, viewer, record } = request
  const kept = await keepRun({ store: storeOf(request), now, newId }, brought.value, typed, replacedIn(request))
  if (!kept.ok) {
    const like = keptLike(await storeOf(request).all(), brought.value)
    return { kind: 'page', status: kept.error.code === 'changed-meanwhile' ? 409 : 422, html: keepPage(viewOf(request, brought.value, like, { typed, problems: problemsOf(kept.error) })) }
  }
  record({ action: 'practice-run/kept', subjectId: viewer.personId })
  return { kind: 'redirect', to: href(paths.practiceRun, { run: kept.value }, { done: 'kept' }) }
}

const notRun: Answer = { kind: 'page', status: 422, html: notRunPage() }

function broughtIn({ form }: SignedInRequest): Result<RunAtHour, 'not-a-run'> {
  return readRun(firstValue(form, 'run'), firstValue(form, 'hour'))
}

function replacedIn({ form }: SignedInRequest): Replaced | null {
  return firstValue(form, 'do') === 'replace' ? { runId: sentId(form, 'replaced'), version: versionIn(form) } : null
}

function viewOf(request: SignedInRequest, brought: RunAtHour, like: KeptLikeIt | null, given: { readonly typed: Written; readonly hasJoined?: boolean; readonly problems?: readonly Problem[] }): KeepView {
  const shown = like === null ? null : { runId: like.kept.runId, version: like.kept.version, keptOn: keptDay(like.kept), standing: like.standing }
  return { facts: factsOf(brought), text: keptText(brought), hour: brought.hour, like: shown, hasJoined: false, problems: [], from: originOf(request), ...given }
}

function problemsOf(problem: KeepProblem): readonly Problem[] {
  switch (problem.code) {
    case 'to-mend':
      return writtenProblems(problem.problems)
    case 'too-many':
      return [{ fieldId: thoughtField(0), words: keepWords.tooMany(problem.most) }]
    case 'changed-meanwhile':
      return [{ fieldId: thoughtField(0), words: keepWords.changed }]
  }
}

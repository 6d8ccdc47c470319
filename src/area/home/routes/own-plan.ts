import { success } from '../../../kernel/result.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { firstValue, originOf, versionIn, notFound } from '../../../platform/http/sent-fields.ts'
import { type OpenNotice, keptFileName, keptTextOfForm, planAtAGlance, readKeptText } from '../../stepping-up/index.ts'
import { type OwnPlanView, type ShownPlan, deletePlanPage, ownPlanPage, planConflictPage } from '../pages/own-plan-page.tsx'
import { type KeptPlan, type OwnPlanStore, type TakeInProblem, takeInPlan } from '../service.ts'
import { ownPlanStore } from '../store.ts'

/** As large as the public page takes: a text far too long still comes back to be shortened. */
const largestForm = 4 * 1_048_576

/** The plan of who is signed in. The store reaches no other person’s, so there is nobody to refuse. */
export const ownPlanRoutes: readonly SignedInRoute[] = [
  { path: paths.ownPlan, method: 'GET', kind: 'signed-in', answer: answerPlan },
  { path: paths.ownPlan, method: 'POST', kind: 'signed-in', takesFiles: true, largestForm, answer: answerChange },
  { path: paths.ownPlanFile, method: 'GET', kind: 'signed-in', answer: answerFile },
]

async function answerPlan(request: SignedInRequest): Promise<Answer> {
  const { query } = request
  const kept = await storeOf(request).find()
  if (kept !== null && firstValue(query, 'ask') === 'delete') return { kind: 'page', html: deletePlanPage(kept, originOf(request)) }
  const done = query['done']?.[0]
  const notices = (['several-plans', 'readable-changed'] as const).filter((notice) => query['note']?.includes(notice))
  return { kind: 'page', html: drawn(request, kept, { done: done === 'taken-in' || done === 'deleted' ? done : null, notices }) }
}

async function answerChange(request: SignedInRequest): Promise<Answer> {
  const { form, files, now, record } = request
  const store = storeOf(request)
  const drawnFrom = versionIn(form)
  if (firstValue(form, 'do') === 'delete') return answerDelete(request, store, drawnFrom)
  const isSaved = firstValue(form, 'do') === 'save'
  const sent = isSaved ? keptTextOfForm(form, request.today) : success(firstValue(form, 'text'))
  if (!sent.ok) return { kind: 'page', status: 422, html: sent.error }
  const typed = sent.value
  const taken = await takeInPlan(store, { file: files['file']?.[0], typed }, drawnFrom, now)
  if (!taken.ok) return answerProblem(request, await store.find(), typed, taken.error)
  record({ action: 'home/plan-taken-in', subjectId: request.viewer.personId })
  return done('taken-in', taken.value)
}

async function answerDelete({ viewer, record }: SignedInRequest, store: OwnPlanStore, drawnFrom: number): Promise<Answer> {
  // Another plan stands there by now: the page shows it, and nothing is deleted that nobody looked at.
  if (!(await store.remove(drawnFrom))) return { kind: 'redirect', to: href(paths.ownPlan) }
  record({ action: 'home/plan-deleted', subjectId: viewer.personId })
  return done('deleted', [])
}

function done(what: 'taken-in' | 'deleted', notices: readonly OpenNotice[]): Answer {
  return { kind: 'redirect', to: href(paths.ownPlan, {}, { done: what, note: notices }) }
}

function answerProblem(request: SignedInRequest, kept: KeptPlan | null, typed: string, problem: TakeInProblem): Answer {
  switch (problem.code) {
    case 'not-opened':
      return { kind: 'page', status: 422, html: drawn(request, kept, { typed, refusal: { problem: problem.problem, field: problem.field } }) }
    case 'changed-meanwhile': {
      const stands = problem.stands === null ? null : shown(problem.stands, request)
      const brought = { text: problem.brought, glance: glanceOf(problem.brought, request) }
      return { kind: 'page', status: 409, html: planConflictPage({ stands, brought, from: originOf(request) }) }
    }
  }
}

async function answerFile(request: SignedInRequest): Promise<Answer> {
  const kept = await storeOf(request).find()
  return kept === null ? notFound : { kind: 'file', contentType: 'text/plain; charset=utf-8', fileName: keptFileName, text: kept.text }
}

function drawn(request: SignedInRequest, kept: KeptPlan | null, given: Partial<OwnPlanView>): string {
  return ownPlanPage({ plan: kept === null ? null : shown(kept, request), typed: '', refusal: null, done: null, notices: [], from: originOf(request), ...given })
}

function shown({ text, takenInAt, version }: KeptPlan, request: SignedInRequest): ShownPlan {
  return { text, version, takenInOn: londonDay(takenInAt), glance: glanceOf(text, request) }
}

function glanceOf(text: string, { today }: SignedInRequest): ShownPlan['glance'] {
  const opened = readKeptText(text)
  return opened.ok ? planAtAGlance(opened.value.plan, today) : null
}

function storeOf({ transaction, viewer }: SignedInRequest): OwnPlanStore {
  return ownPlanStore(transaction, viewer.organisation.tenant, viewer.personId)
}

import { typedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, sentId, versionIn } from '../../../platform/http/sent-fields.ts'
import { nameText, namesOf, supportersOf } from '../../people/index.ts'
import { deedPage } from '../pages/goal-deed-page.tsx'
import { goalPage } from '../pages/goal-page.tsx'
import { goalFormPage } from '../pages/new-goal-page.tsx'
import { possibleDeeds } from '../rules/goal-states.ts'
import { dueNudges, nudgeDays } from '../rules/nudges.ts'
import { removePart } from '../service/add-part.ts'
import { type DeedProblem, type OwnDeed, doToGoal, ownDeeds } from '../service/do-to-goal.ts'
import { factsOf, goalIn } from '../service/planning.ts'
import { changeGoal } from '../service/write-goal.ts'
import { badgesOf } from '../store/badge-store.ts'
import { refusalText, typedProblemText } from '../words/goal.ts'
import { goalWords, newGoalWords } from '../words/plan.ts'
import { planningOf, problemsAt, typedGoalIn } from './of-request.ts'

const askedDeeds = ['hand-in', 'set-aside', 'delete'] as const
const partKinds = ['activity', 'evidence', 'reflection', 'note'] as const

/** One goal, or the question before something is done to it. */
export async function answerGoal(request: SignedInRequest): Promise<Answer> {
  const asked = firstValue(request.query, 'ask')
  return isOneOf(askedDeeds, asked) ? drawnDeed(request, asked, []) : drawn(request, [], doneWordsIn(request.query, goalWords.done))
}

async function drawn(request: SignedInRequest, problems: readonly Problem[], done: string | null, status: 200 | 409 | 422 = 200): Promise<Answer> {
  const { transaction, viewer, today } = request
  const plan = await planningOf(request).store.plan()
  const goal = goalIn(plan, idIn(request, 'goal'))
  if (goal === null) return notFound
  const of = <One extends { readonly goalId: string }>(all: readonly One[]) => all.filter(({ goalId }) => goalId === goal.goalId)
  const names = await namesOf(transaction, viewer.organisation.tenant, [goal.askedOf])
  const askedName = goal.askedOf === null ? null : nameText(names.get(goal.askedOf) ?? { kind: 'unknown' })
  const badges = await badgesOf(transaction, viewer.organisation.tenant, [goal.goalId])
  const hasBadge = goal.state === 'signed-off' || badges.length > 0 ? badges.some(({ withdrawn }) => withdrawn === null) : null
  const nudge = dueNudges([goal], plan.nudges, today)[0]?.after ?? null
  return { kind: 'page', status, html: goalPage({ goal, askedName, activities: of(plan.activities), evidence: of(plan.evidence), reflections: of(plan.reflections), notes: of(plan.notes), deeds: possibleDeeds(factsOf(plan, goal), 'person'), nudge, state: formState(request, goal.version, problems), done, hasBadge, newFormId: request.newId }) }
}

async function drawnDeed(request: SignedInRequest, deed: (typeof askedDeeds)[number], problems: readonly Problem[]): Promise<Answer> {
  const { transaction, viewer, today, form } = request
  const goal = goalIn(await planningOf(request).store.plan(), idIn(request, 'goal'))
  if (goal === null) return notFound
  const supporters = deed === 'hand-in' ? await supportersOf(transaction, viewer.organisation.tenant, viewer.personId, today) : []
  const typed = { reason: firstValue(form, 'reason'), who: firstValue(form, 'who'), share: form['share'] ?? [] }
  return { kind: 'page', ...(problems.length > 0 ? { status: 422 as const } : {}), html: deedPage({ goal, deed, supporters, typed, state: formState(request, goal.version, problems) }) }
}

/** Does something to a goal, takes something out of it, or puts a nudge away. */
export async function answerDeed(request: SignedInRequest): Promise<Answer> {
  const asked = firstValue(request.form, 'do')
  if (asked === 'remove') return answerRemove(request)
  if (asked === 'nudge') return answerNudge(request)
  return isOneOf(ownDeeds, asked) ? answerOwnDeed(request, asked) : drawn(request, [], null)
}

async function answerOwnDeed(request: SignedInRequest, deed: OwnDeed): Promise<Answer> {
  const { form, transaction, viewer, today, record } = request
  const goalId = idIn(request, 'goal')
  const who = firstValue(form, 'who')
  const mayAsk = deed === 'hand-in' && (await supportersOf(transaction, viewer.organisation.tenant, viewer.personId, today)).some(({ personId }) => personId === who)
  const share = form['share'] ?? []
  const after = await doToGoal(planningOf(request), { goalId, version: versionIn(form) }, deed, { reason: firstValue(form, 'reason'), askedOf: mayAsk ? who : null, shares: { reflections: share.includes('reflections'), notes: share.includes('notes') } })
  if (!after.ok) return answerProblem(request, deed, after.error)
  const action = deed === 'delete' ? 'development/goal-deleted' : deed === 'hand-in' ? 'development/sign-off-asked' : 'development/goal-moved'
  record({ action, subjectId: viewer.personId, details: { goalId } })
  return { kind: 'redirect', to: deed === 'delete' ? href(paths.developmentPlan, {}, { done: 'deleted' }) : href(paths.goal, { goal: goalId }, { done: deed }) }
}

async function answerProblem(request: SignedInRequest, deed: OwnDeed, problem: DeedProblem): Promise<Answer> {
  switch (problem.code) {
    case 'not-here':
      return notFound
    case 'changed-meanwhile':
      return drawn(request, [], goalWords.changedMeanwhile, 409)
    case 'nobody-chosen':
      return drawnDeed(request, 'hand-in', [{ fieldId: 'who', words: goalWords.chooseWho }])
    case 'reason':
      return drawnDeed(request, 'set-aside', [{ fieldId: 'reason', words: typedProblemText('the reason', problem.why) }])
    case 'refused':
      return deed === 'set-aside' && problem.why.code === 'no-reason' ? drawnDeed(request, deed, [{ fieldId: 'reason', words: refusalText(problem.why) }]) : drawn(request, [{ fieldId: 'goal', words: refusalText(problem.why) }], null, 422)
  }
}

async function answerRemove(request: SignedInRequest): Promise<Answer> {
  const { form, viewer, record } = request
  const goalId = idIn(request, 'goal')
  const kind = firstValue(form, 'kind')
  if (!isOneOf(partKinds, kind)) return notFound
  const removed = await removePart(planningOf(request), goalId, kind, sentId(form, 'part'))
  if (!removed.ok) return removed.error.code === 'not-here' ? notFound : drawn(request, [{ fieldId: 'goal', words: refusalText(removed.error.why) }], null, 422)
  record({ action: 'development/part-removed', subjectId: viewer.personId, details: { goalId } })
  return { kind: 'redirect', to: href(paths.goal, { goal: goalId }, { done: 'saved' }) }
}

async function answerNudge(request: SignedInRequest): Promise<Answer> {
  const { store } = planningOf(request)
  const goal = goalIn(await store.plan(), idIn(request, 'goal'))
  const after = nudgeDays.find((days) => String(days) === firstValue(request.form, 'after'))
  if (goal === null || after === undefined) return notFound
  await store.giveNudge({ goalId: goal.goalId, after })
  return { kind: 'redirect', to: href(paths.goal, { goal: goal.goalId }) }
}

/** The form of what a goal says. */
export async function answerChangeForm(request: SignedInRequest): Promise<Answer> {
  const goal = goalIn(await planningOf(request).store.plan(), idIn(request, 'goal'))
  if (goal === null) return notFound
  const typed = { ...goal.ifThen, owner: goal.owner.kind === 'self' ? '' : goal.owner.name, by: typedDate(goal.by) }
  return { kind: 'page', html: goalFormPage({ capability: goal.capability, goal, typed, reasons: [], options: [], chosen: [], isChangedMeanwhile: false, state: formState(request, goal.version) }) }
}

export async function answerChange(request: SignedInRequest): Promise<Answer> {
  const goalId = idIn(request, 'goal')
  const planning = planningOf(request)
  const typed = typedGoalIn(request.form)
  const changed = await changeGoal(planning, goalId, versionIn(request.form), typed)
  if (changed.ok) {
    request.record({ action: 'development/goal-changed', subjectId: request.viewer.personId, details: { goalId } })
    return { kind: 'redirect', to: href(paths.goal, { goal: goalId }, { done: 'saved' }) }
  }
  const problem = changed.error
  if (problem.code === 'refused') return drawn(request, [{ fieldId: 'goal', words: refusalText(problem.why) }], null, 422)
  const goal = problem.code === 'changed-meanwhile' ? problem.stands : goalIn(await planning.store.plan(), goalId)
  if (goal === null) return notFound
  const isChangedMeanwhile = problem.code === 'changed-meanwhile'
  const state = formState(request, isChangedMeanwhile ? goal.version : versionIn(request.form), problem.code === 'to-mend' ? problemsAt(problem.problems, newGoalWords.fields) : [])
  return { kind: 'page', status: isChangedMeanwhile ? 409 : 422, html: goalFormPage({ capability: goal.capability, goal, typed, reasons: [], options: [], chosen: [], isChangedMeanwhile, state }) }
}

import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { typedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState } from '../../../platform/http/sent-fields.ts'
import { chooseFirst, firsts } from '../../profile/index.ts'
import { type IfThenDraft, findOutDrafts, ifThenDraft } from '../content/if-then-drafts.ts'
import { timePage } from '../pages/add-pages.tsx'
import { type OfferedOption, goalFormPage, suggestionsPage } from '../pages/new-goal-page.tsx'
import { planPage } from '../pages/plan-page.tsx'
import type { GoalCapability } from '../rules/development-plan.ts'
import { type Wanted, planTicked } from '../rules/suggestions/choose-activities.ts'
import type { ActivityOption, Suggestion, Suggestions } from '../rules/suggestions/facts.ts'
import { daysOfGoal } from '../rules/suggestions/suggest-goals.ts'
import { readMonthlyHours } from '../rules/typed-parts.ts'
import type { KeptPlan } from '../service/plan-store.ts'
import { bookedIn, frameOf } from '../service/planning.ts'
import { viewOf } from '../service/see-plan.ts'
import { optionsOf, suggestFor } from '../service/suggest.ts'
import { startGoal } from '../service/write-goal.ts'
import { chooseMail, wantsMail } from '../store/nudge-mail-store.ts'
import { typedProblemText } from '../words/goal.ts'
import { newGoalWords, planWords, timeWords } from '../words/plan.ts'
import { reasonText } from '../words/suggestions.ts'
import { groundOf, planningOf, problemsAt, typedGoalIn } from './of-request.ts'

/** The plan of who is signed in. */
export async function answerPlan(request: SignedInRequest): Promise<Answer> {
  const view = viewOf(await planningOf(request).store.plan(), request.today)
  return { kind: 'page', html: planPage({ view, done: doneWordsIn(request.query, planWords.done) }) }
}

/** Suggestions; or, once it is chosen what a goal is about, its form. */
export async function answerNewForm(request: SignedInRequest): Promise<Answer> {
  const ground = await groundOf(request)
  const plan = await planningOf(request).store.plan()
  const suggestions = suggestFor(plan, ground, request.today)
  const about = ground.gaps.capabilities.find(({ capability }) => capability.itemId === firstValue(request.query, 'about'))?.capability
  if (about === undefined) return { kind: 'page', html: suggestionsPage({ suggestions, capabilities: ground.gaps.capabilities.map(({ capability }) => capability), state: formState(request), done: doneWordsIn(request.query, planWords.done) }) }
  const suggested = suggestions.suggestions.find((one) => (one.kind === 'gap' ? [one.capability] : one.capabilities).some(({ itemId }) => itemId === about.itemId))
  const chosen = suggested?.kind === 'gap' ? suggested.activities.map(({ option }) => option.entryId) : []
  const typed = { ...draftFor(suggested, about, ground.gaps.stage), owner: '', by: typedDate(suggested?.by ?? addDays(request.today, daysOfGoal)) }
  return { kind: 'page', html: goalFormPage({ capability: about, goal: null, typed, reasons: suggested?.reasons.map(reasonText) ?? [], options: optionsFor(optionsOf(ground), about.code, { chosen, hasRoom: hasRoomIn(plan, request.today) }), chosen, isChangedMeanwhile: false, state: formState(request) }) }
}

/** A first wording: where nobody can tell, of asking; else of doing. */
function draftFor(suggested: Suggestion | undefined, about: GoalCapability, stage: Stage): IfThenDraft {
  const why = suggested?.kind === 'find-out' ? suggested.reasons.flatMap((reason) => (reason.code === 'cannot-tell' && reason.capability.itemId === about.itemId ? [reason.why] : []))[0] : undefined
  return why === undefined ? ifThenDraft(about, stage) : findOutDrafts[why]
}

const optionsAtMost = 6

/** What builds a capability and has a time: what is suggested first, then what there is room for. */
function optionsFor(options: readonly ActivityOption[], code: string | null, { chosen, hasRoom }: { readonly chosen: readonly string[]; readonly hasRoom: (option: ActivityOption) => boolean }): readonly OfferedOption[] {
  const suiting = options.filter(({ builds, minutes, entryId }) => chosen.includes(entryId) || (code !== null && minutes !== null && builds.includes(code)))
  const offered = suiting.map((option) => ({ option, hasRoom: hasRoom(option) }))
  const place = ({ option, hasRoom: fits }: OfferedOption) => (chosen.includes(option.entryId) ? 0 : fits ? 1 : 2)
  return offered.toSorted((one, other) => place(one) - place(other)).slice(0, optionsAtMost)
}

/** Is there room for something alone, within the time that a new goal mostly has? */
function hasRoomIn(plan: KeptPlan, today: CalendarDate): (option: ActivityOption) => boolean {
  const room = { booked: bookedIn(plan), frame: frameOf(plan, { by: null }, today) }
  return (option) => planTicked([{ option, amount: 'most' }], room).leftOut.length === 0
}

/** What was ticked: first what is suggested, as much of it as is suggested. */
function tickedOf(suggestions: Suggestions, capability: GoalCapability, ticked: readonly ActivityOption[]): readonly Wanted[] {
  const suggested = suggestions.suggestions.flatMap((one) => (one.kind === 'gap' && one.capability.itemId === capability.itemId ? one.activities : [])).filter(({ option }) => ticked.some(({ entryId }) => entryId === option.entryId))
  const others = ticked.filter(({ entryId }) => suggested.every(({ option }) => option.entryId !== entryId))
  return [...suggested, ...others.map((option) => ({ option, amount: 'most' as const }))]
}

/** Keeps a new goal, or changes what comes first. */
export async function answerNew(request: SignedInRequest): Promise<Answer> {
  const { form, viewer, transaction, record } = request
  if (firstValue(form, 'do') === 'order') {
    const first = firstValue(form, 'first')
    if (isOneOf(firsts, first)) await chooseFirst(transaction, viewer.organisation.tenant, viewer.personId, first)
    record({ action: 'profile/order-chosen', subjectId: viewer.personId })
    return { kind: 'redirect', to: href(paths.goalNew, {}, { done: 'ordered' }) }
  }
  const ground = await groundOf(request)
  const capability = ground.gaps.capabilities.find((one) => one.capability.itemId === firstValue(form, 'about'))?.capability ?? null
  if (capability === null) return { kind: 'redirect', to: href(paths.goalNew) }
  const chosen = form['activities'] ?? []
  const options = optionsOf(ground)
  const typed = typedGoalIn(form)
  const plan = await planningOf(request).store.plan()
  const activities = tickedOf(suggestFor(plan, ground, request.today), capability, options.filter(({ entryId }) => chosen.includes(entryId)))
  const started = await startGoal(planningOf(request), { capability, typed, activities })
  if (!started.ok) {
    const problems = started.error.code === 'too-many' ? [{ fieldId: 'when', words: newGoalWords.tooMany(started.error.most) }] : problemsAt(started.error.problems, newGoalWords.fields)
    return { kind: 'page', status: 422, html: goalFormPage({ capability, goal: null, typed, reasons: [], options: optionsFor(options, capability.code, { chosen, hasRoom: hasRoomIn(plan, request.today) }), chosen, isChangedMeanwhile: false, state: formState(request, 0, problems) }) }
  }
  record({ action: 'development/goal-started', subjectId: viewer.personId, details: { goalId: started.value.goalId } })
  return { kind: 'redirect', to: href(paths.goal, { goal: started.value.goalId }, { done: started.value.leftOut > 0 ? 'left' : 'started' }) }
}

/** How much time somebody gives. */
export async function answerTimeForm(request: SignedInRequest): Promise<Answer> {
  const { monthlyMinutes } = await planningOf(request).store.plan()
  const isMailed = await wantsMail(request.transaction, request.viewer.organisation.tenant, request.viewer.personId)
  return { kind: 'page', html: timePage({ typed: String(Math.round((monthlyMinutes / 60) * 100) / 100), isMailed, state: formState(request) }) }
}

export async function answerTime(request: SignedInRequest): Promise<Answer> {
  const typed = firstValue(request.form, 'hours')
  const isMailed = firstValue(request.form, 'mail') === 'yes'
  const read = readMonthlyHours(typed)
  if (!read.ok) return { kind: 'page', status: 422, html: timePage({ typed, isMailed, state: formState(request, 0, [{ fieldId: 'hours', words: typedProblemText(timeWords.field, read.error) }]) }) }
  const { store } = planningOf(request)
  await store.hold()
  await store.setBudget(read.value)
  await chooseMail(request.transaction, request.viewer.organisation.tenant, request.viewer.personId, isMailed)
  request.record({ action: 'development/budget-changed', subjectId: request.viewer.personId })
  return { kind: 'redirect', to: href(paths.developmentPlan, {}, { done: 'time' }) }
}

import { type Answer, type Decision, type ForkDifference, type OutcomeName, type Situation, type WeekPlan, acts, deck, outcomeNames, usualStyles } from '../../../engine/ward/index.ts'
import type { ChosenRun } from './run-text.ts'

/** A decision, and what might have been decided in its place. */
export interface Candidate {
  /** Which decision of the run. */
  readonly place: number
  readonly instead: Decision
}

/** How much a difference counts, in the unit of each outcome: about what the middle of a ward moves in two months. Ours. */
const noticeable: Readonly<Record<OutcomeName, number>> = { safe: 1, flow: 0.5, staff: 2, money: 0.5, improvement: 1 }

/**
 * What can be looked at as a turning point: each answer with another way of leading and with another act, each plan with the one before.
 * @param most decisions at most; of more, those of which the gravest hang on them
 */
export function candidatesOf(run: ChosenRun, most: number): readonly Candidate[] {
  const byPlace = run.decisions.map((decision, place) => (decision.kind === 'plan' ? planCandidates(run, decision, place) : answerCandidates(decision, place)))
  const kept = byPlace.filter((candidates) => candidates.length > 0).toSorted((one, other) => gravityOf(other, run) - gravityOf(one, run)).slice(0, most)
  return kept.flat().toSorted((one, other) => one.place - other.place)
}

function gravityOf([candidate]: readonly Candidate[], { decisions }: ChosenRun): number {
  const decision = candidate === undefined ? undefined : decisions[candidate.place]
  return decision?.kind === 'answer' ? situationOf(decision.situation)?.severity ?? 0 : planGravity
}

/** A plan holds for a week: it counts as something grave. */
const planGravity = 0.6

function planCandidates(run: ChosenRun, decision: Decision & { readonly kind: 'plan' }, place: number): readonly Candidate[] {
  const before = planBefore(run, decision.hour)
  const isLastOfHour = !run.decisions.slice(place + 1).some(({ kind, hour }) => kind === 'plan' && hour === decision.hour)
  return isLastOfHour && !isSamePlan(before, decision.plan) ? [{ place, instead: { ...decision, plan: before } }] : []
}

/** The plan that held before an hour. */
export function planBefore({ plan, decisions }: ChosenRun, before: number): WeekPlan {
  return decisions.filter((decision) => decision.kind === 'plan').findLast(({ hour }) => hour < before)?.plan ?? plan
}

function isSamePlan(one: WeekPlan, other: WeekPlan): boolean {
  const isSameHours = acts.every((act) => one.hours[act] === other.hours[act])
  return isSameHours && one.improve === other.improve && one.orders.length === other.orders.length && one.orders.every((order) => other.orders.includes(order))
}

function answerCandidates(decision: Decision & { readonly kind: 'answer' }, place: number): readonly Candidate[] {
  const situation = situationOf(decision.situation)
  return situation === undefined ? [] : othersThan(decision.answer, situation).map((answer) => ({ place, instead: { ...decision, answer } }))
}

/** Other answers: what most would try first where it was left; else another way of leading with the same act, and the best other act in the same way. */
function othersThan(answer: Answer | null, situation: Situation): readonly Answer[] {
  const byMeeting = situation.acts.toSorted((one, other) => other.meets - one.meets).map(({ act }) => act)
  const [best] = byMeeting
  const usual = usualStyles[situation.kind]
  if (answer === null) return best === undefined ? [] : [{ style: usual, act: best }]
  const style = answer.style === usual ? (usual === 'directive' ? 'participative' : 'directive') : usual
  const otherAct = byMeeting.find((act) => act !== answer.act)
  return [{ style, act: answer.act }, ...(otherAct === undefined ? [] : [{ style: answer.style, act: otherAct }])]
}

/** The situation of an id; undefined for none of ours. */
export function situationOf(id: string): Situation | undefined {
  return deck.find((situation) => situation.id === id)
}

type Differences = Readonly<Record<OutcomeName, ForkDifference>>

/** The outcome that a choice moves most, by what is noticeable. */
export function mostMoved(differences: Differences): { readonly outcome: OutcomeName; readonly size: number } {
  const sizes = outcomeNames.map((outcome) => ({ outcome, size: Math.abs(differences[outcome].median) / noticeable[outcome] }))
  return sizes.reduce((most, one) => (one.size > most.size ? one : most))
}

/**
 * Turning points: the decisions whose change moves an outcome most.
 * @param screened candidates, each with what a few futures showed
 * @param most at most so many, in the order in which they were decided; of one decision the stronger
 */
export function turningPoints(screened: readonly { readonly candidate: Candidate; readonly differences: Differences }[], most: number): readonly Candidate[] {
  const strongestFirst = screened.toSorted((one, other) => mostMoved(other.differences).size - mostMoved(one.differences).size)
  const oneEach = strongestFirst.filter(({ candidate }, at) => strongestFirst.findIndex((other) => other.candidate.place === candidate.place) === at)
  return oneEach.slice(0, most).map(({ candidate }) => candidate).toSorted((one, other) => one.place - other.place)
}

/** Whether a difference is smaller than what counts as noticeable. */
export function isLittle(outcome: OutcomeName, { median }: Pick<ForkDifference, 'median'>): boolean {
  return Math.abs(median) < noticeable[outcome]
}

/** Whether the middle 80% of differences leaves open which way was lower. */
export function cannotTell({ low80, high80 }: ForkDifference): boolean {
  return low80 <= 0 && high80 >= 0
}

import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import { type Activity, type ActivityKind, type DevelopmentPlan, type Evidence, type Goal, type GoalState, activityKinds, activityName } from './development-plan.ts'

/** Regulators whose registrants keep such a record. Named only: what each of them asks for, it says itself. */
export const regulators = ['NMC', 'GMC', 'HCPC'] as const
export type Regulator = (typeof regulators)[number]

/** The days that a record covers, both included. */
export interface RecordPeriod {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/** Something that was done to learn, with the time that it took. */
export interface LearningEntry {
  readonly day: CalendarDate
  readonly name: string
  readonly kind: ActivityKind
  readonly capability: string
  readonly domain: Domain
  /** null when it was not said: it enters no sum. */
  readonly minutes: number | null
  readonly isWithOthers: boolean | null
}

/** Minutes that were said, and entries without any. */
export interface TimeSum {
  readonly minutes: number
  readonly entries: number
  readonly withoutTime: number
}

/** What a plan holds for a revalidation or an audit of continuing development, as data: the person’s own record, in no regulator’s form. */
export interface RevalidationRecord {
  readonly period: RecordPeriod
  readonly learning: readonly LearningEntry[]
  /** Never added up over the domains. */
  readonly timeByDomain: Readonly<Record<Domain, TimeSum>>
  readonly timeByKind: Readonly<Record<ActivityKind, TimeSum>>
  /** Of the time, what was done together with others; what was not said is not counted as either. */
  readonly timeWithOthers: TimeSum
  readonly feedback: readonly { readonly day: CalendarDate; readonly words: string | null; readonly href: string | null; readonly capability: string }[]
  readonly reflections: readonly { readonly day: CalendarDate; readonly capability: string; readonly domain: Domain; readonly whatHappened: string; readonly soWhat: string; readonly nowWhat: string }[]
  readonly conversations: readonly { readonly day: CalendarDate; readonly withWhom: string; readonly agreed: string; readonly capability: string }[]
  /** Improvements and measures that the person named as evidence. */
  readonly improvements: readonly { readonly day: CalendarDate; readonly words: string | null; readonly href: string | null; readonly capability: string }[]
  readonly goals: readonly { readonly capability: string; readonly domain: Domain; readonly state: GoalState; readonly signedOffBy: string | null; readonly endedOn: CalendarDate | null }[]
}

/**
 * Gathers what lies in a period, oldest first.
 * @param plan all of it is the person’s own
 */
export function revalidationRecord(plan: DevelopmentPlan, period: RecordPeriod): RevalidationRecord {
  const goals = new Map(plan.goals.map((goal) => [goal.goalId, goal]))
  const learning = inPeriod(plan.activities.flatMap((activity) => learnt(activity, goals.get(activity.goalId))), period)
  const named = inPeriod(plan.evidence.flatMap((one) => withGoal(one, goals)), period)
  const capabilityOf = ({ goal, day, words, href }: Evidence & { readonly goal: Goal }) => ({ day, words, href, capability: goal.capability.name })
  return {
    period,
    learning,
    timeByDomain: recordOf(domains, (domain) => timeSum(learning.filter((entry) => entry.domain === domain))),
    timeByKind: recordOf(activityKinds, (kind) => timeSum(learning.filter((entry) => entry.kind === kind))),
    timeWithOthers: timeSum(learning.filter(({ isWithOthers }) => isWithOthers === true)),
    feedback: named.filter(({ kind }) => kind === 'feedback' || kind === 'observation').map(capabilityOf),
    reflections: inPeriod(plan.reflections.flatMap((one) => withGoal(one, goals)), period).map(({ day, goal, whatHappened, soWhat, nowWhat }) => ({ day, capability: goal.capability.name, domain: goal.capability.domain, whatHappened, soWhat, nowWhat })),
    conversations: inPeriod(plan.notes.flatMap((one) => withGoal(one, goals)), period).map(({ day, goal, withWhom, agreed }) => ({ day, withWhom, agreed, capability: goal.capability.name })),
    improvements: named.filter(({ kind }) => kind === 'improvement' || kind === 'measure').map(capabilityOf),
    goals: plan.goals.filter((goal) => wasFollowedIn(goal, period)).map(({ capability, state, signOff, endedOn }) => ({ capability: capability.name, domain: capability.domain, state, signedOffBy: state === 'signed-off' ? (signOff?.by ?? null) : null, endedOn })),
  }
}

/** Only what is done counts as learning. */
function learnt(activity: Activity, goal: Goal | undefined): readonly LearningEntry[] {
  const { doneOn, kind, minutesTaken, isWithOthers } = activity
  if (doneOn === null || goal === undefined) return []
  return [{ day: doneOn, name: activityName(activity), kind, capability: goal.capability.name, domain: goal.capability.domain, minutes: minutesTaken, isWithOthers }]
}

function withGoal<One extends { readonly goalId: string }>(one: One, goals: ReadonlyMap<string, Goal>): readonly (One & { readonly goal: Goal })[] {
  const goal = goals.get(one.goalId)
  return goal === undefined ? [] : [{ ...one, goal }]
}

function inPeriod<One extends { readonly day: CalendarDate }>(all: readonly One[], { first, last }: RecordPeriod): readonly One[] {
  return all.filter(({ day }) => day >= first && day <= last).toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

function wasFollowedIn({ begunOn, endedOn }: Goal, { first, last }: RecordPeriod): boolean {
  return begunOn !== null && begunOn <= last && (endedOn === null || endedOn >= first)
}

function timeSum(entries: readonly LearningEntry[]): TimeSum {
  return { minutes: entries.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0), entries: entries.length, withoutTime: entries.filter(({ minutes }) => minutes === null).length }
}

function recordOf<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Readonly<Record<Name, Value>> {
  // Every name of the list has its value.
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>
}

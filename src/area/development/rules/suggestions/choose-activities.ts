import { byName } from '../../../../kernel/by-name.ts'
import type { Stage } from '../../../../kernel/workforce.ts'
import type { ActivityKind, GoalCapability, Sitting } from '../development-plan.ts'
import { type TimeFrame, type ToFit, fitActivity } from '../fit-activity.ts'
import type { ActivityOption, NotFitted, SuggestedActivity } from './facts.ts'

/** What is chosen from, and in which time. */
export interface Choice {
  readonly options: readonly ActivityOption[]
  readonly stage: Stage
  readonly costAtMostPence: number
  readonly frame: TimeFrame
  readonly booked: readonly Sitting[]
  /** What other goals took already. */
  readonly taken: readonly string[]
  /** The part of the free time that this goal may take, unless nothing fits into it. */
  readonly shareMinutes: number
}

export interface Chosen {
  readonly activities: readonly SuggestedActivity[]
  /** Where fewer than two fit: what would have suited and comes nearest to fitting. */
  readonly notFitted: readonly NotFitted[]
}

/** Doing comes before reading about it, and both before a course. Our judgement. */
const orderOfKinds: readonly ActivityKind[] = ['experiential', 'self-directed', 'formal']
/** A goal with this many activities has enough: what does not fit is then no matter. */
const enough = 2

/**
 * Activities for a capability that fit, the first of each kind before a second of any: in full where there is time, else the least of each.
 * @param most how many at most
 */
export function chooseActivities({ code }: Pick<GoalCapability, 'code'>, choice: Choice, most: number): Chosen {
  const options = code === null ? [] : kindsInTurn(suitableFor(code, choice))
  const within = chosenFrom(options, choice, most, choice.shareMinutes)
  return within.activities.length > 0 ? within : chosenFrom(options, choice, 1, Infinity)
}

/** Takes options in turn while they fit, and no more of the time than may be taken. */
function chosenFrom(options: readonly ActivityOption[], choice: Choice, most: number, mayTake: number): Chosen {
  let activities: readonly SuggestedActivity[] = []
  const notFitted: NotFitted[] = []
  for (const option of options) {
    if (activities.length >= most) break
    const together = amountsOf(option).map((wanted) => placed([...activities, wanted], choice)).find((all) => all !== null && minutesOf(all) <= mayTake)
    if (together !== undefined && together !== null) activities = together
    else notFitted.push(...whyNot(option, activities, choice))
  }
  return { activities, notFitted: activities.length >= enough ? [] : notFitted.toSorted((one, other) => one.shortMinutes - other.shortMinutes || byOption(one.option, other.option)).slice(0, 1) }
}

/** What is wanted of an option. */
export type Wanted = Pick<SuggestedActivity, 'option' | 'amount'>

/**
 * Days for activities that somebody ticked, in turn, by the same rules as those that are suggested: in full where there is time, else the least of each.
 * @returns what found days, and what found none
 */
export function planTicked(ticked: readonly Wanted[], room: Pick<Choice, 'booked' | 'frame'>): { readonly activities: readonly SuggestedActivity[]; readonly leftOut: readonly ActivityOption[] } {
  let activities: readonly SuggestedActivity[] = []
  const leftOut: ActivityOption[] = []
  for (const { option, amount } of ticked) {
    const together = option.minutes === null ? null : (amountsOf(option, amount).map((wanted) => placed([...activities, wanted], room)).find((all) => all !== null) ?? null)
    if (together === null) leftOut.push(option)
    else activities = together
  }
  return { activities, leftOut }
}

/** All of it, or else the least. */
function amountsOf(option: ActivityOption, most: Wanted['amount'] = 'most'): readonly Wanted[] {
  if (leastOf(option) === option.minutes) return [{ option, amount: 'most' }]
  return most === 'least' ? [{ option, amount: 'least' }] : [{ option, amount: 'most' }, { option, amount: 'least' }]
}

/** Finds days for all of them: first for what goes on over months, since it needs a part of each. Null when one finds none. */
function placed(wanted: readonly Wanted[], { booked, frame }: Pick<Choice, 'booked' | 'frame'>): readonly SuggestedActivity[] | null {
  const sittings = new Map<string, readonly Sitting[]>()
  for (const { option, amount } of wanted.toSorted((one, other) => other.option.overMonths - one.option.overMonths)) {
    const fitted = fitActivity(toFit(option, amount), [...booked, ...[...sittings.values()].flat()], frame)
    if (!fitted.ok) return null
    sittings.set(option.entryId, fitted.value)
  }
  return wanted.map(({ option, amount }) => ({ option, amount, sittings: sittings.get(option.entryId) ?? [] }))
}

function toFit(option: ActivityOption, amount: SuggestedActivity['amount']): ToFit {
  return { minutes: amount === 'least' ? leastOf(option) : (option.minutes ?? 0), isInOneDay: option.isInOneDay, overMonths: option.overMonths }
}

function minutesOf(activities: readonly SuggestedActivity[]): number {
  return activities.flatMap(({ sittings }) => sittings).reduce((sum, { minutes }) => sum + minutes, 0)
}

/** By how much the least of it does not fit beside the others; none when it would fit and only takes too much of the time. */
function whyNot(option: ActivityOption, beside: readonly SuggestedActivity[], { booked, frame }: Choice): readonly NotFitted[] {
  const fitted = fitActivity(toFit(option, 'least'), [...booked, ...beside.flatMap(({ sittings }) => sittings)], frame)
  return fitted.ok ? [] : [{ option, shortMinutes: fitted.error.shortMinutes, fitsBy: fitted.error.fitsBy, neededMonthlyMinutes: fitted.error.neededMonthlyMinutes }]
}

/** What can be afforded and takes a time that is known. */
function suitableFor(code: string, { options, stage, costAtMostPence, taken }: Choice): readonly ActivityOption[] {
  return options.filter((option) => option.builds.includes(code) && option.stages.includes(stage) && option.minutes !== null && option.costPence !== null && option.costPence <= costAtMostPence && !taken.includes(option.entryId))
}

/** The best of each kind, then the second best of each: what is meant for fewer capabilities suits one of them better, and what is short is sooner begun. */
function kindsInTurn(options: readonly ActivityOption[]): readonly ActivityOption[] {
  const byKind = orderOfKinds.map((kind) => options.filter((option) => option.kind === kind).toSorted((one, other) => one.builds.length - other.builds.length || leastOf(one) - leastOf(other) || byOption(one, other)))
  const rounds = Math.max(0, ...byKind.map(({ length }) => length))
  return Array.from({ length: rounds }, (_, round) => byKind.flatMap((kind) => kind[round] ?? [])).flat()
}

function leastOf({ leastMinutes, minutes }: ActivityOption): number {
  return leastMinutes ?? minutes ?? 0
}

function byOption(one: ActivityOption, other: ActivityOption): number {
  return byName(one.name, other.name) || (one.entryId < other.entryId ? -1 : 1)
}

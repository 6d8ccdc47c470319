import { byName } from '../../../../kernel/by-name.ts'
import { type Result, success } from '../../../../kernel/result.ts'
import type { Stage } from '../../../../kernel/workforce.ts'
import type { ActivityKind, GoalCapability, Sitting } from '../development-plan.ts'
import { type DoesNotFit, type TimeFrame, fitActivity } from '../fit-activity.ts'
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
  const activities: SuggestedActivity[] = []
  const notFitted: NotFitted[] = []
  let left = mayTake
  for (const option of options) {
    if (activities.length >= most) break
    const fitted = inFull(option, choice, activities, left) ?? atLeast(option, choice, activities)
    if (!fitted.ok) notFitted.push({ option, shortMinutes: fitted.error.shortMinutes, fitsBy: fitted.error.fitsBy, neededMonthlyMinutes: fitted.error.neededMonthlyMinutes })
    if (!fitted.ok || minutesOf(fitted.value) > left) continue
    activities.push(fitted.value)
    left -= minutesOf(fitted.value)
  }
  return { activities, notFitted: activities.length >= enough ? [] : notFitted.toSorted((one, other) => one.shortMinutes - other.shortMinutes || byOption(one.option, other.option)).slice(0, 1) }
}

function minutesOf({ sittings }: Pick<SuggestedActivity, 'sittings'>): number {
  return sittings.reduce((sum, { minutes }) => sum + minutes, 0)
}

type Fitted = Result<SuggestedActivity, DoesNotFit>

/** All of it; null when it does not fit, or takes too much. */
function inFull(option: ActivityOption, choice: Choice, chosen: readonly SuggestedActivity[], left: number): Fitted | null {
  if ((option.minutes ?? 0) > left) return null
  const fitted = fit(option.minutes ?? 0, option, choice, chosen)
  return fitted.ok ? success({ option, amount: 'most', sittings: fitted.value }) : null
}

function atLeast(option: ActivityOption, choice: Choice, chosen: readonly SuggestedActivity[]): Fitted {
  const least = option.leastMinutes ?? option.minutes ?? 0
  const fitted = fit(least, option, choice, chosen)
  return fitted.ok ? success({ option, amount: least === option.minutes ? 'most' : 'least', sittings: fitted.value }) : fitted
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

function fit(minutes: number, { isInOneDay }: ActivityOption, { frame, booked }: Choice, chosen: readonly SuggestedActivity[]): ReturnType<typeof fitActivity> {
  return fitActivity({ minutes, isInOneDay }, [...booked, ...chosen.flatMap(({ sittings }) => sittings)], frame)
}

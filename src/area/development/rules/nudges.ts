import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { Goal } from './development-plan.ts'

/** Days after the beginning of a goal on which its person is asked how it goes. */
export const nudgeDays = [30, 90] as const
export type NudgeDay = (typeof nudgeDays)[number]

export interface Nudge {
  readonly goalId: string
  readonly after: NudgeDay
  readonly on: CalendarDate
}

/** What of a goal decides its nudges. */
export type NudgedGoal = Pick<Goal, 'goalId' | 'state' | 'begunOn' | 'endedOn'>

/**
 * The nudges of a goal, counted in days of the calendar: neither the length of a month nor a change of the clock moves them.
 * @returns none before it was begun; none on or after the day on which it ended
 */
export function nudgesOf({ goalId, begunOn, endedOn }: NudgedGoal): readonly Nudge[] {
  if (begunOn === null) return []
  return nudgeDays.map((after) => ({ goalId, after, on: addDays(begunOn, after) })).filter(({ on }) => endedOn === null || on < endedOn)
}

/**
 * The nudges to give today.
 * @param given those that were given already
 * @returns at most one a goal: when two are due, because nothing ran for a while, the later one; none while a goal waits for sign-off
 */
export function dueNudges(goals: readonly NudgedGoal[], given: readonly Pick<Nudge, 'goalId' | 'after'>[], today: CalendarDate): readonly Nudge[] {
  return goals.filter(({ state }) => state === 'open').flatMap((goal) => {
    const latest = nudgesOf(goal).filter(({ on }) => on <= today).at(-1)
    const isGiven = latest !== undefined && given.some(({ goalId, after }) => goalId === goal.goalId && after >= latest.after)
    return latest === undefined || isGiven ? [] : [latest]
  })
}

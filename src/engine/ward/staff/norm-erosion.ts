import { power } from '../../../kernel/portable-power.ts'
import type { Slope } from './dormand-prince.ts'
import { levelAfter } from './trajectory.ts'

/** In how many weeks a norm follows what is done, above 0; or never. */
export type AdjustmentTime = number | 'never'

/** Work that exceeds what a team has time for, for some weeks, and how its norm of time per order gives way. */
export interface SurgeOfOrders {
  /** Person-hours a week, above 0. */
  readonly capacity: number
  /** Orders a week outside the surge, above 0. */
  readonly baseOrders: number
  /** By what share orders rise in the surge, above -1: 0.2 is a fifth more. */
  readonly surge: number
  /** When it starts, and how many weeks it lasts: 0 or more. */
  readonly startsInWeek: number
  readonly weeks: number
  /** How strongly pressure shortens the time that is given: 0 not at all, 1 in proportion. */
  readonly elasticity: number
  readonly fallsIn: AdjustmentTime
  readonly recoversIn: AdjustmentTime
}

/** The norm at the start: hours per order. */
const firstNorm = 1

/**
 * The norm of time per order in a week, by running the team from week 0 with a norm of 1.
 * Pressure = orders x norm / capacity; time given = norm x pressure^-elasticity; the norm follows the time given, down and up at their own pace.
 * @param week counted from 0, with fractions
 * @source our own minimal form of Oliva and Sterman, Cutting corners and working overtime: quality erosion in the service industry,
 *   Management Science 47 (2001) 894-914
 * @example a fifth more orders for 8 weeks, elasticity 0.6, falls in 20 weeks, never recovers: 0.9634 from the end of the surge on
 */
export function normInWeek(team: SurgeOfOrders, week: number): number {
  const endsInWeek = team.startsInWeek + team.weeks
  const beforeSurge = normAfter(team, firstNorm, team.baseOrders, Math.min(week, team.startsInWeek))
  const atEndOfSurge = normAfter(team, beforeSurge, team.baseOrders * (1 + team.surge), Math.min(week, endsInWeek) - team.startsInWeek)
  return normAfter(team, atEndOfSurge, team.baseOrders, week - endsInWeek)
}

function normAfter(team: SurgeOfOrders, norm: number, orders: number, weeks: number): number {
  return weeks <= 0 ? norm : levelAfter(normSlope(team, orders), norm, shortestTime(team), weeks)
}

function normSlope({ capacity, elasticity, fallsIn, recoversIn }: SurgeOfOrders, orders: number): Slope {
  return (norm) => {
    const pressure = (orders * norm) / capacity
    const gap = norm * power(pressure, -elasticity) - norm
    const adjustment = gap < 0 ? fallsIn : recoversIn
    return adjustment === 'never' ? 0 : gap / adjustment
  }
}

/** The shorter of the two adjustment times; 1 week where the norm never moves. */
function shortestTime({ fallsIn, recoversIn }: SurgeOfOrders): number {
  const times = [fallsIn, recoversIn].filter((time) => time !== 'never')
  return times.length === 0 ? 1 : Math.min(...times)
}

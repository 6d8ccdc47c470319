import type { ProcessName } from '../processes/process-names.ts'
import type { Hours } from './acts.ts'

/** Orders that stand until they are taken back. */
export const orders = ['protectImprovement', 'agencyByMe', 'planAtAdmission', 'homeOnTime', 'extraBeds', 'secondHuddle', 'deputiesDecide', 'stayOutOfNumbers'] as const
export type Order = (typeof orders)[number]

/** What you mean to do in a week. */
export interface WeekPlan {
  readonly hours: Hours
  readonly orders: readonly Order[]
  /** What work on improvement goes into. */
  readonly improve: ProcessName | 'weakest'
}

/** A plan of hours and nothing else. */
export function planOf(hours: Hours): WeekPlan {
  return { hours, orders: [], improve: 'weakest' }
}

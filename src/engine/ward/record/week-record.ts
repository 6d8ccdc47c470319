import type { Hours } from '../policy/acts.ts'
import type { Kept } from '../processes/kept.ts'
import type { ProcessName } from '../processes/process-names.ts'
import type { WeekTally } from './week-tally.ts'

/** The five outcomes, never added up into one. */
export const outcomeNames = ['safe', 'flow', 'staff', 'money', 'improvement'] as const
export type OutcomeName = (typeof outcomeNames)[number]

export const outcomeUnits: Readonly<Record<OutcomeName, string>> = {
  safe: 'harms per 1,000 bed days',
  flow: 'hours waited for a bed, per patient who came',
  staff: 'energy and morale, 0 to 100',
  money: 'thousand pounds over plan (under: below 0)',
  improvement: 'capability of processes, 0 to 100',
}

/** What a week came to. */
export interface WeekRecord {
  /** From 1. */
  readonly week: number
  readonly outcomes: Readonly<Record<OutcomeName, number>>
  readonly tally: Readonly<WeekTally>
  /** Means of those in post, 0 to 1. */
  readonly staff: { readonly energy: number; readonly morale: number; readonly trust: number; readonly voice: number; readonly norm: number; readonly inPost: number }
  readonly capability: Readonly<Record<ProcessName, number>>
  readonly kept: Readonly<Kept>
  /** Ways of doing things that are laid down rightly, and that people know rightly: 0 to 1. */
  readonly knowHow: { readonly laidDown: number; readonly known: number }
  readonly you: { readonly energy: number; readonly hours: Hours; readonly overrun: number }
  /** Patients waiting for a bed at the end. */
  readonly waiting: number
  readonly isFrozen: boolean
}

import type { WeekPlan } from '../policy/week-plan.ts'
import type { Note } from '../record/happening.ts'
import type { WeekRecord } from '../record/week-record.ts'
import type { Occurrence } from '../situations/occurrence.ts'
import type { Answer } from '../situations/situation.ts'
import { LiveWard, type WardStart } from './live-ward.ts'

/** A run of the ward with everything that will be decided. */
export interface WardRun extends Omit<WardStart, 'plan'> {
  /** What you mean to do in each week, from 0 on. */
  readonly planOf: (week: number) => WeekPlan
  /** How a situation is answered; null when nobody does. */
  readonly answerOf?: (occurrence: Occurrence) => Answer | null
  readonly note?: Note
}

/**
 * Runs a ward.
 * @returns the record of each week
 */
export function runWard({ planOf, answerOf = () => null, note, ...start }: WardRun): readonly WeekRecord[] {
  const live = new LiveWard({ ...start, plan: planOf(0) }, note ?? null)
  while (!live.isOver) {
    if (live.due !== null) live.answer(answerOf(live.due))
    const weeks = live.weeks.length
    live.passAnHour()
    if (live.weeks.length > weeks && !live.isOver) live.plan(planOf(live.weeks.length))
  }
  return live.weeks
}

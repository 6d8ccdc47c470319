import { valuesOf } from '../parameters/index.ts'
import type { Values } from '../parameters/index.ts'
import type { WeekPlan } from '../policy/week-plan.ts'
import type { Note } from '../record/happening.ts'
import type { WeekRecord } from '../record/week-record.ts'
import type { WardSetting } from '../setting/ward-setting.ts'
import { answer } from '../situations/consequences.ts'
import { isOccasion } from '../situations/occasion.ts'
import type { Occurrence } from '../situations/occurrence.ts'
import type { Answer, Situation } from '../situations/situation.ts'
import { open, passAnHour } from './hour.ts'
import { Ward } from './ward.ts'

/** A run of the ward that is described and not yet run. */
export interface WardRun {
  readonly setting: WardSetting
  readonly values?: Values
  /** What you mean to do in each week, from 0 on. */
  readonly planOf: (week: number) => WeekPlan
  readonly weeks: number
  readonly seed: number
  /** Situations that may come up; none unless told. */
  readonly deck?: readonly Situation[]
  /** How a situation is answered; null when nobody does. */
  readonly answerOf?: (occurrence: Occurrence) => Answer | null
  readonly note?: Note
}

/**
 * Runs a ward.
 * @returns the record of each week
 */
export function runWard({ setting, values = valuesOf(), planOf, weeks, seed, deck = [], answerOf = () => null, note }: WardRun): readonly WeekRecord[] {
  const end = weeks * 168
  const ward = new Ward({ setting, values, plan: planOf(0), deck, seed, end, note: note ?? null })
  open(ward, end)
  const records: WeekRecord[] = []
  while (ward.now < end) {
    const due = dueNow(ward)
    if (due !== null) answer(ward, due, answerOf(due))
    const record = passAnHour(ward, end)
    if (record === null) continue
    records.push(record)
    ward.plan = planOf(records.length)
  }
  return records
}

/** The situation that asks for you now, before the hour passes; null when none does. */
export function dueNow(ward: Ward): Occurrence | null {
  return ward.occurrences.due(ward.now, ward.people.length, (occasion) => isOccasion(occasion, ward))
}

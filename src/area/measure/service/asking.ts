import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { KeepingRights } from './may-keep.ts'
import type { MeasureStore } from './measure-store.ts'

/** Who asks, on which day, and what an answer is made from. */
export interface Asking {
  readonly store: MeasureStore
  /** What the viewer may change; null while the organisation has no unit at all. */
  readonly rights: () => Promise<KeepingRights | null>
  readonly personId: string | null
  readonly today: CalendarDate
  readonly now: Date
  readonly newId: () => string
}

/** There is no such thing here for this person: it does not exist, belongs to another organisation, or is not theirs to change. Nobody is told which. */
export interface NotHere {
  readonly code: 'not-here'
}

export const notHere: NotHere = { code: 'not-here' }

/** What a form has to mend. */
export interface ToMend<Problem> {
  readonly code: 'to-mend'
  readonly problems: readonly Problem[]
}

export function toMend<Problem>(problems: readonly Problem[]): ToMend<Problem> {
  return { code: 'to-mend', problems }
}

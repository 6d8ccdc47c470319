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

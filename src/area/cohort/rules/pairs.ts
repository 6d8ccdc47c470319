import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'

/** A finished self-assessment with the day on which it was finished. */
export interface Finished {
  readonly assessmentId: string
  readonly frameworkId: string
  readonly stage: string
  readonly finishedOn: CalendarDate
}

/** An earlier view is not older than this on the first day, and a later one not younger than this after the last. */
const mostDays = 365

/**
 * The two self-assessments of somebody by which a change is told: the last one before the first day, and the first one after the last day, of one framework and stage.
 * @param finished in any order
 * @param counted ids that counted as the later one of an outcome before
 * @returns null when there are no such two
 */
export function pairOf<Of extends Finished>(finished: readonly Of[], { first, last }: { readonly first: CalendarDate; readonly last: CalendarDate }, counted: ReadonlySet<string>): { readonly before: Of; readonly after: Of } | null {
  const inTime = finished.toSorted((one, other) => (one.finishedOn < other.finishedOn ? -1 : one.finishedOn > other.finishedOn ? 1 : 0))
  const before = inTime.findLast(({ finishedOn }) => finishedOn < first && finishedOn >= addDays(first, -mostDays))
  const after = inTime.find(({ finishedOn }) => finishedOn > last && finishedOn <= addDays(last, mostDays))
  if (before === undefined || after === undefined || counted.has(after.assessmentId)) return null
  return before.frameworkId === after.frameworkId && before.stage === after.stage ? { before, after } : null
}

import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { HoldingKind, Stage } from '../../../kernel/workforce.ts'

/** A post that somebody holds or will hold. Days as in area/people: the first inclusive, the last exclusive. */
export interface OwnPost {
  readonly title: string
  readonly kind: HoldingKind
  readonly stage: Stage
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
}

/** So long before a start a plan is worth making. */
const daysAhead = 60

/**
 * The post for which somebody steps up: they cover one or will within 60 days, or start within 60 days in one that manages.
 * @returns the one that started last or starts next; null when there is none
 */
export function steppingUpPost(posts: readonly OwnPost[], today: CalendarDate): OwnPost | null {
  const horizon = addDays(today, daysAhead)
  const steps = posts.filter(({ kind, stage, startsOn, endsOn }) => {
    const isNear = startsOn <= horizon && (endsOn === null || endsOn > today)
    return isNear && (kind === 'substantive' ? startsOn > today && stage !== 'fundamental' : true)
  })
  return steps.toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1))[0] ?? null
}

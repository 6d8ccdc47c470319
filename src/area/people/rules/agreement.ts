import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Holding } from '../records.ts'
import { lastDayOf } from '../../../kernel/period.ts'

/** What is known of the end of cover: its last day, or what is agreed. Nothing is asked for an own post. */
export type Agreement = { readonly kind: 'own-post' } | { readonly kind: 'nothing-agreed' } | { readonly kind: 'ends' | 'until' | 'past'; readonly day: CalendarDate }

/**
 * What is known of the end of a holding.
 * @param today `past` begins on the day after the agreed one
 */
export function agreementOf({ kind, agreedUntil, startsOn, endsOn }: Pick<Holding, 'kind' | 'agreedUntil' | 'startsOn' | 'endsOn'>, today: CalendarDate): Agreement {
  if (kind === 'substantive') return { kind: 'own-post' }
  const last = lastDayOf({ startsOn, endsOn })
  if (last !== null) return { kind: 'ends', day: last }
  if (agreedUntil === null) return { kind: 'nothing-agreed' }
  return { kind: agreedUntil < today ? 'past' : 'until', day: agreedUntil }
}

import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { HoldingKind } from '../../../kernel/workforce.ts'
import { soonDays } from './people-list.ts'
import { type Period, holdsOn } from '../../../kernel/period.ts'

/** Somebody in a post that reports to one of the viewer's, now or soon. */
export interface TeamHolding extends Period {
  readonly personId: string
  readonly name: string
  readonly kind: HoldingKind
  /** The last day for which it is agreed. */
  readonly agreedUntil: CalendarDate | null
}

/** Who of a team a line manager may want to see to. Each person once in each list, in the order in which they came. */
export interface TeamNow {
  readonly actingUp: readonly TeamHolding[]
  /** Those who start within 30 days, in whatever way. */
  readonly starting: readonly TeamHolding[]
  /** Those acting up whose agreed last day is before this day. */
  readonly pastAgreed: readonly TeamHolding[]
}

/** Sorts the holdings of a team as they stand on a day. */
export function teamNow(holdings: readonly TeamHolding[], today: CalendarDate): TeamNow {
  const actingUp = holdings.filter((holding) => holding.kind === 'acting-up' && holdsOn(holding, today))
  const horizon = addDays(today, soonDays)
  return {
    actingUp: onceEach(actingUp),
    starting: onceEach(holdings.filter(({ startsOn, endsOn }) => startsOn > today && startsOn <= horizon && (endsOn === null || endsOn > startsOn))),
    pastAgreed: onceEach(actingUp.filter(({ agreedUntil }) => agreedUntil !== null && agreedUntil < today)),
  }
}

function onceEach(holdings: readonly TeamHolding[]): readonly TeamHolding[] {
  return [...new Map(holdings.map((holding) => [holding.personId, holding])).values()]
}

import type { EventKind, Verification, VerificationEvent } from '../../src/area/verification/records.ts'
import { type CalendarDate, addDays, calendarDate, partsOf } from '../../src/kernel/calendar-date.ts'
import type { Chance } from '../chance.ts'
import { momentOf } from '../events/moment.ts'

/** How far a verification came. */
export type Outcome = 'asked' | 'ran-out' | 'declined' | 'withdrawn' | 'rating' | 'rated' | 'signed-off'

/** What happens on which day after asking, and by whom. */
const steps: Readonly<Record<Outcome, readonly (readonly [EventKind, number])[]>> = {
  'asked': [],
  'ran-out': [],
  'declined': [['declined', 2]],
  'withdrawn': [['withdrawn', 3]],
  'rating': [['begun', 4]],
  'rated': [['begun', 4], ['handed-in', 7]],
  'signed-off': [['begun', 4], ['handed-in', 7], ['confirmed', 10], ['signed-off', 10]],
}
const stateOf: Readonly<Record<Outcome, Verification['state']>> = { 'asked': 'asked', 'ran-out': 'asked', 'declined': 'declined', 'withdrawn': 'withdrawn', 'rating': 'rating', 'rated': 'rated', 'signed-off': 'signed-off' }
/** Days for which a supervisor may rate, as the product has it. */
const daysToRate = 28

/** The days after asking that an outcome takes. */
export function daysOf(outcome: Outcome): number {
  return outcome === 'ran-out' ? daysToRate + 1 : Math.max(1, ...steps[outcome].map(([, days]) => days + 1))
}

/** When everything happened that led to an outcome; each at a time of a working day, one after the other. */
export function eventsOf(outcome: Outcome, askedOn: CalendarDate, chance: Chance): readonly VerificationEvent[] {
  const told: readonly (readonly [EventKind, number])[] = [['asked', 0], ...steps[outcome]]
  let last = new Date(0)
  return told.map(([kind, days], place) => {
    const moment = new Date(momentOf(addDays(askedOn, days), chance))
    last = moment > last ? moment : new Date(last.getTime() + 60_000)
    return { number: place + 1, kind, by: kind === 'asked' || kind === 'withdrawn' ? 'person' : 'supervisor', at: last, capabilities: null }
  })
}

/** How the verification stands after its events. */
export function standsAfter(outcome: Outcome, askedOn: CalendarDate, events: readonly VerificationEvent[]): Pick<Verification, 'state' | 'askedAt' | 'openUntil' | 'ratedAt' | 'signedOffAt' | 'validUntil' | 'version'> {
  const at = (kind: EventKind): Date | null => events.find((one) => one.kind === kind)?.at ?? null
  const signedOffAt = at('signed-off')
  return {
    state: stateOf[outcome], askedAt: at('asked') ?? new Date(0), openUntil: addDays(askedOn, daysToRate), ratedAt: at('handed-in'), signedOffAt,
    validUntil: signedOffAt === null ? null : yearAfter(addDays(askedOn, steps[outcome].at(-1)?.[1] ?? 0)), version: events.length,
  }
}

/** The same day a year later, as a sign-off stands. */
function yearAfter(day: CalendarDate): CalendarDate {
  const { year, month, day: ofMonth } = partsOf(day)
  const same = calendarDate(year + 1, month, ofMonth)
  return same.ok ? same.value : addDays(day, 365)
}

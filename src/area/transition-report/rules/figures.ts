import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date.ts'
import { median } from '../../../kernel/statistics/quantile.ts'
import type { ReportedStart } from '../records.ts'
import { fewestPeople, peopleIn } from './people.ts'
import type { Period } from './period.ts'

/** What the report says of those who began in the period. */
export interface StartFigures {
  readonly began: number
  /** All six matters agreed and a mentor named before the first day. */
  readonly preparedBefore: number
  /** In the middle, days in the post without that, until today or until it ended; null when nobody began. */
  readonly medianDaysWithout: number | null
  readonly bySelf: number
  readonly byEmployer: number
  readonly charterDrafted: number
  readonly charterAgreed: number
  /** In the middle, days from the first draft of a charter to its agreement, of those agreed; null when they are of fewer than 10 people. */
  readonly medianDaysToAgree: number | null
}

/**
 * @param began those who began in the period, in any order
 * @param period its last day is the day of the report
 */
export function figuresOf(began: readonly ReportedStart[], { last: today }: Period): StartFigures {
  const drafted = began.filter(({ charterDraftedOn }) => isBy(charterDraftedOn, today))
  const agreed = drafted.filter(({ charterAgreedOn }) => isBy(charterAgreedOn, today))
  const toAgree = agreed.flatMap(({ charterDraftedOn, charterAgreedOn }) => (charterDraftedOn !== null && charterAgreedOn !== null ? [daysBetween(charterDraftedOn, charterAgreedOn)] : []))
  return {
    began: began.length,
    preparedBefore: began.filter(isPreparedBefore).length,
    medianDaysWithout: medianOf(began.map((start) => daysWithout(start, today))),
    bySelf: began.filter(({ startedBy }) => startedBy === 'self').length,
    byEmployer: began.filter(({ startedBy }) => startedBy === 'employer').length,
    charterDrafted: drafted.length,
    charterAgreed: agreed.length,
    // A middle of two people's days would be about the two, however many started.
    medianDaysToAgree: peopleIn(agreed) < fewestPeople ? null : medianOf(toAgree),
  }
}

/** On the first day itself is not before it. */
export function isPreparedBefore({ startsOn, preparedOn }: Pick<ReportedStart, 'startsOn' | 'preparedOn'>): boolean {
  return preparedOn !== null && preparedOn < startsOn
}

/**
 * Days in the post without agreed preparation: from the first day until everything stood. Where it does not stand yet, until the day of the report or the last day in the post.
 * @returns 0 or more
 */
export function daysWithout({ startsOn, preparedOn, endedOn }: Pick<ReportedStart, 'startsOn' | 'preparedOn' | 'endedOn'>, today: CalendarDate): number {
  const until = [preparedOn, endedOn, today].reduce<CalendarDate>((first, day) => (day !== null && day < first ? day : first), today)
  return Math.max(0, daysBetween(startsOn, until))
}

function isBy(day: CalendarDate | null, today: CalendarDate): boolean {
  return day !== null && day <= today
}

function medianOf(days: readonly number[]): number | null {
  return days.length === 0 ? null : median(days)
}

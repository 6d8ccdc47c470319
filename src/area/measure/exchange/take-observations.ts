import type { Transaction } from 'kysely'
import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { checkValue } from '../rules/check-value.ts'
import { earliestValue } from '../rules/day-limits.ts'
import { type EnteredValue, compareValues, markOfChanges } from '../rules/compare-values.ts'
import { needsDenominator } from '../rules/series-of-measure.ts'
import type { Asking } from '../service/asking.ts'
import { type EntryReceipt, keepValues } from '../service/keep-values.ts'
import { measureStore } from '../store.ts'
import { importWords as words } from '../words/import.ts'
import { valueWords } from '../words/values.ts'

/** A value as a program sends it: with p and u charts the numerator and the denominator, else the value. */
export interface SentObservation {
  readonly day: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** What is wrong with one of the values, by its place from 0. */
export interface SentProblem {
  readonly at: number
  readonly detail: string
}

/** Values that a program sends. */
export interface SentObservations {
  readonly transaction: Transaction<unknown>
  readonly tenant: string
  readonly measureId: string
  readonly observations: readonly SentObservation[]
  readonly today: CalendarDate
  readonly now: Date
  readonly newId: () => string
}

/**
 * Keeps values that a program sends: all of them or none. A value that is there already is unchanged; another value of its day replaces it, and what it was is kept.
 * @error not-here; or everything that is wrong, by place
 */
export async function takeObservations({ transaction, tenant, measureId, observations, today, now, newId }: SentObservations): Promise<Result<EntryReceipt, NotHere | { readonly code: 'to-mend'; readonly problems: readonly SentProblem[] }>> {
  const store = measureStore(transaction, tenant)
  const measure = await store.lockMeasure(measureId)
  if (measure === null) return failure(notHere)
  const days = new Set<string>()
  const read = observations.map((sent, at): Result<EnteredValue, SentProblem> => {
    const day = parseCalendarDate(sent.day)
    const twice = days.has(sent.day)
    days.add(sent.day)
    const reason = !day.ok ? words.notADate : twice ? words.twice : day.value > today ? words.future : day.value < earliestValue ? words.tooEarly : null
    if (!day.ok || reason !== null) return failure({ at, detail: reason ?? words.notADate })
    const counted = needsDenominator(measure)
    const value = checkValue(measure.chartType, { value: counted ? sent.numerator : sent.value, denominator: sent.denominator })
    return value.ok ? success({ day: day.value, ...value.value }) : failure({ at, detail: `${valueWords.problems[value.error]}.` })
  })
  const problems = read.flatMap((one) => (one.ok ? [] : [one.error]))
  if (measure.closedOn !== null) problems.unshift({ at: 0, detail: words.measureClosed })
  if (problems.length > 0) return failure({ code: 'to-mend', problems })
  const values = read.flatMap((one) => (one.ok ? [one.value] : []))
  const asking: Asking = { store, rights: async () => null, personId: null, today, now, newId }
  const kept = await keepValues(asking, measure, { values, way: 'interface', mark: markOfChanges(compareValues(values, await store.observations(measureId))) })
  // Nobody else changes a locked measure: what is left to refuse is its size.
  return kept.ok ? kept : failure({ code: 'to-mend', problems: [{ at: 0, detail: words.tooMany }] })
}

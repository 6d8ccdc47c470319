import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type DayRange, type TypedDate, isNoDay, readTypedDate } from '../../../kernel/typed-date.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { largestValue } from '../../measure/index.ts'

/** Why something that was typed cannot be taken. */
export type TypedProblem = { readonly code: 'empty' } | { readonly code: 'too-long'; readonly longest: number } | { readonly code: 'unprintable' } | { readonly code: 'not-a-number' } | { readonly code: 'not-chosen' } | DayProblem

/** What is to be mended at a field of a form. */
export interface FieldProblem<Field extends string, Why = TypedProblem> {
  readonly field: Field
  readonly why: Why
}

/**
 * A number as people type it: a comma at the thousands, a minus of either kind, a percent sign or a pound sign.
 * @example '−1,234.5' is -1234.5; '62%' is 62; '1,5' is no number, because it can be meant in two ways
 */
export function readNumber(typed: string): Result<number | null, TypedProblem> {
  const text = typed.replaceAll(/\s/gu, '').replace(/^([-\u2212]?)£/u, '$1').replace(/%$/u, '').replace('\u2212', '-')
  if (text === '') return success(null)
  if (!/^-?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/u.test(text) || !/\d/u.test(text)) return failure({ code: 'not-a-number' })
  const value = Number(text.replaceAll(',', ''))
  return Number.isFinite(value) && value <= largestValue && value >= -largestValue ? success(value) : failure({ code: 'not-a-number' })
}

/** A day that may be left out. */
export function optionalDay(typed: TypedDate, range: DayRange | null): Result<CalendarDate | null, TypedProblem> {
  return isNoDay(typed) ? success(null) : readTypedDate(typed, range)
}

/** The problems among fields that were read, in their order. */
export function problemsOf<Field extends string>(read: Readonly<Record<Field, Result<unknown, TypedProblem>>>): readonly FieldProblem<Field>[] {
  // Object.entries forgets that names are those of the record.
  return (Object.entries(read) as [Field, Result<unknown, TypedProblem>][]).flatMap(([field, one]) => (one.ok ? [] : [{ field, why: one.error }]))
}

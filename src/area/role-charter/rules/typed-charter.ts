import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { LineProblem } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, isNoDay, readTypedDate, typedDate } from '../../../kernel/typed-date.ts'
import { type CharterBoxName, type CharterText, type HourKind, type WeekHours, charterBoxes, hourKinds } from '../records.ts'

/** Most characters in one box, and most hours of one kind in a week. */
export const longestBox = 2000
export const mostHours = 60
/** So far ahead a review can be set. */
const reviewDaysAhead = 730

/** A charter as somebody typed it. */
export interface TypedCharter {
  readonly boxes: Readonly<Record<CharterBoxName, string>>
  readonly hours: Readonly<Record<HourKind, string>>
  readonly measureIds: readonly string[]
  readonly review: TypedDate
}

/** What is to be mended in a charter. */
export type CharterProblem = { readonly at: CharterBoxName; readonly why: LineProblem } | { readonly at: HourKind; readonly why: 'not-hours' } | { readonly at: 'review'; readonly why: DayProblem }

/**
 * Reads a charter. Everything may be empty: it is written over several talks.
 * @param stands the review day that stands already: it may stay, although it is over
 * @param measureIds of the measures that can be chosen, in their order; others that were sent are left out
 * @error every problem, in the order of the form
 */
export function readCharter(typed: TypedCharter, today: CalendarDate, stands: CalendarDate | null, measureIds: readonly string[]): Result<CharterText, readonly CharterProblem[]> {
  const boxes = charterBoxes.map((at) => ({ at, read: readOptionalText(typed.boxes[at], longestBox) }))
  const hours = hourKinds.map((at) => ({ at, read: readHours(typed.hours[at]) }))
  const review = readReview(typed.review, today, stands)
  const problems: readonly CharterProblem[] = [
    ...boxes.flatMap(({ at, read }) => (read.ok ? [] : [{ at, why: read.error }])),
    ...hours.flatMap(({ at, read }) => (read.ok ? [] : [{ at, why: read.error }])),
    ...(review.ok ? [] : [{ at: 'review' as const, why: review.error }]),
  ]
  if (problems.length > 0 || !review.ok) return failure(problems)
  const textAt = (name: CharterBoxName) => boxes.flatMap(({ at, read }) => (at === name && read.ok ? [read.value] : []))[0] ?? ''
  const hoursAt = (kind: HourKind) => hours.flatMap(({ at, read }) => (at === kind && read.ok ? [read.value] : []))[0] ?? null
  return success({ boxes: boxesBy(textAt), hours: { care: hoursAt('care'), management: hoursAt('management'), leadership: hoursAt('leadership') }, measureIds: measureIds.filter((id) => typed.measureIds.includes(id)), reviewOn: review.value })
}

/** Hours as somebody types them, such as 7.5 or 7,5; null for nothing. */
export function readHours(typed: string): Result<number | null, 'not-hours'> {
  const text = typed.trim().replace(',', '.')
  if (text === '') return success(null)
  if (!/^\d{1,2}(\.\d{1,2})?$/u.test(text) || Number(text) > mostHours) return failure('not-hours')
  return success(Number(text))
}

function readReview(typed: TypedDate, today: CalendarDate, stands: CalendarDate | null): Result<CalendarDate | null, DayProblem> {
  if (isNoDay(typed)) return success(null)
  const read = readTypedDate(typed)
  return read.ok && read.value === stands ? read : readTypedDate(typed, { first: today, last: addDays(today, reviewDaysAhead) })
}

/** A charter as its form shows it. */
export function typedOf({ boxes, hours, measureIds, reviewOn }: CharterText): TypedCharter {
  const textOf = (value: number | null) => (value === null ? '' : String(value))
  return { boxes, hours: { care: textOf(hours.care), management: textOf(hours.management), leadership: textOf(hours.leadership) }, measureIds, review: typedDate(reviewOn) }
}

/** Every box by what a function says of it. */
export function boxesBy(textAt: (name: CharterBoxName) => string): Readonly<Record<CharterBoxName, string>> {
  // Every name of a box is among them.
  return Object.fromEntries(charterBoxes.map((name) => [name, textAt(name)])) as Record<CharterBoxName, string>
}

/** The hours of the whole week together; null while one of them is not said. */
export function wholeWeek({ care, management, leadership }: WeekHours): number | null {
  return care === null || management === null || leadership === null ? null : care + management + leadership
}

/** Do two texts say the same, word for word? */
export function isSameText(one: CharterText, other: CharterText): boolean {
  return charterBoxes.every((name) => one.boxes[name] === other.boxes[name]) && hourKinds.every((kind) => one.hours[kind] === other.hours[kind]) && hasSameMeasures(one, other) && one.reviewOn === other.reviewOn
}

function hasSameMeasures(one: Pick<CharterText, 'measureIds'>, other: Pick<CharterText, 'measureIds'>): boolean {
  return one.measureIds.length === other.measureIds.length && one.measureIds.every((id) => other.measureIds.includes(id))
}

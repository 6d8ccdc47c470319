import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { LineProblem } from '../../../kernel/line-text.ts'
import { readText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, readTypedDate } from '../../../kernel/typed-date.ts'

/** Why a team is here, as it was typed. */
export interface TypedPurpose {
  readonly text: string
  readonly agreed: TypedDate
}

export type PurposeProblem =
  | { readonly field: 'text'; readonly why: LineProblem }
  | { readonly field: 'agreed'; readonly why: DayProblem }

const longestPurpose = 1_000

/** The days on which something of the kind can have been agreed or held. */
export function pastDays(today: CalendarDate): { readonly first: CalendarDate; readonly last: CalendarDate } {
  // The first day of any trust in the record; a constant of the calendar.
  return { first: '1990-01-01' as CalendarDate, last: today }
}

/**
 * Why a team is here: some lines of text, and the day on which the team agreed them.
 * @error every problem
 */
export function readPurpose({ text, agreed }: TypedPurpose, today: CalendarDate): Result<{ readonly text: string; readonly agreedOn: CalendarDate }, readonly PurposeProblem[]> {
  const words = readText(text, longestPurpose)
  const day = readTypedDate(agreed, pastDays(today))
  if (words.ok && day.ok) return success({ text: words.value, agreedOn: day.value })
  return failure([...(words.ok ? [] : [{ field: 'text' as const, why: words.error }]), ...(day.ok ? [] : [{ field: 'agreed' as const, why: day.error }])])
}

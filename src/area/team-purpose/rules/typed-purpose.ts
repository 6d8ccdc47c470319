import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { faultOfLine, lengthOf, lineText } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, readTypedDate } from '../../../kernel/typed-date.ts'

/** Why a team is here, as it was typed. */
export interface TypedPurpose {
  readonly text: string
  readonly agreed: TypedDate
}

export type PurposeProblem =
  | { readonly field: 'text'; readonly why: { readonly code: 'empty' } | { readonly code: 'unprintable' } | { readonly code: 'too-long'; readonly length: number; readonly longest: number } }
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
  const words = readWords(text)
  const day = readTypedDate(agreed, pastDays(today))
  if (words.ok && day.ok) return success({ text: words.value, agreedOn: day.value })
  return failure([...(words.ok ? [] : [{ field: 'text' as const, why: words.error }]), ...(day.ok ? [] : [{ field: 'agreed' as const, why: day.error }])])
}

function readWords(typed: string): Result<string, Extract<PurposeProblem, { readonly field: 'text' }>['why']> {
  const lines = typed.split(/\r\n|\r|\n/u).map((line) => lineText(line.replaceAll('\t', ' ')))
  const text = lines.join('\n').replaceAll(/\n{3,}/gu, '\n\n').trim()
  if (text === '') return failure({ code: 'empty' })
  if (lines.some((line) => faultOfLine(line) !== null)) return failure({ code: 'unprintable' })
  const length = lengthOf(text)
  return length > longestPurpose ? failure({ code: 'too-long', length, longest: longestPurpose }) : success(text)
}

import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { LineProblem } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, isNoDay, readTypedDate } from '../../../kernel/typed-date.ts'

/** What somebody said they will do differently; "nothing for now" is a full answer. */
export const answerKinds = ['something', 'nothing-for-now'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** An answer that can be kept. */
export interface ReadAnswer {
  readonly kind: AnswerKind
  /** Empty only with nothing for now. */
  readonly words: string
  /** When they want to look at it again. */
  readonly lookAgainOn: CalendarDate | null
}

/** An answer as the form brings it. */
export interface TypedAnswer {
  readonly kind: AnswerKind
  readonly words: string
  readonly lookAgain: TypedDate
}

export type AnswerProblem = { readonly field: 'words'; readonly why: LineProblem } | { readonly field: 'look-again'; readonly why: DayProblem }

/** Characters of an answer. */
export const longestAnswer = 500

/** Days ahead for which a day to look again can be set. */
export const daysAhead = 730

/**
 * Reads an answer.
 * @param today a day to look again comes after it
 * @error every problem, in the order of the form
 */
export function readAnswer({ kind, words, lookAgain }: TypedAnswer, today: CalendarDate): Result<ReadAnswer, readonly AnswerProblem[]> {
  const text = readOptionalText(words, longestAnswer)
  const range = { first: addDays(today, 1), last: addDays(today, daysAhead) }
  const day = isNoDay(lookAgain) ? success(null) : readTypedDate(lookAgain, range)
  const isMissing = text.ok && text.value === '' && kind === 'something'
  const problems: readonly AnswerProblem[] = [
    ...(text.ok ? [] : [{ field: 'words' as const, why: text.error }]),
    ...(isMissing ? [{ field: 'words' as const, why: { code: 'empty' as const } }] : []),
    ...(day.ok ? [] : [{ field: 'look-again' as const, why: day.error }]),
  ]
  return text.ok && day.ok && !isMissing ? success({ kind, words: text.value, lookAgainOn: day.value }) : failure(problems)
}

import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { readLine } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import type { Measure } from '../../measure/index.ts'
import type { Aim, Improvement } from '../records.ts'
import { type FieldProblem, optionalDay, problemsOf, readNumber } from './typed-fields.ts'

/** What an improvement is about, as it was typed. */
export interface TypedAim {
  readonly title: string
  readonly why: string
  readonly what: string
  readonly forWhom: string
  /** The id of a measure; empty for none. */
  readonly measure: string
  readonly from: string
  readonly to: string
  readonly by: TypedDate
}

export type AimField = keyof TypedAim
/** From and to are the same: nothing would change. */
export type AimProblem = FieldProblem<AimField> | { readonly field: 'to'; readonly why: { readonly code: 'same-as-from' } }

export const longestTitle = 120
export const longestWhy = 2_000
/** An aim for a day further off is none that a team can follow. */
const furthestDays = 5 * 366

/**
 * Reads what an improvement is about. What is not decided yet may be left out; the title may not.
 * @param measures those that can be chosen
 * @error every problem, in the order of the fields
 */
export function readAim(typed: TypedAim, measures: readonly Pick<Measure, 'measureId'>[], today: CalendarDate): Result<Pick<Improvement, 'title' | 'why' | 'aim'>, readonly AimProblem[]> {
  const isKnown = typed.measure === '' || measures.some(({ measureId }) => measureId === typed.measure)
  const read = {
    title: readLine(typed.title, longestTitle),
    why: readOptionalText(typed.why, longestWhy),
    what: readOptionalText(typed.what, 500),
    forWhom: readOptionalText(typed.forWhom, 300),
    measure: isKnown ? success(typed.measure === '' ? null : typed.measure) : failure({ code: 'not-chosen' } as const),
    from: readNumber(typed.from),
    to: readNumber(typed.to),
    by: optionalDay(typed.by, { first: addDays(today, -furthestDays), last: addDays(today, furthestDays) }),
  }
  const { title, why, what, forWhom, measure, from, to, by } = read
  if (title.ok && why.ok && what.ok && forWhom.ok && measure.ok && from.ok && to.ok && by.ok) {
    if (from.value !== null && from.value === to.value) return failure([{ field: 'to', why: { code: 'same-as-from' } }])
    return success({ title: title.value, why: why.value, aim: { what: what.value, forWhom: forWhom.value, measureId: measure.value, from: from.value, to: to.value, by: by.value } })
  }
  return failure(problemsOf(read))
}

/** Does the aim say how much, by when and for whom? */
export function isWholeAim({ what, forWhom, measureId, from, to, by }: Aim): boolean {
  return what !== '' && forWhom !== '' && measureId !== null && from !== null && to !== null && by !== null
}

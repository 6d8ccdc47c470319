import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type TypedDate, readTypedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Measure } from '../../measure/index.ts'
import { type RegisteredQuestion, dataKinds } from '../records.ts'
import { type FieldProblem, type TypedProblem, readNumber } from './typed-fields.ts'

/** What is asked of the data, as it was typed. */
export interface TypedQuestion {
  /** The id of a measure; empty for none. */
  readonly measure: string
  readonly changeOn: TypedDate
  readonly baselineFrom: TypedDate
  readonly hopedShift: string
  readonly kind: string
}

export type QuestionProblem = FieldProblem<keyof TypedQuestion, TypedProblem | { readonly code: 'not-above-zero' | 'measure-is-neutral' | 'asked-already' } | { readonly code: 'before-change'; readonly on: CalendarDate }>
export type AskedOfData = Pick<RegisteredQuestion, 'measureId' | 'changeOn' | 'baselineFrom' | 'hopedShift' | 'dataKind'>

/** A change may be planned two years ahead; one of longer ago than five years nobody can judge any more. */
const daysAhead = 2 * 366
const daysBack = 5 * 366
const baselineDaysBack = 20 * 366

/**
 * Reads what is asked of the data.
 * @param measures those that can be asked about
 * @param asked    measures about which a question is open
 * @error every problem, in the order of the fields
 */
export function readQuestion(typed: TypedQuestion, measures: readonly Measure[], asked: ReadonlySet<string>, today: CalendarDate): Result<AskedOfData, readonly QuestionProblem[]> {
  const read = {
    measure: readMeasure(typed.measure, measures, asked),
    changeOn: readTypedDate(typed.changeOn, { first: addDays(today, -daysBack), last: addDays(today, daysAhead) }),
    baselineFrom: readTypedDate(typed.baselineFrom, { first: addDays(today, -baselineDaysBack), last: addDays(today, daysAhead) }),
    hopedShift: readShift(typed.hopedShift),
    kind: isOneOf(dataKinds, typed.kind) ? success(typed.kind) : failure({ code: 'not-chosen' } as const),
  }
  const { measure, changeOn, baselineFrom, hopedShift, kind } = read
  if (!measure.ok || !changeOn.ok || !baselineFrom.ok || !hopedShift.ok || !kind.ok) return failure(problems(read))
  if (baselineFrom.value >= changeOn.value) return failure([{ field: 'baselineFrom', why: { code: 'before-change', on: changeOn.value } }])
  return success({ measureId: measure.value, changeOn: changeOn.value, baselineFrom: baselineFrom.value, hopedShift: hopedShift.value, dataKind: kind.value })
}

type Why = QuestionProblem['why']

function problems(read: Readonly<Record<keyof TypedQuestion, Result<unknown, Why>>>): readonly QuestionProblem[] {
  // Object.entries forgets that names are those of the record.
  return (Object.entries(read) as [keyof TypedQuestion, Result<unknown, Why>][]).flatMap(([field, one]) => (one.ok ? [] : [{ field, why: one.error }]))
}

function readMeasure(typed: string, measures: readonly Measure[], asked: ReadonlySet<string>): Result<string, Why> {
  const measure = measures.find(({ measureId }) => measureId === typed)
  if (measure === undefined) return failure({ code: 'not-chosen' })
  if (measure.improvementDirection === 'neutral') return failure({ code: 'measure-is-neutral' })
  return asked.has(typed) ? failure({ code: 'asked-already' }) : success(typed)
}

function readShift(typed: string): Result<number, Why> {
  const read = readNumber(typed)
  if (!read.ok) return read
  if (read.value === null) return failure({ code: 'empty' })
  return read.value > 0 ? success(read.value) : failure({ code: 'not-above-zero' })
}

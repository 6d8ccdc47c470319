import { type LineProblem, readLine, readOptionalLine } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { bands, professions, stages } from '../../../kernel/workforce.ts'
import type { Post } from '../records.ts'

/** What a person decides about a post; where it is and since when is decided elsewhere. */
export type PostFields = Pick<Post, 'title' | 'band' | 'profession' | 'stage' | 'isClinical' | 'protectedHours' | 'statedSpan' | 'positionNumber'>
export type PostField = keyof PostFields

/** A post as it was typed: what is missing from a form is empty. */
export type TypedPost = Readonly<Record<PostField, string>>

export const longestTitle = 120
export const longestPositionNumber = 40

/** Hours of a full week. @source NHS Terms and Conditions of Service Handbook, section 10 */
export const mostProtectedHours = 37.5

/** A quarter of an hour. */
const hoursStep = 0.25
export const mostSpan = 999

/** Why something that was typed about a post cannot be taken. */
export type PostProblem = { readonly field: PostField } & (
  | LineProblem
  | { readonly code: 'not-chosen' }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'not-whole' }
  | { readonly code: 'not-in-quarters' }
  | { readonly code: 'out-of-range'; readonly least: number; readonly most: number }
)

/**
 * A post as a person typed it.
 * @param typed band, profession and stage as their words in `kernel/workforce`; isClinical 'yes' or 'no'; protectedHours 0 to 37.5 in quarters of an hour or empty;
 *   statedSpan 0 to 999 or empty; positionNumber at most 40 characters or empty
 * @error every problem, in the order of the fields
 */
export function checkPost(typed: TypedPost): Result<PostFields, readonly PostProblem[]> {
  const problems: PostProblem[] = []
  const kept = <Value>(read: Result<Value, PostProblem>): Value | undefined => {
    if (read.ok) return read.value
    problems.push(read.error)
    return undefined
  }
  const title = kept(inField('title', readLine(typed.title, longestTitle)))
  const band = kept(chosen('band', bands, typed.band))
  const profession = kept(chosen('profession', professions, typed.profession))
  const stage = kept(chosen('stage', stages, typed.stage))
  const isClinical = kept(chosen('isClinical', ['yes', 'no'], typed.isClinical))
  const protectedHours = kept(readHours(typed.protectedHours))
  const statedSpan = kept(readSpan(typed.statedSpan))
  const positionNumber = kept(inField('positionNumber', readOptionalLine(typed.positionNumber, longestPositionNumber)))
  if (title === undefined || band === undefined || profession === undefined || stage === undefined || isClinical === undefined) return failure(problems)
  if (protectedHours === undefined || statedSpan === undefined || positionNumber === undefined) return failure(problems)
  return success({ title, band, profession, stage, isClinical: isClinical === 'yes', protectedHours, statedSpan, positionNumber })
}

function inField<Value>(field: PostField, read: Result<Value, LineProblem>): Result<Value, PostProblem> {
  return read.ok ? read : failure({ field, ...read.error })
}

function chosen<const Word extends string>(field: PostField, words: readonly Word[], typed: string): Result<Word, PostProblem> {
  return isOneOf(words, typed) ? success(typed) : failure({ field, code: 'not-chosen' })
}

function readHours(typed: string): Result<number | null, PostProblem> {
  const hours = readNumber('protectedHours', typed, mostProtectedHours)
  return hours.ok && hours.value !== null && !Number.isInteger(hours.value / hoursStep) ? failure({ field: 'protectedHours', code: 'not-in-quarters' }) : hours
}

function readSpan(typed: string): Result<number | null, PostProblem> {
  const span = readNumber('statedSpan', typed, mostSpan)
  return span.ok && span.value !== null && !Number.isInteger(span.value) ? failure({ field: 'statedSpan', code: 'not-whole' }) : span
}

/** A number from 0 on, in plain digits: what else JavaScript takes for a number (0x10, 1e3) nobody means. */
function readNumber(field: PostField, typed: string, most: number): Result<number | null, PostProblem> {
  const text = typed.trim()
  if (text === '') return success(null)
  if (!/^[-−]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})$/u.test(text)) return failure({ field, code: 'not-a-number' })
  const number = Number(text.replace('−', '-'))
  return number < 0 || number > most ? failure({ field, code: 'out-of-range', least: 0, most }) : success(Math.abs(number))
}

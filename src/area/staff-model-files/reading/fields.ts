import type { JsonObject } from '../../../kernel/json-value.ts'
import type { NumberRange, Problems } from './problem.ts'

/** Shares and chances. */
export const share: NumberRange = { least: 0, most: 1, isWhole: false }

/** What is above 0: smaller and larger ones are slips of the unit. */
export const positive: NumberRange = { least: 1e-6, most: 1e9, isWhole: false }

/** Where parameters stand, and where problems with them go. */
export interface ParameterReader {
  readonly fields: JsonObject
  /** Before the name of a parameter in a sentence, for example the run it is of. */
  readonly of: string
  readonly problems: Problems
}

/**
 * A number.
 * @returns NaN when it is missing or out of range, with a problem
 */
export function numberOf(reader: ParameterReader, parameter: string, range: NumberRange): number {
  return numberOrNull(reader, parameter, range, false) ?? NaN
}

/** A number, or null where null says something of its own. */
export function numberOrNullOf(reader: ParameterReader, parameter: string, range: NumberRange): number | null {
  return numberOrNull(reader, parameter, range, true)
}

function numberOrNull({ fields, of, problems }: ParameterReader, parameter: string, range: NumberRange, mayBeNull: boolean): number | null {
  const value = Object.hasOwn(fields, parameter) ? fields[parameter] : undefined
  if (value === null && mayBeNull) return null
  if (typeof value === 'number' && value >= range.least && value <= range.most && (!range.isWhole || Number.isInteger(value))) return value
  const name = `${of}${parameter}`
  problems.push(value === undefined ? { code: 'parameter-missing', parameter: name } : { code: 'parameter-not-in-range', parameter: name, range, mayBeNull })
  return NaN
}

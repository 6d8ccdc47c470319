import { type Result, failure, success } from '../../../kernel/result.ts'

/** The lowest and the highest whole number that may be typed, both allowed. */
export interface NumberLimits {
  readonly lowest: number
  readonly highest: number
}

/**
 * A whole number as somebody typed it.
 * @param text spaces around it are passed over; digits only
 * @error not-in-range when it is anything else than a whole number within the limits
 * @example ' 20 ' within 5 to 120 is 20; '20.5', '2e1' and '' are refused
 */
export function typedNumber(text: string, { lowest, highest }: NumberLimits): Result<number, 'not-in-range'> {
  const digits = /^\s*(\d{1,6})\s*$/u.exec(text)?.[1]
  const value = digits === undefined ? Number.NaN : Number(digits)
  return value >= lowest && value <= highest ? success(value) : failure('not-in-range')
}

import type { CodedValue } from '../../../engine/disclosure/index.ts'

/**
 * How many in a hundred. Never none and never all: that would tell of everybody.
 * @param count of `people`, at least 1
 * @returns whole per cent; where all but one or more are meant, "at least", and where one or fewer, "at most"
 * @example 12 of 40: 30; 40 of 40: at least 97; 0 of 40: at most 3
 */
export function percentOf(count: number, people: number): CodedValue {
  const ofOne = 100 / people
  if (count >= people - 1) return { value: Math.floor(100 - ofOne), code: 'at-least' }
  if (count <= 1) return { value: Math.ceil(ofOne), code: 'at-most' }
  return { value: Math.round((count / people) * 100), code: 'exact' }
}

import type { Brand } from '../../kernel/brand.ts'

/** A person's mean in half steps of the scale: 7 is 3.5. */
export type HalfSteps = Brand<number, 'HalfSteps'>

/** Ends beyond which a person's mean is told no further: somebody who answered 5 throughout looks like somebody who nearly did. */
export const leastHalfSteps = 3
export const largestHalfSteps = 9

/**
 * A person's mean before it enters a figure of many: to the nearest half step, within 1.5 to 4.5. Somebody who knows the answers of everybody else in an atom,
 * and every figure to the last digit, learns this of the one who is left, and no single answer.
 * @param mean 1 to 5, of three answers or more
 * @returns 3 to 9; what lies between two half steps goes towards 3, the middle of the scale
 * @example 3.7 is 7, 3.75 is 7, 2.25 is 5, 5 is 9
 */
export function toHalfSteps(mean: number): HalfSteps {
  const fromMiddle = (mean - middle) * 2
  const nearest = fromMiddle >= 0 ? Math.ceil(fromMiddle - 0.5 - tiny) : Math.floor(fromMiddle + 0.5 + tiny)
  // Within the bounds, and whole: that is what the brand says.
  return Math.min(largestHalfSteps, Math.max(leastHalfSteps, middle * 2 + nearest)) as HalfSteps
}

const middle = 3
const tiny = 1e-9

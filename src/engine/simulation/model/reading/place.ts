import type { ModelProblem, ProblemFacts, Spot } from '../problems.ts'

/** The model as a whole. */
export const whole: Spot = { at: '', within: null }

/** A key of an object. */
export function keyOf({ at, within }: Spot, key: string): Spot {
  return { at: at === '' ? key : `${at}.${key}`, within }
}

/** An entry of a list, from 0; the name of what has one. */
export function entryOf({ at, within }: Spot, index: number, name: string | null): Spot {
  return { at: `${at}[${index}]`, within: name ?? within }
}

/** What is wrong there. */
export function problemAt({ at, within }: Spot, facts: ProblemFacts): ModelProblem {
  return { at, within, ...facts }
}

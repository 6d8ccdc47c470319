import type { JsonObject } from '../../../kernel/json-value.ts'
import type { Names } from '../reading/names.ts'
import type { Problems } from '../reading/problem.ts'

/** What is asked of a model. */
export interface Question {
  readonly params: JsonObject
  readonly names: Names
  /** Of chance, for models that use it: a whole number from 0 to 2^53 - 1. */
  readonly seed: number
}

/** Values by the names that were asked for; null where the model says that there is none. */
export type Answers = Readonly<Record<string, unknown>>

/** A model as files speak of it. */
export interface StaffModel {
  /** The parameters by which it is known among the models. */
  readonly ownParameters: readonly string[]
  /** What its id or description says, where the parameters do not decide. */
  readonly describedBy: RegExp
  /**
   * Runs it.
   * @returns the values that can be told, or null when it cannot be run; what is wrong goes to `problems`
   */
  readonly answer: (question: Question, problems: Problems) => Answers | null
}

/**
 * The values that were asked for, out of those that a model tells; a name that it does not know is a problem.
 * @param known names to tell in that problem
 */
export function answersByName(names: Names, told: Answers, problems: Problems, known: readonly string[] = Object.keys(told)): Answers {
  const asked = [...names.keys()]
  const isTold = (name: string): boolean => Object.hasOwn(told, name)
  for (const name of asked) if (!isTold(name)) problems.push({ code: 'name-unknown', name, known })
  return Object.fromEntries(asked.filter(isTold).map((name) => [name, told[name]]))
}

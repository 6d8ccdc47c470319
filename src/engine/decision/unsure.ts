import { type Question, type Situation, experiences, familiarities, questions, severities, urgencies } from './facts.ts'

/** A field of a situation that may be unsure. */
export type UnsureField = 'urgency' | 'severity' | 'familiarity' | 'experience' | Question

/** Every value that each field may take, the fields in the order in which they are asked. */
export const valuesOf: Readonly<Record<UnsureField, readonly string[]>> = {
  urgency: urgencies,
  severity: severities,
  familiarity: familiarities,
  experience: experiences,
  // Every question of the closed set, and no other.
  ...(Object.fromEntries(questions.map((question) => [question, ['yes', 'no']])) as unknown as Record<Question, readonly string[]>),
}

/** The fields, in the order in which they are asked. */
export const unsureFields = Object.keys(valuesOf) as readonly UnsureField[] // the keys of the record above

/** Every value that an answer may turn out to have: itself, or all when it is unsure. */
export function possible<Value extends string>(given: Value | 'unsure', all: readonly Value[]): readonly Value[] {
  return given === 'unsure' ? all : [given]
}

/** What stands in a field. */
export function answerTo(situation: Situation, field: UnsureField): string {
  return isQuestion(field) ? situation.answers[field] : situation[field]
}

/**
 * The same situation with one field answered.
 * @param value one of `valuesOf` for this field
 */
export function withAnswer(situation: Situation, field: UnsureField, value: string): Situation {
  // `value` is one that the field may take: see the parameter.
  return (isQuestion(field) ? { ...situation, answers: { ...situation.answers, [field]: value } } : { ...situation, [field]: value }) as Situation
}

function isQuestion(field: UnsureField): field is Question {
  return questions.some((question) => question === field)
}

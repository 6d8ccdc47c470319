import { type KnownFields, type Question, type Situation, type UnsureField, experiences, familiarities, questions, severities, urgencies } from './facts.ts'

const yesAndNo = ['yes', 'no'] as const

/** Every value that each field may take, the fields in the order in which they are asked. */
export const valuesOf: { readonly [Field in UnsureField]: readonly KnownFields[Field][] } = {
  urgency: urgencies,
  severity: severities,
  familiarity: familiarities,
  experience: experiences,
  qualityMatters: yesAndNo,
  youKnowEnough: yesAndNo,
  problemIsClear: yesAndNo,
  backingNeeded: yesAndNo,
  wouldBackYou: yesAndNo,
  shareTheAim: yesAndNo,
  willDisagree: yesAndNo,
  theyKnowEnough: yesAndNo,
  chanceToGrow: yesAndNo,
}

/** The fields, in the order in which they are asked. */
export const unsureFields: readonly UnsureField[] = ['urgency', 'severity', 'familiarity', 'experience', ...questions]

/** Every value that an answer may turn out to have: itself, or all when it is unsure. */
export function possible<Value extends string>(given: Value | 'unsure', all: readonly Value[]): readonly Value[] {
  return given === 'unsure' ? all : [given]
}

/** What stands in a field. */
export function answerTo(situation: Situation, field: UnsureField): KnownFields[UnsureField] | 'unsure' {
  return isQuestion(field) ? situation.answers[field] : situation[field]
}

/** The same situation with one field answered. */
export function withAnswer<Field extends UnsureField>(situation: Situation, field: Field, value: KnownFields[Field]): Situation {
  return isQuestion(field) ? { ...situation, answers: { ...situation.answers, [field]: value } } : { ...situation, [field]: value }
}

/** Is this field one of the yes-or-no questions? */
export function isQuestion(field: UnsureField): field is Question {
  return questions.some((question) => question === field)
}

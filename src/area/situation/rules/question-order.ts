import { type Question, type Situation, questions } from '../../../engine/decision/facts.ts'
import { nextQuestion } from '../../../engine/decision/index.ts'
import { type Described, type FieldId, frameFields, isAnswered, listFields, situationOf } from './described.ts'

/**
 * The fields to ask for this description, in order: the frame, then those yes-or-no questions that can still change something, then the lists.
 * The yes-or-no questions end with the first that has no answer yet: what comes after hangs on it.
 * @param described what is known so far
 */
export function neededFields(described: Described): readonly FieldId[] {
  if (!frameFields.every((field) => isAnswered(described, field))) return frameFields
  const { path, isComplete } = questionPath(described)
  return [...frameFields, ...path, ...(isComplete ? listFields : [])]
}

/** The next field without an answer; null when nothing is left to ask. */
export function nextField(described: Described): FieldId | null {
  return neededFields(described).find((field) => !isAnswered(described, field)) ?? null
}

/** The field that was asked before this one; null for the first. */
export function previousField(described: Described, field: FieldId): FieldId | null {
  const order = neededFields(described)
  const place = order.indexOf(field)
  return order[place < 0 ? order.length - 1 : place - 1] ?? null
}

/** The yes-or-no questions as they are asked one after another, up to the first without an answer. */
function questionPath(described: Described): { readonly path: readonly Question[]; readonly isComplete: boolean } {
  const nothingAsked = situationOf({ ...described, answers: {} })
  if (nothingAsked === null) return { path: [], isComplete: false }
  const path: Question[] = []
  let situation: Situation = nothingAsked
  // Each round asks one question more; there are no more rounds than questions.
  for (const _ of questions) {
    const question = nextQuestion(situation, path)
    if (question === null) break
    path.push(question)
    const answer = described.answers[question]
    if (answer === undefined) return { path, isComplete: false }
    situation = { ...situation, answers: { ...situation.answers, [question]: answer } }
  }
  return { path, isComplete: true }
}

/**
 * The description with everything left out counted as "not sure", and nothing chosen from lists that were left alone.
 * Whom it is about stays open when it was left out: it has no such answer.
 */
export function settled(described: Described): Described {
  const answers = questions.map((question) => [question, described.answers[question] ?? 'unsure'] as const)
  return {
    urgency: described.urgency ?? 'unsure',
    severity: described.severity ?? 'unsure',
    familiarity: described.familiarity ?? 'unsure',
    experience: described.experience ?? 'unsure',
    audience: described.audience,
    answers: Object.fromEntries(answers),
    marks: described.marks ?? [],
    factors: described.factors ?? [],
  }
}

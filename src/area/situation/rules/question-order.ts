import { type Question, type Situation, nextQuestion, questions, questionsThatMatter } from '../../../engine/decision/index.ts'
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

/** Where somebody stands who answers one question after another. */
export interface Progress {
  /** Which question this is, from 1. */
  readonly number: number
  /** How many there are if every question that still matters comes; there may be fewer. */
  readonly atMost: number
}

/** Where this question stands, and how many there may be. */
export function progressAt(described: Described, field: FieldId): Progress {
  const order = neededFields(described)
  const place = order.indexOf(field)
  return { number: place < 0 ? order.length : place + 1, atMost: frameFields.length + yesNoAtMost(described) + listFields.length }
}

/** Answered so far, and those that may still come: what matters only shrinks with every answer. */
function yesNoAtMost(described: Described): number {
  const { path, situation } = questionPath(described)
  if (situation === null || !frameFields.every((field) => isAnswered(described, field))) return questions.length
  return path.length + questionsThatMatter(situation).filter((question) => !path.includes(question)).length
}

interface QuestionPath {
  readonly path: readonly Question[]
  /** What is known at the end of the path; null while nobody has said whom it is about. */
  readonly situation: Situation | null
  readonly isComplete: boolean
}

/** The yes-or-no questions as they are asked one after another, up to the first without an answer. */
function questionPath(described: Described): QuestionPath {
  const nothingAsked = situationOf({ ...described, answers: {} })
  if (nothingAsked === null) return { path: [], situation: null, isComplete: false }
  const path: Question[] = []
  let situation: Situation = nothingAsked
  // Each round asks one question more; there are no more rounds than questions.
  for (const _ of questions) {
    const question = nextQuestion(situation, path)
    if (question === null) break
    path.push(question)
    const answer = described.answers[question]
    if (answer === undefined) return { path, situation, isComplete: false }
    situation = { ...situation, answers: { ...situation.answers, [question]: answer } }
  }
  return { path, situation, isComplete: true }
}

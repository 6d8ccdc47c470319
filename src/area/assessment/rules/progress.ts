import type { Domain } from '../../../kernel/vocabulary.ts'
import { type AskedQuestion, byCapability, sectionsOf } from './questions.ts'

/** How many of some questions are answered. */
export interface Progress {
  readonly answered: number
  readonly asked: number
}

/** How many of these questions are answered. "Not in this role" and "Cannot say" are answers. */
export function progressOf(questions: readonly AskedQuestion[]): Progress {
  return { answered: questions.filter(({ answer }) => answer !== null).length, asked: questions.length }
}

/**
 * The place of the question after one: after a new answer the next without one, after a changed answer simply the next.
 * @param at the question, as it was before it was answered or left out
 * @returns null after the last
 */
export function placeAfter(asked: readonly AskedQuestion[], at: AskedQuestion): number | null {
  const later = asked.filter(({ place }) => place > at.place)
  const next = at.answer === null ? later.find(({ answer }) => answer === null) : later[0]
  return next?.place ?? null
}

/**
 * The place at which somebody goes on: the first question without an answer after the one that they answered last, else the first of all.
 * @returns null when everything is answered
 */
export function placeToGoOn(asked: readonly AskedQuestion[]): number | null {
  const open = asked.filter(({ answer }) => answer === null)
  const last = asked.reduce<AskedQuestion | null>((latest, one) => (timeOf(one) > timeOf(latest) ? one : latest), null)
  return (open.find(({ place }) => place > (last?.place ?? 0)) ?? open[0])?.place ?? null
}

function timeOf(question: AskedQuestion | null): number {
  return question?.answer?.answeredAt.getTime() ?? Number.NEGATIVE_INFINITY
}

/** A line of the task list. */
export interface QuestionTask extends Progress {
  /** The domain, or one capability of it. */
  readonly about: { readonly kind: 'domain'; readonly domain: Domain | null } | { readonly kind: 'capability'; readonly name: string }
  /** Where its page begins: the first of its questions without an answer, or the first. */
  readonly place: number
}

/** The lines of the task list under one heading. */
export interface TaskSection {
  readonly domain: Domain | null
  readonly tasks: readonly QuestionTask[]
}

/** So many questions are answered at one go, with a line for each domain; more have a line for each capability. */
const atOneGo = 24

/** What the task list shows. */
export function taskSections(asked: readonly AskedQuestion[]): readonly TaskSection[] {
  return sectionsOf(asked).map(({ domain, questions }) => ({
    domain,
    tasks:
      asked.length <= atOneGo
        ? [taskOf({ kind: 'domain', domain }, questions)]
        : byCapability(questions).map((one) => taskOf({ kind: 'capability', name: one.name }, one.questions)),
  }))
}

function taskOf(about: QuestionTask['about'], questions: readonly AskedQuestion[]): QuestionTask {
  const first = questions.find(({ answer }) => answer === null) ?? questions[0]
  return { about, ...progressOf(questions), place: first?.place ?? 1 }
}

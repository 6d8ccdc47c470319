import { type Stage, stages } from '../../../kernel/workforce.ts'
import { type Framework, type QuestionForm, questionForms, questionnaireOf } from '../../framework/index.ts'
import { questionsOf } from './questions.ts'

/** How many questions a form has, over all stages that have any. */
export interface QuestionCount {
  readonly fewest: number
  readonly most: number
}

/** What a framework offers somebody who wants to assess themselves. */
export interface Offer {
  /** Stages at which it asks anything, in their order. Empty: it asks nothing at all. */
  readonly stages: readonly Stage[]
  /** Stages at which it asks nothing. */
  readonly withoutQuestions: readonly Stage[]
  readonly counts: Readonly<Record<QuestionForm, QuestionCount>>
  /** Are there two forms to choose from? */
  readonly hasShortForm: boolean
  /** Does any question stand for management or leadership? Without one there is no map. */
  readonly hasDomains: boolean
}

/** What a framework offers. */
export function offerOf(framework: Framework): Offer {
  const asked = stages.map((stage) => ({ stage, short: questionsOf(questionnaireOf(framework, 'short', stage)), full: questionsOf(questionnaireOf(framework, 'full', stage)) }))
  const withAny = asked.filter(({ full }) => full.length > 0)
  const countsOf = (form: QuestionForm) => countOf(withAny.map((one) => one[form].length))
  return {
    stages: withAny.map(({ stage }) => stage),
    withoutQuestions: asked.filter(({ full }) => full.length === 0).map(({ stage }) => stage),
    counts: { short: countsOf('short'), full: countsOf('full') },
    hasShortForm: withAny.some(({ short, full }) => short.length < full.length),
    hasDomains: withAny.some(({ full }) => full.some(({ capability }) => capability.domain !== null)),
  }
}

function countOf(numbers: readonly number[]): QuestionCount {
  return numbers.length === 0 ? { fewest: 0, most: 0 } : { fewest: Math.min(...numbers), most: Math.max(...numbers) }
}

/** Seconds that an answer takes: our estimate from reading aloud, not measured with many people. */
const secondsOfAnswer = 24

/** About how many whole minutes so many questions take; 1 or more. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.ceil((questions * secondsOfAnswer) / 60))
}

/** The form and the stage that somebody chose; what is not chosen, or not offered, is null. */
export interface TypedChoice {
  readonly form: QuestionForm | null
  readonly stage: Stage | null
}

/** A whole choice. */
export interface Choice {
  readonly form: QuestionForm
  readonly stage: Stage
}

/**
 * A choice of form and stage as it was sent.
 * @returns the full form where there is no other
 */
export function typedChoice({ stages: offered, hasShortForm }: Offer, form: string, stage: string): TypedChoice {
  return { form: hasShortForm ? (questionForms.find((one) => one === form) ?? null) : 'full', stage: offered.find((one) => one === stage) ?? null }
}

import type { Domain } from '../../../kernel/vocabulary.ts'
import type { AskedCapability, Questionnaire } from '../../framework/index.ts'
import type { SelfAnswer } from '../records.ts'

/** One question: how far somebody does a behaviour. */
export interface Question {
  /** Its number on pages, from 1. */
  readonly place: number
  readonly itemId: string
  /** The behaviour: a bare verb phrase. */
  readonly text: string
  readonly capability: Omit<AskedCapability, 'behaviours'>
}

/** A question with what was answered so far. */
export interface AskedQuestion<Answer extends SelfAnswer = SelfAnswer> extends Question {
  readonly answer: Answer | null
}

/** The questions in the order in which they are asked: a domain as a whole before the next, however a framework mixes them. */
export function questionsOf({ capabilities }: Pick<Questionnaire, 'capabilities'>): readonly Question[] {
  const byDomain = [...Map.groupBy(capabilities, ({ domain }) => domain).values()].flat()
  const all = byDomain.flatMap(({ behaviours, ...capability }) => behaviours.map(({ itemId, text }) => ({ itemId, text, capability })))
  return all.map((question, index) => ({ place: index + 1, ...question }))
}

/** Questions with their answers, and the answers to what is not asked. */
export interface Answered<Answer extends SelfAnswer> {
  readonly asked: readonly AskedQuestion<Answer>[]
  /** Given in another form or at another stage: kept, shown nowhere, and in no figure. */
  readonly aside: readonly Answer[]
}

/** Puts answers to their questions, whatever their order. */
export function withAnswers<Answer extends SelfAnswer>(questionnaire: Pick<Questionnaire, 'capabilities'>, answers: readonly Answer[]): Answered<Answer> {
  const byItem = new Map(answers.map((answer) => [answer.itemId, answer]))
  const asked = questionsOf(questionnaire).map((question) => ({ ...question, answer: byItem.get(question.itemId) ?? null }))
  const ids = new Set(asked.map(({ itemId }) => itemId))
  return { asked, aside: answers.filter(({ itemId }) => !ids.has(itemId)) }
}

/** Some of the questions that belong together, in their order. */
export interface Section {
  readonly domain: Domain | null
  readonly questions: readonly AskedQuestion[]
}

/** The questions of each domain; those of neither are a section too. */
export function sectionsOf(asked: readonly AskedQuestion[]): readonly Section[] {
  return [...Map.groupBy(asked, ({ capability }) => capability.domain)].map(([domain, questions]) => ({ domain, questions }))
}

/** The questions of each capability. */
export function byCapability(questions: readonly AskedQuestion[]): readonly { readonly name: string; readonly questions: readonly AskedQuestion[] }[] {
  return [...Map.groupBy(questions, ({ capability }) => capability.itemId).values()].map((some) => ({ name: some[0]?.capability.name ?? '', questions: some }))
}

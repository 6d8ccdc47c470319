import { type GivenOpinion, type OpinionQuestion, opinionQuestions } from '../simulated-ward/index.ts'
import { type Month, type Tally, type TallyView, countPerson, viewOf } from './rules/tally.ts'

/** What opinions need from a store. */
export interface OpinionStore {
  readonly read: (question: OpinionQuestion) => Promise<Tally>
  /** The same, and makes everybody else who counts in it wait until this transaction ends. */
  readonly lock: (question: OpinionQuestion) => Promise<Tally>
  readonly write: (question: OpinionQuestion, tally: Tally) => Promise<void>
}

/** Counts one person's opinion in each question that they answered. */
export async function countOpinion(store: OpinionStore, given: GivenOpinion, month: Month): Promise<void> {
  for (const question of opinionQuestions) {
    const chosen = given[question]
    if (chosen.length > 0) await store.write(question, countPerson(await store.lock(question), chosen, month))
  }
}

/** What is shown of each question. */
export async function seeOpinions(store: OpinionStore): Promise<Readonly<Record<OpinionQuestion, TallyView>>> {
  return { respect: viewOf(await store.read('respect')), confused: viewOf(await store.read('confused')) }
}

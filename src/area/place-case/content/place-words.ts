import type { SituationWords } from '../../simulated-ward/index.ts'
import type { WorkName } from '../rules/works.ts'

/** What a decision of a place case says, as a situation of the simulated ward does; its numbers stand with the rules, under the same id. */
export type DecisionWords = Omit<SituationWords, 'before'>

/** What a place case says. */
export interface PlaceWords {
  readonly title: string
  /** One sentence: who you are here. */
  readonly lead: string
  /** The place and its people. */
  readonly place: readonly string[]
  /** How long a round is: “four weeks”. */
  readonly roundLength: string
  readonly works: Readonly<Partial<Record<WorkName, { readonly name: string; readonly about: string }>>>
  readonly decisions: Readonly<Record<string, DecisionWords>>
  /** What the case asks of whoever leads it. */
  readonly asked: readonly string[]
  readonly questions: readonly string[]
  readonly cannotSay: readonly string[]
}

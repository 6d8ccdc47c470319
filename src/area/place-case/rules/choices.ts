import type { Act } from '../../../engine/ward/index.ts'
import type { Style } from '../../../kernel/vocabulary.ts'
import type { WorkName } from './works.ts'

/** How many rounds a case has. */
export const roundsOfACase = 6
/** How many works your days of a round are enough for. */
export const worksOfARound = 4

/** What is answered to a decision: an act in a way of leading, or nothing. */
export type Decided = { readonly kind: 'answered'; readonly act: Act; readonly style: Style } | { readonly kind: 'left' }

/** What somebody chose in a round. */
export interface RoundChoices {
  /** In the order of the case, each once. */
  readonly works: readonly WorkName[]
  readonly decided: Decided
}

/** A round in which nobody leads. */
export const nothingDone: RoundChoices = { works: [], decided: { kind: 'left' } }

import type { Aspect, Domain, Trend } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'

/** An observable behaviour in our own words: a bare verb phrase that reads after "How far do you do this?" and after "How far does this person do this?". */
export interface BehaviourText {
  /** Within its capability, for ever: a behaviour that is changed in meaning gets another. */
  readonly code: string
  readonly text: string
  /** Is it one of the few that stand for the capability in the short form? */
  readonly isShort?: true
}

/** One of the sixteen capabilities of `evenkeel-core`. */
export interface CapabilityText {
  /** 'M1' to 'M8' and 'L1' to 'L8'. */
  readonly code: string
  readonly domain: Domain
  readonly aspect: Aspect
  readonly trends: readonly Trend[]
  readonly name: string
  /** What it is, in a sentence. */
  readonly about: string
  /** Names of competencies of the NHS Management and Leadership Framework that it goes with; our judgement. */
  readonly competencies: readonly string[]
  readonly behaviours: Readonly<Record<Stage, readonly BehaviourText[]>>
}

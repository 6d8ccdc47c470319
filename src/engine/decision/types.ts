import type { Domain, Style } from '../../kernel/vocabulary.ts'
import type { Answer, Experience, Familiarity, Question, Severity, Urgency, WayOfDeciding } from './facts.ts'
import type { Step } from './step-codes.ts'

/** What the engine says of a situation. */
export interface Advice {
  /** Which is needed first. `cannot-tell` when it hangs on an answer that nobody has, or nothing asks for either. */
  readonly first: Domain | 'cannot-tell'
  /** The style, or those between which it cannot tell, in the order of `styles`; at least one. */
  readonly styles: readonly Style[]
  /** Is it an emergency, in which the published rules are not asked? `unsure` when it hangs on an answer that nobody has. */
  readonly emergency: Answer
  /**
   * Ways of deciding that the published rules leave open whatever the unsure answers turn out to be, in the order of the models.
   * Empty in an emergency, and when no way holds for all of them.
   */
  readonly open: readonly WayOfDeciding[]
  /** Answers which, were they otherwise, would change what is needed first or the style. */
  readonly changes: readonly Change[]
  /** Every step of the reasoning, in order. */
  readonly trace: readonly Step[]
}

/** One answer that would change the advice. */
export interface Change {
  readonly field: 'urgency' | 'severity' | 'familiarity' | 'experience' | Question
  readonly to: Answer | Urgency | Severity | Familiarity | Experience
  readonly first: Domain | 'cannot-tell'
  readonly styles: readonly Style[]
}

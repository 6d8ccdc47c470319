import type { Domain, Style } from '../../kernel/vocabulary.ts'
import type { Answer, KnownFields, UnsureField, WayOfDeciding } from './facts.ts'
import type { ClosedReason, Step, StyleReason } from './step-codes.ts'

/** The two answers of the engine, with the reasons of the second. */
export interface Verdict {
  /** Which is needed first. `cannot-tell` when it hangs on an answer that nobody has, or nothing asks for either. */
  readonly first: Domain | 'cannot-tell'
  /** The style, or those between which it cannot tell, in the order of `styles`; at least one. */
  readonly styles: readonly Style[]
  /** Every reason for a style, each once; at least one. */
  readonly reasons: readonly StyleReason[]
}

/** What the engine says of a situation. */
export interface Advice extends Verdict {
  /** Is it an emergency, in which the published rules are not asked? `unsure` when it hangs on an answer that nobody has. */
  readonly emergency: Answer
  /**
   * Ways of deciding that the published rules leave open whatever the unsure answers turn out to be, in the order of the models.
   * Empty in an emergency, and when no way holds for all of them.
   */
  readonly open: readonly WayOfDeciding[]
  /**
   * Styles that are left open whatever the unsure answers turn out to be, in the order of `styles`: more than the first choice, since the rules close ways and do not rank what is left.
   * Holds the one of `styles` when there is one; may be empty when there are several.
   */
  readonly leftOpen: readonly Style[]
  /** Every style that is neither among `styles` nor left open, with what closes it. */
  readonly closed: readonly ClosedStyle[]
  /** Answers which, were they otherwise, would change what is needed first or the style. */
  readonly changes: readonly Change[]
  /** Every step of the reasoning, in order. */
  readonly trace: readonly Step[]
}

/** A style that is not left open. */
export interface ClosedStyle {
  readonly style: Style
  readonly because: ClosedReason
  /** `perhaps` when some unsure answer might open it. */
  readonly holds: 'surely' | 'perhaps'
}

/** One answer that would change the advice, and the advice that it would lead to. */
export type Change<Field extends UnsureField = UnsureField> = { readonly [Each in Field]: { readonly field: Each; readonly to: KnownFields[Each] } & Verdict }[Field]

import type { Domain, Factor, Style } from '../../kernel/vocabulary.ts'

/** An answer to a question about a situation. `unsure` is an answer: then both are tried, and what hangs on it is said. */
export type Answer = 'yes' | 'no' | 'unsure'

/** How soon somebody must act. */
export const urgencies = ['minutes', 'today', 'weeks'] as const
export type Urgency = (typeof urgencies)[number]

/** How bad it could get for patients or staff. */
export const severities = ['serious-harm', 'some-harm', 'little'] as const
export type Severity = (typeof severities)[number]

/** How well these people know a situation like this. */
export const familiarities = ['practised', 'met-before', 'new'] as const
export type Familiarity = (typeof familiarities)[number]

/** How experienced the people are who will act. */
export const experiences = ['experienced', 'mixed', 'new'] as const
export type Experience = (typeof experiences)[number]

/** Does it concern several people together or one person? The published models differ for the two. */
export const audiences = ['group', 'one-person'] as const
export type Audience = (typeof audiences)[number]

/**
 * The yes-or-no questions of the published decision models, under our own names.
 * @source Vroom and Yetton 1973; Vroom and Jago 1988
 */
export const questions = ['qualityMatters', 'youKnowEnough', 'problemIsClear', 'backingNeeded', 'wouldBackYou', 'shareTheAim', 'willDisagree', 'theyKnowEnough', 'chanceToGrow'] as const
export type Question = (typeof questions)[number]

/** What goes on in a situation, each asking for one of the two domains. The lists are our reconstruction of the article's. */
export const marks = [
  'safety-routine', 'staffing', 'budget', 'standards', 'incident', 'agreed-change', 'handover',
  'purpose-unclear', 'service-must-change', 'crosses-boundaries', 'morale-low', 'culture', 'no-known-answer', 'winning-consent',
] as const
export type Mark = (typeof marks)[number]

/** A situation as it is described to the engine. Every field is known or says that it is not. */
export interface Situation {
  readonly urgency: Urgency | 'unsure'
  readonly severity: Severity | 'unsure'
  readonly familiarity: Familiarity | 'unsure'
  readonly experience: Experience | 'unsure'
  readonly audience: Audience
  readonly answers: Readonly<Record<Question, Answer>>
  readonly marks: readonly Mark[]
  /** Those of the six factors that weigh here. */
  readonly factors: readonly Factor[]
}

/** The ways of deciding that the published models name, from least to most part for others. The two last are for one person. */
export const waysOfDeciding = ['AI', 'AII', 'CI', 'CII', 'GII', 'GI', 'DI'] as const
export type WayOfDeciding = (typeof waysOfDeciding)[number]

/** What the engine says of a situation. */
export interface Advice {
  /** Which is needed first. `cannot-tell` when it hangs on an answer that nobody has, or nothing asks for either. */
  readonly first: Domain | 'cannot-tell'
  /** The style, or those between which it cannot tell; at least one. */
  readonly styles: readonly Style[]
  /** Ways of deciding that the published rules leave open, in the order of the models; empty when they were not asked (an emergency). */
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

/** One step of the reasoning: which rule, and the facts that it used. The engine's own file of rules names the codes; pages have the words. */
export interface Step {
  readonly code: string
  readonly facts: Readonly<Record<string, string | readonly string[]>>
}

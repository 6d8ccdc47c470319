import type { Factor } from '../../kernel/vocabulary.ts'

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

/** What goes on in a situation, each sign asking for one of the two domains. The lists are our reconstruction of the article's. */
export const signs = [
  'safety-routine', 'staffing', 'budget', 'standards', 'incident', 'agreed-change', 'handover',
  'purpose-unclear', 'service-must-change', 'crosses-boundaries', 'morale-low', 'culture', 'no-known-answer', 'winning-consent',
] as const
export type Sign = (typeof signs)[number]

/** What each field of a situation holds when it is known. */
export type KnownFields = { readonly urgency: Urgency; readonly severity: Severity; readonly familiarity: Familiarity; readonly experience: Experience } & Readonly<Record<Question, 'yes' | 'no'>>

/** A field of a situation that may be unsure. */
export type UnsureField = keyof KnownFields

/** A situation as it is described to the engine. Every field is known or says that it is not. */
export interface Situation {
  readonly urgency: Urgency | 'unsure'
  readonly severity: Severity | 'unsure'
  readonly familiarity: Familiarity | 'unsure'
  readonly experience: Experience | 'unsure'
  readonly audience: Audience
  readonly answers: Readonly<Record<Question, Answer>>
  readonly signs: readonly Sign[]
  /** Those of the six factors that weigh here. */
  readonly factors: readonly Factor[]
}

/** The ways of deciding that the published models name, from least to most part for others. The two last are for one person. */
export const waysOfDeciding = ['AI', 'AII', 'CI', 'CII', 'GII', 'GI', 'DI'] as const
export type WayOfDeciding = (typeof waysOfDeciding)[number]

import type { Domain, Factor, Style } from '../../kernel/vocabulary.ts'
import type { Sign, UnsureField, WayOfDeciding } from './facts.ts'

/** The rules that may close a way of deciding. Their conditions stand in rules-of-deciding.ts. */
export const ruleCodes = [
  'leader-information', 'their-information', 'shared-aim', 'shared-aim-one-person', 'unclear-problem', 'backing', 'disagreement', 'fairness', 'backing-first', 'several-people', 'one-person',
] as const
export type RuleCode = (typeof ruleCodes)[number]

/** Why one of the two comes first, or why that cannot be said. */
export const firstReasons = [
  'emergency', 'only-management', 'only-leadership', 'both-soon', 'both-serious', 'both-direction-missing', 'both-neither', 'nothing-named', 'hangs-on-unsure',
] as const
export type FirstReason = (typeof firstReasons)[number]

/** Why a style was taken. The reasons of emergencies begin with `emergency`. */
export const styleReasons = [
  'emergency-practised', 'emergency-new-serious', 'emergency-new-experienced', 'emergency-new-inexperienced', 'emergency-met-before',
  'time-alone', 'time-facts', 'time-with-others', 'growth-coach', 'growth-hand-over', 'growth-with-others', 'trust-hand-over', 'trust-with-others',
] as const
export type StyleReason = (typeof styleReasons)[number]

/** Why a style is not left open: a published rule, or one of our own bounds. */
export const closedReasons = [...ruleCodes, 'emergency', 'nobody-to-grow', 'no-room-to-grow', 'not-experienced', 'could-not-decide'] as const
export type ClosedReason = (typeof closedReasons)[number]

/** An answer that sits oddly with a factor that was said to weigh. It changes no advice; it is worth a second look. */
export const secondLooks = ['stakes-but-little-harm', 'autonomy-but-no-backing', 'interdependence-but-you-know', 'resources-but-nothing-of-money'] as const
export type SecondLook = (typeof secondLooks)[number]

/** One step of the reasoning, in order. Each kind carries the facts that its sentence needs. */
export type Step =
  /** Is it an emergency? Minutes, with harm possible. `unsure` when urgency or severity is. */
  | { readonly code: 'emergency'; readonly is: 'yes' | 'no' | 'unsure' }
  /** Which of the two comes first. */
  | { readonly code: 'first'; readonly reason: FirstReason; readonly first: Domain | 'cannot-tell'; readonly management: readonly Sign[]; readonly leadership: readonly Sign[] }
  /** A rule closes ways; `perhaps` when that hangs on an unsure answer. */
  | { readonly code: 'rule'; readonly rule: RuleCode; readonly closes: readonly WayOfDeciding[]; readonly holds: 'surely' | 'perhaps' }
  /** What is left open for sure. */
  | { readonly code: 'open'; readonly ways: readonly WayOfDeciding[] }
  /** One style, and why; several steps of this kind when it cannot tell. */
  | { readonly code: 'style'; readonly reason: StyleReason; readonly styles: readonly Style[] }
  /** It cannot tell between styles, because these answers are unsure; empty when the evidence itself leaves both open. */
  | { readonly code: 'cannot-tell-style'; readonly styles: readonly Style[]; readonly hangsOn: readonly UnsureField[] }
  /** A factor that weighs: what to mind. */
  | { readonly code: 'factor'; readonly factor: Factor }
  | { readonly code: 'second-look'; readonly look: SecondLook }

export type StepCode = Step['code']

import type { Factor, Style, Trend } from '../../../kernel/vocabulary.ts'
import type { Act } from '../policy/acts.ts'
import type { KeptName } from '../processes/kept.ts'
import type { ProcessName } from '../processes/process-names.ts'

/** How much there is of each of the six factors: none, some, much, most. */
export type FactorLevel = 0 | 1 | 2 | 3

/** What sort of situation it is, by which a way of leading is chosen where nobody is there to choose. */
export const situationKinds = ['familiarEmergency', 'unfamiliarEmergency', 'change', 'development', 'routine'] as const
export type SituationKind = (typeof situationKinds)[number]

/**
 * What hangs on a situation. What is done well moves it by its size, what is done badly by as much the other way; done half well it stays.
 * Sizes say for the best that can be done: shares of 1 for capability, what is kept, and how people feel.
 */
export type Stake =
  | { readonly on: 'capability'; readonly of: ProcessName; readonly size: number }
  | { readonly on: 'kept'; readonly of: KeptName; readonly size: number }
  /** How those who work on the ward feel; news of it spreads from one to the next. */
  | { readonly on: 'trust' | 'voice' | 'morale'; readonly size: number }
  /** How the one person whom it is about feels: her morale and her trust. */
  | { readonly on: 'person'; readonly size: number }
  /** Thousand pounds that it costs when done badly; half well costs half. */
  | { readonly on: 'money'; readonly thousandPounds: number }
  /** Hours of care a day that come on top for some days when done badly; half well costs half. */
  | { readonly on: 'work'; readonly hoursPerDay: number; readonly days: number }
  /** Logarithm of the risk of harm for some days when done badly; half well adds half. */
  | { readonly on: 'risk'; readonly size: number; readonly days: number }
  /** Share by which steps of discharge are slower for some days when done badly; half well is half as slow. */
  | { readonly on: 'discharge'; readonly size: number; readonly days: number }

/** When a situation can come up: in any week, or only where the ward is in some state. */
export type Occasion = 'any' | 'queue' | 'short-staffed' | 'tired' | 'low-morale' | 'low-trust' | 'over-plan' | 'frozen' | 'many-fit' | 'harm-of-late' | 'newcomers' | 'weak-process'

/** Something that asks for you: words for it stand with the pages. */
export interface Situation {
  readonly id: string
  /** The trend it comes with; null for the everyday of a ward. */
  readonly trend: Trend | null
  readonly kind: SituationKind
  readonly factors: Readonly<Record<Factor, FactorLevel>>
  /** 0 nothing happens if it goes wrong, 1 somebody may die. */
  readonly severity: number
  /** How well a team like this knows such a thing before: 0 never seen, 1 every week. */
  readonly familiarity: number
  /** 0 now, 1 there are weeks. */
  readonly timeLeft: number
  readonly whoKnows: 'you' | 'team' | 'others'
  /** How much it hangs on those who must live with what is decided wanting it, 0 to 1. */
  readonly commitmentNeeded: number
  /** Hours of your week that it takes, at the least. */
  readonly hours: number
  /** The acts that are offered as an answer, two to four, and how well each meets the matter, 0 to 1. At least one of management and one of leadership where both are thinkable. */
  readonly acts: readonly { readonly act: Act; readonly meets: number }[]
  readonly stakes: readonly Stake[]
  readonly comes: Occasion
}

/** What you answer: in which way, and with which act. */
export interface Answer {
  readonly style: Style
  readonly act: Act
}

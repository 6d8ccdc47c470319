import type { Advice } from '../../../engine/decision/types.ts'
import { type Interval, wilsonInterval } from '../../../kernel/statistics/interval.ts'
import { type Style, styles } from '../../../kernel/vocabulary.ts'
import type { Choice } from './practice.ts'

/** One situation of the practice that was answered. */
export interface Practised {
  readonly choice: Choice
  readonly advice: Advice
}

/** How often each style was chosen, and how often the model left it open. */
export interface StyleUse {
  readonly style: Style
  readonly chosen: number
  readonly open: number
}

/** What the choices show. No mark and no ranking: a count, and how little it can tell. */
export interface PracticeOutcome {
  readonly answered: number
  readonly range: readonly StyleUse[]
  /** In how many the chosen style was among those that the model leaves open. */
  readonly within: number
  /** The share of such situations in which it would be so, 95% interval; null when nothing was answered. */
  readonly share: Interval | null
  /** In how many somebody would be within by choosing a style blindly; on average, not a whole number. */
  readonly blindly: number
  /** Situations in which the model says which of the two comes first, and in how many of them the choice was the same. */
  readonly firstTold: number
  readonly firstSame: number
  /** The style worth trying next: the one that the model left open most often beyond what was chosen; null when there is none. */
  readonly tryNext: Style | null
}

/**
 * Sums up a practice.
 * @param practised the situations that were answered, any number
 * @source interval: Wilson 1927. That ten situations stand for others is our assumption, and the page says so.
 */
export function practiceOutcome(practised: readonly Practised[]): PracticeOutcome {
  const answered = practised.length
  const within = practised.filter(({ choice, advice }) => advice.styles.includes(choice.style)).length
  const told = practised.filter(({ advice }) => advice.first !== 'cannot-tell')
  const range = styles.map((style) => ({
    style,
    chosen: practised.filter(({ choice }) => choice.style === style).length,
    open: practised.filter(({ advice }) => advice.styles.includes(style)).length,
  }))
  return {
    answered,
    range,
    within,
    share: answered === 0 ? null : wilsonInterval(within, answered),
    blindly: practised.reduce((sum, { advice }) => sum + advice.styles.length / styles.length, 0),
    firstTold: told.length,
    firstSame: told.filter(({ choice, advice }) => choice.first === advice.first).length,
    tryNext: styleToTry(range),
  }
}

function styleToTry(range: readonly StyleUse[]): Style | null {
  const [most] = range.filter(({ chosen, open }) => open > chosen).toSorted((one, other) => other.open - other.chosen - (one.open - one.chosen))
  return most?.style ?? null
}

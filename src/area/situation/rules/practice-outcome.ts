import type { Advice } from '../../../engine/decision/index.ts'
import { type Interval, wilsonInterval } from '../../../kernel/statistics/interval.ts'
import { type Style, styles } from '../../../kernel/vocabulary.ts'
import { type Choice, type Comparison, compareChoice } from './practice.ts'

/** One situation of the practice that was answered. */
export interface Practised {
  readonly choice: Choice
  readonly advice: Advice
}

/** How often each style was chosen, was the model’s first choice, and was left open by the rules. */
export interface StyleUse {
  readonly style: Style
  readonly chosen: number
  readonly firstChoice: number
  readonly open: number
}

/** What the choices show: counts, how little they tell, and where to look again. Nobody is ranked by them. */
export interface PracticeOutcome<One extends Practised> {
  readonly answered: number
  readonly range: readonly StyleUse[]
  /** In how many the chosen style was the model’s first choice, or one of those between which it cannot tell. */
  readonly firstChoice: number
  /** In how many it was not, and the rules leave it open. */
  readonly leftOpen: number
  /** The share of such situations in which one of the two would be so, 95% interval; null when nothing was answered. */
  readonly share: Interval | null
  /** Situations in which the model says which of the two comes first, and in how many of them the choice was the same. */
  readonly firstTold: number
  readonly firstSame: number
  /** Up to two situations that are most worth a second look: a closed style before another domain. */
  readonly secondLooks: readonly { readonly practised: One; readonly comparison: Comparison }[]
  /** The style worth trying next: the one that was the model’s first choice most often beyond what was chosen; null when there is none. */
  readonly tryNext: Style | null
}

/**
 * Sums up a practice.
 * @param practised the situations that were answered, any number
 * @source interval: Wilson 1927. That ten situations stand for others is our assumption, and the page says so.
 */
export function practiceOutcome<One extends Practised>(practised: readonly One[]): PracticeOutcome<One> {
  const answered = practised.length
  const compared = practised.map((one) => ({ practised: one, comparison: compareChoice(one.choice, one.advice) }))
  const firstChoice = compared.filter(({ comparison }) => isFirstChoice(comparison)).length
  const leftOpen = compared.filter(({ comparison }) => comparison.style.kind === 'left-open').length
  const told = practised.filter(({ advice }) => advice.first !== 'cannot-tell')
  const range = styles.map((style) => ({
    style,
    chosen: practised.filter(({ choice }) => choice.style === style).length,
    firstChoice: practised.filter(({ advice }) => advice.styles.includes(style)).length,
    open: practised.filter(({ advice }) => !advice.closed.some((closed) => closed.style === style)).length,
  }))
  return {
    answered,
    range,
    firstChoice,
    leftOpen,
    share: answered === 0 ? null : wilsonInterval(firstChoice + leftOpen, answered),
    firstTold: told.length,
    firstSame: told.filter(({ choice, advice }) => choice.first === advice.first).length,
    secondLooks: compared.filter(({ comparison }) => worthOf(comparison) > 0).toSorted((one, other) => worthOf(other.comparison) - worthOf(one.comparison)).slice(0, secondLooksShown),
    tryNext: styleToTry(range),
  }
}

/** More than these would not be looked at. */
const secondLooksShown = 2

function isFirstChoice({ style }: Comparison): boolean {
  return style.kind === 'only-one' || style.kind === 'one-of-several'
}

/** How much a situation is worth a second look; 0 when the choice and the reading agree or the rules leave it open. */
function worthOf({ first, style }: Comparison): number {
  const byStyle = style.kind !== 'closed' ? 0 : style.by.holds === 'surely' ? 4 : 2
  return byStyle + (first === 'other' ? 1 : 0)
}

function styleToTry(range: readonly StyleUse[]): Style | null {
  const [most] = range.filter(({ chosen, firstChoice }) => firstChoice > chosen).toSorted((one, other) => other.firstChoice - other.chosen - (one.firstChoice - one.chosen))
  return most?.style ?? null
}

import { normalQuantile } from '../../src/kernel/statistics/normal-quantile.ts'
import type { Chance } from '../chance.ts'
import { type OfBoth, statedComponents } from './stated-components.ts'

const { mean, correlation } = statedComponents
const words = 4_294_967_296

/** Two values about 0 that go together as management and leadership do. */
export function drawTogether(chance: Chance, variance: number): OfBoth {
  const [first, second] = [drawNormal(chance), drawNormal(chance)]
  const size = Math.sqrt(variance)
  return { management: size * first, leadership: size * (correlation * first + Math.sqrt(1 - correlation * correlation) * second) }
}

/**
 * What people are like, as they see it themselves: moved and turned as a whole so that their means, variances and correlation are those stated, and not only near to them.
 * @param drawn about 0; 3 or more
 */
export function asStated(drawn: readonly OfBoth[]): readonly OfBoth[] {
  const size = Math.sqrt(statedComponents.service + statedComponents.person)
  const [first, second] = [inStandardUnits(drawn.map((one) => one.management)), inStandardUnits(drawn.map((one) => one.leadership))]
  const found = first.reduce((total, one, place) => total + one * (second[place] ?? NaN), 0) / first.length
  const rest = Math.sqrt(1 - found * found)
  return first.map((one, place) => {
    const alone = ((second[place] ?? NaN) - found * one) / rest
    return { management: mean.management + size * one, leadership: mean.leadership + size * (correlation * one + Math.sqrt(1 - correlation * correlation) * alone) }
  })
}

function inStandardUnits(values: readonly number[]): readonly number[] {
  const middle = values.reduce((total, one) => total + one, 0) / values.length
  const size = Math.sqrt(values.reduce((total, one) => total + (one - middle) * (one - middle), 0) / values.length)
  return values.map((one) => (one - middle) / size)
}

/** How far the same person moved within a year: a little up, as chance has it. */
export function moved({ management, leadership }: OfBoth, chance: Chance): OfBoth {
  const by = drawTogether(chance, 0.04)
  return { management: management + 0.12 + by.management, leadership: leadership + 0.1 + by.leadership }
}

/**
 * How a supervisor sees the person.
 * @source of the size that a meta-analysis gives: self and supervisor go together at about 0.3, and self is higher by a third of a standard deviation (Heidemeier and Moser)
 */
export function seenBySupervisor({ management, leadership }: OfBoth, chance: Chance): OfBoth {
  const seen = (own: number, usual: number) => usual - 0.18 + 0.35 * (own - usual) + 0.4 * drawNormal(chance)
  return { management: seen(management, mean.management), leadership: seen(leadership, mean.leadership) }
}

function drawNormal(chance: Chance): number {
  return normalQuantile((chance.word() + 0.5) / words)
}

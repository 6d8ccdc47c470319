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

/** What people of a service are like, and each of them beside it: as they see it themselves. */
export function standingOf(ofService: OfBoth, ofPerson: OfBoth): OfBoth {
  return { management: mean.management + ofService.management + ofPerson.management, leadership: mean.leadership + ofService.leadership + ofPerson.leadership }
}

/** How far the same person moved within a year: a little up, as chance has it. */
export function moved({ management, leadership }: OfBoth, chance: Chance): OfBoth {
  return { management: management + 0.12 + 0.2 * drawNormal(chance), leadership: leadership + 0.1 + 0.2 * drawNormal(chance) }
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

import { exp, log } from '../../../kernel/portable-math.ts'

/** Whether points change sides of the centre as often as chance makes them. */
export interface RunsTest {
  /** Points that are not on the centre. */
  readonly useful: number
  readonly longestRun: number
  /** A longer run is unlikely to be chance. */
  readonly longestRunMax: number
  readonly crossings: number
  /** Fewer crossings are unlikely to be chance. */
  readonly crossingsMin: number
  readonly isSignal: boolean
}

/**
 * The two runs tests of a run chart: an unusually long run, and unusually few crossings of the centre.
 * @param values in time order; null is a gap
 * @param centre of the same unit
 * @returns null when every point lies on the centre
 * @source Anhøj and Olesen, PLoS ONE 9(11):e113825, 2014: longest run above log2(n) + 3 (rounded), crossings below the 5% point of a binomial
 */
export function runsTest(values: readonly (number | null)[], centre: number): RunsTest | null {
  const sides = values.flatMap((value) => value === null || value === centre ? [] : [value > centre])
  const useful = sides.length
  if (useful === 0) return null
  let crossings = 0
  let run = 1
  let longestRun = 1
  for (let index = 1; index < useful; index += 1) {
    const stays = sides[index] === sides[index - 1]
    run = stays ? run + 1 : 1
    crossings += stays ? 0 : 1
    longestRun = Math.max(longestRun, run)
  }
  const longestRunMax = Math.round(log(useful) / log(2)) + 3
  const crossingsMin = fairCoinQuantile(0.05, useful - 1)
  return { useful, longestRun, longestRunMax, crossings, crossingsMin, isSignal: longestRun > longestRunMax || crossings < crossingsMin }
}

/** The smallest count of heads that a fair coin does not exceed with at least the given chance. */
function fairCoinQuantile(share: number, throws: number): number {
  let logChance = -throws * log(2)
  let below = exp(logChance)
  let heads = 0
  while (below < share && heads < throws) {
    logChance += log((throws - heads) / (heads + 1))
    heads += 1
    below += exp(logChance)
  }
  return heads
}

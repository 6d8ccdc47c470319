import { meanOfLaw } from '../flow/means.ts'
import { limits } from '../limits.ts'
import type { Arrivals, Coming, Model, Rate, RunLength, Station } from '../model.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { when } from './check.ts'
import { entryOf, keyOf } from './place.ts'

/**
 * Streams that would bring so many that a run is never over. So late in a run, times have too few digits left to tell one gap from the next: the clock would stand still.
 * @example a rate of 1,000 over a length of 1e10: 1e13 may come, and 1e12 are allowed
 */
export function tooManyComings({ arrivals, run }: Pick<Model, 'arrivals' | 'run'>, spot: Spot): readonly ModelProblem[] {
  return arrivals.flatMap((stream, index) => {
    const found = endOf(stream, run) * highestRate(stream)
    return when(found > limits.comings, entryOf(keyOf(spot, 'arrivals'), index, stream.name ?? null), { code: 'too-many-comings', found, most: limits.comings })
  })
}

/** Figures of waits by class that would take more memory than there is. */
export function tooManyFigures({ classes = [], stations }: Pick<Model, 'classes' | 'stations'>, spot: Spot): readonly ModelProblem[] {
  const groups = classes.length > 1 ? classes.length + 1 : 1
  const found = stations.reduce((sum, station) => sum + groups * figuresOfWaits(station), 0)
  return when(found > limits.figures, keyOf(spot, 'stations'), { code: 'too-many-figures', found, most: limits.figures })
}

/** Of each group: the mean, who waits at all, the longest, and what is asked for. */
function figuresOfWaits({ measure: { percentiles = [], waitsOver = [] } = {} }: Station): number {
  return 3 + percentiles.length + waitsOver.length
}

/** The latest time at which a stream brings somebody, as far as it is told. */
function endOf({ from = 0, until = Infinity }: Arrivals, { length, warmUp = 0 }: RunLength): number {
  return Math.min(until, length ?? Math.max(from, warmUp))
}

function highestRate({ rate, gap, booked }: Coming): number {
  if (booked !== undefined) return booked.repeatsAfter === undefined ? 0 : booked.times.length / booked.repeatsAfter
  return gap === undefined ? peakOf(rate) : 1 / meanOfLaw(gap)
}

function peakOf(rate: Rate): number {
  if (typeof rate === 'number') return rate
  return 'rates' in rate ? rate.rates.reduce((most, one) => Math.max(most, one), 0) : rate.mean + rate.amplitude
}

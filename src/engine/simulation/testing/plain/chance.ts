import { drawExponential } from '../../../../kernel/chance/exponential.ts'
import { drawGamma } from '../../../../kernel/chance/gamma.ts'
import { drawNormal } from '../../../../kernel/chance/normal.ts'
import type { RandomSource } from '../../../../kernel/chance/random-source.ts'
import { exp, log } from '../../../../kernel/portable-math.ts'
import { sine } from '../../../../kernel/portable-sine.ts'
import type { Arrivals, Law, Rate, RateProfile, RateWave } from '../../model/model.ts'

/** One draw from a law, by its definition. */
export function drawn(law: Law, source: RandomSource): number {
  switch (law.law) {
    case 'exponential':
      return law.mean * drawExponential(source)
    case 'constant':
      return law.value
    case 'uniform':
      return law.low + (law.high - law.low) * source.uniform()
    case 'triangular':
      return triangular(law, source.uniform())
    case 'erlang':
      // of more than eight phases it is drawn as the gamma law that it is
      return (law.mean / law.phases) * (law.phases > 8 ? drawGamma(source, law.phases) : sumOf(law.phases, () => drawExponential(source)))
    case 'gamma':
      return ((law.sd * law.sd) / law.mean) * drawGamma(source, (law.mean * law.mean) / (law.sd * law.sd))
    case 'lognormal': {
      const variance = log(1 + (law.sd * law.sd) / (law.mean * law.mean))
      return exp(log(law.mean) - variance / 2 + Math.sqrt(variance) * drawNormal(source))
    }
    case 'hyperexponential': {
      const branches = 'branches' in law ? law.branches : balanced(law.mean, law.sd)
      const branch = branches[chosen(branches.map(({ chance }) => chance), source.uniform())]
      return (branch?.mean ?? NaN) * drawExponential(source)
    }
    case 'normal':
      return Math.max(0, law.mean + law.sd * drawNormal(source))
    case 'empirical':
      return law.values[chosen(law.weights ?? law.values.map(() => 1), source.uniform())] ?? NaN
  }
}

/** Which of several a number from 0 to 1 falls to, each with its weight: the first whose weight, with those before it, exceeds the number's share of the whole. */
export function chosen(weights: readonly number[], uniform: number): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let reached = 0
  for (const [place, weight] of weights.entries()) {
    reached += weight
    if (uniform < reached / whole) return place
  }
  return weights.length - 1
}

/** How many come together. */
export function sizeDrawn(size: Arrivals['size'], source: RandomSource): number {
  if (size === undefined) return 1
  return typeof size === 'number' ? size : drawn({ law: 'empirical', ...size }, source)
}

/**
 * When the next of a stream with a rate comes.
 * @param now the last arrival, or the beginning
 * @returns Infinity when nobody comes any more
 */
export function nextAtRate(rate: Rate, now: number, gaps: RandomSource, thinning: RandomSource): number {
  if (typeof rate === 'number') return now + drawExponential(gaps) / rate
  const highest = 'rates' in rate ? Math.max(...rate.rates) : rate.mean + rate.amplitude
  const isHeld = 'rates' in rate && rate.thinning === 'held'
  let held = rateAt(rate, now)
  for (let time = now; mayCome(rate, time); ) {
    time += drawExponential(gaps) / highest
    const stays = thinning.uniform() * highest < (isHeld ? held : rateAt(rate, time))
    if (stays) return time
    if (held === 0) held = rateAt(rate, time)
  }
  return Infinity
}

export function rateAt(rate: RateProfile | RateWave, time: number): number {
  if (!('rates' in rate)) return rate.mean + rate.amplitude * sine(6.283185307179586 * (time / rate.period - Math.floor(time / rate.period)))
  const step = Math.floor(time / rate.each)
  const { length } = rate.rates
  return rate.rates[(rate.repeats ?? true) ? step % length : Math.min(step, length - 1)] ?? NaN
}

/** Is any rate above 0 at this time or later? */
function mayCome(rate: RateProfile | RateWave, time: number): boolean {
  if (!('rates' in rate) || (rate.repeats ?? true)) return true
  return rateAt(rate, time) > 0 || rate.rates.some((one, step) => one > 0 && (step + 1 === rate.rates.length || (step + 1) * rate.each > time))
}

/** By inversion of the distribution: it rises as a parabola up to the mode, and ends as one. */
function triangular({ low, mode, high }: { readonly low: number; readonly mode: number; readonly high: number }, share: number): number {
  const shareBelowMode = (mode - low) / (high - low)
  if (share < shareBelowMode) return low + Math.sqrt(share * (high - low) * (mode - low))
  return high - Math.sqrt((1 - share) * (high - low) * (high - mode))
}

/** Two branches, each with half of the mean. */
function balanced(mean: number, sd: number): readonly { readonly chance: number; readonly mean: number }[] {
  const squared = (sd * sd) / (mean * mean)
  const often = (1 + Math.sqrt((squared - 1) / (squared + 1))) / 2
  return [often, 1 - often].map((chance) => ({ chance, mean: mean / 2 / chance }))
}

function sumOf(count: number, draw: () => number): number {
  return Array.from({ length: count }, draw).reduce((sum, one) => sum + one, 0)
}

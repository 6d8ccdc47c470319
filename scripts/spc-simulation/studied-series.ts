import { exp } from '../../src/kernel/portable-math.ts'
import type { Draws } from '../../src/engine/spc/change/draws.ts'
import { poissonDraw } from '../../src/engine/spc/change/poisson.ts'
import type { SeriesSource } from '../../src/engine/spc/change/series-source.ts'

const families: readonly { readonly name: RegExp; readonly source: (size: number, draws: Draws) => SeriesSource }[] = [
  { name: /^normal$/, source: (_, draws) => each(draws.normal) },
  { name: /^poisson([\d.]+)$/, source: (mean, draws) => each(poissonDraw(mean, draws.uniform)) },
  { name: /^exponential$/, source: (_, draws) => each(draws.exponential) },
  { name: /^lognormal([\d.]+)$/, source: (spread, draws) => each(() => exp(spread * draws.normal())) },
  { name: /^t(\d+)$/, source: (freedom, draws) => each(() => student(freedom, draws)) },
  { name: /^ar([\d.]+)$/, source: (dependence, draws) => (values) => autoregressive(values, dependence, draws) },
  { name: /^drift([\d.]+)sd$/, source: (slope, draws) => (values) => withMean(values, (index) => slope * index, draws) },
  { name: /^seasonal([\d.]+)sd$/, source: (size, draws) => (values) => seasonal(values, size, draws) },
]

/**
 * A source of series in which nothing changes, of a studied family.
 * @param name for example normal, poisson3, exponential, lognormal0.5, t5, ar0.4, drift0.05sd, seasonal1sd
 * @error when no such family was studied
 */
export function studiedSeries(name: string, draws: Draws): SeriesSource {
  for (const family of families) {
    const found = family.name.exec(name)
    if (found !== null) return family.source(Number(found[1]), draws)
  }
  throw new Error(`Nothing is known about series of ${name}.`)
}

function each(draw: () => number): SeriesSource {
  return (values) => {
    for (let index = 0; index < values.length; index += 1) values[index] = draw()
  }
}

function student(freedom: number, draws: Draws): number {
  let squares = 0
  for (let count = 0; count < freedom; count += 1) {
    const value = draws.normal()
    squares += value * value
  }
  return draws.normal() / Math.sqrt(squares / freedom)
}

/** Standard deviation 1, and stationary from the first point. */
function autoregressive(values: Float64Array, dependence: number, draws: Draws): void {
  let last = draws.normal()
  for (let index = 0; index < values.length; index += 1) {
    values[index] = last
    last = dependence * last + Math.sqrt(1 - dependence * dependence) * draws.normal()
  }
}

function withMean(values: Float64Array, mean: (index: number) => number, draws: Draws): void {
  for (let index = 0; index < values.length; index += 1) values[index] = mean(index) + draws.normal()
}

/** A yearly swing of monthly values whose own standard deviation is `size`, begun anywhere in the year. */
function seasonal(values: Float64Array, size: number, draws: Draws): void {
  const start = draws.uniform()
  withMean(values, (index) => size * Math.SQRT2 * Math.sin(2 * Math.PI * (index / 12 + start)), draws)
}

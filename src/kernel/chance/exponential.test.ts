import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exp } from '../portable-math.ts'
import { exactLog, exactly, scale, unitsInTheLastPlace } from '../testing/exact.ts'
import { drawMany, errorOfBins, errorOfShareAbove, worstMoment } from '../testing/laws-of-chance.ts'
import { drawExponential, exponentialAt } from './exponential.ts'
import { randomSource } from './random-source.ts'

const factorial = (k: number): number => (k === 0 ? 1 : k * factorial(k - 1))
const draws = (count: number, seed: number): Float64Array => {
  const source = randomSource(seed, 'exponential')
  return drawMany(count, () => drawExponential(source))
}

test('has the moments of the exponential distribution', () => {
  assert.ok(worstMoment(draws(1_000_000, 1), factorial) < 4)
})

test('falls evenly into bins of equal probability', () => {
  assert.ok(errorOfBins(draws(1_000_000, 2), (x) => 1 - exp(-x)) < 4)
})

test('exceeds each value as often as it should, in the layers and in the tail', () => {
  const sample = draws(1_000_000, 3)
  for (const value of [0.01, 0.5, 1, 3, 6, 7.6, 7.69711747013105, 8, 9]) assert.ok(errorOfShareAbove(sample, value, exp(-value)) < 4)
})

test('fills the narrow layers near 0 evenly', () => {
  assert.ok(errorOfBins(draws(1_000_000, 4).filter((x) => x < 0.1), (x) => (1 - exp(-x)) / (1 - exp(-0.1))) < 4)
})

test('inversion undoes the distribution, and rises', () => {
  for (let share = 0.001; share < 1; share += 0.001) {
    assert.ok(Math.abs(1 - exp(-exponentialAt(share)) - share) < 1e-15)
    assert.ok(exponentialAt(share) < exponentialAt(share + 0.0005))
  }
  assert.deepEqual([exponentialAt(0), exponentialAt(0.5), exponentialAt(1)], [0, 0.6931471805599453, Infinity])
  for (const share of [-0.1, 1.1, NaN]) assert.ok(Number.isNaN(exponentialAt(share)))
})

test('inversion is right within 1 unit in the last place at uniform numbers', () => {
  const source = randomSource(5, 'shares')
  for (let count = 0; count < 1000; count += 1) {
    const share = source.uniform() / 2 ** (count % 10)
    const onGrid = Math.floor(share * 2 ** 53) / 2 ** 53
    assert.ok(unitsInTheLastPlace(exponentialAt(onGrid), -exactLog(scale - exactly(onGrid))) <= 1, String(onGrid))
  }
})

test('keeps its first numbers from version to version (pinned, proves only that nothing moved)', () => {
  assert.deepEqual([...draws(10, 1)], [
    1.6820085771268694, 2.715201296910501, 1.1013156152460075, 0.04332864913883132, 0.15861742991803585,
    2.8336262359300535, 1.0870455177411102, 1.0717298335695031, 0.4253478841662034, 1.530715931839062,
  ])
})

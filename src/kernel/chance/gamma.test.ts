import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exp } from '../portable-math.ts'
import { logGamma } from '../statistics/log-gamma.ts'
import { normalCdf } from '../statistics/normal.ts'
import { drawMany, errorOfBins, errorOfShareAbove, worstMoment } from '../testing/laws-of-chance.ts'
import { drawGamma } from './gamma.ts'
import { randomSource } from './random-source.ts'

/** Exact distribution for shapes 1/2, 1, 3/2, ...: P(a + 1, x) = P(a, x) - x^a e^-x / Γ(a + 1). */
function distribution(shape: number, x: number): number {
  if (shape === 0.5) return 2 * normalCdf(Math.sqrt(2 * x)) - 1
  if (shape === 1) return 1 - exp(-x)
  return distribution(shape - 1, x) - Math.exp((shape - 1) * Math.log(x) - x - logGamma(shape))
}
/** Mean of x^k: a (a + 1) ... (a + k - 1). */
const moment = (shape: number, k: number): number => (k === 0 ? 1 : (shape + k - 1) * moment(shape, k - 1))
const draws = (count: number, seed: number, shape: number): Float64Array => {
  const source = randomSource(seed, 'gamma')
  return drawMany(count, () => drawGamma(source, shape))
}

test('has the moments of the gamma distribution, for shapes below and above 1', () => {
  for (const shape of [0.2, 0.5, 1, 1.5, 4, 100]) assert.ok(worstMoment(draws(100_000, 1, shape), (k) => moment(shape, k)) < 4)
})

test('falls evenly into bins of equal probability', () => {
  for (const shape of [0.5, 1, 1.5, 3, 7.5]) assert.ok(errorOfBins(draws(50_000, 2, shape), (x) => distribution(shape, x)) < 4)
})

test('exceeds large values as often as it should', () => {
  for (const [shape, value] of [[0.5, 4], [2.5, 9], [7, 18]] as const) assert.ok(errorOfShareAbove(draws(200_000, 3, shape), value, 1 - distribution(shape, value)) < 4)
})

test('gives finite numbers from 0 for the smallest and largest shapes', () => {
  for (const shape of [1e-300, 1e-5, 1e15]) assert.ok(draws(1000, 4, shape).every((x) => x >= 0 && x < 1.1e15))
})

test('refuses a shape that is not a number above 0', () => {
  for (const shape of [0, -1, NaN, Infinity]) assert.throws(() => drawGamma(randomSource(1, 'a'), shape), RangeError)
})

test('keeps its first numbers from version to version (pinned, proves only that nothing moved)', () => {
  assert.deepEqual([...draws(10, 1, 2.5)], [
    2.0794709224758336, 2.8036226253399836, 1.8289421306424427, 3.3317092574953167, 2.2114377324673016,
    1.7697772070737412, 0.8569779578806122, 1.5111049145387048, 1.78529348968413, 3.4276410095401983,
  ])
  assert.deepEqual([...draws(3, 1, 0.5)], [0.769865763066709, 0.9041970848126516, 2.0261069947607764])
})

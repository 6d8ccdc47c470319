import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalCdf } from '../statistics/normal.ts'
import { drawMany, errorOfBins, errorOfShareAbove, worstMoment } from '../testing/laws-of-chance.ts'
import { drawNormal } from './normal.ts'
import { randomSource } from './random-source.ts'

/** 1·3·5·... for even k, 0 for odd k. */
const moment = (k: number): number => (k === 0 ? 1 : k === 1 ? 0 : (k - 1) * moment(k - 2))
const draws = (count: number, seed: number): Float64Array => {
  const source = randomSource(seed, 'normal')
  return drawMany(count, () => drawNormal(source))
}

test('has the moments of the normal distribution', () => {
  assert.ok(worstMoment(draws(1_000_000, 1), moment) < 4)
})

test('falls evenly into bins of equal probability', () => {
  assert.ok(errorOfBins(draws(500_000, 2), normalCdf) < 4)
})

test('exceeds each value as often as it should, in the layers and in both tails', () => {
  const sample = draws(1_000_000, 3)
  for (const value of [0, 0.5, 1, 2, 3, 3.6, 3.654152885361009, 3.8, 4]) {
    assert.ok(errorOfShareAbove(sample, value, normalCdf(-value)) < 4)
    assert.ok(errorOfShareAbove(sample.map((x) => -x), value, normalCdf(-value)) < 4)
  }
})

test('keeps its first numbers from version to version (pinned, proves only that nothing moved)', () => {
  assert.deepEqual([...draws(10, 1)], [
    2.0202420446734526, -0.2714499294301606, 0.7547090693763145, 0.6669978642657959, 2.492968386056172,
    0.9936297130593189, -0.4914592641428746, -0.2941082078178965, -0.29589090058575296, 0.45647776225999637,
  ])
})

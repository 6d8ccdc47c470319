import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomStream } from '../../../kernel/random-stream.ts'
import { mean } from '../../../kernel/statistics/mean.ts'
import { variance } from '../../../kernel/statistics/spread.ts'
import { drawsFrom } from './draws.ts'
import { poissonDraw } from './poisson.ts'

const count = 200_000
const draws = drawsFrom(randomStream(7, 'draws.test'))
const sample = (draw: () => number): readonly number[] => Array.from({ length: count }, draw)

/** Mean and variance within five of their own standard errors. */
function hasMoments(values: readonly number[], expectedMean: number, expectedVariance: number, varianceOfSquares: number): void {
  assert.ok(Math.abs(mean(values) - expectedMean) < 5 * Math.sqrt(expectedVariance / count), `mean ${mean(values)}`)
  assert.ok(Math.abs(variance(values) - expectedVariance) < 5 * Math.sqrt(varianceOfSquares / count), `variance ${variance(values)}`)
}

test('normal numbers have mean 0, variance 1 and tails as they should', () => {
  const values = sample(draws.normal)
  hasMoments(values, 0, 1, 2)
  const beyond = values.filter((value) => Math.abs(value) > 3).length / count
  assert.ok(Math.abs(beyond - 0.0027) < 5 * Math.sqrt(0.0027 / count), `${beyond} beyond 3`)
})

test('exponential numbers have mean 1 and variance 1', () => {
  hasMoments(sample(draws.exponential), 1, 1, 8)
})

test('counts have mean and variance alike, for rare and for frequent events', () => {
  for (const size of [0.3, 1, 12.5, 4000]) hasMoments(sample(poissonDraw(size, draws.uniform)), size, size, size + 2 * size * size)
})

test('counts follow the published shares', () => {
  const shareOf = (uniform: number): number => poissonDraw(1, () => uniform)()
  assert.deepEqual([0, 0.3678, 0.3679, 0.7357, 0.7358, 0.919, 0.92].map(shareOf), [0, 0, 1, 1, 2, 2, 3])
  assert.equal(poissonDraw(0, () => 0.5)(), 0)
})

test('the same seed gives the same numbers', () => {
  const once = (): readonly number[] => {
    const { normal } = drawsFrom(randomStream(3, 'again'))
    return [normal(), normal(), normal()]
  }
  assert.deepEqual(once(), once())
})

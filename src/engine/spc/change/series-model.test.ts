import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exp } from '../../../kernel/portable-math.ts'
import { randomStream } from '../../../kernel/random-stream.ts'
import { mean } from '../../../kernel/statistics/mean.ts'
import { standardDeviation } from '../../../kernel/statistics/spread.ts'
import { drawsFrom } from './draws.ts'
import type { Draws } from './draws.ts'
import type { KindOfValues } from './change-question.ts'
import { neighbourTest } from './neighbours.ts'
import { poissonDraw } from './poisson.ts'
import { modelOfSeries } from './series-model.ts'
import type { SeriesModel } from './series-model.ts'
import { seriesSource } from './series-source.ts'

const notAlike = neighbourTest([])

/** The share of 400 baselines of 24 values that are taken for each model. */
function modelsOf(kind: KindOfValues, draw: (draws: Draws) => number): Readonly<Record<string, number>> {
  const draws = drawsFrom(randomStream(11, `series-model/${kind}`))
  const shares: Record<string, number> = {}
  for (let baseline = 0; baseline < 400; baseline += 1) {
    const model = modelOfSeries(Array.from({ length: 24 }, () => draw(draws)), kind, notAlike)
    shares[model.kind] = (shares[model.kind] ?? 0) + 1 / 400
  }
  return shares
}

test('values are taken for what is usual of their kind', () => {
  assert.ok((modelsOf('measurement', ({ normal }) => 50 + 5 * normal())['normal'] ?? 0) > 0.95)
  assert.ok((modelsOf('count', ({ uniform }) => poissonDraw(4, uniform)())['poisson'] ?? 0) > 0.95)
  assert.ok((modelsOf('time-between', ({ exponential }) => 30 * exponential())['exponential'] ?? 0) > 0.95)
  assert.ok((modelsOf('percentage', ({ normal }) => 90 + 3 * normal())['normal'] ?? 0) > 0.95)
})

test('values that speak clearly against it are taken for something else', () => {
  assert.ok((modelsOf('measurement', ({ normal }) => exp(2 + 0.8 * normal()))['lognormal'] ?? 0) > 0.9)
  assert.ok((modelsOf('count', ({ uniform }) => 3 * poissonDraw(4, uniform)())['resampled'] ?? 0) > 0.8)
  assert.ok((modelsOf('time-between', ({ normal }) => 30 + normal())['resampled'] ?? 0) > 0.95)
})

test('values whose neighbours are alike are taken for a series that carries on', () => {
  const wander = [1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1, 1, 2, 3, 4, 5, 6]
  const model = modelOfSeries(wander, 'count', neighbourTest(wander))
  assert.equal(model.kind, 'carried-on')
})

const models: readonly { readonly model: SeriesModel; readonly mean: number; readonly deviation: number }[] = [
  { model: { kind: 'normal', mean: 50, deviation: 5 }, mean: 50, deviation: 5 },
  { model: { kind: 'poisson', mean: 4 }, mean: 4, deviation: 2 },
  { model: { kind: 'exponential', mean: 30 }, mean: 30, deviation: 30 },
  { model: { kind: 'carried-on', mean: 50, deviation: 5, dependence: 0.5 }, mean: 50, deviation: 5 },
  { model: { kind: 'resampled', values: [2, 4, 6], mean: 4, deviation: Math.sqrt(8 / 3), blur: 1, lowest: -Infinity }, mean: 4, deviation: Math.sqrt(8 / 3) },
]

for (const { model, ...expected } of models) {
  test(`series of the model ${model.kind} have its mean and deviation, and move by the shift from the point on`, () => {
    const values = new Float64Array(40)
    const fill = seriesSource(model, 20, 3, drawsFrom(randomStream(5, model.kind)))
    const before: number[] = []
    const after: number[] = []
    for (let series = 0; series < 4000; series += 1) {
      fill(values)
      before.push(...values.subarray(0, 20))
      after.push(...values.subarray(20))
    }
    const allowed = (expected.deviation * 8) / Math.sqrt(before.length)
    assert.ok(Math.abs(mean(before) - expected.mean) < allowed, `mean ${mean(before)}`)
    assert.ok(Math.abs(mean(after) - expected.mean - 3) < allowed * 1.5, `mean after ${mean(after)}`)
    assert.ok(Math.abs(standardDeviation(before) / expected.deviation - 1) < 0.03, `deviation ${standardDeviation(before)}`)
  })
}

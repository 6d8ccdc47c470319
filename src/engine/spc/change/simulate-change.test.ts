// Chances of a published simulation study in R (20,000 series each). All of its numbers are computed by `npm run prove -- spc-simulation`.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomStream } from '../../../kernel/random-stream.ts'
import { defaultXmrOptions } from '../xmr-options.ts'
import type { XmrOptions } from '../types.ts'
import type { SeriesModel } from './series-model.ts'
import { simulateChange } from './simulate-change.ts'

const normal: SeriesModel = { kind: 'normal', mean: 100, deviation: 10 }

function chances(model: SeriesModel, shift: number, options: XmrOptions = defaultXmrOptions): readonly [number, number] {
  const study = { model, before: 24, after: 12, shift, options, inflation: 1, series: 20_000 }
  const { rules, rulesAndInterval } = simulateChange(study, randomStream(1, 'simulate-change.test'))
  return [rules.chance, rulesAndInterval.chance]
}

const near = (actual: readonly number[], expected: readonly number[], tolerance: number): void =>
  actual.forEach((value, index) => assert.ok(Math.abs(value - (expected[index] ?? NaN)) <= tolerance, `${value}, expected ${expected[index]}`))

test('rules alone give a false alarm 12.9% of the time with 24 points before and 12 after, with the interval 1.6%', () => {
  near(chances(normal, 0), [0.1288, 0.0161], 0.01)
})

test('a shift of one standard deviation is seen by rules alone 75% of the time, with the interval 65%', () => {
  near(chances(normal, 10), [0.7502, 0.6536], 0.012)
})

test('a hoped fall is as easily seen as a hoped rise', () => {
  near(chances(normal, -10, { ...defaultXmrOptions, improvementDirection: 'decrease' }), [0.7502, 0.6536], 0.012)
})

test('times between events give false alarms 40% of the time, values that carry on 35%', () => {
  near(chances({ kind: 'exponential', mean: 1 }, 0).slice(0, 1), [0.4008], 0.012)
  near(chances({ kind: 'carried-on', mean: 0, deviation: 1, dependence: 0.4 }, 0).slice(0, 1), [0.3495], 0.015)
})

test('the unit of the values changes nothing but rounding', () => {
  near(chances({ kind: 'normal', mean: 0, deviation: 0.001 }, 0.001), chances(normal, 10), 0.001)
})

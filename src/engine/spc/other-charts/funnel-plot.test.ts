import assert from 'node:assert/strict'
import { test } from 'node:test'
import { funnelPlot } from './funnel-plot.ts'

const unit = (count: number, size: number): { readonly name: string; readonly count: number; readonly size: number } => ({ name: `${count} of ${size}`, count, size })

test('puts limits of 1.96 standard errors round the common proportion', () => {
  const made = funnelPlot([unit(5, 100), unit(15, 100)], 'proportion')
  assert.ok(made.ok)
  assert.equal(made.value.centre, 0.1)
  assert.ok(Math.abs((made.value.points[0]?.limits95.upper ?? 0) - (0.1 + 1.959963984540054 * 0.03)) < 1e-12)
})

test('ends limits at 0, and those of proportions at 1', () => {
  const made = funnelPlot([unit(1, 2), unit(95, 100)], 'proportion')
  assert.ok(made.ok)
  assert.equal(made.value.points[0]?.limits998.upper, 1)
  const rates = funnelPlot([unit(1, 2), unit(9, 100)], 'rate')
  assert.ok(rates.ok)
  assert.equal(rates.value.points[0]?.limits998.lower, 0)
})

test('widens limits only when units differ by more than chance', () => {
  const alike = funnelPlot([unit(10, 100), unit(11, 100), unit(9, 100)], 'proportion')
  const different = funnelPlot([unit(100, 1000), unit(300, 1000), unit(200, 1000)], 'proportion')
  assert.ok(alike.ok && different.ok)
  assert.equal(alike.value.betweenVariance, 0)
  assert.deepEqual(alike.value.points[0]?.limits95, alike.value.points[0]?.widened95)
  const [first] = different.value.points
  assert.ok(first !== undefined && first.widened95.lower < first.limits95.lower)
})

test('refuses one unit alone, counts that are all 0, and a count above its size', () => {
  assert.deepEqual(funnelPlot([unit(1, 10)], 'proportion'), { ok: false, error: 'too-few-units' })
  assert.deepEqual(funnelPlot([unit(0, 10), unit(0, 5)], 'rate'), { ok: false, error: 'no-variation-possible' })
  assert.deepEqual(funnelPlot([unit(0, 10), unit(6, 5)], 'proportion'), {
    ok: false, error: [{ code: 'numerator-above-denominator', row: 2, numerator: 6, denominator: 5 }],
  })
})

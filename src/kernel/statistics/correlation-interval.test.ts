import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correlationInterval, fisherScale, fromFisherScale } from './correlation-interval.ts'

test('a correlation has the interval of Fisher', () => {
  // tanh(atanh(0.5) ± 1.959963984540054/5), numpy 2.4
  const { lower, upper } = correlationInterval(0.5, 28)
  assert.ok(Math.abs(lower - 0.15602836252908606) < 1e-12 && Math.abs(upper - 0.7358184794439376) < 1e-12, `${lower} ${upper}`)
  assert.deepEqual([correlationInterval(1, 30), correlationInterval(-1, 30), correlationInterval(0.9, 3)], [{ lower: 1, upper: 1 }, { lower: -1, upper: -1 }, { lower: -1, upper: 1 }])
})

test('the scale and its way back undo each other, and end at 1', () => {
  for (const correlation of [-0.999, -0.4, 0, 0.2, 0.97]) assert.ok(Math.abs(fromFisherScale(fisherScale(correlation)) - correlation) < 1e-15)
  assert.deepEqual([fisherScale(1), fisherScale(-1.2), fromFisherScale(900), fromFisherScale(-900)], [NaN, NaN, 1, -1])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summariseNation } from './national.ts'

test('spreads each figure over the trusts that have it', () => {
  const { beds, shmi, ae_4h_pct } = summariseNation([{ beds: 10 }, { beds: 40, shmi: 1 }, { beds: 20 }, {}])
  // 10 20 40: sd sqrt((13.33² + 3.33² + 16.67²)/2) = 15.275; p10 at position 0.2, p90 at 1.8
  assert.ok(Math.abs((beds?.sd ?? NaN) - Math.sqrt(700 / 3)) < 1e-12)
  assert.deepEqual({ ...beds, mean: undefined, sd: undefined }, { n: 3, mean: undefined, sd: undefined, median: 20, p10: 12, p25: 15, p75: 30, p90: 36 })
  assert.ok(Math.abs((beds?.mean ?? NaN) - 70 / 3) < 1e-12)
  assert.deepEqual(shmi, { n: 1, mean: 1, median: 1, p10: 1, p25: 1, p75: 1, p90: 1 })
  assert.equal(ae_4h_pct, undefined)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chiSquare2Quantile, normalCdf, normalDensity } from './normal.ts'

const relative = (actual: number, expected: number, error: number) =>
  assert.ok(Math.abs(actual / expected - 1) < error, `${actual} instead of ${expected}`)

test('agrees with published values of the normal distribution, far into the tail', () => {
  // 0.5 erfc(-z / sqrt 2), worked out with 50 digits
  relative(normalCdf(-37), 5.725571222524577e-300, 1e-12)
  relative(normalCdf(-12), 1.776482112077679e-33, 1e-12)
  relative(normalCdf(-5), 2.866515718791939e-07, 1e-12)
  relative(normalCdf(-3.5), 0.00023262907903552504, 1e-12)
  relative(normalCdf(-3), 0.0013498980316300946, 1e-12)
  relative(normalCdf(-2.9), 0.0018658133003840384, 1e-12)
  relative(normalCdf(-1), 0.15865525393145705, 1e-14)
  relative(normalCdf(-0.1), 0.460172162722971, 1e-14)
  relative(normalCdf(0.5), 0.6914624612740131, 1e-14)
  relative(normalCdf(1.5), 0.9331927987311419, 1e-14)
  relative(normalCdf(2.99), 0.9986051127645077, 1e-14)
  relative(normalCdf(3.01), 0.9986937615512306, 1e-14)
  relative(normalCdf(6), 0.9999999990134123, 1e-14)
  assert.equal(normalCdf(0), 0.5)
  assert.equal(normalCdf(Infinity), 1)
  assert.equal(normalCdf(-Infinity), 0)
})

test('rises without a step where series and tail meet', () => {
  for (const z of [-3, 3]) {
    assert.ok(Math.abs(normalCdf(z + 1e-9) - normalCdf(z - 1e-9) - 2e-9 * normalDensity(z)) < 1e-15)
  }
})

test('chi-square with 2 degrees of freedom is an exponential distribution', () => {
  relative(chiSquare2Quantile(0.95), 5.991464547107979, 1e-14)
  relative(chiSquare2Quantile(0.5), 1.3862943611198906, 1e-14)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logGamma } from './log-gamma.ts'

// values of scipy.special.gammaln 1.17.1; the last four of mpmath 1.3.0 at 30 digits
const known: readonly (readonly [number, number])[] = [
  [1e-05, 11.512919692895826],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [1.5, -0.12078223763524526],
  [3.3, 0.9870985778947343],
  [7, 6.579251212010101],
  [11.5, 16.292000476567242],
  [100.25, 360.28455963776423],
  [1000000, 12815504.569147611],
  [1.0003, -0.00017309068825375356],
  [1.9996654396644804, -0.0001414107725461672],
  [2.630975231009045, 0.38089909508351205],
  [1e100, 2.2925850929940456e102],
]

test('agrees with published values from near 0 to very large numbers', () => {
  for (const [x, expected] of known) assert.ok(Math.abs(logGamma(x) - expected) <= 2e-14 * Math.max(1, Math.abs(expected)), `${x}: ${logGamma(x)}`)
})

test('goes on by ln x from x to x + 1', () => {
  for (const x of [0.3, 1.7, 11.9, 40]) assert.ok(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x)) < 1e-13)
})

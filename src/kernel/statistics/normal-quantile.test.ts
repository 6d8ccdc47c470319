import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalQuantile } from './normal-quantile.ts'
import { normalCdf } from './normal.ts'

const relative = (actual: number, expected: number, error: number) =>
  assert.ok(Math.abs(actual / expected - 1) < error, `${actual} instead of ${expected}`)

// roots of 0.5 erfc(-z / sqrt 2) = share, of mpmath 1.3.0 at 40 digits
const known: readonly (readonly [number, number])[] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-16, -8.222082216130435],
  [1e-10, -6.361340902404057],
  [0.001, -3.0902323061678136],
  [0.0496896102621282, -1.647870634508601],
  [0.074, -1.4466320671589785],
  [0.076, -1.4325027208258116],
  [0.25, -0.6744897501960817],
  [0.49, -0.025068908258711057],
  [0.5000001, 2.506628273311648e-07],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400538],
  [0.999, 3.090232306167813],
  [0.9999999999990905, 7.047700256664409],
]

test('agrees with high-precision values, from the middle far into both tails', () => {
  for (const [share, expected] of known) relative(normalQuantile(share), expected, 1e-15)
})

test('holds in the middle and at the ends', () => {
  assert.deepEqual([normalQuantile(0.5), normalQuantile(0), normalQuantile(1)], [0, -Infinity, Infinity])
  for (const share of [-0.1, 1.1, NaN]) assert.ok(Number.isNaN(normalQuantile(share)))
})

test('undoes the share', () => {
  for (let share = 0.001; share < 1; share += 0.013) relative(normalCdf(normalQuantile(share)), share, 1e-13)
})

test('rises where its three formulas meet', () => {
  for (const share of [0.075, 0.925, 1.3887943864964021e-11]) {
    assert.ok(normalQuantile(share * (1 - 1e-14)) < normalQuantile(share))
    assert.ok(normalQuantile(share) < normalQuantile(share * (1 + 1e-14)))
  }
})

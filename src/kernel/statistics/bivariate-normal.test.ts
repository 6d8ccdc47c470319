import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bivariateNormalCdf } from './bivariate-normal.ts'
import { normalCdf } from './normal.ts'

const near = (actual: number, expected: number, what = '') => assert.ok(Math.abs(actual - expected) < 1e-14, `${what} ${actual} instead of ${expected}`)
const limits = [-8, -3, -1.5, -0.2, 0, 0.01, 1, 2.5, 6]

test('agrees with values integrated with 30 digits', () => {
  // ∫ φ(x) Φ((k - r x)/√(1 - r²)) dx up to h, by mpmath 1.3
  const known = [
    [1, 1, 0.5, 0.7452035868467497], [1, 2, 0.9, 0.8410961870367746], [-1, 0.5, -0.7, 0.0371666491867356], [2, -1, 0.99, 0.15865525393145705],
    [0.3, 0.31, 0.9999, 0.6171511558535735], [-2, -2.5, 0.95, 0.005974929797870771], [3, -3, -0.3, 0.0013260465158849387], [-1.5, 1.5, -0.999, 0.0023105138767778926],
    [0.5, 0.2, 0.2, 0.42848767875834576], [-4, -4, 0.6, 1.1266880572570213e-06],
  ] as const
  for (const [first, second, correlation, expected] of known) near(bivariateNormalCdf(first, second, correlation), expected, `${first} ${second} ${correlation}`)
})

test('about the origin it is 1/4 and the angle of the correlation', () => {
  // 1/4 + arcsin(r)/2π: 1/3 at a half, 3/8 at √½, 5/12 at √¾
  for (const [correlation, expected] of [[0, 1 / 4], [0.5, 1 / 3], [Math.sqrt(0.5), 3 / 8], [Math.sqrt(0.75), 5 / 12], [1, 1 / 2], [-0.5, 1 / 6], [-1, 0]] as const) near(bivariateNormalCdf(0, 0, correlation), expected)
})

test('is the product where nothing goes together, and the lower of both where everything does', () => {
  for (const first of limits) {
    for (const second of limits) {
      near(bivariateNormalCdf(first, second, 0), normalCdf(first) * normalCdf(second))
      near(bivariateNormalCdf(first, second, 1), normalCdf(Math.min(first, second)))
      near(bivariateNormalCdf(first, second, -1), Math.max(0, normalCdf(first) - normalCdf(-second)))
      if (first !== second) near(bivariateNormalCdf(first, second, 1 - 1e-15), normalCdf(Math.min(first, second)), 'nearly 1')
    }
  }
})

test('the four corners add up to 1, and the order of both does not matter', () => {
  for (const correlation of [-0.999, -0.6, 0.1, 0.4, 0.93, 0.9999]) {
    for (const first of limits) {
      for (const second of limits) {
        const corners = [[1, 1], [1, -1], [-1, 1], [-1, -1]] as const
        near(corners.reduce((total, [one, other]) => total + bivariateNormalCdf(one * first, other * second, one * other * correlation), 0), 1, `${first} ${second} ${correlation}`)
        near(bivariateNormalCdf(first, second, correlation), bivariateNormalCdf(second, first, correlation))
      }
    }
  }
})

test('a limit without end leaves the other alone', () => {
  assert.deepEqual([bivariateNormalCdf(Infinity, 0, 0.3), bivariateNormalCdf(0, Infinity, 0.3), bivariateNormalCdf(-Infinity, 9, 0.3), bivariateNormalCdf(9, -Infinity, -1)], [0.5, 0.5, 0, 0])
})

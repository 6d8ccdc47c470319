import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gamma } from './gamma.ts'

const near = (actual: number, expected: number) => assert.ok(Math.abs(actual / expected - 1) < 2e-15, `${actual} instead of ${expected}`)

// values of mpmath 1.3.0 at 30 digits
const known: readonly (readonly [number, number])[] = [
  [1e-300, 9.999999999999999e299],
  [1e-7, 9999999.422784435],
  [0.1, 9.51350769866873],
  [0.21310646104531772, 4.2926718366334145],
  [0.3333333333333333, 2.678938534707748],
  [0.7, 1.298055332647558],
  [1.2, 0.9181687423997607],
  [1.4616321449683622, 0.8856031944108887],
  [2.000032916602, 1.0000139170699234],
  [2.630975231009045, 1.4635999135313889],
  [3.7, 4.170651783796604],
  [7.3, 1271.4236336639087],
  [11.99, 38953748.92880896],
  [12.5, 136843365.46556586],
  [34.25, 2.091004708487148e37],
  [92.40843057157883, 8.560077518589299e140],
  [143.3, 1.1937110698383078e246],
  [171.6, 1.5858969096672565e308],
]

test('agrees with published values from near 0 to the end of the range', () => {
  for (const [x, expected] of known) near(gamma(x), expected)
})

test('is the factorial at whole numbers, exact up to 22!', () => {
  let factorial = 1n
  for (let n = 1; n <= 170; n += 1) {
    factorial *= BigInt(n)
    if (n <= 22) assert.equal(gamma(n + 1), Number(factorial))
    near(gamma(n + 1), Number(factorial))
  }
})

test('is (2n)! √π / (4^n n!) half way between them', () => {
  let exact = Math.sqrt(Math.PI)
  for (let n = 0; n < 12; n += 1) {
    near(gamma(n + 0.5), exact)
    exact *= n + 0.5
  }
})

test('ends in infinity on both sides, and is not a number below 0', () => {
  assert.deepEqual([gamma(0), gamma(1e-310), gamma(171.63), gamma(1e300), gamma(Infinity)], [Infinity, Infinity, Infinity, Infinity, Infinity])
  assert.deepEqual([gamma(-0.5), gamma(-2), gamma(NaN)], [NaN, NaN, NaN])
})

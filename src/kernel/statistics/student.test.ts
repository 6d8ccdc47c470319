import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalCdf } from './normal.ts'
import { studentCdf, studentQuantile } from './student.ts'

// t, degrees of freedom, share below: scipy.stats.t.cdf 1.17.1
const shares: readonly (readonly [number, number, number])[] = [
  [-1, 1, 0.25000000000000006],
  [-2.5, 2, 0.06480586011075541],
  [0.3, 5, 0.6118754788683627],
  [1.7, 22.5, 0.9485423644249741],
  [-4, 10, 0.0012591663123683473],
  [-12, 10, 1.460704412384992e-07],
  [-8, 100, 1.1364324038640347e-12],
  [0.001, 30, 0.5003956321167575],
  [2, 1000, 0.9771148267533741],
  [-40, 4, 1.1670081613006339e-06],
  [-0.5, 0.7, 0.365200843341165],
]
// share, degrees of freedom, quantile: scipy.stats.t.ppf 1.17.1
const quantiles: readonly (readonly [number, number, number])[] = [
  [0.975, 1, 12.706204736174694],
  [0.975, 2, 4.302652729749462],
  [0.975, 10, 2.228138851986274],
  [0.975, 22, 2.0738730679040254],
  [0.95, 17.36, 1.7375336424088963],
  [0.975, 34.2, 2.0318068463736587],
  [0.025, 500, -1.9647198374673678],
  [0.9999, 6, 8.024792773116536],
  [0.6, 3.5, 0.27326545405577973],
  [0.001, 12, -3.9296332646264918],
]

const near = (actual: number, expected: number, relative: number): void =>
  assert.ok(Math.abs(actual - expected) <= relative * Math.abs(expected), `${actual} is not ${expected}`)

test('the share below t agrees with published values, far into the tails and for broken degrees of freedom', () => {
  for (const [t, freedom, expected] of shares) near(studentCdf(t, freedom), expected, 1e-11)
})

test('the quantile agrees with published values', () => {
  for (const [share, freedom, expected] of quantiles) near(studentQuantile(share, freedom), expected, 1e-11)
})

test('is Cauchy with 1 degree of freedom and near to normal with very many', () => {
  near(studentCdf(1, 1), 0.75, 1e-14)
  near(studentQuantile(0.75, 1), 1, 1e-13)
  near(studentCdf(1.5, 1e5), normalCdf(1.5), 1e-5)
})

test('is symmetric, and infinite at 0 and 1', () => {
  assert.equal(studentQuantile(0.1, 7), -studentQuantile(0.9, 7))
  assert.deepEqual([studentQuantile(0, 3), studentQuantile(0.5, 3), studentQuantile(1, 3)], [-Infinity, 0, Infinity])
  assert.deepEqual([studentCdf(-Infinity, 3), studentCdf(0, 3), studentCdf(Infinity, 3)], [0, 0.5, 1])
})

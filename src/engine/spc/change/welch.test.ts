import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentsOf, welchChance, welchDifference } from './welch.ts'

const near = (actual: number, expected: number): void => assert.ok(Math.abs(actual - expected) < 1e-10, `${actual} is not ${expected}`)
const moments = (...values: readonly number[]): ReturnType<typeof momentsOf> => momentsOf(Float64Array.from(values), 0, values.length)

test('agrees with a worked example', () => {
  const found = welchDifference(moments(1, 2, 3), moments(4, 6, 8), 1)
  near(found.difference, 4)
  near(found.standardError, Math.sqrt(5 / 3))
  near(found.freedom, 2.9411764705882355)
})

test('agrees with scipy.stats.ttest_ind(equal_var=False) 1.17.1', () => {
  const found = welchDifference(moments(20.1, 22.4, 19.8, 21.5, 23.2, 20.7, 22.1), moments(23.5, 22.9, 24.8, 25.1, 21.9), 1)
  near(welchChance(found, 1), 0.008781872485879104)
  near(welchChance(found, -1), 1 - 0.008781872485879104)
})

test('missing values take no part', () => {
  assert.deepEqual(moments(1, NaN, 2, 3), moments(1, 2, 3))
})

test('dependence of neighbours makes the standard error larger and the degrees of freedom fewer', () => {
  const before = moments(1, 2, 3, 2, 1, 2, 3, 2)
  const after = moments(4, 6, 8, 6, 4, 6, 8, 6)
  const plain = welchDifference(before, after, 1)
  const dependent = welchDifference(before, after, 2)
  near(dependent.standardError, plain.standardError * Math.SQRT2)
  assert.ok(dependent.freedom < plain.freedom)
})

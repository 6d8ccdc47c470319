import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clusterRobustErrors } from './cluster-robust.ts'
import { leastSquares } from './least-squares.ts'

const near = (actual: readonly number[], expected: readonly number[]) => {
  assert.equal(actual.length, expected.length)
  actual.forEach((value, index) => assert.ok(Math.abs(value - (expected[index] ?? NaN)) < 1e-12, `${actual.join(' ')} instead of ${expected.join(' ')}`))
}
const one = [1, 1, 1, 1]

test('fits a line and leaves what it does not explain', () => {
  // x about its mean -1 0 1, y 1 2 4: slope 3/2, intercept 7/3 - 3/2
  const fit = leastSquares([1, 2, 4], [[1, 1, 1]], [[0, 1, 2]])
  assert.ok(fit.ok)
  near(fit.value.coefficients, [1.5])
  near(fit.value.residuals, [1 / 6, -1 / 3, 1 / 6])
  assert.equal(fit.value.rank, 2)
})

test('gives each of two columns the effect that the other leaves', () => {
  // y = 5 + 2 a - 3 b exactly
  const a = [0, 1, 0, 3]
  const b = [0, 0, 1, 1]
  const fit = leastSquares(a.map((value, index) => 5 + 2 * value - 3 * (b[index] ?? NaN)), [one], [a, b])
  assert.ok(fit.ok)
  near(fit.value.coefficients, [2, -3])
})

test('leaves out a held column that others already give, and refuses a wanted one', () => {
  const halves = [[1, 1, 0, 0], [0, 0, 1, 1]]
  const fit = leastSquares([1, 2, 3, 5], [one, ...halves], [[0, 1, 0, 1]])
  assert.ok(fit.ok)
  assert.equal(fit.value.rank, 3)
  near(fit.value.coefficients, [1.5])
  assert.deepEqual(leastSquares([1, 2, 3, 5], halves, [one]), { ok: false, error: 'collinear' })
})

test('stays right when two columns nearly coincide', () => {
  const a = [1, 2, 3, 4]
  const b = [1 + 1e-6, 2, 3, 4 - 1e-6]
  const fit = leastSquares(a.map((value, index) => value + (b[index] ?? NaN)), [one], [a, b])
  assert.ok(fit.ok)
  fit.value.coefficients.forEach((value) => assert.ok(Math.abs(value - 1) < 1e-6, String(value)))
})

test('clustered errors add the pulls within a cluster before they square them', () => {
  // x about its mean -1 -1 1 1 (squares 4), y 0 2 3 7: slope 2, residuals -1 1 -2 2.
  // Pulls x times residual: 1 -1 -2 2. In the clusters p (first and third) and q: -1 and 1; sum of squares 2; 2/4² = 1/8.
  // Factor G/(G - 1) x (N - 1)/(N - K) = 2/1 x 3/2 = 3: variance 3/8.
  const fit = leastSquares([0, 2, 3, 7], [one], [[0, 0, 2, 2]])
  assert.ok(fit.ok)
  near(fit.value.coefficients, [2])
  const errors = clusterRobustErrors(fit.value, ['p', 'q', 'p', 'q'], 2)
  assert.ok(errors.ok)
  near(errors.value, [Math.sqrt(3 / 8)])
})

test('clustered errors of two columns do not depend on the order of columns', () => {
  const [y, a, b, clusters] = [[3, 1, 4, 1, 5, 9], [2, 7, 1, 8, 2, 8], [1, 1, 2, 3, 5, 8], ['p', 'q', 'r', 'p', 'q', 'r']]
  const forth = leastSquares(y, [[1, 1, 1, 1, 1, 1]], [a, b])
  const back = leastSquares(y, [[1, 1, 1, 1, 1, 1]], [b, a])
  assert.ok(forth.ok && back.ok)
  const [first, second] = [clusterRobustErrors(forth.value, clusters, 3), clusterRobustErrors(back.value, clusters, 3)]
  assert.ok(first.ok && second.ok)
  near(first.value, second.value.toReversed())
})

test('one cluster, or no more observations than coefficients, gives no standard error', () => {
  const fit = leastSquares([0, 2, 3, 7], [one], [[0, 0, 2, 2]])
  assert.ok(fit.ok)
  assert.deepEqual(clusterRobustErrors(fit.value, ['p', 'p', 'p', 'p'], 2), { ok: false, error: 'too-few-clusters' })
  assert.deepEqual(clusterRobustErrors(fit.value, ['p', 'q', 'p', 'q'], 4), { ok: false, error: 'too-few-observations' })
})

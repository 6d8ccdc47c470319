import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pearson, spearman } from './correlation.ts'

const near = (actual: number, expected: number) => assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} instead of ${expected}`)

test('Pearson follows the straight line, Spearman the order', () => {
  // about the means: -1 0 1 and -3 -1 4, products 7, squares 2 and 26
  const line = pearson([1, 2, 3], [2, 4, 9])
  assert.ok(line.ok)
  near(line.value, 7 / Math.sqrt(52))
  const order = spearman([1, 2, 3], [2, 4, 9])
  assert.ok(order.ok)
  near(order.value, 1)
})

test('Spearman gives ties the mean of their ranks', () => {
  // ranks 1.5 1.5 3 against 1 2 3: about the mean -0.5 -0.5 1 and -1 0 1, products 1.5, squares 1.5 and 2
  const tied = spearman([4, 4, 8], [1, 2, 3])
  assert.ok(tied.ok)
  near(tied.value, 1.5 / Math.sqrt(3))
})

test('does not exist for fewer than 2 pairs or a series that never varies', () => {
  assert.deepEqual(pearson([1], [1]), { ok: false, error: 'too-few-pairs' })
  assert.deepEqual(pearson([0.1, 0.1, 0.1], [1, 2, 3]), { ok: false, error: 'no-variation' })
})

test('lies between -1 and 1 and does not ask which series comes first', () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(fc.property(fc.array(fc.tuple(number, number), { minLength: 2 }), (pairs) => {
    const first = pairs.map(([a]) => a)
    const second = pairs.map(([, b]) => b)
    const forth = pearson(first, second)
    const back = pearson(second, first)
    assert.equal(forth.ok, back.ok)
    if (forth.ok && back.ok) {
      near(forth.value, back.value)
      assert.ok(Math.abs(forth.value) <= 1)
    }
  }))
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RatedPeople } from '../components/rated-people.ts'
import { alpha, correlationOf } from './alpha.ts'
import { itemCovariance } from './covariance.ts'
import { omega, oneFactor } from './one-factor.ts'

/** Raters in rows; -1 is no answer. */
function ratedBy(rows: readonly (readonly number[])[]): RatedPeople {
  const [answerStart, items, scores]: [number[], number[], number[]] = [[0], [], []]
  for (const row of rows) {
    for (const [item, score] of row.entries()) {
      if (score < 0) continue
      items.push(item)
      scores.push(score)
    }
    answerStart.push(items.length)
  }
  return { itemCount: rows[0]?.length ?? 0, raterStart: Int32Array.of(0, rows.length), answerStart: Int32Array.from(answerStart), items: Uint8Array.from(items), scores: Float64Array.from(scores) }
}

describe('whether items hang together', () => {
  it('is looked at over raters who answered everything', () => {
    assert.deepEqual(itemCovariance(ratedBy([[1, 2], [3, 2], [5, 5], [4, -1]])), { rows: 3, matrix: [[4, 3], [3, 3]] })
    assert.equal(itemCovariance(ratedBy([[1, 2], [3, -1]])), null)
  })

  it('is told by alpha', () => {
    assert.equal(alpha([[4, 3], [3, 3]]), 2 * (1 - 7 / 13))
    assert.equal(alpha([[1, -1], [-1, 1]]), null)
    assert.equal(alpha([[1]]), null)
  })

  it('has no correlations where an item never varies', () => {
    assert.equal(correlationOf([[0, 0], [0, 1]]), null)
    assert.deepEqual(correlationOf([[4, 3], [3, 9]]), [[1, 0.5], [0.5, 1]])
  })

  it('finds the loadings that correlations were made with, whatever their signs', () => {
    const made = [0.9, 0.7, -0.5, 0.3]
    const found = oneFactor(made.map((one, item) => made.map((other, at) => (item === at ? 1 : one * other)))) ?? []
    const sign = (found[0] ?? 0) < 0 ? -1 : 1
    for (const [item, loading] of made.entries()) assert.ok(Math.abs((found[item] ?? NaN) * sign - loading) < 1e-9)
    assert.ok(Math.abs(omega([0.6, 0.8]) - 1.96 / (1.96 + 0.64 + 0.36)) < 1e-15)
  })

  it('finds no factor of two items, and none that would explain more than all', () => {
    assert.equal(oneFactor([[1, 0.5], [0.5, 1]]), null)
    assert.equal(oneFactor([[1, 0.9, 0.9], [0.9, 1, 0.1], [0.9, 0.1, 1]]), null)
  })
})

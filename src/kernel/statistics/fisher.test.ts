import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fisherCdf, fisherQuantile } from './fisher.ts'
import { studentQuantile } from './student.ts'

describe('the F distribution', () => {
  it('has the points of printed tables', () => {
    for (const [share, above, below, value] of [[0.95, 2, 10, 4.102821], [0.95, 5, 20, 2.71089], [0.99, 3, 15, 5.416965], [0.975, 1, 5, 10.006982]] as const) assert.ok(Math.abs(fisherQuantile(share, above, below) - value) < 1e-6)
  })
  it('is the square of Student’s with one degree of freedom above', () => assert.ok(Math.abs(fisherQuantile(0.95, 1, 7) - studentQuantile(0.975, 7) ** 2) < 1e-10))
  it('has the closed form of 2 degrees of freedom above', () => assert.ok(Math.abs(fisherCdf(3, 2, 8) - (1 - (1 + (2 * 3) / 8) ** -4)) < 1e-14))
  it('turned over gives one over the other end', () => assert.ok(Math.abs(fisherQuantile(0.025, 4, 9) * fisherQuantile(0.975, 9, 4) - 1) < 1e-12))
  it('ends at 0 and at infinity', () => assert.deepEqual([fisherCdf(0, 2, 3), fisherCdf(Infinity, 2, 3), fisherQuantile(1, 2, 3), fisherQuantile(2, 2, 3)], [0, 1, Infinity, NaN]))
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { oneWay } from './one-way.ts'

describe('analysis of variance of one factor', () => {
  it('is that of the example', () => assert.deepEqual(oneWay([[1, 3], [5, 7]]), { meanSquareBetween: 16, meanSquareWithin: 2, size: 2, betweenVariance: 7, share: 7 / 9 }))
  it('weighs groups by their sizes, and passes over empty ones', () => {
    const found = oneWay([[1, 2, 3], [], [4]])
    assert.deepEqual([found?.meanSquareBetween, found?.meanSquareWithin, found?.size], [3, 1, 1.5])
  })
  it('is not there of one group, or where each has one value', () => assert.deepEqual([oneWay([[1, 2]]), oneWay([[1], [2]]), oneWay([])], [null, null, null]))
})

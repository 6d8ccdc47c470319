import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mean } from '../../kernel/statistics/mean.ts'
import { defaultXmrOptions, xmr } from './index.ts'
import type { Segment, XmrOptions } from './index.ts'

function segmentOf(values: readonly (number | null)[], changes: Partial<XmrOptions> = {}): Segment {
  const [segment] = xmr(values, { segmentStarts: [], targets: [] }, { ...defaultXmrOptions, ...changes }).segments
  assert.ok(segment)
  return segment
}

function isNear(actual: number | null, expected: number): void {
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`)
}

describe('centre and process limits', () => {
  it('are the mean, and 2.66 mean moving ranges on either side', () => {
    const { mean: centre, lowerLimit, upperLimit } = segmentOf([20, 24, 22, 25, 21, 23])
    assert.equal(centre, 22.5)
    isNear(lowerLimit, 22.5 - 2.66 * 3)
    isNear(upperLimit, 22.5 + 2.66 * 3)
  })

  it('rest on the first points alone when fixed', () => {
    const { mean: centre, upperLimit } = segmentOf([...Array<number>(6).fill(10), ...Array<number>(6).fill(12), 90, 91], { fixAfterNPoints: 12, screenOutliers: false })
    assert.equal(centre, 11)
    isNear(upperLimit, 11 + (2.66 * 2) / 11)
  })

  it('leave a moving range out that is 3.267 times the mean one or more, when screening', () => {
    const spike = [10, 11, 10, 11, 10, 11, 10, 50, 10, 11, 10, 11]
    isNear(segmentOf(spike).upperLimit, 165 / 12 + 2.66)
    isNear(segmentOf(spike, { screenOutliers: false }).upperLimit, 165 / 12 + (2.66 * 89) / 11)
  })

  it('screen once and leave the mean as it is', () => {
    // Ranges 1 1 1 1 1 5 40: mean 50/7, 40 goes; of the rest, 5 would go too if screened again.
    const values = [0, 1, 0, 1, 0, 1, 6, 46]
    isNear(segmentOf(values).upperLimit, 55 / 8 + (2.66 * 10) / 6)
  })

  it('are the value itself in a series of equal values, with or without screening', () => {
    for (const screenOutliers of [true, false]) {
      const { mean: centre, lowerLimit, upperLimit } = segmentOf(Array<number>(14).fill(0.35), { screenOutliers })
      assert.deepEqual([centre, lowerLimit, upperLimit], [0.35, 0.35, 0.35])
    }
  })

  it('are not known of a single value, and no centre either of none', () => {
    assert.deepEqual(segmentOf([7]), { first: 0, last: 0, valueCount: 1, mean: 7, lowerLimit: null, upperLimit: null, isShort: true })
    assert.deepEqual(segmentOf([null, null]), { first: 0, last: 1, valueCount: 0, mean: null, lowerLimit: null, upperLimit: null, isShort: true })
  })

  it('take no moving range across a missing value', () => {
    const { mean: centre, upperLimit, valueCount } = segmentOf([10, 12, null, 90, 92])
    assert.deepEqual([centre, valueCount], [51, 4])
    isNear(upperLimit, 51 + 2.66 * 2)
  })

  it('are not known when no two values stand beside each other', () => {
    assert.equal(segmentOf([10, null, 12, null, 11]).upperLimit, null)
  })

  it('are trial limits below 13 points', () => {
    assert.equal(segmentOf(Array<number>(12).fill(1)).isShort, true)
    assert.equal(segmentOf(Array<number>(13).fill(1)).isShort, false)
  })
})

describe('the mean', () => {
  it('is what exact arithmetic rounds to, where dividing the exact sum rounds to a neighbour', () => {
    const values = [52.1, 10.8, 99.7]
    assert.equal(segmentOf(values).mean, 54.2)
    assert.notEqual(mean(values), 54.2)
  })

  it('loses nothing beside large numbers', () => {
    assert.equal(segmentOf([1e16, 1, -1e16, 1]).mean, 0.5)
  })

  it('makes a value that equals it lie on no side', () => {
    const values = [0.7, 0.1, 0.3, 0.9, 0.5, 0.5, 0.5]
    const { points, segments } = xmr(values, { segmentStarts: [], targets: [] }, defaultXmrOptions)
    assert.equal(segments[0]?.mean, 0.5)
    assert.deepEqual(points.slice(4).map(({ relativeToMean }) => relativeToMean), [0, 0, 0])
  })
})

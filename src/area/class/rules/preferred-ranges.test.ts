import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { preferredRanges, spreadsOf } from './preferred-ranges.ts'

const peoples = Array.from({ length: 25 }, (_, index) => 8 * (index + 1))

describe('the ranges that have a name', () => {
  it('are worked by hand for 8, 16, 24, 40 and 64 people', () => {
    const written = (people: number) => preferredRanges(people).map(({ lowest, highest }) => `${lowest}-${highest}`).join(' ')
    assert.equal(written(8), '0-1 2-2 3-5 6-6 7-8')
    assert.equal(written(16), '0-2 3-6 7-9 10-13 14-16')
    assert.equal(written(24), '0-2 3-10 11-13 14-21 22-24')
    assert.equal(written(40), '0-2 3-17 18-22 23-37 38-40')
    assert.equal(written(64), '0-3 4-28 29-35 36-60 61-64')
  })

  it('touch each other, cover every count, and never say that all chose the same', () => {
    for (const people of peoples) {
      const ranges = preferredRanges(people)
      assert.deepEqual(ranges.flatMap(({ lowest, highest }) => Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index)), Array.from({ length: people + 1 }, (_, count) => count))
      for (const end of [ranges[0], ranges.at(-1)]) assert.ok(end !== undefined && end.highest > end.lowest)
    }
  })

  it('favour neither side', () => {
    for (const people of peoples) {
      const ranges = preferredRanges(people)
      assert.deepEqual(ranges.map(({ lowest, highest }) => ({ lowest: people - highest, highest: people - lowest })).toReversed(), ranges)
    }
  })

  it('have one name each, and joined ranges have two', () => {
    for (const people of peoples) for (const range of preferredRanges(people)) assert.equal(spreadsOf(range, people).from, spreadsOf(range, people).to)
    assert.deepEqual(spreadsOf({ lowest: 2, highest: 4 }, 8), { from: 'most-leadership', to: 'about-half' })
  })
})

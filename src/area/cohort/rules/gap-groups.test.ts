import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { defaultComponents } from '../../../engine/measurement/index.ts'
import type { Rating } from '../../../kernel/rating.ts'
import { type ViewRatings, gapGroupOf } from './gap-groups.ts'

const group = (...taught: readonly (readonly ViewRatings[])[]) => gapGroupOf(taught, defaultComponents)

describe('who would gain', () => {
  it('is a clear gap where two views agree that it is far below “Reliably”', () => {
    assert.equal(group([[1, 2], [1, 2]]), 'clear-gap')
    assert.equal(group([[4, 4], [5, 4]], [[1, 1], [1, 1]]), 'clear-gap')
  })

  it('cannot be told from one view, from views that differ, from a little below, and from nothing', () => {
    assert.equal(group([[1, 1, 1, 1]]), 'cannot-tell')
    assert.equal(group([[1, 1], []]), 'cannot-tell')
    assert.equal(group([[1, 1], [5, 5]]), 'cannot-tell')
    assert.equal(group([[3, 2], [2, 3]]), 'cannot-tell')
    assert.equal(group([]), 'cannot-tell')
  })

  it('is none where two views put every capability well above, and cannot be told when one has no view', () => {
    assert.equal(group([[4, 5], [4, 4]]), 'no-clear-gap')
    assert.equal(group([[4, 5], [4, 4]], []), 'cannot-tell')
  })

  it('takes more to be clear the more capabilities are looked at', () => {
    const near: readonly ViewRatings[] = [[2], [2]]
    const unknown = Array.from({ length: 7 }, (): readonly ViewRatings[] => [])
    assert.equal(group([[2, 2, 2], [2, 2, 2]]), 'clear-gap')
    assert.equal(group([[2, 2, 2], [2, 2, 2]], ...unknown), 'cannot-tell')
    assert.equal(group(near), 'cannot-tell')
  })

  it('never calls a gap what one view alone says, and does not mind the order of views', () => {
    const view = fc.array(fc.constantFrom<Rating>(1, 2, 3, 4, 5), { maxLength: 6 })
    fc.assert(fc.property(fc.array(view, { maxLength: 3 }), (views) => {
      assert.equal(group(views), group(views.toReversed()))
      if (views.filter(({ length }) => length > 0).length < 2) assert.equal(group(views), 'cannot-tell')
    }), { seed: 20_261_126, numRuns: 200 })
  })
})

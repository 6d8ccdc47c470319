import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { pageOf } from './paging.ts'

describe('a page of a long list', () => {
  it('is the one that was asked for, or the nearest that there is', () => {
    assert.deepEqual(pageOf(2, 120, 50), { page: 2, pages: 3, offset: 50 })
    assert.deepEqual(pageOf(9, 120, 50), { page: 3, pages: 3, offset: 100 })
    assert.deepEqual(pageOf(0, 120, 50), { page: 1, pages: 3, offset: 0 })
  })

  it('is the first and only one of a list of none', () => {
    assert.deepEqual(pageOf(1, 0, 50), { page: 1, pages: 1, offset: 0 })
  })

  it('never lies beyond the list, and pages together hold it all', () => {
    fc.assert(fc.property(fc.integer(), fc.nat(10_000), fc.integer({ min: 1, max: 100 }), (asked, total, size) => {
      const { offset, pages } = pageOf(asked, total, size)
      assert.ok(offset >= 0 && (offset < total || total === 0) && pages * size >= total && (pages - 1) * size <= total)
    }))
  })
})

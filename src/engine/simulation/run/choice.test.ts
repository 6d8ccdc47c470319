import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { chosen, sharesUpTo } from './choice.ts'

describe('the choice of one of several', () => {
  it('goes to the first whose share, with those before it, is above the number', () => {
    const upTo = sharesUpTo([1, 0, 2, 1])
    assert.deepEqual([...upTo], [0.25, 0.25, 0.75, 1])
    assert.deepEqual([0, 0.2499, 0.25, 0.7499, 0.75, 0.9999999999999999].map((uniform) => chosen(upTo, uniform)), [0, 0, 2, 2, 3, 3])
  })
})

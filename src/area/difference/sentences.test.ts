import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { roundFrom } from './sentences.ts'

describe('the round that is asked for', () => {
  it('is the first unless the second is named', () => {
    assert.deepEqual(['before', 'after', 'x', undefined].map(roundFrom), ['before', 'after', 'before', 'before'])
  })
})

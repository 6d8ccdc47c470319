import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isRating, parseReply, replies } from './rating.ts'

describe('a reply about a behaviour', () => {
  it('is read back from the text that is sent and kept', () => {
    assert.deepEqual(replies.map((reply) => parseReply(String(reply))), replies)
  })

  it('is nothing else', () => {
    assert.deepEqual(['', '0', '6', '3.0', ' 3', 'not-yet', 'NaN'].map(parseReply), [null, null, null, null, null, null, null])
  })

  it('is a rating or a reason why there is none', () => {
    assert.deepEqual(replies.filter(isRating), [1, 2, 3, 4, 5])
  })
})

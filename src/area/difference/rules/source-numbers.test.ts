import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { numberOf, sourcesOf } from './source-numbers.ts'

describe('the sources of a page', () => {
  it('stand once each, in the order in which they are named, and are numbered from 1', () => {
    const listed = sourcesOf([{ sources: ['article', 'leech2019'] }, { sources: [] }, { sources: ['kotter', 'article'] }])
    assert.deepEqual(listed, ['article', 'leech2019', 'kotter'])
    assert.deepEqual((['kotter', 'article'] as const).map((source) => numberOf(source, listed)), [3, 1])
  })

  it('must be listed to have a number', () => {
    assert.throws(() => numberOf('yun2005', ['article']), RangeError)
  })
})

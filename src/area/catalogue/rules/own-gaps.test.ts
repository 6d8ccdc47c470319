import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Rating } from '../../../kernel/rating.ts'
import { type RatedCapability, ownGaps } from './own-gaps.ts'

const rated = (self: readonly Rating[], supervisor: readonly Rating[], code: string | null = 'M3'): RatedCapability => ({ capability: { code }, known: { kind: 'views', views: [{ by: 'self', steps: self }, { by: 'supervisor', steps: supervisor }] } })
const gapOf = (one: RatedCapability) => ownGaps([one], new Set(['M3']))

describe('what somebody may want to build', () => {
  it('is what every view puts below “Reliably”, with whose views those are', () => {
    assert.deepEqual(gapOf(rated([2, 4], [1])), [{ capability: 'M3', certainty: 'clear', seenBy: 'two-views' }])
    assert.deepEqual(gapOf(rated([2, 4], [])), [{ capability: 'M3', certainty: 'clear', seenBy: 'self' }])
    assert.deepEqual(gapOf(rated([], [2])), [{ capability: 'M3', certainty: 'clear', seenBy: 'supervisor' }])
  })

  it('is nothing that nobody puts below it', () => {
    assert.deepEqual(gapOf(rated([3, 5], [3])), [])
  })

  it('is no gap where views differ or nobody rated it', () => {
    assert.deepEqual(gapOf(rated([2], [4])), [{ capability: 'M3', certainty: 'cannot-tell', untold: 'views-differ' }])
    assert.deepEqual(gapOf(rated([], [])), [{ capability: 'M3', certainty: 'cannot-tell', untold: 'no-view' }])
    assert.deepEqual(gapOf({ capability: { code: 'M3' }, known: { kind: 'cannot-tell' } }), [{ capability: 'M3', certainty: 'cannot-tell', untold: 'no-view' }])
  })

  it('leaves out what the catalogue does not know', () => {
    assert.deepEqual([...gapOf(rated([1], [1], null)), ...gapOf(rated([1], [1], 'X9'))], [])
  })
})

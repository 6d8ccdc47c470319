import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ReleasedShare } from '../records.ts'
import { shareReading } from './share-reading.ts'

const share = (people: number | null, percent: ReleasedShare['percent']): ReleasedShare => ({ kind: 'capability', key: 'one', name: 'Budget', domain: 'management', place: 1, people, percent })

describe('what a share of people says of a capability', () => {
  it('is told only where the whole interval lies on one side of half', () => {
    assert.equal(shareReading(share(100, { value: 30, code: 'exact' })), 'fewer-than-half')
    assert.equal(shareReading(share(100, { value: 45, code: 'exact' })), 'cannot-tell')
    assert.equal(shareReading(share(100, { value: 70, code: 'exact' })), 'half-or-more')
  })

  it('is told of a bound, and of nothing that is held back', () => {
    assert.equal(shareReading(share(30, { value: 4, code: 'at-most' })), 'fewer-than-half')
    assert.equal(shareReading(share(30, { value: 96, code: 'at-least' })), 'half-or-more')
    assert.equal(shareReading(share(null, null)), 'not-shown')
  })
})

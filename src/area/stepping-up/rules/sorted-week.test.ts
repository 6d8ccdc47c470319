import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isAnythingSorted, placesFor, sortedWeek } from './sorted-week.ts'

const complaint = { id: 'complaint', text: 'Answer a complaint', isDuty: true } as const
const offered = [{ id: 'rota', text: 'Write the rota' }, { id: 'list', text: 'Print the list' }, complaint]

describe('a sorted week', () => {
  it('has offered tasks first and then her own; an offered task without a place is left out, one of her own is not sorted yet', () => {
    const sorted = sortedWeek({ week: { list: 'stop' }, ownTasks: [{ text: 'Teach', place: 'stop' }, { text: 'Walk', place: null }] }, offered)
    assert.deepEqual(sorted, { 'only-i': [], delegate: [], stop: ['Print the list', 'Teach'], unsorted: ['Walk'] })
    assert.equal(isAnythingSorted(sorted), true)
    assert.equal(isAnythingSorted(sortedWeek({ week: {}, ownTasks: [{ text: 'Walk', place: null }] }, offered)), false)
  })

  it('offers no stop for a duty, and takes a stop that was sent for one as no place', () => {
    assert.deepEqual(placesFor(complaint), ['only-i', 'delegate'])
    assert.deepEqual(placesFor({}), ['only-i', 'delegate', 'stop'])
    assert.deepEqual(sortedWeek({ week: { complaint: 'stop', rota: 'stop' }, ownTasks: [] }, offered).stop, ['Write the rota'])
  })
})

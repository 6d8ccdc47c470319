import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isAnythingSorted, placesFor, sortedWeek } from './sorted-week.ts'

const complaint = { id: 'complaint', text: 'Answer a complaint', isDuty: true } as const
const offered = [{ id: 'rota', text: 'Write the rota' }, { id: 'list', text: 'Print the list' }, complaint]

describe('a sorted week', () => {
  it('has offered tasks first and then her own; what has no place is not sorted yet, an offered task only once anything has one', () => {
    const sorted = sortedWeek({ week: { list: 'stop' }, ownTasks: [{ text: 'Teach', place: 'stop' }, { text: 'Walk', place: null }] }, offered)
    assert.deepEqual(sorted, { 'only-i': [], delegate: [], stop: ['Print the list', 'Teach'], unsorted: ['Write the rota', 'Answer a complaint', 'Walk'] })
    assert.equal(isAnythingSorted(sorted), true)
    assert.deepEqual(sortedWeek({ week: {}, ownTasks: [{ text: 'Walk', place: null }] }, offered).unsorted, ['Walk'])
    assert.equal(isAnythingSorted(sortedWeek({ week: {}, ownTasks: [{ text: 'Walk', place: null }] }, offered)), false)
  })

  it('offers no stop for a duty, and takes a stop that was sent for one as no place', () => {
    assert.deepEqual(placesFor(complaint), ['only-i', 'delegate'])
    assert.deepEqual(placesFor({}), ['only-i', 'delegate', 'stop'])
    assert.deepEqual(sortedWeek({ week: { complaint: 'stop', rota: 'stop' }, ownTasks: [] }, offered).stop, ['Write the rota'])
  })
})

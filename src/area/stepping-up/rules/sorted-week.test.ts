import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isUnsorted, sortedWeek } from './sorted-week.ts'

const offered = [
  { id: 'rota', text: 'Write the rota' },
  { id: 'list', text: 'Print the list' },
]

it('a week is sorted into offered tasks and then her own; what has no place is left out', () => {
  const sorted = sortedWeek({ week: { list: 'stop' }, ownTasks: [{ text: 'Teach', place: 'stop' }, { text: 'Walk', place: null }] }, offered)
  assert.deepEqual(sorted, { 'only-i': [], delegate: [], stop: ['Print the list', 'Teach'] })
  assert.equal(isUnsorted(sorted), false)
  assert.equal(isUnsorted(sortedWeek({ week: {}, ownTasks: [] }, offered)), true)
})

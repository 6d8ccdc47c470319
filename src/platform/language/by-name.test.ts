import assert from 'node:assert/strict'
import { it } from 'node:test'
import { byName } from './by-name.ts'

it('names are in the order in which people look for them: numbers by their size, capitals and accents aside', () => {
  assert.deepEqual(['Ward 10', 'ward 7', 'Émile', 'Zoe', 'emma'].toSorted(byName), ['Émile', 'emma', 'ward 7', 'Ward 10', 'Zoe'])
})

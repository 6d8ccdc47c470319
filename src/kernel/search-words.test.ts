import assert from 'node:assert/strict'
import { it } from 'node:test'
import { searchWords } from './search-words.ts'

it('a search has the words that were typed, in their order, whatever parts them', () => {
  assert.deepEqual(searchWords('  Mo\tO’Invented\u0000mo@trust '), ['Mo', 'O’Invented', 'mo@trust'])
  assert.deepEqual(searchWords(' '), [])
})

it('a search has 6 words of 60 characters, and leaves out the rest', () => {
  assert.deepEqual(searchWords('a b c d e f g'), ['a', 'b', 'c', 'd', 'e', 'f'])
  assert.deepEqual(searchWords('😀'.repeat(61)), ['😀'.repeat(60)])
})

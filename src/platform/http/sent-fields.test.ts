import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { doneIn, doneWordsIn, firstValue, pageIn, sentId, trimmedValue, typedDateIn, versionIn } from './sent-fields.ts'

describe('what was sent', () => {
  it('is the first value of a name, or empty', () => {
    assert.deepEqual([firstValue({ name: [' a ', 'b'] }, 'name'), trimmedValue({ name: [' a ', 'b'] }, 'name'), firstValue({}, 'name')], [' a ', 'a', ''])
  })

  it('has a day in three fields', () => {
    assert.deepEqual(typedDateIn({ 'last-day': ['1'], 'last-month': ['apr'] }, 'last'), { day: '1', month: 'apr', year: '' })
  })

  it('says from which version a form was drawn; a form that says none was drawn from none that there is', () => {
    assert.deepEqual([versionIn({ version: ['12'] }), versionIn({}), versionIn({ version: ['1e3'] }), versionIn({ version: ['1234567890'] })], [12, -1, -1, -1])
  })

  it('names an id, or one that leads to nothing', () => {
    const id = '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c01'
    assert.deepEqual([sentId({ run: [id] }, 'run'), sentId({ run: ['1; drop'] }, 'run'), sentId({}, 'run')], [id, '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000'])
  })

  it('asks for a page of a list, the first where it says none that there can be', () => {
    assert.deepEqual(['3', '0', '', '-1', '1e3', '1234567'].map((page) => pageIn({ page: [page] })), [3, 1, 1, 1, 1, 1])
  })

  it('says what was done only in names that there are words for', () => {
    const words = { saved: 'Saved.' }
    assert.deepEqual([doneIn({ done: ['saved'] }, words), doneIn({ done: ['toString'] }, words), doneIn({}, words)], ['saved', null, null])
    assert.deepEqual([doneWordsIn({ done: ['saved'] }, words), doneWordsIn({ done: ['other'] }, words)], ['Saved.', null])
  })
})

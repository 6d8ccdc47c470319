import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { taskText } from './task-text.ts'

describe('the text of a task', () => {
  it('is its first sentence without a full stop, and what follows', () => {
    assert.deepEqual(taskText('Ask for 4 answers in one email. Whom do you ring?'), { first: 'Ask for 4 answers in one email', rest: 'Whom do you ring?' })
    assert.deepEqual(taskText('Ask: “Who decides?” Write it down.'), { first: 'Ask: “Who decides?”', rest: 'Write it down.' })
  })

  it('is whole where it is one sentence, and keeps a decimal point', () => {
    assert.deepEqual(taskText('Ring the site team'), { first: 'Ring the site team', rest: '' })
    assert.deepEqual(taskText('Ask for 7.5 hours a week.'), { first: 'Ask for 7.5 hours a week', rest: '' })
  })
})

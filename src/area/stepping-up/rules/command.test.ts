import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isNothingChanged, readCommand, shownBefore } from './command.ts'

describe('what a form asks for', () => {
  it('is to keep something, to put a draft back, or to show a sheet', () => {
    assert.deepEqual(readCommand({ keep: ['file'], shown: ['ask'] }), { kind: 'keep', what: 'file' })
    assert.deepEqual(readCommand({ draft: ['mine'], shown: ['charter'] }), { kind: 'put-draft-back', part: 'mine' })
    assert.deepEqual(readCommand({ sheet: ['week'], shown: ['charter'] }), { kind: 'show', view: 'week' })
    assert.deepEqual(readCommand({ sheet: ['answers'], shown: ['charter'] }), { kind: 'show', view: 'answers' })
  })

  it('is the same sheet again when no button was pressed, and the first sheet after the questions', () => {
    assert.deepEqual(readCommand({ shown: ['charter'] }), { kind: 'show', view: 'charter' })
    assert.deepEqual(readCommand({ shown: ['answers'] }), { kind: 'show', view: 'one-page' })
    assert.deepEqual(readCommand({}), { kind: 'show', view: 'one-page' })
  })

  it('is the first sheet when we do not know what it names', () => {
    for (const name of ['constructor', '__proto__', 'nonsense']) {
      assert.deepEqual(readCommand({ sheet: [name], shown: ['charter'] }), { kind: 'show', view: 'one-page' })
      assert.deepEqual(readCommand({ keep: [name], draft: [name] }), { kind: 'show', view: 'one-page' })
      assert.equal(shownBefore({ shown: [name] }), 'answers')
    }
  })

  it('is the plan as it was when the button of that name was pressed', () => {
    assert.equal(isNothingChanged({ 'nothing-changed': ['yes'], shown: ['answers'] }), true)
    assert.equal(isNothingChanged({ shown: ['answers'] }), false)
  })
})

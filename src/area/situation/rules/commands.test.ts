import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { practice } from '../content/practice.ts'
import { readPracticeCommand, readQuestionCommand } from './commands.ts'

describe('what a form of the questions asks for', () => {
  it('is what its button says', () => {
    assert.deepEqual(readQuestionCommand({ command: ['show-all'], on: ['urgency'] }), { kind: 'show-all' })
    assert.deepEqual(readQuestionCommand({ command: ['read'] }), { kind: 'read' })
    assert.deepEqual(readQuestionCommand({ command: ['back'], on: ['severity'] }), { kind: 'back', field: 'severity' })
    assert.deepEqual(readQuestionCommand({ change: ['urgency'] }), { kind: 'change', field: 'urgency' })
    assert.deepEqual(readQuestionCommand({ command: ['one-by-one'], on: ['severity'] }), { kind: 'go-on' })
  })

  it('is that the question on the page was answered, when no button says otherwise', () => {
    assert.deepEqual(readQuestionCommand({ on: ['severity'] }), { kind: 'answer', field: 'severity' })
  })

  it('is going on when it says nothing of ours', () => {
    const hostile = ['<script>', '__proto__']
    assert.deepEqual(readQuestionCommand({ command: hostile, on: hostile, change: hostile }), { kind: 'go-on' })
    assert.deepEqual(readQuestionCommand({}), { kind: 'go-on' })
  })
})

describe('what a form of the practice asks for', () => {
  it('is to stop, to go to a situation, or to compare the one on the page', () => {
    assert.deepEqual(readPracticeCommand({ command: ['stop'], go: ['3'] }, practice), { kind: 'stop' })
    assert.deepEqual(readPracticeCommand({ go: ['3'], position: ['2'] }, practice), { kind: 'go-to', position: 2 })
    assert.deepEqual(readPracticeCommand({ position: ['2'] }, practice), { kind: 'compare', position: 1 })
  })

  it('is about the first situation when the position names none', () => {
    const positions = ['1', '10', '11', '0', '-1', '2.5', 'x', ''].map((position) => readPracticeCommand({ position: [position] }, practice))
    assert.deepEqual(positions.map((command) => (command.kind === 'stop' ? null : command.position)), [0, 9, 0, 0, 0, 0, 0, 0])
  })
})

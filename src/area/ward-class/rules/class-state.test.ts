import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openState, readLeadAct, stateAfter } from './class-state.ts'

describe('what a class is told', () => {
  it('is frozen until it is let go, and stops after a week until another is set', () => {
    const frozen = stateAfter(stateAfter(openState, { kind: 'hold', afterWeek: 2 }), { kind: 'freeze' })
    assert.deepEqual(frozen, { frozen: true, holdAfterWeek: 2, ended: false })
    assert.deepEqual(stateAfter(frozen, { kind: 'let-go' }), { frozen: false, holdAfterWeek: 2, ended: false })
  })

  it('does not change when somebody looks at what it did', () => {
    assert.deepEqual(stateAfter(openState, { kind: 'look', week: 1 }), openState)
  })

  it('holds nobody once it has ended, whatever comes after', () => {
    const ended = stateAfter({ frozen: true, holdAfterWeek: 3, ended: false }, { kind: 'end' })
    assert.deepEqual(ended, { frozen: false, holdAfterWeek: null, ended: true })
    assert.deepEqual(stateAfter(ended, { kind: 'freeze' }), ended)
  })

  it('is asked for by forms that name an act and a week that there is', () => {
    assert.deepEqual(readLeadAct({ act: ['hold'], week: ['7'] }), { kind: 'hold', afterWeek: 7 })
    assert.deepEqual(readLeadAct({ act: ['hold'], week: ['none'] }), { kind: 'hold', afterWeek: null })
    assert.deepEqual(readLeadAct({ act: ['look'], week: ['8'] }), { kind: 'look', week: 8 })
    for (const form of [{}, { act: ['hold'], week: ['8'] }, { act: ['hold'], week: ['0'] }, { act: ['look'], week: ['1.5'] }, { act: ['erase'] }]) assert.equal(readLeadAct(form), null)
  })
})

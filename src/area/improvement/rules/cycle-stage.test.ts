import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cycleStage, mayWrite } from './cycle-stage.ts'

const planned = { did: '', studied: '', outcome: null, act: null } as const
const done = { ...planned, did: 'Checked bells' }
const studied = { ...done, studied: 'Half were in reach', outcome: 'not-as-predicted' } as const
const closed = { ...studied, act: 'adapt' } as const

describe('how far a cycle is', () => {
  it('follows from what is written', () => {
    assert.deepEqual([planned, done, studied, closed].map(cycleStage), ['do', 'study', 'act', 'closed'])
  })

  it('is not beyond study while it is not said whether it went as predicted', () => {
    assert.equal(cycleStage({ ...done, studied: 'Half were in reach' }), 'study')
  })

  it('fixes the prediction once something was done, and everything once it is closed', () => {
    assert.ok(mayWrite(planned, 'plan'))
    for (const later of [done, studied, closed]) assert.ok(!mayWrite(later, 'plan'))
    for (const part of ['plan', 'do', 'study', 'act'] as const) assert.ok(!mayWrite(closed, part))
    assert.ok(!mayWrite(planned, 'study') && !mayWrite(done, 'act'))
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adviseOn } from './advice.ts'
import { aSituation } from './building-situations.ts'
import { signs } from './facts.ts'
import { domainOfSign } from './first-domain.ts'

const firstOf = (given: Parameters<typeof aSituation>[0]): string => adviseOn(aSituation(given)).first

describe('what is needed first', () => {
  it('is management in an emergency, whatever else goes on', () => {
    assert.equal(firstOf({ urgency: 'minutes', severity: 'some-harm', signs: ['morale-low', 'culture'] }), 'management')
  })
  it('is what all signs ask for, when they ask for the same', () => {
    assert.equal(firstOf({ signs: ['budget', 'staffing'] }), 'management')
    assert.equal(firstOf({ signs: ['purpose-unclear', 'winning-consent'] }), 'leadership')
  })
  it('is management when both are asked for and it must be today, or serious harm is possible', () => {
    assert.equal(firstOf({ urgency: 'today', signs: ['staffing', 'morale-low'] }), 'management')
    assert.equal(firstOf({ severity: 'serious-harm', signs: ['standards', 'service-must-change'] }), 'management')
  })
  it('is leadership when both are asked for, there is time, and nobody knows yet where to go', () => {
    assert.equal(firstOf({ signs: ['budget', 'service-must-change'] }), 'leadership')
  })
  it('cannot be told when both are asked for and nothing speaks for one, or when nothing was named', () => {
    assert.equal(firstOf({ signs: ['budget', 'morale-low'] }), 'cannot-tell')
    assert.equal(firstOf({ signs: [] }), 'cannot-tell')
  })
  it('cannot be told when it hangs on how soon it must be, which nobody knows', () => {
    const advice = adviseOn(aSituation({ urgency: 'unsure', signs: ['budget', 'morale-low'] }))
    assert.equal(advice.first, 'cannot-tell')
    assert.ok(advice.trace.some((step) => step.code === 'first' && step.reason === 'hangs-on-unsure'))
    assert.ok(advice.changes.some(({ field, to, first }) => field === 'urgency' && to === 'today' && first === 'management'))
  })
  it('has seven signs for each of the two', () => {
    assert.deepEqual(signs.map((sign) => domainOfSign[sign]).filter((domain) => domain === 'management').length, 7)
    assert.equal(signs.length, 14)
  })
})

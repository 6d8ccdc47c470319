import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { Transition } from '../records.ts'
import { aTransition } from '../testing/a-transition.ts'
import { type TransitionState, currentOf, mayTakeBack, stateOf } from './state.ts'

const today = aDay('2026-11-26')

describe('the state of a transition', () => {
  const cases: readonly (readonly [what: string, about: Partial<Transition>, state: TransitionState])[] = [
    ['a start that is ahead', { startsOn: aDay('2026-11-27') }, 'preparing'],
    ['acting up from today', { startsOn: today }, 'acting-up'],
    ['acting up past its agreed end', { startsOn: aDay('2026-01-05'), agreedUntil: aDay('2026-06-30') }, 'acting-up'],
    ['a secondment under way', { kind: 'secondment', startsOn: aDay('2026-11-02') }, 'acting-up'],
    ['a new post ahead', { kind: 'new-post', startsOn: aDay('2026-12-01') }, 'preparing'],
    ['a new post that has begun', { kind: 'new-post', startsOn: aDay('2026-10-01') }, 'newly-appointed'],
    ['preparing for a post that may come', { kind: 'preparing', startsOn: aDay('2026-10-01') }, 'preparing'],
    ['the last day in the post', { startsOn: aDay('2026-10-01'), endedOn: aDay('2026-11-27'), ending: 'back-in-post' }, 'acting-up'],
    ['the day after the last', { startsOn: aDay('2026-10-01'), endedOn: today, ending: 'back-in-post' }, 'ended'],
    ['appointed for good', { startsOn: aDay('2026-10-01'), endedOn: today, ending: 'appointed' }, 'ended'],
    ['one that never began', { startsOn: aDay('2026-12-01'), endedOn: today, ending: 'other' }, 'ended'],
    ['one from a leap day', { startsOn: aDay('2028-02-29') }, 'preparing'],
  ]
  for (const [what, about, state] of cases) it(`of ${what} is ${state}`, () => assert.equal(stateOf(aTransition(about), today), state))
})

describe('of two transitions at once', () => {
  const ids = (transitions: readonly Transition[]) => currentOf(transitions, today)?.transitionId
  const begun = aTransition({ transitionId: 'begun', startsOn: aDay('2026-09-01') })
  const later = aTransition({ transitionId: 'later', startsOn: aDay('2026-11-02') })
  const ahead = aTransition({ transitionId: 'ahead', startsOn: aDay('2026-11-30') })
  const preparing = aTransition({ transitionId: 'preparing', kind: 'preparing', startsOn: aDay('2026-11-20') })

  it('the one that began last is current', () => assert.equal(ids([begun, later]), 'later'))
  it('one that has begun comes before one that is ahead, and a start before preparing for one that may come', () => {
    assert.equal(ids([ahead, begun]), 'begun')
    assert.equal(ids([preparing, ahead]), 'ahead')
  })
  it('the soonest of those ahead is current', () => assert.equal(ids([aTransition({ transitionId: 'far', startsOn: aDay('2027-03-01') }), ahead]), 'ahead'))
  it('none is, once all are over', () => assert.equal(currentOf([aTransition({ startsOn: aDay('2026-01-01'), endedOn: today, ending: 'other' })], today), null))
})

describe('an ending', () => {
  it('can be taken back for 30 days', () => {
    assert.ok(!mayTakeBack(aTransition(), today))
    assert.ok(mayTakeBack(aTransition({ endedOn: aDay('2026-10-27'), ending: 'other' }), today))
    assert.ok(!mayTakeBack(aTransition({ endedOn: aDay('2026-10-26'), ending: 'other' }), today))
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { type Matter, matters } from '../../stepping-up/index.ts'
import type { Transition } from '../records.ts'
import { aTransition } from '../testing/a-transition.ts'
import { alertsOf } from './alerts.ts'

const today = aDay('2026-11-26')

function alerts(about: Partial<Transition>, { agreed = matters, isMentorHere = true, isPostOver = false }: { readonly agreed?: readonly Matter[]; readonly isMentorHere?: boolean; readonly isPostOver?: boolean } = {}) {
  return alertsOf({ transition: aTransition(about), agreed, isMentorHere, isPostOver }, today)
}

describe('what line managers and OD leads are asked to see to', () => {
  it('is a start within 14 days without all six matters agreed, and a start that was without', () => {
    const agreed = matters.slice(1)
    assert.deepEqual(alerts({ startsOn: aDay('2026-12-10') }, { agreed }), ['starts-soon-without-support'])
    assert.deepEqual(alerts({ startsOn: aDay('2026-12-11') }, { agreed }), [])
    assert.deepEqual(alerts({ startsOn: today }, { agreed }), ['started-without-support'])
    assert.deepEqual(alerts({ startsOn: today }), [])
  })

  it('is a mentor who is missing or has left', () => {
    assert.deepEqual(alerts({ startsOn: aDay('2026-11-30') }, { isMentorHere: false }), ['no-mentor'])
  })

  it('is an agreed end that has passed, from the day after it and until it has ended', () => {
    const startsOn = aDay('2026-06-01')
    assert.deepEqual(alerts({ startsOn, agreedUntil: today }), [])
    assert.deepEqual(alerts({ startsOn, agreedUntil: aDay('2026-11-25') }), ['past-agreed-end'])
    assert.deepEqual(alerts({ startsOn, agreedUntil: aDay('2026-11-25'), endedOn: today, ending: 'back-in-post' }), [])
  })

  it('is only how it ended, once the staff record says that the post is over', () => {
    const startsOn = aDay('2026-06-01')
    assert.deepEqual(alerts({ startsOn, agreedUntil: aDay('2026-11-25') }, { agreed: [], isMentorHere: false, isPostOver: true }), ['post-over'])
    assert.deepEqual(alerts({ startsOn, endedOn: today, ending: 'back-in-post' }, { isPostOver: true }), [])
  })

  it('is nothing for who prepares for a post that may come', () => {
    assert.deepEqual(alerts({ kind: 'preparing', startsOn: aDay('2026-11-02') }, { agreed: [], isMentorHere: false }), [])
  })
})

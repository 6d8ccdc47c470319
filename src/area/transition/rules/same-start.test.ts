import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aTransition } from '../testing/a-transition.ts'
import { enteredAlready, isSameStart } from './same-start.ts'

const start = { kind: 'acting-up', startsOn: aDay('2026-11-30') } as const

describe('two entries for one person', () => {
  it('speak of one start when they are of one kind and begin within 31 days, over leap days and the change of the clocks too', () => {
    assert.ok(isSameStart(start, { ...start, startsOn: aDay('2026-12-31') }))
    assert.ok(!isSameStart(start, { ...start, startsOn: aDay('2027-01-01') }))
    assert.ok(!isSameStart(start, { ...start, kind: 'secondment' }))
    assert.ok(isSameStart({ ...start, startsOn: aDay('2028-02-29') }, { ...start, startsOn: aDay('2028-03-31') }))
    assert.ok(isSameStart({ ...start, startsOn: aDay('2027-03-28') }, { ...start, startsOn: aDay('2027-02-25') }))
  })

  it('are joined when the person entered it without a post, and else not', () => {
    const own = aTransition({ startedBy: 'self', startsOn: aDay('2026-11-23') })
    assert.equal(enteredAlready([own], start)?.transitionId, own.transitionId)
    assert.equal(enteredAlready([{ ...own, startedBy: 'employer' }], start), null)
    assert.equal(enteredAlready([{ ...own, postId: 'a-post' }], start), null)
  })
})

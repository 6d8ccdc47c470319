import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../kernel/calendar-date.ts'
import { type Occupancy, checkPlace } from './places.ts'
import { holdsOn } from '../../../kernel/period.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'

const inPost = (given: Partial<Occupancy> = {}): Occupancy => ({ personId: 'ann', kind: 'substantive', startsOn: aDay('2026-01-01'), endsOn: null, fullTimeEquivalent: null, ...given })

describe('a place in a post', () => {
  it('is free where nobody holds it, and from the day on which the one before has left', () => {
    assert.ok(checkPlace([], inPost()).ok)
    assert.ok(checkPlace([inPost({ endsOn: aDay('2026-03-01') })], inPost({ personId: 'bea', startsOn: aDay('2026-03-01') })).ok)
  })

  it('is taken on the last day of the one before', () => {
    assert.deepEqual(checkPlace([inPost({ endsOn: aDay('2026-03-02') })], inPost({ personId: 'bea', startsOn: aDay('2026-03-01') })), { ok: false, error: 'post-held' })
  })

  it('can be shared while the shares add to 1 full time at most', () => {
    const shared = inPost({ fullTimeEquivalent: 0.6 })
    assert.ok(checkPlace([shared], inPost({ personId: 'bea', fullTimeEquivalent: 0.4 })).ok)
    assert.equal(checkPlace([shared], inPost({ personId: 'bea', fullTimeEquivalent: 0.5 })).ok, false)
    assert.equal(checkPlace([shared], inPost({ personId: 'bea' })).ok, false)
  })

  it('is taken by nobody who covers it for a time', () => {
    assert.ok(checkPlace([inPost({ kind: 'acting-up' })], inPost({ personId: 'bea' })).ok)
    assert.ok(checkPlace([inPost({ endsOn: aDay('2026-03-01') })], inPost({ personId: 'bea', kind: 'acting-up', startsOn: aDay('2026-03-01') })).ok)
  })

  it('is never covered silently while somebody is in it', () => {
    for (const kind of ['acting-up', 'secondment'] as const) assert.deepEqual(checkPlace([inPost()], inPost({ personId: 'bea', kind })), { ok: false, error: 'held-meanwhile' })
  })

  it('is had once by one person', () => {
    assert.deepEqual(checkPlace([inPost()], inPost({ kind: 'acting-up' })), { ok: false, error: 'already-in-post' })
  })

  it('is there for one person more than full time alone, as doctors can be', () => {
    assert.ok(checkPlace([], inPost({ fullTimeEquivalent: 1.2 })).ok)
  })

  it('is refused exactly when on some day the shares add to more than 1', () => {
    const begin = aDay('2026-01-01')
    const someone = fc.record({ from: fc.nat(20), days: fc.option(fc.nat(20)), share: fc.integer({ min: 1, max: 10 }) }).map(({ from, days, share }) =>
      inPost({ startsOn: addDays(begin, from), endsOn: days === null ? null : addDays(begin, from + days), fullTimeEquivalent: share / 10 }),
    )
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 5 }), someone, (held, wanted) => {
        const others = held.map((one, index) => ({ ...one, personId: `other ${index}` }))
        const isOver = Array.from({ length: 60 }, (_, count) => addDays(begin, count)).some((one) => {
          if (!holdsOn(wanted, one)) return false
          const there = others.filter((other) => holdsOn(other, one))
          const tenths = [...there, wanted].reduce((sum, { fullTimeEquivalent }) => sum + Math.round((fullTimeEquivalent ?? 1) * 10), 0)
          return there.length > 0 && tenths > 10
        })
        assert.equal(checkPlace(others, wanted).ok, !isOver)
      }),
    )
  })
})

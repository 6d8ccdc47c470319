import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { anEntry, seed } from '../testing/some-entries.ts'
import { isStale, lastGoodDay } from './stale.ts'

const readOn = (day: string) => anEntry({ readOn: aDay(day) })

describe('an entry is stale', () => {
  it('from the day after 12 months', () => {
    assert.equal(isStale(readOn('2026-07-31'), aDay('2027-07-31')), false)
    assert.equal(isStale(readOn('2026-07-31'), aDay('2027-08-01')), true)
  })

  it('after 28 February when it was read on a leap day', () => {
    assert.equal(lastGoodDay(aDay('2028-02-29')), '2029-02-28')
    assert.equal(isStale(readOn('2028-02-29'), aDay('2029-03-01')), true)
    assert.equal(lastGoodDay(aDay('2027-02-28')), '2028-02-28')
  })

  it('also without a source when an organisation added it: what it offers may have changed', () => {
    assert.equal(isStale(anEntry({ source: null, readOn: aDay('2025-11-25') }), aDay('2026-11-26')), true)
    assert.equal(isStale(anEntry({ source: null, readOn: aDay('2025-11-26') }), aDay('2026-11-26')), false)
  })

  it('never when it is shipped without a source: our judgement copies nothing', () => {
    assert.equal(isStale(anEntry({ origin: 'shipped', source: null, readOn: aDay('2000-01-01') }), aDay('2026-11-26')), false)
  })

  it('after 365 or 366 days, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = addDays(aDay('1990-01-01'), days)
        const good = daysBetween(day, lastGoodDay(day))
        return good === 365 || good === 366
      }),
      { seed },
    )
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { Sitting } from './development-plan.ts'
import { fitActivity, freeMinutes, longestSitting } from './fit-activity.ts'
import { monthOf, monthParts } from './month.ts'
import { minutesByMonth, overfullMonths } from './monthly-budget.ts'

const frame = { from: aDay('2026-12-08'), to: aDay('2027-03-07'), monthlyMinutes: 180 }
const sum = (sittings: readonly Sitting[]) => sittings.reduce((total, { minutes }) => total + minutes, 0)

describe('the months of a plan', () => {
  it('are calendar months, the first and last in part, 29 days in a leap February', () => {
    assert.deepEqual(monthParts(aDay('2028-01-31'), aDay('2028-03-02')).map(({ month, days, ofDays }) => [month, days, ofDays]), [['2028-01', 1, 31], ['2028-02', 29, 29], ['2028-03', 2, 31]])
    assert.deepEqual(monthParts(aDay('2027-12-30'), aDay('2028-01-01')).map(({ month }) => month), ['2027-12', '2028-01'])
    assert.deepEqual(monthParts(aDay('2027-03-02'), aDay('2027-03-01')), [])
  })
})

describe('what is over the budget', () => {
  const talk = { activityId: 'talk', sittings: [{ day: aDay('2027-01-29'), minutes: 120 }, { day: aDay('2027-02-01'), minutes: 60 }] }
  const ward = { activityId: 'ward', sittings: [{ day: aDay('2027-01-04'), minutes: 90 }] }

  it('is told by month, by how much and what is planned in it, the longest first', () => {
    assert.deepEqual(overfullMonths([ward, talk], 180), [{ month: '2027-01', plannedMinutes: 210, overMinutes: 30, activities: [{ activityId: 'talk', minutes: 120 }, { activityId: 'ward', minutes: 90 }] }])
  })

  it('is nothing when a month is exactly full, and counts all goals together', () => {
    assert.deepEqual(overfullMonths([ward, talk], 210), [])
    assert.deepEqual([...minutesByMonth([...talk.sittings, ...ward.sittings])], [['2027-01', 210], ['2027-02', 60]])
  })
})

describe('finding days', () => {
  it('spreads what is longer than a sitting over weeks, and gives a part of a month its part of the budget', () => {
    const fitted = fitActivity({ minutes: 180, isInOneDay: false, overMonths: 1 }, [], frame)
    assert.deepEqual(fitted, { ok: true, value: [{ day: '2026-12-08', minutes: 70 }, { day: '2026-12-15', minutes: 65 }, { day: '2027-01-05', minutes: 45 }] })
  })

  it('lets what meets once a month go on over its months', () => {
    const fitted = fitActivity({ minutes: 180, isInOneDay: false, overMonths: 3 }, [], frame)
    assert.deepEqual(fitted, { ok: true, value: [{ day: '2026-12-08', minutes: 60 }, { day: '2027-01-05', minutes: 60 }, { day: '2027-02-02', minutes: 60 }] })
    const tooShort = fitActivity({ minutes: 180, isInOneDay: false, overMonths: 3 }, [], { ...frame, to: aDay('2027-01-31') })
    assert.ok(!tooShort.ok)
    assert.deepEqual([tooShort.error.neededMonthlyMinutes, tooShort.error.fitsBy], [null, '2027-02-28'])
  })

  it('says by how much it does not fit, by when it would, and with which budget', () => {
    const fitted = fitActivity({ minutes: 900, isInOneDay: false, overMonths: 1 }, [], frame)
    assert.ok(!fitted.ok)
    assert.deepEqual([fitted.error.roomMinutes, fitted.error.shortMinutes, fitted.error.fitsBy], [535, 365, '2027-05-31'])
    assert.equal(fitted.error.neededMonthlyMinutes, 315)
  })

  it('does not cut what must be done in one day: no later date helps, a larger budget does', () => {
    const fitted = fitActivity({ minutes: 420, isInOneDay: true, overMonths: 1 }, [], frame)
    assert.ok(!fitted.ok)
    assert.deepEqual([fitted.error.roomMinutes, fitted.error.shortMinutes, fitted.error.fitsBy, fitted.error.neededMonthlyMinutes], [180, 240, null, 420])
  })

  it('plans nothing for Christmas and New Year, nor for a weekend', () => {
    const winter = { from: aDay('2026-12-25'), to: aDay('2027-01-02'), monthlyMinutes: 600 }
    const fitted = fitActivity({ minutes: 60, isInOneDay: false, overMonths: 1 }, [], winter)
    assert.ok(fitted.ok)
    assert.deepEqual(fitted.value.map(({ day }) => day), ['2026-12-28'])
    const weekend = fitActivity({ minutes: 5, isInOneDay: false, overMonths: 1 }, [], { from: aDay('2027-01-02'), to: aDay('2027-01-03'), monthlyMinutes: 600 })
    assert.ok(!weekend.ok && weekend.error.neededMonthlyMinutes === null)
  })

  it('never plans more than the budget of a calendar month, whatever is booked, and plans all of what it takes', () => {
    const sitting = fc.record({ day: fc.integer({ min: -10, max: 150 }).map((days) => addDays(frame.from, days)), minutes: fc.integer({ min: 1, max: 120 }) })
    fc.assert(
      fc.property(fc.array(sitting, { maxLength: 12 }), fc.integer({ min: 1, max: 1_200 }), fc.boolean(), fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 6 }), (booked, minutes, isInOneDay, monthlyMinutes, length, shift, overMonths) => {
        const from = addDays(frame.from, shift)
        const time = { from, to: addDays(from, length), monthlyMinutes }
        const fitted = fitActivity({ minutes, isInOneDay, overMonths }, booked, time)
        if (!fitted.ok) {
          assert.ok(fitted.error.shortMinutes > 0 && fitted.error.shortMinutes <= minutes)
          const { neededMonthlyMinutes: needed, fitsBy } = fitted.error
          if (needed !== null) assert.ok(needed > monthlyMinutes && fitActivity({ minutes, isInOneDay, overMonths }, booked, { ...time, monthlyMinutes: needed }).ok)
          if (fitsBy !== null) assert.ok(fitsBy > time.to && fitActivity({ minutes, isInOneDay, overMonths }, booked, { ...time, to: fitsBy }).ok)
          return
        }
        assert.equal(sum(fitted.value), minutes)
        assert.ok(freeMinutes(booked, time) >= minutes)
        assert.ok(fitted.value.every(({ day, minutes: here }) => day >= time.from && day <= time.to && here > 0))
        if (!isInOneDay) for (const inMonth of minutesByMonth(fitted.value).values()) assert.ok(inMonth <= Math.ceil(minutes / overMonths / 5) * 5 || overMonths === 1)
        const before = minutesByMonth(booked)
        for (const [month, planned] of minutesByMonth([...booked, ...fitted.value])) {
          const mine = fitted.value.some(({ day }) => monthOf(day) === month)
          assert.ok(!mine || planned <= monthlyMinutes, `${month}: ${planned} of ${monthlyMinutes}, ${before.get(month) ?? 0} before`)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('keeps sittings short where the weeks allow it', () => {
    const fitted = fitActivity({ minutes: 300, isInOneDay: false, overMonths: 1 }, [], { ...frame, monthlyMinutes: 300 })
    assert.ok(fitted.ok && fitted.value.every(({ minutes }) => minutes <= longestSitting))
  })
})

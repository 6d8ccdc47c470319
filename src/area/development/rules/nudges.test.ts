import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aGoal } from '../testing/some-goals.ts'
import { dueNudges, nudgesOf } from './nudges.ts'

const daysOf = (begun: string, ended: string | null = null) => nudgesOf(aGoal({ begunOn: aDay(begun), endedOn: ended === null ? null : aDay(ended) })).map(({ on }) => on)

describe('nudges', () => {
  it('come 30 and 90 days after the beginning, over the ends of months and of the year', () => {
    assert.deepEqual(daysOf('2026-12-07'), ['2027-01-06', '2027-03-07'])
    assert.deepEqual(daysOf('2027-01-31'), ['2027-03-02', '2027-05-01'])
  })

  it('count 29 February where there is one', () => {
    assert.deepEqual(daysOf('2028-01-30'), ['2028-02-29', '2028-04-29'])
    assert.deepEqual(daysOf('2028-02-29'), ['2028-03-30', '2028-05-29'])
    assert.deepEqual(daysOf('2027-01-30'), ['2027-03-01', '2027-04-30'])
  })

  it('fall on the right day over the clock change of spring and of autumn, and on the days themselves', () => {
    assert.deepEqual(daysOf('2027-03-27'), ['2027-04-26', '2027-06-25'])
    assert.deepEqual(daysOf('2027-02-26'), ['2027-03-28', '2027-05-27'])
    assert.deepEqual(daysOf('2027-10-30'), ['2027-11-29', '2028-01-28'])
    assert.deepEqual(daysOf('2027-10-01'), ['2027-10-31', '2027-12-30'])
  })

  it('are none for a draft, and none on or after the day on which the goal ended', () => {
    assert.deepEqual(nudgesOf(aGoal({ state: 'draft', begunOn: null })), [])
    assert.deepEqual(daysOf('2026-12-07', '2027-01-06'), [])
    assert.deepEqual(daysOf('2026-12-07', '2027-01-07'), ['2027-01-06'])
  })

  it('are given once, and the later alone when nothing ran for a while', () => {
    const goal = aGoal()
    assert.deepEqual(dueNudges([goal], [], aDay('2027-01-05')), [])
    assert.deepEqual(dueNudges([goal], [], aDay('2027-01-06')).map(({ after }) => after), [30])
    assert.deepEqual(dueNudges([goal], [{ goalId: 'goal-1', after: 30 }], aDay('2027-01-07')), [])
    assert.deepEqual(dueNudges([goal], [], aDay('2027-04-01')).map(({ after }) => after), [90])
    assert.deepEqual(dueNudges([goal], [{ goalId: 'goal-1', after: 90 }], aDay('2027-04-01')), [])
  })

  it('leave in peace whoever waits for sign-off, set the goal aside or has it signed off', () => {
    for (const state of ['handed-in', 'set-aside', 'signed-off', 'withdrawn', 'draft'] as const) assert.deepEqual(dueNudges([aGoal({ state })], [], aDay('2027-04-01')), [])
  })

  it('lie 30 and 90 days of the calendar after any beginning, and before any end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.option(fc.integer({ min: 0, max: 200 })), (start, length) => {
        const begunOn = addDays(aDay('1990-01-01'), start)
        const endedOn = length === null ? null : addDays(begunOn, length)
        const nudges = nudgesOf(aGoal({ begunOn, endedOn }))
        assert.ok(nudges.every(({ on, after }) => daysBetween(begunOn, on) === after && (endedOn === null || on < endedOn)))
        assert.equal(nudges.length, [30, 90].filter((after) => length === null || after < length).length)
      }),
    )
  })
})

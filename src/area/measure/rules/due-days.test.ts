import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { dueDays, nextDay, nextValue } from './due-days.ts'

describe('the next value', () => {
  it('comes a day, a week, a month or a quarter later, and on no certain day where there is none', () => {
    const day = aDay('2026-01-31')
    assert.deepEqual([nextDay('daily', day), nextDay('weekly', day), nextDay('monthly', day), nextDay('quarterly', day), nextDay('irregular', day)], ['2026-02-01', '2026-02-07', '2026-02-28', '2026-04-30', null])
  })

  it('stays at the end of months, and at its day where every month has it', () => {
    assert.equal(nextDay('monthly', aDay('2026-02-28')), '2026-03-31')
    assert.equal(nextDay('monthly', aDay('2024-02-28')), '2024-03-28')
    assert.equal(nextDay('monthly', aDay('2026-12-15')), '2027-01-15')
    assert.equal(nextDay('monthly', aDay('2026-01-30')), '2026-02-28')
  })

  it('is due when the time that its day begins is over, and overdue when the days of grace are', () => {
    const at = (today: string) => nextValue('monthly', aDay('2026-09-01'), aDay(today))
    assert.deepEqual(at('2026-10-31'), { day: '2026-10-01', dueOn: '2026-11-01', isDue: false, isOverdue: false })
    assert.deepEqual([at('2026-11-01')?.isDue, at('2026-11-14')?.isOverdue, at('2026-11-15')?.isOverdue], [true, false, true])
    assert.equal(nextValue('weekly', aDay('2026-11-16'), aDay('2026-11-29'))?.dueOn, '2026-11-30')
    assert.equal(nextValue('weekly', aDay('2026-11-15'), aDay('2026-11-22'))?.isDue, true)
  })

  it('is several when several were missed, the most recent ones first to be kept', () => {
    assert.deepEqual(dueDays('monthly', aDay('2026-07-01'), aDay('2026-11-25'), 12), ['2026-08-01', '2026-09-01', '2026-10-01'])
    assert.deepEqual(dueDays('monthly', aDay('2026-07-01'), aDay('2026-11-25'), 2), ['2026-09-01', '2026-10-01'])
    assert.deepEqual(dueDays('monthly', null, aDay('2026-11-25'), 2), [])
  })
})

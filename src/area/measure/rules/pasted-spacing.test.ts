import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { findSpacing } from './pasted-spacing.ts'

const every = (days: number, count: number, first = '2026-01-01'): readonly CalendarDate[] => Array.from({ length: count }, (_, index) => addDays(aDay(first), days * index))
const firsts = (...months: readonly number[]): readonly CalendarDate[] => months.map((month) => aDay(`2026-${String(month).padStart(2, '0')}-01`))

describe('how far apart pasted values lie', () => {
  it('is not spoken of where they come as often as the measure has values', () => {
    assert.equal(findSpacing('daily', every(1, 10), []), null)
    assert.equal(findSpacing('weekly', every(7, 10), []), null)
    assert.equal(findSpacing('monthly', firsts(1, 2, 3, 4), []), null)
    assert.equal(findSpacing('quarterly', firsts(1, 4, 7), []), null)
  })

  it('is not spoken of for working days, a month that is missing, and a measure of no certain day', () => {
    const workingDays = every(7, 4, '2026-01-05').flatMap((monday) => [0, 1, 2, 3, 4].map((day) => addDays(monday, day)))
    assert.equal(findSpacing('daily', workingDays, []), null)
    assert.equal(findSpacing('monthly', firsts(1, 2, 4, 5, 6), []), null)
    assert.equal(findSpacing('irregular', every(1, 10), []), null)
  })

  it('is told where it is another, in any order', () => {
    assert.deepEqual(findSpacing('monthly', every(1, 10).toReversed(), []), { kind: 'other-spacing', days: 1 })
    assert.deepEqual(findSpacing('daily', firsts(1, 2, 3, 4), []), { kind: 'other-spacing', days: 31 })
    assert.deepEqual(findSpacing('weekly', every(1, 5), []), { kind: 'other-spacing', days: 1 })
    assert.deepEqual(findSpacing('monthly', every(7, 5), []), { kind: 'other-spacing', days: 7 })
  })

  it('cannot be told from one or two values', () => {
    assert.equal(findSpacing('monthly', every(45, 2), []), null)
    assert.equal(findSpacing('monthly', every(1, 1), []), null)
  })

  it('is told where a month or a quarter would have a second value beside the one that stands', () => {
    assert.deepEqual(findSpacing('monthly', [aDay('2026-02-28'), aDay('2026-03-31')], firsts(1, 2, 3)), { kind: 'several-in-period', periods: 2, days: ['2026-02-01', '2026-02-28'] })
    assert.deepEqual(findSpacing('quarterly', firsts(5), firsts(1, 4)), { kind: 'several-in-period', periods: 1, days: ['2026-04-01', '2026-05-01'] })
    assert.equal(findSpacing('monthly', firsts(1, 2, 3), firsts(1, 2, 3)), null)
    assert.equal(findSpacing('monthly', firsts(4), [...firsts(1), aDay('2026-01-31')]), null)
  })
})

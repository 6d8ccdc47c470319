import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { someAnswers, someContent } from '../testing/a-plan.ts'
import { planDays } from './plan-calendar.ts'

function daysFor(end: string | null) {
  const answers = someAnswers({ start: aDay('2026-11-30'), end: end === null ? null : aDay(end) })
  return planDays(answers, someContent.timeline(answers)).map((day) => [day.kind === 'talk' ? 'talk' : day.stage, day.date])
}

describe('the days of a plan for a calendar', () => {
  it('are those of every stage that has one, the day before the start among them', () => {
    assert.deepEqual(daysFor(null).map(([name]) => name), ['before', 'day-1', 'week-1', 'day-30', 'day-100'])
  })

  it('are with a known end that day, and one 28 days before it to talk about what comes after', () => {
    assert.deepEqual(daysFor('2027-05-28').slice(-2), [['end', '2027-05-28'], ['talk', '2027-04-30']])
  })

  it('move the talk from a weekend to the Friday before it', () => {
    assert.deepEqual(daysFor('2027-05-30').at(-1), ['talk', '2027-04-30'])
  })

  it('leave out a talk that would come before the start', () => {
    assert.deepEqual(daysFor('2026-12-18').at(-1), ['end', '2026-12-18'])
  })

  it('end with the post: what would come after a known end is left out', () => {
    assert.deepEqual(daysFor('2027-01-29').map(([name]) => name), ['before', 'day-1', 'week-1', 'day-30', 'end', 'talk'])
  })
})

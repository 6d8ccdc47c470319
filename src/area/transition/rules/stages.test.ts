import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarOf } from '../../stepping-up/index.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aTransition } from '../testing/a-transition.ts'
import { answersOf, hasTask, stagesNow } from './stages.ts'

function kept(tasks: Parameters<typeof stagesNow>[1]['tasks'] = []) {
  return { agreed: [], tasks, template: {} }
}

function daysOf(transition: Parameters<typeof stagesNow>[0]) {
  return stagesNow(transition, kept(), aDay('2026-11-26')).stages.map(({ stage, date }) => `${stage} ${date}`)
}

describe('the stages of a transition', () => {
  it('have the days of the plan for stepping up, and show what is done', () => {
    const transition = aTransition({ agreedUntil: aDay('2027-05-28') })
    const { stages, next } = stagesNow(transition, kept(), aDay('2026-11-26'))
    assert.deepEqual(stages.map(({ stage }) => stage), ['before', 'day-1', 'week-1', 'day-30', 'day-100', 'end'])
    assert.equal(next, 'before')
    const [first] = stages[0]?.tasks ?? []
    assert.ok(first !== undefined)
    const task = { taskId: first.id, doneOn: aDay('2026-11-26'), doneById: null, note: '' }
    assert.equal(stagesNow(transition, kept([task]), aDay('2026-11-26')).stages[0]?.doneCount, 1)
    assert.equal(stagesNow(transition, kept([{ ...task, doneOn: null }]), aDay('2026-11-26')).stages[0]?.doneCount, 0)
    assert.ok(hasTask({ stages }, first.id))
    assert.ok(!hasTask({ stages }, 'of-nobody'))
  })

  it('of a start on a leap day count on the calendar', () => {
    assert.deepEqual(daysOf(aTransition({ startsOn: aDay('2028-02-29'), agreedUntil: aDay('2028-08-31') })), ['before 2028-02-28', 'day-1 2028-02-29', 'week-1 2028-03-06', 'day-30 2028-03-29', 'day-100 2028-06-07', 'end 2028-08-31'])
  })

  it('over the change of the clocks in spring and in autumn lose and gain no day', () => {
    assert.ok(daysOf(aTransition({ startsOn: aDay('2027-03-01') })).includes('day-30 2027-03-30'))
    assert.ok(daysOf(aTransition({ startsOn: aDay('2026-10-01') })).includes('day-30 2026-10-30'))
  })

  it('end on the real last day when the post ended early, and on the agreed one when it never began', () => {
    const agreedUntil = aDay('2027-05-28')
    assert.equal(answersOf(aTransition({ agreedUntil, endedOn: aDay('2027-01-16'), ending: 'back-in-post' }), []).end, '2027-01-15')
    assert.equal(answersOf(aTransition({ agreedUntil, endedOn: aDay('2026-11-30'), ending: 'other' }), []).end, agreedUntil)
  })

  it('take what is agreed in the order of the six matters, once each', () => {
    assert.deepEqual(answersOf(aTransition(), [{ matter: 'mentor' }, { matter: 'pay' }, { matter: 'pay' }]).agreed, ['pay', 'mentor'])
  })

  it('give a calendar 09:00 on a clock in London, over both changes of the clocks and on a leap day', () => {
    // The clocks go back on 25 October 2026, forward on 28 March 2027, and 2028 has a 29 February.
    for (const [startsOn, days] of [['2026-09-28', ['20260928', '20261027']], ['2027-03-01', ['20270301', '20270330']], ['2028-02-29', ['20280229', '20280329']]] as const) {
      const transition = aTransition({ startsOn: aDay(startsOn) })
      const text = calendarOf(answersOf(transition, []), stagesNow(transition, kept(), aDay('2026-11-26')).stages, new Date('2026-11-26T12:00:00Z'))
      for (const day of days) assert.match(text, new RegExp(`DTSTART;TZID=Europe/London:${day}T090000`))
    }
  })

  it('give a calendar no day after the real last one, when it ended early', () => {
    const transition = aTransition({ agreedUntil: aDay('2027-05-28'), endedOn: aDay('2027-01-16'), ending: 'back-in-post' })
    const text = calendarOf(answersOf(transition, []), stagesNow(transition, kept(), aDay('2027-02-01')).stages, new Date('2027-02-01T12:00:00Z'))
    const days = [...text.matchAll(/DTSTART;TZID=Europe\/London:(\d{8})/g)].map(([, day]) => day)
    assert.equal(days.toSorted().at(-1), '20270115')
  })
})

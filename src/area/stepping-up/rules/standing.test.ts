import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aPlan, someAnswers, someContent } from '../testing/a-plan.ts'
import type { Answers } from './answers.ts'
import { shownTimeline } from './shown-timeline.ts'
import { standingOn, stageToOpen } from './standing.ts'

const start = aDay('2026-11-30')
const all = (stage: string) => [`${stage}-first`, `${stage}-second`]

function standing(today: CalendarDate, given: Partial<Answers> = {}) {
  const answers = someAnswers({ start, ...given })
  return standingOn(answers, shownTimeline(aPlan({ answers }), someContent), today)
}

function opened(today: CalendarDate, ticks: readonly string[] = []) {
  return stageToOpen(standing(today), shownTimeline(aPlan({ answers: someAnswers({ start }), ticks }), someContent))
}

describe('where today stands', () => {
  it('counts the days to a start ahead', () => {
    assert.deepEqual(standing(aDay('2026-11-25')), { kind: 'ahead', days: 5 })
    assert.deepEqual(standing(start), { kind: 'today' })
  })

  it('names the stage whose day comes next, that day included', () => {
    assert.deepEqual(standing(aDay('2026-12-12')), { kind: 'under-way', days: 12, next: 'day-30' })
    assert.deepEqual(standing(aDay('2026-12-02')), { kind: 'under-way', days: 2, next: 'week-1' })
  })

  it('says that the dated stages are over', () => {
    assert.deepEqual(standing(aDay('2027-04-01')), { kind: 'past', days: 122 })
  })

  it('names the end when it comes before day 100, and says that all is over once the post has ended', () => {
    const end = aDay('2027-01-29')
    assert.deepEqual(standing(aDay('2027-01-20'), { end }), { kind: 'under-way', days: 51, next: 'end' })
    assert.deepEqual(standing(aDay('2027-01-30'), { end }), { kind: 'past', days: 61 })
  })
})

describe('the stage that stands open', () => {
  it('is the next one, or the first after it that is not done', () => {
    assert.equal(opened(aDay('2026-11-25')), 'before')
    assert.equal(opened(aDay('2026-11-25'), all('before')), 'day-1')
    assert.equal(opened(aDay('2026-12-12')), 'day-30')
    assert.equal(opened(aDay('2027-04-01')), 'end')
  })
})

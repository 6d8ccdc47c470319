import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { type TeamHolding, teamNow } from './team-now.ts'

const today = aDay('2026-11-25')

function aHolding(holding: Partial<TeamHolding> = {}): TeamHolding {
  return { personId: 'ada', name: 'Ada Invented', kind: 'acting-up', startsOn: aDay('2026-06-01'), endsOn: null, agreedUntil: null, ...holding }
}

describe('a team on a day', () => {
  it('tells who is acting up, each person once', () => {
    const { actingUp, starting } = teamNow([aHolding(), aHolding({ agreedUntil: today }), aHolding({ personId: 'ben', kind: 'substantive' })], today)
    assert.deepEqual(actingUp.map(({ personId }) => personId), ['ada'])
    assert.deepEqual(starting, [])
  })

  it('tells who starts within 30 days, the thirtieth included', () => {
    const startsOn = (text: string) => teamNow([aHolding({ startsOn: aDay(text) })], today).starting.length
    assert.deepEqual(['2026-11-25', '2026-11-26', '2026-12-25', '2026-12-26'].map(startsOn), [0, 1, 1, 0])
  })

  it('tells who is past the agreed day from the day after, and nobody for whom none is agreed', () => {
    const past = (agreedUntil: CalendarDate | null) => teamNow([aHolding({ agreedUntil })], today).pastAgreed.length
    assert.deepEqual([past(aDay('2026-11-24')), past(today), past(null)], [1, 0, 0])
  })
})

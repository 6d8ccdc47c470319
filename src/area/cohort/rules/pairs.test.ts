import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { type Finished, pairOf } from './pairs.ts'

const one = (day: string, about: Partial<Finished> = {}): Finished => ({ assessmentId: day, frameworkId: 'f', stage: 'first-line', finishedOn: aDay(day), ...about })
const days = { first: aDay('2026-03-01'), last: aDay('2026-06-01') }
const pair = (finished: readonly Finished[], counted: readonly string[] = []) => {
  const found = pairOf(finished, days, new Set(counted))
  return found === null ? null : [found.before.assessmentId, found.after.assessmentId]
}

describe('the two views by which a change is told', () => {
  it('are the last before the first day and the first after the last day, in whatever order they come', () => {
    assert.deepEqual(pair([one('2026-09-01'), one('2026-06-02'), one('2026-02-28'), one('2026-01-01')]), ['2026-02-28', '2026-06-02'])
  })

  it('are none where one is missing: on a day of the programme, or more than a year away, does not count', () => {
    assert.equal(pair([one('2026-03-01'), one('2026-06-01')]), null)
    assert.equal(pair([one('2025-02-28'), one('2026-07-01')]), null)
    assert.equal(pair([one('2025-03-01'), one('2027-06-02')]), null)
    assert.deepEqual(pair([one('2025-03-01'), one('2027-06-01')]), ['2025-03-01', '2027-06-01'])
  })

  it('are none of another framework or stage, and none whose later one counted before', () => {
    assert.equal(pair([one('2026-02-01'), one('2026-07-01', { stage: 'middle' })]), null)
    assert.equal(pair([one('2026-02-01'), one('2026-07-01', { frameworkId: 'g' })]), null)
    // The next one after it does not step in: which of two it is must not be for choice.
    assert.equal(pair([one('2026-02-01'), one('2026-07-01'), one('2026-08-01')], ['2026-07-01']), null)
  })
})

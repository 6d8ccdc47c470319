import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay, someAnswers, someContent } from '../testing/a-plan.ts'
import { standingOn, stageToOpen } from './standing.ts'

const start = aDay('2026-11-30')
const stages = someContent.timeline(someAnswers({ start }))
const all = (stage: string) => [`${stage}-first`, `${stage}-second`]

describe('where today stands', () => {
  it('counts the days to a start ahead', () => {
    assert.deepEqual(standingOn(start, stages, aDay('2026-11-25')), { kind: 'ahead', days: 5 })
    assert.deepEqual(standingOn(start, stages, start), { kind: 'today' })
  })

  it('names the stage whose day comes next, that day included', () => {
    assert.deepEqual(standingOn(start, stages, aDay('2026-12-12')), { kind: 'under-way', days: 12, next: 'day-30' })
    assert.deepEqual(standingOn(start, stages, aDay('2026-12-07')), { kind: 'under-way', days: 7, next: 'week-1' })
  })

  it('says that the dated stages are over', () => {
    assert.deepEqual(standingOn(start, stages, aDay('2027-04-01')), { kind: 'past', days: 122 })
  })
})

describe('the stage that stands open', () => {
  it('is the next one, or the first after it that is not done', () => {
    assert.equal(stageToOpen(start, stages, [], aDay('2026-11-25')), 'before')
    assert.equal(stageToOpen(start, stages, all('before'), aDay('2026-11-25')), 'day-1')
    assert.equal(stageToOpen(start, stages, [], aDay('2026-12-12')), 'day-30')
    assert.equal(stageToOpen(start, stages, [], aDay('2027-04-01')), 'end')
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayOf, lastDayOf, oldestOpenOn } from './lifetime.ts'

describe('the life of a class', () => {
  it('is kept by the day and nothing finer', () => {
    assert.equal(dayOf(new Date('2026-11-25T23:59:59.999Z')), '2026-11-25')
  })

  it('ends 7 days after the day of opening', () => {
    const opened = dayOf(new Date('2026-02-25T09:00:00Z'))
    assert.equal(lastDayOf(opened), '2026-03-04')
    assert.ok(opened >= oldestOpenOn(dayOf(new Date('2026-03-04T23:00:00Z'))))
    assert.ok(opened < oldestOpenOn(dayOf(new Date('2026-03-05T00:00:00Z'))))
  })
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { londonDay } from './london-day.ts'

it('the day is that of London: an hour ahead of universal time in summer, the same in winter', () => {
  assert.equal(londonDay(new Date('2026-08-06T23:30:00Z')), '2026-08-07')
  assert.equal(londonDay(new Date('2026-12-06T23:30:00Z')), '2026-12-06')
})

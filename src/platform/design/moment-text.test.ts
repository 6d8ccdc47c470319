import assert from 'node:assert/strict'
import { it } from 'node:test'
import { momentCell, momentText } from './moment-text.ts'

it('a moment is written to the minute by the clock of London, an hour ahead of universal time in summer', () => {
  assert.equal(momentText(new Date('2026-11-26T14:05:59Z')), '26 November 2026 at 2:05pm')
  assert.equal(momentText(new Date('2026-08-06T23:30:00Z')), '7 August 2026 at 12:30am')
  assert.equal(momentText(new Date('2026-11-26T12:00:00Z')), '26 November 2026 at 12:00pm')
})

it('a moment in a table breaks before the time and nowhere else', () => {
  assert.equal(momentCell(new Date('2026-11-25T12:00:59Z')), '25\u00a0November\u00a02026 at\u00a012:00pm')
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { secondsLeft } from './seconds-left.ts'

it('a sign-in holds until it was idle for too long or its day is over, whichever comes first, and never less than not at all', () => {
  const now = new Date('2026-11-25T12:00:00Z')
  const minutesFrom = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  const left = (seen: number, ends: number) => secondsLeft({ lastSeenAt: minutesFrom(seen), endsAt: minutesFrom(ends), idleMinutes: 20 }, now)
  assert.deepEqual([left(0, 600), left(-5, 600), left(0, 7), left(-30, 600), left(0, -1)], [1200, 900, 420, 0, 0])
})

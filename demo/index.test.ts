import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CalendarDate, addDays } from '../src/kernel/calendar-date.ts'
import { demonstrationTrust } from './index.ts'
import { brokenInvariants } from './testing/broken-invariants.ts'
import { aDay } from '../src/kernel/testing/a-day.ts'
import { aTrust, today } from './testing/generated-trusts.ts'

function hashOf(seed: number, day: CalendarDate): string {
  return createHash('sha256').update(JSON.stringify(demonstrationTrust({ seed, today: day }))).digest('hex')
}

test('gives the same bytes for the same seed and day', () => {
  assert.equal(hashOf(7, today), hashOf(7, today))
})

test('gives other bytes for another seed and for another day', () => {
  assert.equal(new Set([hashOf(7, today), hashOf(8, today), hashOf(7, addDays(today, 1))]).size, 3)
})

test('holds together on any day of 2026 to 2030 and for any seed', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1825 }), fc.nat(), (days, seed) => {
    const day = addDays(aDay('2026-01-01'), days)
    assert.deepEqual(brokenInvariants(demonstrationTrust({ seed, today: day }), day), [])
  }), { numRuns: 8 })
})

test('holds together on a leap day, the days around it, and the last and first day of a year', () => {
  for (const text of ['2028-02-28', '2028-02-29', '2028-03-01', '2028-12-31', '2029-01-01', '2030-08-06']) {
    assert.deepEqual(brokenInvariants(aTrust(1, aDay(text)), aDay(text)), [])
  }
})

test('is marked as a demonstration, with a code that no organisation can have', () => {
  const { tenant, units } = aTrust()
  assert.equal(tenant.isDemonstration, true)
  // codes of trusts have three characters, of sites five, of practices a letter and five digits
  assert.match(tenant.odsCode, /^[A-Z]{6}$/u)
  assert.equal(units.find((unit) => unit.parentId === null)?.name, tenant.name)
})

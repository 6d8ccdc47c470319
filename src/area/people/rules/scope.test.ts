import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Scope } from '../../organisation/index.ts'
import { type UnitPlace, coversAllOf, coversPerson, unitsBelow } from './scope.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'

const today = aDay('2026-11-25')
const unit = (...lineIds: readonly string[]): UnitPlace => ({ unitId: lineIds.at(-1) ?? '', name: '', path: '', lineIds, closedOn: null })
const held = (unitId: string, startsOn: string, endsOn: string | null = null) => ({ unitId, startsOn: aDay(startsOn), endsOn: endsOn === null ? null : aDay(endsOn) })
const medicine: Scope = { kind: 'units', unitIds: new Set(['medicine', 'ward']) }

describe('a scope', () => {
  it('is some units and all below them', () => {
    const units = [unit('trust'), unit('trust', 'medicine'), unit('trust', 'medicine', 'ward'), unit('trust', 'surgery')]
    assert.deepEqual([...unitsBelow(units, ['medicine'])], ['medicine', 'ward'])
    assert.deepEqual([...unitsBelow(units, [])], [])
  })

  it('holds who has a post in it now or will have one', () => {
    assert.ok(coversPerson(medicine, [held('surgery', '2025-01-01'), held('ward', '2027-01-01')], today))
  })

  it('does not hold who had a post in it and has one elsewhere now', () => {
    assert.ok(!coversPerson(medicine, [held('ward', '2024-01-01', '2025-01-01'), held('surgery', '2025-01-01')], today))
  })

  it('holds who left from it, by the last post', () => {
    assert.ok(coversPerson(medicine, [held('surgery', '2023-01-01', '2024-01-01'), held('ward', '2024-01-01', '2025-01-01')], today))
    assert.ok(!coversPerson(medicine, [held('ward', '2023-01-01', '2024-01-01'), held('surgery', '2024-01-01', '2025-01-01')], today))
  })

  it('holds nobody by a post that never came to be, or without any post', () => {
    assert.ok(!coversPerson(medicine, [held('ward', '2027-01-01', '2027-01-01')], today))
    assert.ok(!coversPerson(medicine, [], today))
  })

  it('holds all of somebody only when every post now or to come is in it', () => {
    assert.ok(!coversAllOf(medicine, [held('ward', '2025-01-01'), held('surgery', '2025-01-01')], today))
    assert.ok(coversAllOf(medicine, [held('ward', '2025-01-01'), held('surgery', '2024-01-01', '2025-01-01')], today))
  })
})

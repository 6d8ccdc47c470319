import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { typedDate, noDay } from '../../../kernel/typed-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { type PlacedPerson, type TypedPlacement, checkPlacement } from './placement.ts'

const today = aDay('2026-11-25')
const typed = (given: Partial<TypedPlacement> = {}): TypedPlacement => ({ change: 'further', starts: typedDate(aDay('2026-12-01')), agreed: noDay, share: '', leaves: '', beside: '', ...given })
const nobodyBefore: PlacedPerson = { leftOn: null, holdings: [] }
const withPosts = (...ids: readonly string[]): PlacedPerson => ({ leftOn: null, holdings: ids.map((holdingId) => ({ holdingId, startsOn: aDay('2025-01-01'), endsOn: null })) })
const problemsOf = (given: Partial<TypedPlacement>, person: PlacedPerson = nobodyBefore) => {
  const checked = checkPlacement(typed(given), person, today)
  return checked.ok ? [] : checked.error.map(({ field, code }) => `${field} ${code}`)
}

describe('starting in a post', () => {
  it('keeps what was typed', () => {
    assert.deepEqual(checkPlacement(typed({ change: 'acting-up', agreed: typedDate(aDay('2027-03-31')), share: '0.6' }), nobodyBefore, today), {
      ok: true,
      value: { change: 'acting-up', kind: 'acting-up', startsOn: '2026-12-01', agreedUntil: '2027-03-31', fullTimeEquivalent: 0.6, leaves: null, beside: null },
    })
  })

  it('asks for what is needed, in the order of the fields', () => {
    assert.deepEqual(problemsOf({ change: '', starts: noDay, share: 'much' }), ['change change-not-chosen', 'starts day-missing', 'share share-not-read'])
  })

  it('takes an agreed end for cover only, on the first day or later', () => {
    assert.deepEqual(problemsOf({ agreed: typedDate(aDay('2027-03-31')) }), ['agreed agreed-not-for-own-post'])
    assert.deepEqual(problemsOf({ change: 'secondment', agreed: typedDate(aDay('2026-11-30')) }), ['agreed too-early'])
    assert.deepEqual(problemsOf({ change: 'secondment', agreed: typedDate(aDay('2026-12-01')) }), [])
  })

  it('lets a move end the only other post, and asks which where there are several', () => {
    const moved = checkPlacement(typed({ change: 'move' }), withPosts('ward'), today)
    assert.ok(moved.ok && moved.value.leaves === 'ward' && moved.value.kind === 'substantive')
    assert.deepEqual(problemsOf({ change: 'move' }, withPosts('ward', 'clinic')), ['leaves leaves-not-chosen'])
    assert.deepEqual(problemsOf({ change: 'move', leaves: 'clinic' }, withPosts('ward', 'clinic')), [])
    assert.deepEqual(problemsOf({ change: 'move' }), ['leaves leaves-not-chosen'])
  })

  it('refuses a move on the day on which the other post began, or before', () => {
    assert.deepEqual(problemsOf({ change: 'move', starts: typedDate(aDay('2025-01-01')) }, withPosts('ward')), ['leaves leaves-too-early'])
  })

  it('lets somebody who left come back on the day they left, not before', () => {
    const left: PlacedPerson = { leftOn: aDay('2026-12-01'), holdings: [] }
    assert.deepEqual(problemsOf({}, left), [])
    assert.deepEqual(problemsOf({ starts: typedDate(aDay('2026-11-30')) }, left), ['starts before-leaving'])
  })

  it('takes a start up to 2 years ahead', () => {
    assert.deepEqual(problemsOf({ starts: { day: '1', month: '12', year: '2028' } }), ['starts too-late'])
    assert.deepEqual(problemsOf({ starts: { day: '1', month: 'Dec', year: '2027' } }), [])
    assert.deepEqual(problemsOf({ starts: { day: '29', month: '2', year: '2027' } }), ['starts no-such-day'])
  })

  it('takes shares above 0 and up to 1.5', () => {
    for (const share of ['0', '1.6', '-1', 'half']) assert.deepEqual(problemsOf({ share }), ['share share-not-read'], share)
    for (const share of ['1', '0.6', '1.5', ' 0.25 ']) assert.deepEqual(problemsOf({ share }), [], share)
  })
})

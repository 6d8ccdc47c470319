import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { Review, ReviewLine } from '../records.ts'
import { reviewDue } from './review-due.ts'
import { asTypedRows, readLines, withAdded } from './typed-lines.ts'
import { readPurpose } from './typed-purpose.ts'

const aReview = (heldOn: string, isOpen = false): Review => ({ reviewId: heldOn, unitId: 'u', heldOn: aDay(heldOn), closedAt: isOpen ? null : new Date('2026-01-01T00:00:00Z'), begunBy: null, writtenBy: null, version: 1 })
const aLine = (lineId: string, kind: ReviewLine['kind'], what: string): ReviewLine => ({ lineId, kind, what, why: '', improvementId: null, became: null, place: 1 })
const none = { keep: [], stop: [], change: [] }

describe('what is due in a team', () => {
  const today = aDay('2026-11-25')

  it('is the next review 13 weeks after the last one, and not before', () => {
    assert.deepEqual(reviewDue([aReview('2026-08-26'), aReview('2026-02-01')], today), { kind: 'next', since: today })
    assert.equal(reviewDue([aReview('2026-08-27')], today), null)
  })

  it('is the end of a review that has been open for a week', () => {
    const open = aReview('2026-11-18', true)
    assert.deepEqual(reviewDue([open, aReview('2025-01-01')], today), { kind: 'open', review: open })
    assert.equal(reviewDue([aReview('2026-11-19', true)], today), null)
  })

  it('is nothing where no review was ever held', () => {
    assert.equal(reviewDue([], today), null)
  })
})

describe('the lines of a review', () => {
  it('leave empty rows out, keep the ids that the review has, and take others for new', () => {
    const rows = { ...none, keep: [{ lineId: 'a', what: ' The  huddle ', why: '' }, { lineId: '', what: ' ', why: ' ' }, { lineId: 'of another review', what: 'Tuesdays', why: 'Ideas' }] }
    const read = readLines(rows, new Set(['a']))
    assert.deepEqual(read.ok && read.value, [{ lineId: 'a', kind: 'keep', what: 'The huddle', why: '', place: 1 }, { lineId: null, kind: 'keep', what: 'Tuesdays', why: 'Ideas', place: 3 }])
  })

  it('are at most 20 of a kind', () => {
    const read = readLines({ ...none, stop: Array.from({ length: 21 }, () => ({ lineId: '', what: 'x', why: '' })) }, new Set())
    assert.deepEqual(!read.ok && read.error.map(({ why }) => why), [{ code: 'too-many', most: 20 }])
  })

  it('are what was typed, and below it what others added meanwhile', () => {
    const stands = [aLine('a', 'keep', 'Stands'), aLine('b', 'change', 'Added')]
    const typed = { ...none, keep: [{ lineId: 'a', what: 'Typed', why: '' }] }
    assert.deepEqual(withAdded(typed, stands), { keep: typed.keep, stop: [], change: asTypedRows(stands).change })
  })
})

describe('why a team is here', () => {
  it('keeps its lines, and is agreed on a day that was', () => {
    const read = readPurpose({ text: ' One line \r\n\r\n\r\n\r\nanother ', agreed: { day: '1', month: 'nov', year: '2026' } }, aDay('2026-11-25'))
    assert.deepEqual(read.ok && read.value, { text: 'One line\n\nanother', agreedOn: '2026-11-01' })
  })

  it('is told all that is to be mended at once', () => {
    const read = readPurpose({ text: '\u202Eabc', agreed: { day: '26', month: '11', year: '2026' } }, aDay('2026-11-25'))
    assert.deepEqual(!read.ok && read.error.map(({ field, why }) => [field, why.code]), [['text', 'unprintable'], ['agreed', 'too-late']])
  })
})

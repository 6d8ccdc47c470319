import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { type CalendarDate, parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { type FormProblem, problemText } from './problems.ts'

const read = parseCalendarDate('2026-04-01')
if (!read.ok) throw new Error('no day')
const day: CalendarDate = read.value

const problems: readonly FormProblem[] = [
  { field: 'givenName', code: 'name-missing' },
  { field: 'familyName', code: 'name-too-long', longest: 100 },
  { field: 'employeeNumber', code: 'sign-not-taken' },
  { field: 'email', code: 'email-not-read' },
  { field: 'email', code: 'email-taken' },
  { field: 'employeeNumber', code: 'number-not-read' },
  { field: 'employeeNumber', code: 'number-taken' },
  { field: 'title', code: 'title-missing' },
  { field: 'profession', code: 'not-chosen' },
  { field: 'change', code: 'change-not-chosen' },
  { field: 'agreed', code: 'agreed-not-for-own-post' },
  { field: 'starts', code: 'before-leaving', leftOn: day },
  { field: 'share', code: 'share-not-read', most: 1.5 },
  { field: 'leaves', code: 'leaves-not-chosen' },
  { field: 'leaves', code: 'leaves-too-early', first: day },
  { field: 'post', code: 'already-in-post' },
  { field: 'beside', code: 'post-held' },
  { field: 'beside', code: 'held-meanwhile' },
  { field: 'reason', code: 'reason-not-chosen' },
  { field: 'last', code: 'last-administrator' },
  { field: 'agreed', code: 'day-missing' },
  { field: 'starts', code: 'no-such-day' },
  { field: 'last', code: 'too-early', first: day },
  { field: 'agreed', code: 'too-late', last: day },
]

describe('problems of forms about people', () => {
  for (const problem of problems) {
    it(`say how to mend ${problem.field} ${problem.code}, in words of the house`, () => {
      assert.deepEqual(wordingProblems(problemText(problem)), [])
      assert.doesNotMatch(problemText(problem), /undefined|\.$/)
    })
  }

  it('name days as people write them', () => {
    assert.equal(problemText({ field: 'last', code: 'too-early', first: day }), 'Enter the last day on or after 1 April 2026')
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { ImportProblem, WarningCode } from '../extract/import-problem.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { columnName, mappingProblemWords } from './import-files.ts'
import { importProblemWords } from './import-problems.ts'
import { importWarningWords } from './import-warnings.ts'

const place = { row: 12, column: 'Start date', field: 'startDate' } as const

describe('the words of an import', () => {
  it('name the row and the column as they are in the file, and how to mend the cell', () => {
    const problem: ImportProblem = { ...place, code: 'date-two-digit-year', value: '01-APR-26', facts: {} }
    assert.deepEqual(importProblemWords(problem), {
      where: 'Row 12, column “Start date”',
      what: '“01-APR-26” has a year of two digits.',
      mend: 'Write the year with four digits. Write it as 6-AUG-2026, 06/08/2026 or 2026-08-06.',
    })
  })

  it('write days as people do', () => {
    const problem: ImportProblem = { ...place, code: 'end-before-start', value: 'x', facts: { startDate: aDay('2026-08-06') } }
    assert.equal(importProblemWords(problem).mend, 'Enter an end date that is not before 6 August 2026, or correct the start date.')
  })

  it('name the members of a circle in the order of reporting, ten at most', () => {
    const member = (row: number | null) => ({ row, assignmentNumber: `A${row ?? 0}` })
    const circleOf = (members: readonly ReturnType<typeof member>[]): string => importProblemWords({ ...place, code: 'reporting-cycle', value: 'A2', facts: { members } }).what
    assert.equal(circleOf([member(2), member(null), member(5)]), 'These report to each other in a circle: row 2 (A2), then A0, which is here already, then row 5 (A5), then row 2 (A2).')
    assert.match(circleOf(Array.from({ length: 40 }, (_, at) => member(at + 2))), /row 11 \(A11\), then 30 more, then row 2/)
  })

  it('keep to the rules of the house for problems with what is here', () => {
    const problems: readonly ImportProblem[] = [
      { ...place, code: 'email-of-another', value: 'one', facts: { otherNumber: '1' } },
      { ...place, code: 'assignment-of-another', value: '2', facts: { otherNumber: '1' } },
      { ...place, code: 'zeros-lost', value: '12', facts: { known: '0012' } },
    ]
    assert.deepEqual(problems.flatMap((problem) => Object.values(importProblemWords(problem)).flatMap(wordingProblems)), [])
  })

  it('keep to the rules of the house for every warning, and list ten rows at most', () => {
    const codes: readonly WarningCode[] = ['band-unknown', 'band-missing', 'staff-group-unknown', 'staff-group-missing', 'number-shorter', 'fixed-term-past', 'supervisor-ended', 'supervisor-unknown', 'matched-by-email', 'shared-post-differs', 'single-top-unit', 'not-in-file']
    const rows = Array.from({ length: 12 }, (_, at) => at + 2)
    const warnings = codes.map((code) => importWarningWords({ code, column: 'Band', field: 'payBand', value: 'X1', rows, assignments: [] }))
    assert.deepEqual(warnings.flatMap((words) => Object.values(words).flatMap(wordingProblems)), [])
    assert.equal(warnings[0]?.where, 'Rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more, column “Band”')
  })

  it('call a column without a heading by its letters', () => {
    assert.deepEqual([0, 25, 26, 701, 702].map((column) => columnName([], column)), ['Column A', 'Column Z', 'Column AA', 'Column ZZ', 'Column AAA'])
    assert.equal(mappingProblemWords({ code: 'field-twice', field: 'givenName', columns: [0, 1] }, ['First Name', '']).what, '“First Name” and “Column B” are both used as first name.')
  })

  it('quote what stands in a cell on one line, at most 60 characters of it', () => {
    const { what } = importProblemWords({ ...place, code: 'formula', value: `=${'x'.repeat(100)}\n\u202E`, facts: {} })
    assert.equal(what, `“=${'x'.repeat(58)}…” begins with a sign that starts a formula.`)
  })
})

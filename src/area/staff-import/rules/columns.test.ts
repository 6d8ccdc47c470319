import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ImportProblem } from '../extract/import-problem.ts'
import { fileColumns } from './file-columns.ts'
import { problemGroups } from './problem-groups.ts'
import { mappingDifferences, sentMapping } from './sent-mapping.ts'

describe('the columns of a file', () => {
  it('show the first three values that differ, short and on one line', () => {
    const rows = ['Ward 7', ' Ward 7 ', '', 'Ward\u202E 8', 'x'.repeat(100), 'Ward 9'].map((cell, index) => ({ row: index + 2, cells: [cell] }))
    const { headings, samples, rowCount } = fileColumns({ headings: ['Unit', 'Empty'], rows })
    assert.deepEqual(headings, ['Unit', 'Empty'])
    assert.deepEqual(samples, [['Ward 7', 'Ward\u{FFFD} 8', `${'x'.repeat(59)}…`], []])
    assert.equal(rowCount, 6)
  })
})

describe('the uses of columns as a form sends them', () => {
  it('are one for each column of the file, not used where nothing known is sent', () => {
    const sent: Readonly<Record<string, string>> = { 'column-0': 'email', 'column-1': 'salary', 'column-9': 'givenName' }
    assert.deepEqual(sentMapping(3, (name) => sent[name] ?? ''), ['email', 'ignored', 'ignored'])
  })

  it('differ from what somebody else chose in these columns', () => {
    assert.deepEqual(mappingDifferences(['email', 'givenName'], ['email', 'familyName', 'ignored']), [{ column: 1, now: 'givenName', yours: 'familyName' }])
  })
})

describe('problems by kind', () => {
  const at = (row: number, column: string, code: 'cell-missing' | 'formula'): ImportProblem => ({ row, column, field: null, code, value: '', facts: {} })

  it('are counted by what is wrong in which column, the most frequent first', () => {
    const problems = [at(2, 'Email', 'formula'), at(3, 'Title', 'cell-missing'), at(4, 'Title', 'cell-missing'), at(4, 'Email', 'cell-missing')]
    assert.deepEqual(problemGroups(problems), [
      { code: 'cell-missing', column: 'Title', count: 2, firstRow: 3 },
      { code: 'formula', column: 'Email', count: 1, firstRow: 2 },
      { code: 'cell-missing', column: 'Email', count: 1, firstRow: 4 },
    ])
  })
})

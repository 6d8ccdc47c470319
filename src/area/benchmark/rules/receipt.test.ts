import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { FigureRow } from '../../../engine/benchmark/facts.ts'
import type { DatasetParts } from './dataset.ts'
import { type NewYears, receiptOf, yearsToImport } from './receipt.ts'

function aRow(year: number, figure: string, value: number): FigureRow {
  return { kind: 'trust', orgCode: 'R01', year, figure, value }
}

function parts(rows: readonly FigureRow[]): DatasetParts {
  return { organisations: [{ code: 'R01', name: 'One', type: 'Acute', specialist: false, closedOn: null, successor: null }], rows, findings: [], sources: [], facts: [] }
}

function given(rows: readonly FigureRow[]): NewYears {
  return {
    years: [...new Set(rows.map((row) => Number(row.year)))],
    rows,
    organisations: ['R01', 'R02'].map((code) => ({ code, name: code, type: 'Acute', specialist: false, closedOn: null, successor: null })),
    findings: [],
    source: { file: 'f.csv', publisher: '', licence: '', sha256: '', years: '' },
  }
}

describe('what an import does', () => {
  it('leaves the years alone that the shipped figures have', () => {
    const present = parts([aRow(2018, 'management_score', 3.5), aRow(2018, 'managers_fte', 100)])
    const { years, kept } = yearsToImport(present, given([aRow(2018, 'managers_fte', 999), aRow(2019, 'managers_fte', 101)]))
    assert.deepEqual([years.years, years.rows.length, kept], [[2019], 1, [2018]])
  })
  it('adds no organisation when every year of the file is shipped already', () => {
    assert.deepEqual(receiptOf(parts([]), { ...given([]), years: [] }, [2018]).organisationsAdded, [])
  })
  it('counts what is added, changed, unchanged and removed, and names new organisations', () => {
    const present = parts([aRow(2019, 'a', 1), aRow(2019, 'b', 2), aRow(2019, 'c', 3), aRow(2020, 'a', 9)])
    const receipt = receiptOf(present, given([aRow(2019, 'a', 1), aRow(2019, 'b', 5), aRow(2019, 'd', 4)]), [])
    assert.deepEqual(
      { read: receipt.read, added: receipt.added, changed: receipt.changed, unchanged: receipt.unchanged, removed: receipt.removed, organisationsAdded: receipt.organisationsAdded },
      { read: 3, added: 1, changed: 1, unchanged: 1, removed: 1, organisationsAdded: ['R02'] },
    )
  })
})

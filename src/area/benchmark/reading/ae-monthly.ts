import { tidyOdsCode } from '../../../kernel/ods-code.ts'
import { readCount } from './number-cell.ts'
import type { Report } from './report.ts'
import { readTable } from './table.ts'
import type { Table } from './table.ts'

/** The national monthly files have the period, three columns of the organisation, and 18 counts. */
const usualColumns = 22
const firstCount = 4

/**
 * Examines the monthly files of accident and emergency attendances; nothing of them becomes a figure.
 * @param files path within the folder and raw file, in the order of their names
 * @param report takes every defect
 * @returns the codes of the organisations in them, by file
 */
export function examineMonthlyAe(files: ReadonlyMap<string, Uint8Array>, report: Report): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = [...files].flatMap(([file, bytes]) => readTable(file, bytes, report) ?? [])
  const usualHeader = mostFrequentHeader(tables)
  return new Map(tables.map((table) => [table.file, examine(table, usualHeader, report)]))
}

function mostFrequentHeader(tables: readonly Table[]): readonly string[] {
  const byText = Map.groupBy(tables.map((table) => table.header.filter((column) => column !== '')), (header) => header.join('\n'))
  return [...byText.values()].toSorted((one, other) => other.length - one.length)[0]?.[0] ?? []
}

function examine(table: Table, usualHeader: readonly string[], report: Report): ReadonlySet<string> {
  const { file, header, rows } = table
  if (header.length < usualColumns || header[0] !== 'Period' || header[1] !== 'Org Code') {
    report.refuse('missing-column', file, { row: 1, column: usualHeader.find((column) => !header.includes(column)) ?? 'Period' })
    return new Set()
  }
  const empty = header.filter((column) => column === '').length
  if (header.length > usualColumns) report.find('extra-columns', file, { facts: { columns: header.length, empty, expected: usualColumns } })
  usualHeader.forEach((expected, index) => {
    const found = header[index] ?? ''
    if (found !== expected) report.find('header-differs', file, { facts: { found, expected } })
  })

  const codes = new Set<string>()
  const lineOf = new Map<string, number>()
  const sums = Array.from({ length: usualColumns - firstCount }, () => 0)
  let totals: { readonly line: number; readonly label: string; readonly code: string; readonly counts: readonly number[] } | undefined
  for (const { line, cells } of rows) {
    const counts = cells.slice(firstCount, usualColumns).map((cell, index) => checkCount(file, line, header[firstCount + index] ?? '', cell, report))
    const label = (cells[0] ?? '').trim()
    const code = tidyOdsCode(cells[1] ?? '')
    if (/^total$/i.test(label)) totals = { line, label, code: (cells[1] ?? '').trim(), counts }
    else {
      const first = lineOf.get(code)
      if (first !== undefined) report.refuse('duplicate-row', file, { row: line, facts: { key: code, first } })
      lineOf.set(code, line)
      codes.add(code)
      counts.forEach((count, index) => {
        sums[index] = (sums[index] ?? 0) + count
      })
    }
  }
  if (totals === undefined) report.refuse('row-missing', file, { facts: { row: 'total row' } })
  else {
    report.find('total-row', file, { facts: { row: totals.line, label: totals.label } })
    if (totals.label !== 'TOTAL') report.find('total-row-label', file, { facts: { label: totals.label } })
    const differing = totals.counts.flatMap((total, index) => {
      const sum = sums[index] ?? 0
      return sum === total ? [] : [{ column: header[firstCount + index] ?? '', sum, total }]
    })
    const [first] = differing
    if (first !== undefined) report.find('sums-differ-from-total-row', file, { facts: { columns: differing.length, ...first } })
  }
  return codes
}

function checkCount(file: string, row: number, column: string, cell: string, report: Report): number {
  const text = cell.trim()
  const count = readCount(text)
  if (count === undefined) report.refuse('no-number', file, { row, column, facts: { value: text } })
  return count ?? 0
}

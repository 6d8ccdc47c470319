import type { FigureRow } from '../../../engine/benchmark/facts.ts'
import type { BenchmarkOrganisation, DataFinding, DataSource, DatasetParts } from './dataset.ts'

/** What a newer file gives: whole years of figures, with the organisations, findings and source that belong to them. */
export interface NewYears {
  readonly years: readonly number[]
  readonly rows: readonly FigureRow[]
  readonly organisations: readonly BenchmarkOrganisation[]
  readonly findings: readonly DataFinding[]
  readonly source: DataSource
}

/** What an import did, or would do. */
export interface Receipt {
  readonly years: readonly number[]
  /** Years of the file that the shipped figures already have: they were left as they are. */
  readonly yearsKept: readonly number[]
  /** Figures in the years that are imported. */
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Figures of these years from an earlier file that this one does not have. */
  readonly removed: number
  readonly organisationsAdded: readonly string[]
}

/** A figure that only the shipped data have: its years are complete and not replaced by a count of staff alone. */
const shippedOnly = 'management_score'

/** Leaves out the years that the shipped figures have. */
export function yearsToImport(present: DatasetParts, given: NewYears): { readonly years: NewYears; readonly kept: readonly number[] } {
  const shipped = new Set(present.rows.filter((row) => row.figure === shippedOnly).map((row) => row.year))
  const years = given.years.filter((year) => !shipped.has(year))
  const wanted = new Set<number | string>(years)
  return {
    years: { ...given, years, rows: given.rows.filter((row) => wanted.has(row.year)) },
    kept: given.years.filter((year) => shipped.has(year)),
  }
}

/** Compares what a file gives with what is there. */
export function receiptOf(present: DatasetParts, given: NewYears, yearsKept: readonly number[]): Receipt {
  const wanted = new Set<number | string>(given.years)
  const before = new Map(present.rows.filter((row) => wanted.has(row.year)).map((row) => [keyOf(row), row.value]))
  const known = new Set(present.organisations.map((organisation) => organisation.code))
  const count = (matches: (row: FigureRow) => boolean) => given.rows.filter(matches).length
  const kept = count((row) => before.has(keyOf(row)))
  return {
    years: given.years,
    yearsKept,
    read: given.rows.length,
    added: given.rows.length - kept,
    changed: count((row) => before.has(keyOf(row)) && before.get(keyOf(row)) !== row.value),
    unchanged: count((row) => before.get(keyOf(row)) === row.value),
    removed: before.size - kept,
    // Without a year to import nothing is written.
    organisationsAdded: given.years.length === 0 ? [] : given.organisations.map((organisation) => organisation.code).filter((code) => !known.has(code)),
  }
}

function keyOf(row: FigureRow): string {
  return `${row.kind}|${row.orgCode}|${row.year}|${row.figure}`
}

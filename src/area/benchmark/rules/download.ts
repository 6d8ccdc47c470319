import type { FigureRow } from '../../../engine/benchmark/facts.ts'
import type { Dataset } from './dataset.ts'

/** The columns of every download and of the command line, in order. */
const downloadColumns = ['kind', 'org_code', 'year', 'figure', 'value'] as const

/** Rows as cells, with the columns first. */
export function downloadRows(rows: readonly FigureRow[]): readonly (readonly (string | number)[])[] {
  return [downloadColumns, ...rows.map((row) => [row.kind, row.orgCode, row.year, row.figure, row.value])]
}

/** Every row of these organisations, and the national rows that they are compared with. */
export function rowsOfOrganisations(dataset: Dataset, codes: readonly string[]): readonly FigureRow[] {
  const wanted = new Set(codes)
  return dataset.rows.filter((row) => (row.kind === 'trust' ? wanted.has(row.orgCode) : row.kind === 'national'))
}

/** Every row that is not of a single organisation. */
export function nationalRows(dataset: Dataset): readonly FigureRow[] {
  return dataset.rows.filter((row) => row.kind !== 'trust')
}

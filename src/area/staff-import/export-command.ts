import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { formatCsv } from '../../platform/files/index.ts'
import type { WriteExtract } from '../people/index.ts'
import { exportExtract } from './extract/export-extract.ts'
import { readAll } from './store/entities.ts'

/** People and posts as a file that can be imported again, and how many holdings had no place in it. */
export interface ExportedPeople {
  readonly csv: string
  /** Holdings without numbers, or in units deeper than 8 levels. */
  readonly leftOut: number
  /** Rows below the headings. */
  readonly count: number
}

/**
 * Everybody who holds a post today, as a staff extract with our own headings.
 * @param transaction of the tenant
 * @param unitIds whose posts are in it; null for all
 */
export async function exportPeople(transaction: Transaction<unknown>, tenant: string, today: CalendarDate, unitIds: ReadonlySet<string> | null = null): Promise<ExportedPeople> {
  const { unit, person, post, holding, line } = await readAll(transaction, tenant, false)
  const { rows, leftOut } = exportExtract({ units: unit, people: person, posts: post, holdings: holding, lines: line }, today, unitIds)
  return { csv: formatCsv(rows), leftOut: leftOut.length, count: rows.length - 1 }
}

/** The same for the list of people, which knows whose units somebody keeps. */
export const writeExtract: WriteExtract = async (transaction, { tenant, today, unitIds }) => (await exportPeople(transaction, tenant, today, unitIds)).csv

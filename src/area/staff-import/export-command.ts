import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { formatCsv } from '../../platform/files/index.ts'
import { exportExtract } from './extract/export-extract.ts'
import { readAll } from './store/entities.ts'

/** People and posts as a file that can be imported again, and how many holdings had no place in it. */
export interface ExportedPeople {
  readonly csv: string
  /** Holdings without numbers, or in units deeper than 8 levels. */
  readonly leftOut: number
}

/**
 * Everybody who holds a post today, as a staff extract with our own headings.
 * @param transaction of the tenant
 */
export async function exportPeople(transaction: Transaction<unknown>, tenant: string, today: CalendarDate): Promise<ExportedPeople> {
  const { unit, person, post, holding, line } = await readAll(transaction, tenant, false)
  const { rows, leftOut } = exportExtract({ units: unit, people: person, posts: post, holdings: holding, lines: line }, today)
  return { csv: formatCsv(rows), leftOut: leftOut.length }
}

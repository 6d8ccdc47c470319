import { type RawBuilder, sql } from 'kysely'
import type { Due, RetentionKind } from './retention-kind.ts'

/** Rows that one condition finds: what a store knows of a kind of retention. */
export interface DueRows {
  readonly table: string
  /** Which rows of the organisation are due. */
  readonly isDue: (due: Due) => RawBuilder<unknown>
  /** What refers to the rows and goes before them. */
  readonly before?: (due: Due) => Promise<void>
}

/** A kind of retention whose rows are found by one condition and deleted whole. */
export function deletedWhole(kind: Pick<RetentionKind, 'id' | 'words' | 'days'>, { table, isDue, before }: DueRows): RetentionKind {
  return {
    ...kind,
    count: async (due) => {
      const { rows } = await sql<{ due: number }>`select count(*) as due from ${sql.table(table)} where tenant_id = ${due.tenant} and (${isDue(due)})`.execute(due.transaction)
      return rows[0]?.due ?? 0
    },
    remove: async (due) => {
      await before?.(due)
      const removed = await sql`delete from ${sql.table(table)} where tenant_id = ${due.tenant} and (${isDue(due)})`.execute(due.transaction)
      return Number(removed.numAffectedRows ?? 0)
    },
  }
}

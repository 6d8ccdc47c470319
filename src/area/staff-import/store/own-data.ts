import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord, RetentionKind } from '../../../platform/own-data/index.ts'
import { staffImportTables } from '../tables.ts'
import { holdImports } from './apply-changes.ts'
import { aboutPerson, scrubPerson } from './scrub-person.ts'

/** Staff lists that somebody imported, and what staff lists changed about them. */
export const importsData: ErasableStore = {
  tables: ['staff_import', 'staff_import_change'],
  read: async (transaction, tenant, personId) => {
    const made = await staffImportTables(transaction)
      .selectFrom('staff_import')
      .select(['file_name as fileName', 'state', 'made_at as madeAt', 'settled_at as settledAt'])
      .where('tenant_id', '=', tenant)
      .where('made_by', '=', personId)
      .orderBy('made_at')
      .execute()
    const changes = await sql<OwnRecord>`
      select 'changed-by-import' as what, staff_import.settled_at as "settledAt", entity, before, after
      from staff_import_change change join staff_import on staff_import.tenant_id = change.tenant_id and staff_import.import_id = change.import_id
      where change.tenant_id = ${tenant} and ${aboutPerson(personId)}
      order by staff_import.made_at, change.place
    `.execute(transaction)
    return [...made.map((one) => ({ what: 'import-made', ...one })), ...changes.rows]
  },
  changedWithMany: async (transaction, tenant, personId) => {
    const { rows } = await sql<{ at: Date | null }>`
      select max(staff_import.settled_at) as at
      from staff_import_change change join staff_import on staff_import.tenant_id = change.tenant_id and staff_import.import_id = change.import_id
      where change.tenant_id = ${tenant} and staff_import.state = 'applied' and ${aboutPerson(personId)}
    `.execute(transaction)
    return rows[0]?.at ?? null
  },
  erase: scrubPerson,
}

/** What of a file is still there although its import is settled. */
export const settledFiles: Pick<RetentionKind, 'count' | 'remove'> = {
  count: async ({ transaction, tenant }) => {
    const { rows } = await sql<{ due: number }>`select count(*) as due from staff_import where tenant_id = ${tenant} and ${isFileLeft}`.execute(transaction)
    return rows[0]?.due ?? 0
  },
  remove: async ({ transaction, tenant }) => {
    const emptied = await sql`update staff_import set content = null, columns = null where tenant_id = ${tenant} and ${isFileLeft}`.execute(transaction)
    return Number(emptied.numAffectedRows ?? 0)
  },
}
const isFileLeft = sql<boolean>`settled_at is not null and (content is not null or columns is not null)`

/** Files that were never imported, wherever they stand: nothing is settled until an import is applied or discarded. */
export const uploads: DueRows = {
  table: 'staff_import',
  isDue: ({ before }) => sql`settled_at is null and made_at < ${before}`,
  // One that is taking effect at this moment comes to its end first, and is settled then.
  before: ({ transaction, tenant }) => holdImports(transaction, tenant),
}

/** Imports that were settled, with what they changed. */
export const receipts: DueRows = {
  table: 'staff_import',
  isDue: ({ before }) => sql`settled_at < ${before}`,
  before: async ({ transaction, tenant, before }) => {
    await sql`delete from staff_import_change where tenant_id = ${tenant} and import_id in (select import_id from staff_import where tenant_id = ${tenant} and settled_at < ${before})`.execute(transaction)
  },
}

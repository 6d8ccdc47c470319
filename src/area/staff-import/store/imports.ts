import { type AliasedRawBuilder, type Transaction, sql } from 'kysely'
import type { Findings } from '../findings.ts'
import { type ColumnUse, columnUse } from '../extract/fields.ts'
import type { RememberedHeadings } from '../extract/recognise-columns.ts'
import type { ImportChange, MovedFrom, NewImport, StaffImport } from '../staff-import.ts'
import { staffImportTables } from '../tables.ts'
import type { Changes, RecordChange } from './apply-changes.ts'
import type { Entity, Records } from './entities.ts'

/** Keeps a file that was uploaded. */
export async function addImport(transaction: Transaction<unknown>, tenant: string, { importId, fileName, sha256, content, madeAt, madeBy }: NewImport): Promise<void> {
  const row = { tenant_id: tenant, import_id: importId, state: 'uploaded' as const, file_name: fileName, sha256, content: Buffer.from(content), columns: null, file_problem: null, mapping: null, ends_missing: false, findings: null, receipt: null, conflicts: null, made_at: madeAt, made_by: madeBy, settled_at: null, version: 1 }
  await staffImportTables(transaction).insertInto('staff_import').values(row).execute()
}

/** How many imports are not settled. Whoever else would add one waits until the transaction ends. */
export async function countUnsettled(transaction: Transaction<unknown>, tenant: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${`evenkeel staff upload ${tenant}`}))`.execute(transaction)
  const { rows } = await sql<{ unsettled: number }>`select count(*)::integer as unsettled from staff_import where tenant_id = ${tenant} and settled_at is null`.execute(transaction)
  return rows[0]?.unsettled ?? 0
}

/** The newest imports, at most 100. Their findings have counts only: the lists of many files are long. */
export async function listImports(transaction: Transaction<unknown>, tenant: string): Promise<readonly StaffImport[]> {
  const countsOnly = sql<Findings | null>`findings || '{"problems": [], "warnings": [], "samples": []}'::jsonb`.as('findings')
  return (await selectImports(transaction, tenant, countsOnly).orderBy('made_at', 'desc').orderBy('import_id').limit(100).execute()).map(importOf)
}

/** One import, or null. */
export async function findImport(transaction: Transaction<unknown>, tenant: string, importId: string): Promise<StaffImport | null> {
  const row = await selectImports(transaction, tenant).where('import_id', '=', importId).executeTakeFirst()
  return row === undefined ? null : importOf(row)
}

/** The file of an import, or null when it is gone. */
export async function readContent(transaction: Transaction<unknown>, tenant: string, importId: string): Promise<Uint8Array | null> {
  const row = await staffImportTables(transaction).selectFrom('staff_import').select('content').where('tenant_id', '=', tenant).where('import_id', '=', importId).executeTakeFirst()
  return row?.content ?? null
}

function selectImports(transaction: Transaction<unknown>, tenant: string, findings: AliasedRawBuilder<Findings | null, 'findings'> = sql<Findings | null>`findings`.as('findings')) {
  return staffImportTables(transaction)
    .selectFrom('staff_import')
    .select(['import_id', 'state', 'file_name', 'columns', 'file_problem', 'mapping', 'ends_missing', findings, 'conflicts', 'receipt', 'made_at', 'made_by', 'settled_at', 'version'])
    .where('tenant_id', '=', tenant)
}

function importOf(row: Awaited<ReturnType<ReturnType<typeof selectImports>['execute']>>[number]): StaffImport {
  return {
    importId: row.import_id,
    state: row.state,
    fileName: row.file_name,
    columns: row.columns,
    fileProblem: row.file_problem,
    mapping: row.mapping,
    endMissing: row.ends_missing,
    findings: row.findings,
    conflicts: row.conflicts,
    receipt: row.receipt,
    madeAt: row.made_at,
    madeBy: row.made_by,
    settledAt: row.settled_at,
    version: row.version,
  }
}

/**
 * Moves an import from one state to the next, if it still is in the first and of this version.
 * @returns false when somebody else was faster
 */
export async function moveImport(transaction: Transaction<unknown>, tenant: string, given: MovedFrom, change: ImportChange): Promise<boolean> {
  const { state, columns, fileProblem, mapping, endMissing, findings, conflicts, receipt, settledAt } = change
  const set = {
    state,
    ...(columns === undefined ? {} : { columns: JSON.stringify(columns) }),
    ...(fileProblem === undefined ? {} : { file_problem: JSON.stringify(fileProblem) }),
    ...(mapping === undefined ? {} : { mapping: JSON.stringify(mapping) }),
    ...(endMissing === undefined ? {} : { ends_missing: endMissing }),
    ...(findings === undefined ? {} : { findings: findings === null ? null : JSON.stringify(findings) }),
    ...(conflicts === undefined ? {} : { conflicts: JSON.stringify(conflicts) }),
    ...(receipt === undefined ? {} : { receipt: JSON.stringify(receipt) }),
    ...(settledAt === undefined ? {} : { settled_at: settledAt, content: null, columns: null }),
  }
  const update = staffImportTables(transaction)
    .updateTable('staff_import')
    .set(({ eb }) => ({ ...set, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenant)
    .where('import_id', '=', given.importId)
    .where('state', '=', given.from)
  const moved = await (given.version === undefined ? update : update.where('version', '=', given.version)).returning('import_id').executeTakeFirst()
  return moved !== undefined
}

/** Keeps every change of an import, so that it can be undone. */
export async function keepChanges(transaction: Transaction<unknown>, tenant: string, importId: string, changes: Changes): Promise<void> {
  const kinds: readonly Entity[] = ['unit', 'person', 'post', 'holding', 'line']
  const rows = kinds.flatMap((entity) => changes[entity].map(({ before, after }) => ({ entity, before, after }))).map((row, index) => ({ ...row, place: index + 1 }))
  for (let from = 0; from < rows.length; from += 10_000) {
    const part = JSON.stringify(rows.slice(from, from + 10_000))
    await sql`insert into staff_import_change (tenant_id, import_id, place, entity, before, after)
      select ${tenant}::uuid, ${importId}::uuid, place, entity, nullif(before, 'null'), nullif(after, 'null')
      from jsonb_to_recordset(${part}::jsonb) as given (place integer, entity text, before jsonb, after jsonb)`.execute(transaction)
  }
}

/** The changes that an import made, in the order in which they were made. */
export async function readChanges(transaction: Transaction<unknown>, tenant: string, importId: string): Promise<Changes> {
  const rows = await staffImportTables(transaction).selectFrom('staff_import_change').select(['entity', 'before', 'after']).where('tenant_id', '=', tenant).where('import_id', '=', importId).orderBy('place').execute()
  // Written by `keepChanges` from records of the same kind.
  const of = <Kind extends Entity>(kind: Kind) => rows.filter(({ entity }) => entity === kind).map(({ before, after }) => ({ before, after })) as unknown as readonly RecordChange<Records[Kind]>[]
  return { unit: of('unit'), person: of('person'), post: of('post'), holding: of('holding'), line: of('line') }
}

/** What headings were used for in earlier imports of this organisation. */
export async function rememberedHeadings(transaction: Transaction<unknown>, tenant: string): Promise<RememberedHeadings> {
  const rows = await staffImportTables(transaction).selectFrom('remembered_column').select(['header', 'field']).where('tenant_id', '=', tenant).execute()
  return Object.fromEntries(rows.flatMap(({ header, field }): readonly (readonly [string, ColumnUse])[] => {
    const use = columnUse(field ?? 'ignored')
    return use === undefined ? [] : [[header, use]]
  }))
}

/** Remembers what headings were used for; later choices replace earlier ones. */
export async function rememberHeadings(transaction: Transaction<unknown>, tenant: string, headings: RememberedHeadings): Promise<void> {
  const rows = Object.entries(headings).map(([header, use]) => ({ tenant_id: tenant, header, field: use === 'ignored' ? null : use }))
  if (rows.length === 0) return
  await staffImportTables(transaction)
    .insertInto('remembered_column')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'header']).doUpdateSet(({ ref }) => ({ field: ref('excluded.field') })))
    .execute()
}

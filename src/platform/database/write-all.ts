import { type Transaction, sql } from 'kysely'

/** Rows of one statement. */
const rowsAtOnce = 5_000

/** A table as it is written in one go: every column with its type, and those that tell one row from another besides the tenant. */
export interface WrittenTable {
  readonly name: string
  readonly columns: Readonly<Record<string, 'uuid' | 'text' | 'date' | 'boolean' | 'integer' | 'numeric' | 'timestamptz' | 'text[]' | 'uuid[]' | 'jsonb'>>
  readonly key: readonly string[]
}

/** A row as it is written, by column. */
export type WrittenRow = Readonly<Record<string, string | number | boolean | null | readonly string[] | Readonly<Record<string, unknown>>>>

/** How records of one kind are written in one go: into which table, and each as which row. */
export interface WrittenRecords<Kept> {
  readonly table: WrittenTable
  readonly rowOf: (kept: Kept) => WrittenRow
}

/** Adds or changes many rows, in their order. A row that is there is changed in every column. */
export async function writeAll(transaction: Transaction<unknown>, tenant: string, table: WrittenTable, rows: readonly WrittenRow[]): Promise<void> {
  const names = Object.keys(table.columns)
  const changed = names.filter((name) => !table.key.includes(name))
  const columns = sql.join(names.map((name) => sql.ref(name)))
  const typed = sql.join(Object.entries(table.columns).map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`))
  const key = sql.join(['tenant_id', ...table.key].map((name) => sql.ref(name)))
  // A table that is all key has nothing to change.
  const meets = changed.length === 0 ? sql`nothing` : sql`update set ${sql.join(changed.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`))}`
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = JSON.stringify(rows.slice(from, from + rowsAtOnce))
    await sql`insert into ${sql.table(table.name)} (tenant_id, ${columns}) select ${tenant}::uuid, ${columns} from jsonb_to_recordset(${part}::jsonb) as given (${typed})
      on conflict (${key}) do ${meets}`.execute(transaction)
  }
}

/** Deletes rows by their keys. */
export async function deleteAll(transaction: Transaction<unknown>, tenant: string, table: WrittenTable, keys: readonly WrittenRow[]): Promise<void> {
  const typed = sql.join(table.key.map((name) => sql`${sql.ref(name)} ${sql.raw(table.columns[name] ?? 'uuid')}`))
  const same = sql.join(table.key.map((name) => sql`there.${sql.ref(name)} = given.${sql.ref(name)}`), sql` and `)
  for (let from = 0; from < keys.length; from += rowsAtOnce) {
    const part = JSON.stringify(keys.slice(from, from + rowsAtOnce))
    await sql`delete from ${sql.table(table.name)} there using jsonb_to_recordset(${part}::jsonb) as given (${typed}) where there.tenant_id = ${tenant} and ${same}`.execute(transaction)
  }
}

/** Empties one column of some rows, so that a unique value is free before another row takes it. */
export async function emptyColumn(transaction: Transaction<unknown>, tenant: string, { name, key }: WrittenTable, column: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`update ${sql.table(name)} set ${sql.ref(column)} = null where tenant_id = ${tenant} and ${sql.ref(key[0] ?? '')} = any(${ids}::uuid[])`.execute(transaction)
}

import { type RawBuilder, type Transaction, sql } from 'kysely'

/** Opens and seals what lies in one row under one secret of the installation. */
export interface RowBox {
  /** @returns null when another secret sealed it, it belongs to another row, or it is damaged */
  readonly open: (sealed: string) => string | null
  readonly seal: (text: string) => string
}

/** The row that holds something sealed: its tenant, and the columns that name it there. */
export type SealedRow = Readonly<Record<string, string>> & { readonly tenant: string }

/** A column whose values are sealed with the secret of the installation. */
export interface SealedColumn {
  /** What lies there, for a sentence: "client secrets of sign-in providers". */
  readonly what: string
  readonly table: string
  readonly column: string
  /** What names a row within its tenant. */
  readonly key: readonly string[]
  /** What opens no more: somebody must know of it, or it is of no use to anybody and is emptied. */
  readonly whenLost: 'tell' | 'empty'
  readonly boxOf: (secret: string, randomBytes: (count: number) => Uint8Array, row: SealedRow) => RowBox
}

/** What became of the values of a column, or would. */
export interface ResealCounts {
  /** Sealed with the former secret until now. */
  readonly changed: number
  /** Sealed with the new secret already: by an earlier try, or since. */
  readonly stood: number
  /** Neither opens it. */
  readonly lost: number
}

/** The former and the new secret of an installation. */
export interface ChangedSecret {
  readonly from: string
  readonly to: string
  readonly randomBytes: (count: number) => Uint8Array
}

/**
 * Seals every value of a column anew, for one tenant. What opens with the new secret already stays as it is, so that it can be done again.
 * @param transaction of the tenant
 */
export async function resealColumn(transaction: Transaction<unknown>, tenant: string, sealed: SealedColumn, { from, to, randomBytes }: ChangedSecret): Promise<ResealCounts> {
  const counts = { changed: 0, stood: 0, lost: 0 }
  for (const { row, value } of await valuesOf(transaction, tenant, sealed)) {
    const next = sealed.boxOf(to, randomBytes, row)
    const text = sealed.boxOf(from, randomBytes, row).open(value)
    if (text !== null) await write(transaction, sealed, row, next.seal(text))
    if (text !== null) counts.changed += 1
    else if (next.open(value) !== null) counts.stood += 1
    else if (sealed.whenLost === 'tell') counts.lost += 1
    else await write(transaction, sealed, row, null)
  }
  return counts
}

/** How many values of a column, for one tenant, none of these secrets opens. What is of no use then counts as none. */
export async function countLost(transaction: Transaction<unknown>, tenant: string, sealed: SealedColumn, secrets: readonly string[]): Promise<number> {
  if (sealed.whenLost === 'empty') return 0
  const values = await valuesOf(transaction, tenant, sealed)
  return values.filter(({ row, value }) => secrets.every((secret) => sealed.boxOf(secret, noRandomBytes, row).open(value) === null)).length
}

/** Opening needs none. */
const noRandomBytes = (count: number) => new Uint8Array(count)

async function valuesOf(transaction: Transaction<unknown>, tenant: string, { table, column, key }: SealedColumn): Promise<readonly { readonly row: SealedRow; readonly value: string }[]> {
  const names = sql.join(key.map((name) => sql`${sql.ref(name)}::text`))
  const { rows } = await sql<Readonly<Record<string, string>> & { readonly sealed_value: string }>`
    select ${names}, ${sql.ref(column)} as sealed_value from ${sql.table(table)} where tenant_id = ${tenant} and ${sql.ref(column)} is not null
  `.execute(transaction)
  return rows.map(({ sealed_value: value, ...named }) => ({ row: { ...named, tenant }, value }))
}

async function write(transaction: Transaction<unknown>, { table, column, key }: SealedColumn, row: SealedRow, value: string | null): Promise<void> {
  const conditions: readonly RawBuilder<unknown>[] = key.map((name) => sql`${sql.ref(name)} = ${row[name]}`)
  await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where tenant_id = ${row.tenant} and ${sql.join(conditions, sql` and `)}`.execute(transaction)
}

import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Result, failure, success } from '../../kernel/result.ts'
import { ensureAppRole } from './app-role.ts'
import { type Connection, withConnection } from './connection.ts'
import { unsuitability } from './suitability.ts'

/** One step from an empty database to the one that this version needs. Once released it is never changed: a mistake is mended by the next step. */
export interface Migration {
  /** Unique over all areas, and their order within one: like 2026-11-23-benchmark. */
  readonly name: string
  /** One or more statements of SQL for PostgreSQL 15, run as the owner in one transaction. */
  readonly up: string
}

/** A step as the database remembers it. */
export interface AppliedMigration {
  readonly name: string
  readonly sha256: string
}

/** Number of the advisory lock under which migrations run, one process at a time. */
export const migrationLock = 7_301_000

/** How a database stands to the steps that this version knows. */
type MigrationState =
  | { readonly kind: 'ready'; readonly missing: readonly Migration[] }
  | { readonly kind: 'newer'; readonly unknown: string }
  | { readonly kind: 'changed'; readonly name: string }

/**
 * Brings the database up to date: the app role first, then each missing step in its own transaction.
 * @param migrations of the platform and of every area, in the order of the roof
 * @returns the names of the steps that ran now
 * @error the database belongs to a newer version, a step was changed after it ran, it is no database that can hold our tables, or the owner has too few rights
 */
export async function migrate(owner: Connection, app: Connection, migrations: readonly Migration[]): Promise<Result<readonly string[], string>> {
  refuseDoubles(migrations)
  return withConnection(owner, async (client) => {
    const unsuitable = await unsuitability(client)
    if (unsuitable !== null) return failure(unsuitable)
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const role = await inOwnTransaction(client, () => prepareLedger(client, owner, app))
    if (!role.ok) return role
    const state = compare(await appliedMigrations(client), migrations)
    if (state.kind !== 'ready') return failure(explainState(state))
    for (const migration of state.missing) {
      await inOwnTransaction(client, async () => success(await applyMigration(client, migration)))
    }
    return success(state.missing.map(({ name }) => name))
  })
}

/** Makes the list of steps and the app role ready, inside a transaction of the owner. */
export async function prepareLedger(client: pg.Client, owner: Connection, app: Connection): Promise<Result<true, string>> {
  const role = await ensureAppRole(client, owner, app)
  if (!role.ok) return role
  await client.query(
    `create table if not exists schema_version (
      name text primary key, sha256 text not null, place integer generated always as identity, applied_at timestamptz not null default now()
    )`,
  )
  const name = pg.escapeIdentifier(app.user)
  const rights = await client.query<{ knows: boolean }>(`select has_table_privilege($1, 'schema_version', 'select') as knows`, [app.user])
  // A role that came after the tables, because another was used before.
  if (rights.rows[0]?.knows !== true) await client.query(`grant select, insert, update, delete on all tables in schema public to ${name}`)
  await client.query(`revoke insert, update, delete on schema_version from ${name}`)
  return role
}

/** Runs one step and remembers it, inside a transaction of the owner. */
export async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  await client.query(migration.up)
  await client.query('insert into schema_version (name, sha256) values ($1, $2)', [migration.name, hashOf(migration)])
}

/** The steps that the database remembers, in the order in which they ran; none when it is new. */
export async function appliedMigrations(client: pg.Client): Promise<readonly AppliedMigration[]> {
  const ledger = await client.query<{ present: boolean }>(`select to_regclass('public.schema_version') is not null as present`)
  if (ledger.rows[0]?.present !== true) return []
  const found = await client.query<AppliedMigration>('select name, sha256 from schema_version order by place')
  return found.rows
}

/** Compares what a database or a backup remembers with what this version knows. */
export function compare(applied: readonly AppliedMigration[], migrations: readonly Migration[]): MigrationState {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, sha256 } of applied) {
    const migration = known.get(name)
    if (migration === undefined) return { kind: 'newer', unknown: name }
    if (hashOf(migration) !== sha256) return { kind: 'changed', name }
  }
  const done = new Set(applied.map(({ name }) => name))
  return { kind: 'ready', missing: migrations.filter(({ name }) => !done.has(name)) }
}

/** Says why a database cannot be used. */
export function explainState(state: Exclude<MigrationState, { kind: 'ready' }>): string {
  return state.kind === 'newer'
    ? `The database was used by a newer Evenkeel (it knows the step ${state.unknown}): start that version, or restore a backup made by this one.`
    : `The step ${state.name} was changed after it ran on this database: use the version of Evenkeel that ran it.`
}

/** Runs work in one transaction; an expected error as much as an exception takes everything back. */
export async function inOwnTransaction<Value>(client: pg.Client, work: () => Promise<Result<Value, string>>): Promise<Result<Value, string>> {
  await client.query('begin')
  try {
    const result = await work()
    await client.query(result.ok ? 'commit' : 'rollback')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

function hashOf(migration: Migration): string {
  return createHash('sha256').update(migration.up).digest('hex')
}

function refuseDoubles(migrations: readonly Migration[]): void {
  const names = migrations.map(({ name }) => name)
  const double = names.find((name, index) => names.indexOf(name) !== index)
  if (double !== undefined) throw new Error(`Two migrations are called ${double}: give one of them another name.`)
}

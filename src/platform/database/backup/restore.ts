import pg from 'pg'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Connection, withConnection } from '../connection.ts'
import { type Migration, applyMigration, compare, inOwnTransaction, migrationLock, prepareLedger } from '../migrations.ts'
import { unsuitability } from '../suitability.ts'
import { beginMaintenance } from '../tenant-table.ts'
import { type BackupSummary, explainBackupProblem } from './format.ts'
import { checkBackup, readBackup } from './read.ts'
import { type TableShape, continueIdentities, digestTable, exactText, listTables, writeLines } from './rows.ts'

const notEmpty = 'The database holds data already: restore into an empty one, or give --force to replace everything in it.'

interface RestoreOptions {
  readonly owner: Connection
  readonly app: Connection
  readonly migrations: readonly Migration[]
  /** Replace what is there. */
  readonly force: boolean
}

/**
 * Whether a file can be restored by this version, before anything is opened or touched.
 * @error one sentence: no backup of ours, cut, damaged, or made by a newer version
 */
export async function checkRestorable(file: string, migrations: readonly Migration[]): Promise<Result<BackupSummary, string>> {
  const checked = await checkBackup(file)
  if (!checked.ok) return failure(explainBackupProblem(checked.error, file))
  const state = compare(checked.value.head.migrations, migrations)
  if (state.kind === 'newer') return failure(`The backup ${file} was made by a newer Evenkeel (it knows the step ${state.unknown}): restore it with that version.`)
  if (state.kind === 'changed') return failure(`The backup ${file} was made with another form of the step ${state.name}: restore it with the version that made it.`)
  return checked
}

/**
 * Restores a backup, all or nothing, in one transaction: the schema of the backup, its rows, a comparison of every table with its
 * checksum, then the steps that this version has beyond the backup.
 * @error as `checkRestorable`; or the database cannot hold our tables, or holds rows and `force` is not given
 */
export async function restoreBackup(file: string, { owner, app, migrations, force }: RestoreOptions): Promise<Result<BackupSummary, string>> {
  const checked = await checkRestorable(file, migrations)
  if (!checked.ok) return checked
  return withConnection(owner, (client) =>
    inOwnTransaction(client, async () => {
      const unsuitable = await unsuitability(client)
      if (unsuitable !== null) return failure(unsuitable)
      await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
      await client.query(exactText)
      await client.query(beginMaintenance)
      if (!force && (await holdsRows(client))) return failure(notEmpty)
      await dropEverything(client)
      const ready = await prepareLedger(client, owner, app)
      if (!ready.ok) return ready
      const named = new Map(migrations.map((migration) => [migration.name, migration]))
      const ofBackup = checked.value.head.migrations.map(({ name }) => named.get(name)).filter((migration) => migration !== undefined)
      for (const migration of ofBackup) await applyMigration(client, migration)
      const loaded = await loadRows(client, file)
      if (!loaded.ok) return loaded
      for (const migration of migrations) if (!ofBackup.includes(migration)) await applyMigration(client, migration)
      return checked
    }),
  )
}

/** Of a name, a type and a value in the file only those are believed that the database, made by our own steps, has too. */
async function loadRows(client: pg.Client, file: string): Promise<Result<true, string>> {
  const tables = await listTables(client)
  const awaited = new Map(tables.map((table) => [table.name, table]))
  // Rows that a step itself put there are in the backup too, as they were then. The last first: a row goes before those that it refers to.
  for (const { name } of tables.toReversed()) await client.query(`delete from ${pg.escapeIdentifier(name)}`)
  let table: TableShape | null = null
  for await (const part of readBackup(file)) {
    if (part.kind === 'table') {
      table = awaited.get(part.table.name) ?? null
      if (table === null) return failure(`The backup ${file} holds a table that its own list of steps does not make, or one table twice: use another copy.`)
      if (!haveSameColumns(table, part.table)) {
        return failure(`The table ${table.name} has another form in the backup ${file} than its own list of steps makes: use another copy.`)
      }
      awaited.delete(table.name)
    } else if (part.kind === 'rows' && table !== null) {
      if (!(await tryWriteLines(client, table, part.lines))) {
        return failure(`The backup ${file} holds a row that the table ${table.name} does not take: use another copy.`)
      }
    } else if (part.kind === 'table-end' && table !== null) {
      const now = await digestTable(client, table)
      if (now.rows !== part.end.rows || now.sha256 !== part.end.sha256) {
        return failure(`The table ${table.name} would not come back as it was: nothing was restored.`)
      }
    }
  }
  const [missing] = awaited.keys()
  if (missing !== undefined) return failure(`The backup ${file} lacks the table ${missing}: use another copy.`)
  await continueIdentities(client)
  return success(true)
}

function haveSameColumns(one: TableShape, other: TableShape): boolean {
  const written = ({ columns }: TableShape) => JSON.stringify(columns.map(({ name, type }) => [name, type]))
  return written(one) === written(other)
}

/** @returns false when a value or a constraint of the table refuses a row */
async function tryWriteLines(client: pg.Client, table: TableShape, lines: readonly string[]): Promise<boolean> {
  try {
    await writeLines(client, table, lines)
    return true
  } catch (error) {
    // Classes 22 and 23: data exception, integrity constraint violation.
    if (error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '')) return false
    throw error
  }
}

async function holdsRows(client: pg.Client): Promise<boolean> {
  for (const { name } of await listTables(client)) {
    const found = await client.query(`select 1 from ${pg.escapeIdentifier(name)} limit 1`)
    if (found.rowCount !== 0) return true
  }
  return false
}

/** Takes away all that migrations could have made, and nothing that belongs to an extension. */
async function dropEverything(client: pg.Client): Promise<void> {
  await client.query(`
    do $$
    declare target text;
    begin
      for target in
        select format('drop %s if exists %s cascade',
          case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, c.oid::regclass)
        from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
          and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('e', 'i', 'a'))
      loop execute target; end loop;
      for target in
        select format('drop routine if exists %s cascade', p.oid::regprocedure) from pg_proc p
        where p.pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
      loop execute target; end loop;
      for target in
        select format('drop type if exists %s cascade', t.oid::regtype) from pg_type t
        where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
          and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
      loop execute target; end loop;
    end $$`)
}

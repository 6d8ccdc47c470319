import { createHash } from 'node:crypto'
import pg from 'pg'

/** A table as a backup carries it. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly Column[]
}

/** A column of a table. */
export interface Column {
  readonly name: string
  /** As PostgreSQL writes the type: text[], numeric(10,2). */
  readonly type: string
}

/** How much of a table there is and what exactly. */
interface TableDigest {
  readonly rows: number
  /** SHA-256 over its lines. */
  readonly sha256: string
}

const rowsAtOnce = 2000

/** Every value of a type must be written in one way, whatever the server's settings. */
export const exactText = `
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local xmloption = 'content'`

/**
 * The tables that hold what must not be lost, each after those that it refers to. Left out: unlogged tables, which hold
 * nothing worth keeping, and the list of migrations, which travels in the head of a backup.
 */
export async function listTables(client: pg.Client): Promise<readonly TableShape[]> {
  const found = await client.query<{ name: string; columns: readonly Column[]; needs: readonly string[] }>(`
    select c.relname as name,
      (select coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum), '[]')
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select coalesce(json_agg(distinct o.relname), '[]')
        from pg_constraint k join pg_class o on o.oid = k.confrelid where k.conrelid = c.oid and k.contype = 'f' and o.oid <> c.oid) as needs
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p' and c.relname <> 'schema_version'
    order by c.relname collate "C"`)
  return inOrderOfNeed(found.rows)
}

/**
 * The rows of a table, each as one line of JSON: an array with every value as PostgreSQL's own text, or null. In the order of these lines.
 * Runs inside a transaction that said `exactText` and may see every row.
 */
export async function* readLines(client: pg.Client, { name, columns }: TableShape): AsyncGenerator<readonly string[]> {
  const values = columns.map((column) => `${pg.escapeIdentifier(column.name)}::text`).join(', ')
  const line = `json_build_array(${values})::text`
  await client.query(`declare lines no scroll cursor for select ${line} as line from ${pg.escapeIdentifier(name)} order by ${line} collate "C"`)
  for (;;) {
    const some = await client.query<{ line: string }>(`fetch ${rowsAtOnce} from lines`)
    if (some.rows.length === 0) break
    yield some.rows.map(({ line: text }) => text)
  }
  await client.query('close lines')
}

/** Puts lines of `readLines` into a table of the same shape. */
export async function writeLines(client: pg.Client, { name, columns }: TableShape, lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return
  const names = columns.map((column) => pg.escapeIdentifier(column.name)).join(', ')
  const values = columns.map((column, index) => `(line ->> ${index})::${column.type}`).join(', ')
  await client.query(`insert into ${pg.escapeIdentifier(name)} (${names}) overriding system value select ${values} from unnest($1::json[]) as line`, [lines])
}

/** Lets every column that numbers its rows go on after the greatest number that it holds: what numbers them is not in a backup. */
export async function continueIdentities(client: pg.Client): Promise<void> {
  const found = await client.query<{ table: string; column: string }>(`
    select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'schema_version' and a.attidentity <> ''`)
  for (const { table, column } of found.rows) {
    const [from, greatest] = [pg.escapeIdentifier(table), `max(${pg.escapeIdentifier(column)})`]
    await client.query(`select setval(pg_get_serial_sequence($1, $2), coalesce(${greatest}, 1), ${greatest} is not null) from ${from}`, [from, column])
  }
}

/** What exactly is in a table now. */
export async function digestTable(client: pg.Client, table: TableShape): Promise<TableDigest> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const lines of readLines(client, table)) {
    rows += lines.length
    for (const line of lines) hash.update(`${line}\n`)
  }
  return { rows, sha256: hash.digest('hex') }
}

function inOrderOfNeed(tables: readonly (TableShape & { readonly needs: readonly string[] })[]): readonly TableShape[] {
  const ordered: TableShape[] = []
  const placed = new Set<string>()
  let waiting = tables
  while (waiting.length > 0) {
    const free = waiting.filter(({ needs }) => needs.every((need) => placed.has(need) || !tables.some(({ name }) => name === need)))
    if (free.length === 0) throw new Error(`The tables ${waiting.map(({ name }) => name).join(', ')} refer to each other in a circle: no order restores them.`)
    for (const { name, columns } of free) {
      placed.add(name)
      ordered.push({ name, columns })
    }
    waiting = waiting.filter(({ name }) => !placed.has(name))
  }
  return ordered
}

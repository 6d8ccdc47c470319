import { type Transaction, sql } from 'kysely'
import { migrations } from '../src/migrations.ts'
import { auditTables } from '../src/platform/audit/index.ts'
import { openDatabase } from '../src/platform/database/index.ts'
import { identityTables } from '../src/platform/identity/index.ts'
import { mailTables } from '../src/platform/mail/index.ts'

/** What is in the database of a service, as far as its jobs have anything to do with it. */
export interface Facts {
  readonly jobs: readonly { readonly kind: string; readonly key: string; readonly state: string; readonly attempts: number; readonly problem: string | null }[]
  readonly imports: readonly { readonly importId: string; readonly fileName: string; readonly state: string }[]
  readonly mails: readonly { readonly mailId: string; readonly purpose: string; readonly state: string }[]
  /** Counts by the first four digits of the number of a person, or of an assignment. */
  readonly people: ReadonlyMap<string, number>
  readonly assignments: ReadonlyMap<string, number>
  /** Everybody there is. */
  readonly everybody: number
  /** Records that an import made, by its id and their kind: `ID person`. */
  readonly made: ReadonlyMap<string, number>
  /** Entries of the audit trail by their act and the import: `people/import-applied ID`. */
  readonly recorded: ReadonlyMap<string, number>
}

/** Reads the facts of the only organisation on a data folder whose service runs. */
export async function readFacts(dataFolder: string): Promise<Facts> {
  const opened = await openDatabase({ kind: 'embedded', dataFolder }, { migrations, use: 'beside', connections: 1 })
  if (!opened.ok) throw new Error(opened.error)
  try {
    const tenant = await opened.value.reading(null, (transaction) => identityTables(transaction).selectFrom('tenant').select('id').executeTakeFirstOrThrow())
    return await opened.value.reading(tenant.id, (transaction) => factsOf(transaction, tenant.id))
  } finally {
    await opened.value.close()
  }
}

async function factsOf(transaction: Transaction<unknown>, tenant: string): Promise<Facts> {
  const jobs = await sql<Facts['jobs'][number]>`select kind, key, state, attempts, problem from job where tenant_id = ${tenant}`.execute(transaction)
  const imports = await sql<Facts['imports'][number]>`select import_id as "importId", file_name as "fileName", state from staff_import where tenant_id = ${tenant} order by made_at`.execute(transaction)
  const mails = await mailTables(transaction).selectFrom('outgoing_mail').select(['mail_id', 'purpose', 'state']).where('tenant_id', '=', tenant).execute()
  const people = await counts(transaction, sql`select left(employee_number, 4) as name, count(*) as count from person where tenant_id = ${tenant} and employee_number is not null group by 1`)
  const assignments = await counts(transaction, sql`select left(assignment_number, 4) as name, count(*) as count from holding where tenant_id = ${tenant} and assignment_number is not null group by 1`)
  const everybody = await counts(transaction, sql`select 'all' as name, count(*) as count from person where tenant_id = ${tenant}`)
  const made = await counts(transaction, sql`select import_id || ' ' || entity as name, count(*) as count from staff_import_change where tenant_id = ${tenant} and before is null group by 1`)
  const entries = await auditTables(transaction).selectFrom('audit_entry').select(['action', 'details']).where('tenant_id', '=', tenant).where('action', 'in', ['people/import-applied', 'people/import-undone']).execute()
  return {
    jobs: jobs.rows,
    imports: imports.rows,
    mails: mails.map(({ mail_id, purpose, state }) => ({ mailId: mail_id, purpose, state })),
    people,
    assignments,
    everybody: everybody.get('all') ?? 0,
    made,
    recorded: tally(entries.map(({ action, details }) => `${action} ${importIn(details)}`)),
  }
}

async function counts(transaction: Transaction<unknown>, query: ReturnType<typeof sql>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await query.execute(transaction)
  // Each of these queries names exactly these two columns.
  return new Map((rows as readonly { readonly name: string; readonly count: string | number | bigint }[]).map(({ name, count }) => [name, Number(count)]))
}

function importIn(details: string): string {
  return /"importId":"([^"]+)"/.exec(details)?.[1] ?? ''
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  for (const name of names) all.set(name, (all.get(name) ?? 0) + 1)
  return all
}

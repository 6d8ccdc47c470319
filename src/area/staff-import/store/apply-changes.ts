import { type Transaction, sql } from 'kysely'
import { type Entity, type Records, written } from './entities.ts'
import { deleteAll, emptyColumn, writeAll } from '../../../platform/database/index.ts'

/** One record before and after; null where there is none. */
export interface RecordChange<Kept> {
  readonly before: Kept | null
  readonly after: Kept | null
}

/** Changes of every kind. Units come from the top down. */
export type Changes = { readonly [Kind in Entity]: readonly RecordChange<Records[Kind]>[] }

/** Those that refer to others come after them. */
const inOrder = ['unit', 'person', 'post', 'holding', 'line'] as const satisfies readonly Entity[]

/**
 * Makes all changes. What is to be gone goes first, from what refers to others upwards; then each kind is written.
 * @param transaction of the tenant
 */
export async function applyChanges(transaction: Transaction<unknown>, tenant: string, changes: Changes): Promise<void> {
  for (const kind of inOrder.toReversed()) await deleteGone(transaction, tenant, kind, changes)
  await freeUniqueValues(transaction, tenant, changes)
  for (const kind of inOrder) await writeKind(transaction, tenant, kind, changes)
}

async function deleteGone<Kind extends Entity>(transaction: Transaction<unknown>, tenant: string, kind: Kind, changes: Changes): Promise<void> {
  const gone = changes[kind].flatMap(({ before, after }) => (after === null && before !== null ? [written[kind].rowOf(before)] : []))
  // Of units those below go first.
  await deleteAll(transaction, tenant, written[kind].table, kind === 'unit' ? gone.toReversed() : gone)
}

async function writeKind<Kind extends Entity>(transaction: Transaction<unknown>, tenant: string, kind: Kind, changes: Changes): Promise<void> {
  await writeAll(transaction, tenant, written[kind].table, changes[kind].flatMap(({ after }) => (after === null ? [] : [written[kind].rowOf(after)])))
}

/** Two people may exchange what only one may have: it must be free before it is taken. */
async function freeUniqueValues(transaction: Transaction<unknown>, tenant: string, changes: Changes): Promise<void> {
  const moved = <Kept>(all: readonly RecordChange<Kept>[], value: (kept: Kept) => string | null, id: (kept: Kept) => string) =>
    all.flatMap(({ before, after }) => (before !== null && after !== null && value(before) !== null && value(before) !== value(after) ? [id(before)] : []))
  await emptyColumn(transaction, tenant, written.person.table, 'email', moved(changes.person, ({ email }) => email, ({ personId }) => personId))
  await emptyColumn(transaction, tenant, written.person.table, 'employee_number', moved(changes.person, ({ employeeNumber }) => employeeNumber, ({ personId }) => personId))
  await emptyColumn(transaction, tenant, written.holding.table, 'assignment_number', moved(changes.holding, ({ assignmentNumber }) => assignmentNumber, ({ holdingId }) => holdingId))
}

/** One import of a tenant at a time: the second waits for the first. */
export async function holdImports(transaction: Transaction<unknown>, tenant: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`evenkeel staff import ${tenant}`}))`.execute(transaction)
}

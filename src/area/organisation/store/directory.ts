import type { Transaction } from 'kysely'
import { organisationTables } from '../tables.ts'
import type { DirectoryEntry } from '../directory/directory-entry.ts'

/** Rows of one statement: PostgreSQL takes 65,535 values. */
const rowsAtOnce = 5_000

/** What loading a list did, or would do. */
export interface DirectoryReceipt {
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/**
 * Takes a list of organisations in: those that it names are added or changed, all others stay.
 * @param transaction of no tenant: the list belongs to the installation
 * @param isRehearsal says what would be done, and does nothing
 */
export async function loadDirectory(transaction: Transaction<unknown>, entries: readonly DirectoryEntry[], isRehearsal: boolean): Promise<DirectoryReceipt> {
  const before = new Map((await readLoadedDirectory(transaction)).map((entry) => [entry.code, JSON.stringify(rowOf(entry))]))
  const changed = entries.filter((entry) => before.get(entry.code) !== JSON.stringify(rowOf(entry)))
  if (!isRehearsal) {
    for (let from = 0; from < changed.length; from += rowsAtOnce) await write(transaction, changed.slice(from, from + rowsAtOnce))
  }
  const added = entries.filter(({ code }) => !before.has(code)).length
  return { read: entries.length, added, changed: changed.length - added, unchanged: entries.length - changed.length }
}

async function write(transaction: Transaction<unknown>, entries: readonly DirectoryEntry[]): Promise<void> {
  await organisationTables(transaction)
    .insertInto('directory_entry')
    .values(entries.map(rowOf))
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        postcode: ref('excluded.postcode'),
        roles: ref('excluded.roles'),
        is_open: ref('excluded.is_open'),
        opened_on: ref('excluded.opened_on'),
        closed_on: ref('excluded.closed_on'),
        parent_code: ref('excluded.parent_code'),
        successor_code: ref('excluded.successor_code'),
      })),
    )
    .execute()
}

/** The organisations of every list that was loaded, by code. */
export async function readLoadedDirectory(transaction: Transaction<unknown>): Promise<readonly DirectoryEntry[]> {
  const rows = await organisationTables(transaction).selectFrom('directory_entry').selectAll().orderBy('code').execute()
  return rows.map(
    (row): DirectoryEntry => ({
      code: row.code,
      name: row.name,
      roles: row.roles,
      isOpen: row.is_open,
      openedOn: row.opened_on,
      closedOn: row.closed_on,
      parentCode: row.parent_code,
      successorCode: row.successor_code,
      postcode: row.postcode,
    }),
  )
}

function rowOf({ code, name, roles, isOpen, openedOn, closedOn, parentCode, successorCode, postcode }: DirectoryEntry) {
  return { code, name, roles, is_open: isOpen, opened_on: openedOn, closed_on: closedOn, parent_code: parentCode, successor_code: successorCode, postcode }
}

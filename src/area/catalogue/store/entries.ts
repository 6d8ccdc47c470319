import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { shippedCatalogue } from '../content/index.ts'
import type { OwnEntry } from '../records.ts'
import type { CatalogueEntry } from '../rules/entry.ts'
import { type CatalogueTables, catalogueTables } from '../tables.ts'

/** What an organisation added, those that are not offered any more too, by id. */
export async function ownEntriesOf(transaction: Transaction<unknown>, tenant: string): Promise<readonly OwnEntry[]> {
  return (await catalogueTables(transaction).selectFrom('catalogue_entry').selectAll().where('tenant_id', '=', tenant).orderBy('entry_id').execute()).map(entryOf)
}

/** One of them; null where there is none of this id. */
export async function ownEntryOf(transaction: Transaction<unknown>, tenant: string, entryId: string): Promise<OwnEntry | null> {
  const row = await catalogueTables(transaction).selectFrom('catalogue_entry').selectAll().where('tenant_id', '=', tenant).where('entry_id', '=', entryId).executeTakeFirst()
  return row === undefined ? null : entryOf(row)
}

/** What is offered in an organisation: the shipped entries, then its own that it did not take out. */
export async function catalogueOf(transaction: Transaction<unknown>, tenant: string): Promise<readonly CatalogueEntry[]> {
  const own = await ownEntriesOf(transaction, tenant)
  return [...shippedCatalogue, ...own.filter(({ retiredOn }) => retiredOn === null).map(({ entry }) => entry)]
}

/** Everything that records of people can name: what is offered, and what was. */
export async function everyEntryOf(transaction: Transaction<unknown>, tenant: string): Promise<readonly CatalogueEntry[]> {
  return [...shippedCatalogue, ...(await ownEntriesOf(transaction, tenant)).map(({ entry }) => entry)]
}

/** Adds an entry. @returns false when the id is taken by now */
export async function addEntry(transaction: Transaction<unknown>, tenant: string, entry: CatalogueEntry): Promise<boolean> {
  const added = await catalogueTables(transaction)
    .insertInto('catalogue_entry')
    .values({ tenant_id: tenant, entry_id: entry.id, entry: jsonOf(entry), retired_on: null, version: 1 })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'entry_id']).doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/**
 * Puts an entry in the place of what stands.
 * @param drawnFrom the version that it takes the place of
 * @returns false when that is another by now: nothing was written
 */
export async function changeEntry(transaction: Transaction<unknown>, tenant: string, { entry, retiredOn }: { readonly entry: CatalogueEntry; readonly retiredOn: CalendarDate | null }, drawnFrom: number): Promise<boolean> {
  const changed = await catalogueTables(transaction)
    .updateTable('catalogue_entry')
    .set({ entry: jsonOf(entry), retired_on: retiredOn, version: drawnFrom + 1 })
    .where('tenant_id', '=', tenant)
    .where('entry_id', '=', entry.id)
    .where('version', '=', drawnFrom)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** The driver writes an object that it is given as JSON. */
function jsonOf(entry: CatalogueEntry): CatalogueEntry {
  return JSON.stringify(entry) as unknown as CatalogueEntry
}

function entryOf(row: CatalogueTables['catalogue_entry']): OwnEntry {
  return { entry: row.entry, retiredOn: row.retired_on, version: row.version }
}

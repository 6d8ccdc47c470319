import { type Kysely, sql } from 'kysely'
import { inReadingOrder } from '../rules/tree.ts'
import type { FrameworkStore } from '../service/framework-store.ts'
import type { FrameworkTables } from '../tables.ts'
import { itemColumns, itemOf } from './rows.ts'

type Tables = Kysely<FrameworkTables>
type ItemStore = Pick<FrameworkStore, 'holders' | 'item' | 'childrenOf' | 'countItems' | 'isCodeTaken' | 'countWithin' | 'addItem' | 'changeItem' | 'passOn' | 'moveItem' | 'swapItems' | 'renewItem' | 'removeItem'>

/** Items of frameworks, one by one. */
export function itemStore(db: Tables, tenant: string): ItemStore {
  return { ...readItems(db, tenant), ...writeItems(db, tenant), ...placeItems(db, tenant) }
}

function readItems(db: Tables, tenant: string): Pick<ItemStore, 'holders' | 'item' | 'childrenOf' | 'countItems' | 'isCodeTaken' | 'countWithin'> {
  const all = (frameworkId: string) => db.selectFrom('framework_item').where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId)
  return {
    async holders(frameworkId) {
      return inReadingOrder((await all(frameworkId).selectAll().where('kind', '!=', 'behaviour').orderBy('place').orderBy('item_id').execute()).map(itemOf))
    },
    async item(frameworkId, itemId) {
      const row = await all(frameworkId).selectAll().where('item_id', '=', itemId).executeTakeFirst()
      return row === undefined ? null : { item: itemOf(row), version: row.version }
    },
    async childrenOf(frameworkId, parent) {
      return (await all(frameworkId).selectAll().where('parent', parent === null ? 'is' : '=', parent).orderBy('place').orderBy('item_id').execute()).map(itemOf)
    },
    async countItems(frameworkId) {
      return Number((await all(frameworkId).select((row) => row.fn.countAll().as('count')).executeTakeFirst())?.count ?? 0)
    },
    async isCodeTaken(frameworkId, code, exceptItemId) {
      return (await all(frameworkId).select('item_id').where('code', '=', code).where('item_id', '!=', exceptItemId).executeTakeFirst()) !== undefined
    },
    async countWithin(frameworkId, itemId) {
      const { rows } = await sql<{ count: number }>`
        with recursive within as (
          select item_id from framework_item where tenant_id = ${tenant} and framework_id = ${frameworkId} and item_id = ${itemId}
          union select item.item_id from framework_item item join within on item.parent = within.item_id where item.tenant_id = ${tenant} and item.framework_id = ${frameworkId}
        ) select count(*)::int as count from within
      `.execute(db)
      return rows[0]?.count ?? 0
    },
  }
}

function writeItems(db: Tables, tenant: string): Pick<ItemStore, 'addItem' | 'changeItem' | 'passOn' | 'removeItem'> {
  const changing = (frameworkId: string) => db.updateTable('framework_item').where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId)
  return {
    async addItem(frameworkId, item) {
      const place = await placeAfterAll(db, tenant, frameworkId)
      await db.insertInto('framework_item').values({ tenant_id: tenant, framework_id: frameworkId, item_id: item.id, place, ...itemColumns(item) }).execute()
    },
    async changeItem(frameworkId, item, version) {
      const changed = await changing(frameworkId).set({ ...itemColumns(item), version: version + 1 }).where('item_id', '=', item.id).where('version', '=', version).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
    async passOn(frameworkId, capabilityId, before, now) {
      const behaviours = () => changing(frameworkId).where('parent', '=', capabilityId).where('kind', '=', 'behaviour')
      await behaviours().set({ domain: now.domain }).where('domain', 'is not distinct from', before.domain).execute()
      await behaviours().set({ aspect: now.aspect }).where('aspect', 'is not distinct from', before.aspect).execute()
    },
    async removeItem(frameworkId, itemId) {
      await db.deleteFrom('framework_item').where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).where('item_id', '=', itemId).execute()
    },
  }
}

function placeItems(db: Tables, tenant: string): Pick<ItemStore, 'moveItem' | 'swapItems' | 'renewItem'> {
  return {
    async moveItem(frameworkId, itemId, parent) {
      const place = await placeAfterAll(db, tenant, frameworkId)
      await db.updateTable('framework_item').set((row) => ({ parent, place, version: row('version', '+', 1) })).where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).where('item_id', '=', itemId).execute()
    },
    async swapItems(frameworkId, itemId, otherId) {
      await sql`
        update framework_item item set place = other.place from framework_item other
        where item.tenant_id = ${tenant} and other.tenant_id = ${tenant} and item.framework_id = ${frameworkId} and other.framework_id = ${frameworkId}
          and ((item.item_id = ${itemId} and other.item_id = ${otherId}) or (item.item_id = ${otherId} and other.item_id = ${itemId}))
      `.execute(db)
    },
    async renewItem(frameworkId, itemId, newId) {
      // The foreign key takes comments along.
      await db.updateTable('framework_item').set({ item_id: newId }).where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).where('item_id', '=', itemId).execute()
    },
  }
}

async function placeAfterAll(db: Tables, tenant: string, frameworkId: string): Promise<number> {
  const last = await db.selectFrom('framework_item').select((row) => row.fn.max('place').as('place')).where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).executeTakeFirst()
  return last === undefined || last.place === null ? 0 : last.place + 1
}

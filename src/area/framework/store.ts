import type { Transaction } from 'kysely'
import type { FrameworkStore } from './service/framework-store.ts'
import { collaborationStore } from './store/collaboration.ts'
import { chosenId } from './store/frameworks-in-use.ts'
import { itemStore } from './store/items.ts'
import { frameworkColumns } from './store/rows.ts'
import { addFramework, itemsOf, lockOwnFramework, ownFramework, ownFrameworks } from './store/whole-frameworks.ts'
import { frameworkTables } from './tables.ts'

/** Frameworks of one organisation within one transaction. */
export function frameworkStore(transaction: Transaction<unknown>, tenant: string): FrameworkStore {
  const db = frameworkTables(transaction)
  return { ...wholeStore(transaction, tenant), ...itemStore(db, tenant), ...collaborationStore(db, tenant), ...choiceStore(transaction, tenant) }
}

function wholeStore(transaction: Transaction<unknown>, tenant: string): Pick<FrameworkStore, 'frameworks' | 'framework' | 'lock' | 'add' | 'change' | 'touch' | 'remove' | 'items'> {
  const db = frameworkTables(transaction)
  return {
    frameworks: () => ownFrameworks(transaction, tenant),
    framework: (frameworkId) => ownFramework(transaction, tenant, frameworkId),
    lock: (frameworkId) => lockOwnFramework(transaction, tenant, frameworkId),
    add: (framework, making) => addFramework(transaction, tenant, framework, making),
    async change(framework) {
      const { framework_id, ...columns } = frameworkColumns({ ...framework, revision: framework.revision + 1 })
      const changed = await db.updateTable('framework').set(columns).where('tenant_id', '=', tenant).where('framework_id', '=', framework_id).where('revision', '=', framework.revision).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
    async touch(frameworkId, at) {
      await db.updateTable('framework').set((row) => ({ revision: row('revision', '+', 1), changed_at: at })).where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).execute()
    },
    async remove(frameworkId) {
      await db.deleteFrom('framework').where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).execute()
    },
    items: (frameworkId) => itemsOf(transaction, tenant, frameworkId),
  }
}

function choiceStore(transaction: Transaction<unknown>, tenant: string): Pick<FrameworkStore, 'chosenId' | 'choose'> {
  const db = frameworkTables(transaction)
  return {
    chosenId: () => chosenId(transaction, tenant),
    async choose(frameworkId, by, at) {
      if (frameworkId === null) {
        await db.deleteFrom('framework_choice').where('tenant_id', '=', tenant).execute()
        return
      }
      const choice = { framework_id: frameworkId, chosen_by: by, chosen_at: at }
      await db.insertInto('framework_choice').values({ tenant_id: tenant, ...choice }).onConflict((conflict) => conflict.column('tenant_id').doUpdateSet(choice)).execute()
    },
  }
}

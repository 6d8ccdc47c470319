import type { Transaction } from 'kysely'
import type { FrameworkImportStore } from '../service/import-store.ts'
import { frameworkTables } from '../tables.ts'
import { keepReceipt } from './receipts.ts'
import { ownFrameworkOf } from './rows.ts'
import { addFramework, itemsOf, ownFrameworks, replaceFramework } from './whole-frameworks.ts'

/** The organisation's own frameworks within one transaction, for what is brought in. */
export function frameworkImportStore(transaction: Transaction<unknown>, tenant: string): FrameworkImportStore {
  return {
    frameworks: () => ownFrameworks(transaction, tenant),
    items: (frameworkId) => itemsOf(transaction, tenant, frameworkId),
    async lock(frameworkId) {
      const row = await frameworkTables(transaction).selectFrom('framework').selectAll().where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).forUpdate().executeTakeFirst()
      return row === undefined ? null : ownFrameworkOf(row)
    },
    add: (framework, bringing) => addFramework(transaction, tenant, framework, bringing),
    replace: (framework, from) => replaceFramework(transaction, tenant, framework, from),
    keepReceipt: (frameworkId, receipt) => keepReceipt(transaction, tenant, frameworkId, receipt),
  }
}

import type { Transaction } from 'kysely'
import type { FrameworkImportStore } from '../service/import-store.ts'
import { keepReceipt } from './receipts.ts'
import { addFramework, itemsOf, lockOwnFramework, ownFrameworks, replaceFramework } from './whole-frameworks.ts'

/** The organisation's own frameworks within one transaction, for what is brought in. */
export function frameworkImportStore(transaction: Transaction<unknown>, tenant: string): FrameworkImportStore {
  return {
    frameworks: () => ownFrameworks(transaction, tenant),
    items: (frameworkId) => itemsOf(transaction, tenant, frameworkId),
    lock: (frameworkId) => lockOwnFramework(transaction, tenant, frameworkId),
    add: (framework, making) => addFramework(transaction, tenant, framework, making),
    replace: (framework, from) => replaceFramework(transaction, tenant, framework, from),
    keepReceipt: (frameworkId, receipt) => keepReceipt(transaction, tenant, frameworkId, receipt),
  }
}

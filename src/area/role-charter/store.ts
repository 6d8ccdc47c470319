import type { Transaction } from 'kysely'
import type { RoleCharterStore } from './service/role-charter-store.ts'
import { chartersIn } from './store/charters.ts'
import { clarityIn } from './store/clarity.ts'

/** Charters of one organisation within one transaction. */
export function roleCharterStore(transaction: Transaction<unknown>, tenant: string): RoleCharterStore {
  return { ...chartersIn(transaction, tenant), ...clarityIn(transaction, tenant) }
}

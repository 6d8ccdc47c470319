import type { Database } from '../../platform/database/index.ts'
import { findDemonstration } from './store/demonstrations.ts'
import { removeTenant } from './store/remove-tenant.ts'

/**
 * Removes the demonstration trust with everything in it, in one transaction; no other organisation can be removed by it.
 * @returns whether there was one
 */
export async function removeDemonstration(database: Database): Promise<boolean> {
  const found = await database.reading(null, findDemonstration)
  return found !== null && database.inTransaction(found.tenant, (transaction) => removeTenant(transaction, found.tenant))
}

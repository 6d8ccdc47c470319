import type { Transaction } from 'kysely'
import { ownPlanStore } from '../store.ts'

/**
 * The text of the plan that somebody keeps from “I am stepping up”; null when they keep none. Only for pages of that person.
 * @param transaction of the tenant
 */
export async function keptPlanTextOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<string | null> {
  return (await ownPlanStore(transaction, tenant, personId).find())?.text ?? null
}

import type { Transaction } from 'kysely'
import type { CohortStore } from './service/cohort-store.ts'
import { memberStore } from './store/members.ts'
import { outcomeStore } from './store/outcomes.ts'
import { planStore } from './store/plans.ts'
import { seenStore } from './store/seen.ts'
import { wishStore } from './store/wishes.ts'

/** The groups of one organisation within one transaction. */
export function cohortStore(transaction: Transaction<unknown>, tenant: string): CohortStore {
  return { ...seenStore(transaction, tenant), ...planStore(transaction, tenant), ...memberStore(transaction, tenant), ...outcomeStore(transaction, tenant), ...wishStore(transaction, tenant) }
}

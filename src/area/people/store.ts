import type { Transaction } from 'kysely'
import type { PeopleStore } from './service/people-store.ts'
import { changesIn } from './store/changes.ts'
import { lookUpsIn } from './store/look-ups.ts'
import { peopleListIn } from './store/people-list.ts'
import { postsIn } from './store/posts.ts'
import { reportingIn } from './store/reporting.ts'
import { supervisionIn } from './store/supervision.ts'

/** People as the database keeps them, within one transaction of one organisation. */
export function peopleStore(transaction: Transaction<unknown>, tenant: string): PeopleStore {
  return {
    ...peopleListIn(transaction, tenant),
    ...lookUpsIn(transaction, tenant),
    ...reportingIn(transaction, tenant),
    ...postsIn(transaction, tenant),
    ...supervisionIn(transaction, tenant),
    ...changesIn(transaction, tenant),
  }
}

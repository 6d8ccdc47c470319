import type { Transaction } from 'kysely'
import { startOfLondonDay } from '../../../platform/clock/start-of-london-day.ts'
import { aspectWords } from '../../../platform/design/index.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { finishedBetween } from '../../assessment/index.ts'
import { frameworkOf } from '../../framework/index.ts'
import { type Holders, organisationStore } from '../../organisation/index.ts'
import type { Asking } from '../service/asking.ts'
import { organisationProfileStore } from '../store.ts'

export interface OrganisationProfileRoutesOptions {
  /** Who holds which post: the area of people knows. */
  readonly holders: (transaction: Transaction<unknown>, tenant: string) => Holders
}

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, now, newId }: SignedInRequest, { holders }: OrganisationProfileRoutesOptions): Asking {
  const { tenant } = viewer.organisation
  return {
    store: organisationProfileStore(transaction, tenant),
    organisation: organisationStore(transaction, tenant),
    holders: holders(transaction, tenant),
    finishedBetween: (after, until) => finishedBetween(transaction, tenant, after, until),
    framework: (frameworkId) => frameworkOf(transaction, tenant, frameworkId),
    aspectName: (aspect) => aspectWords[aspect],
    viewer,
    today,
    startOfToday: startOfLondonDay(today),
    now,
    newId,
  }
}

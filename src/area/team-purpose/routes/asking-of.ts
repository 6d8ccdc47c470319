import type { Transaction } from 'kysely'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { type Holders, organisationStore } from '../../organisation/index.ts'
import type { Asking } from '../service/asking.ts'
import { teamPurposeStore } from '../store.ts'

export interface TeamPurposeRoutesOptions {
  /** Who holds which post: the area of people knows. */
  readonly holders: (transaction: Transaction<unknown>, tenant: string) => Holders
}

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, now, newId }: SignedInRequest, { holders }: TeamPurposeRoutesOptions): Asking {
  const { tenant } = viewer.organisation
  return { store: teamPurposeStore(transaction, tenant), organisation: organisationStore(transaction, tenant), holders: holders(transaction, tenant), viewer, today, now, newId }
}

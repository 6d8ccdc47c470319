import type { SignedInRequest } from '../../../platform/http/route.ts'
import { organisationStore } from '../../organisation/index.ts'
import { holdersIn } from '../../people/index.ts'
import type { Asking } from '../service/asking.ts'
import { findKeepingRights } from '../service/may-keep.ts'
import { measureStore } from '../store.ts'

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, now, newId }: SignedInRequest): Asking {
  const { tenant } = viewer.organisation
  const asking = { store: organisationStore(transaction, tenant), holders: holdersIn(transaction, tenant), viewer, today }
  return { store: measureStore(transaction, tenant), rights: () => findKeepingRights(asking), personId: viewer.personId, today, now, newId }
}

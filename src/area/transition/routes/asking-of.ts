import type { SignedInRequest } from '../../../platform/http/route.ts'
import { isColleague, namesOf } from '../../people/index.ts'
import type { Asking } from '../service/asking.ts'
import { transitionStore } from '../store.ts'

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, newId }: Pick<SignedInRequest, 'transaction' | 'viewer' | 'today' | 'newId'>): Asking {
  const { tenant } = viewer.organisation
  return {
    store: transitionStore(transaction, tenant),
    names: (ids) => namesOf(transaction, tenant, ids),
    isColleague: (personId) => isColleague(transaction, tenant, personId),
    viewerId: viewer.personId,
    odUnits: viewer.odUnits,
    today,
    newId,
  }
}

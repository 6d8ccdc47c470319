import type { SignedInRequest } from '../../../platform/http/route.ts'
import { chosenFramework, frameworkOf, holdInUse } from '../../framework/index.ts'
import type { Asking } from '../service/asking.ts'
import { assessmentStore } from '../store.ts'

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, now, newId }: SignedInRequest): Asking {
  const { personId, organisation: { tenant } } = viewer
  return {
    store: assessmentStore(transaction, tenant, personId),
    personId,
    frameworks: {
      chosen: () => chosenFramework(transaction, tenant),
      of: (frameworkId) => frameworkOf(transaction, tenant, frameworkId),
      hold: (frameworkId) => holdInUse(transaction, tenant, frameworkId, now),
    },
    now,
    newId,
  }
}

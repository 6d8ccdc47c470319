import type { SignedInRequest } from '../../../platform/http/route.ts'
import { assessmentWith } from '../../assessment/index.ts'
import { frameworkOf } from '../../framework/index.ts'
import { namesOf, supportedBy, supportersOf } from '../../people/index.ts'
import type { Asking } from '../service/asking.ts'
import { verificationStore } from '../store.ts'

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, now, newId }: Pick<SignedInRequest, 'transaction' | 'viewer' | 'today' | 'now' | 'newId'>): Asking {
  const { tenant } = viewer.organisation
  return {
    store: verificationStore(transaction, tenant),
    around: {
      assessment: (assessmentId) => assessmentWith(transaction, tenant, assessmentId),
      framework: (frameworkId) => frameworkOf(transaction, tenant, frameworkId),
      supportersOf: (personId) => supportersOf(transaction, tenant, personId, today),
      supportedBy: (personId) => supportedBy(transaction, tenant, personId, today),
      names: (ids) => namesOf(transaction, tenant, ids),
    },
    viewerId: viewer.personId,
    today,
    now,
    newId,
  }
}

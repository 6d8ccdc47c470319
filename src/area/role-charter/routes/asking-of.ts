import type { SignedInRequest } from '../../../platform/http/route.ts'
import { keptPlanTextOf } from '../../home/index.ts'
import { namesOf } from '../../people/index.ts'
import type { Asking } from '../service/asking.ts'
import { type Plan, readKeptText } from '../../stepping-up/index.ts'
import { roleCharterStore } from '../store.ts'
import { postsToAgree } from '../store/posts.ts'

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, now, newId }: Pick<SignedInRequest, 'transaction' | 'viewer' | 'today' | 'now' | 'newId'>): Asking {
  const { tenant } = viewer.organisation
  return {
    store: roleCharterStore(transaction, tenant),
    around: {
      posts: () => postsToAgree(transaction, tenant, viewer.personId, today),
      keptPlan: async () => planIn(await keptPlanTextOf(transaction, tenant, viewer.personId)),
      names: (ids) => namesOf(transaction, tenant, ids),
    },
    viewerId: viewer.personId,
    today,
    now,
    newId,
  }
}

function planIn(text: string | null): Plan | null {
  const read = text === null ? null : readKeptText(text)
  return read !== null && read.ok ? read.value.plan : null
}

import type { SignedInRequest } from '../../../platform/http/route.ts'
import type { PersonalKeys } from '../../../platform/personal-keys/index.ts'
import { keptPlanTextOf } from '../../home/index.ts'
import { type MeasureReads, measureReads } from '../../measure/index.ts'
import { namesOf } from '../../people/index.ts'
import type { Asking, NamedMeasure } from '../service/asking.ts'
import type { WeekTelling } from '../service/weeks.ts'
import { type Plan, readKeptText } from '../../stepping-up/index.ts'
import { roleCharterStore } from '../store.ts'
import { postsOfReports, postsToAgree } from '../store/posts.ts'
import { weekStore } from '../store/weeks.ts'

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, now, newId }: Pick<SignedInRequest, 'transaction' | 'viewer' | 'today' | 'now' | 'newId'>): Asking {
  const { tenant } = viewer.organisation
  return {
    store: roleCharterStore(transaction, tenant),
    around: {
      posts: () => postsToAgree(transaction, tenant, viewer.personId, today),
      postsOfReports: () => postsOfReports(transaction, tenant, viewer.personId, today),
      keptPlan: async () => planIn(await keptPlanTextOf(transaction, tenant, viewer.personId)),
      measures: (unitId, ids) => measuresFor(measureReads(transaction, tenant), unitId, ids),
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

async function measuresFor(reads: MeasureReads, unitId: string, ids: readonly string[]): Promise<readonly NamedMeasure[]> {
  const ofUnit = (await reads.measuresOfUnits([unitId])).filter(({ measureId, closedOn }) => closedOn === null || ids.includes(measureId))
  const others = await reads.measuresById(ids.filter((id) => !ofUnit.some(({ measureId }) => measureId === id)))
  return [...ofUnit, ...others].map(({ measureId, name, closedOn }) => ({ measureId, name, isClosed: closedOn !== null }))
}

/** Where the weeks of who is signed in are kept, with the key that opens them. */
export function weekTellingOf({ transaction, viewer, today, now }: SignedInRequest, keys: PersonalKeys): WeekTelling {
  const { personId, organisation: { tenant } } = viewer
  return {
    store: weekStore(transaction, tenant, personId),
    key: () => keys.find(transaction, tenant, personId),
    makeKey: () => keys.findOrMake(transaction, tenant, personId, now),
    today,
  }
}

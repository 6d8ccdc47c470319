import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { comingPost, currentPost } from '../../assessment/index.ts'
import { chosenFramework } from '../../framework/index.ts'
import { isOpenOn, organisationStore, unitHeadOn } from '../../organisation/index.ts'
import { holdersIn, namesOf } from '../../people/index.ts'
import type { LearntCapability } from '../records.ts'
import type { Asking, OwnGoal } from '../service/asking.ts'
import { opportunityStore } from '../store.ts'

/** What comes from areas that themselves look at opportunities. */
export interface OpportunityRoutesOptions {
  /** The goals of a person that are begun and not ended. */
  readonly goalsInHandOf: (transaction: Transaction<unknown>, tenant: string, personId: string) => Promise<readonly OwnGoal[]>
}

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, newId }: Pick<SignedInRequest, 'transaction' | 'viewer' | 'today' | 'newId'>, { goalsInHandOf }: OpportunityRoutesOptions): Asking {
  const { personId, organisation: { tenant } } = viewer
  const goals = () => goalsInHandOf(transaction, tenant, personId)
  return {
    store: opportunityStore(transaction, tenant),
    around: {
      names: (ids) => namesOf(transaction, tenant, ids),
      capabilities: () => capabilitiesOf(transaction, tenant),
      goals,
      wanted: async () => ({
        goalItems: new Set((await goals()).map(({ itemId }) => itemId)),
        stage: (await currentPost(transaction, tenant, personId, today))?.stage ?? null,
        comingStage: (await comingPost(transaction, tenant, personId, today))?.stage ?? null,
      }),
      ownUnit: async () => {
        const post = await currentPost(transaction, tenant, personId, today)
        return post === null ? null : ((await organisationStore(transaction, tenant).post(post.postId))?.unitId ?? null)
      },
      headOf: (unitId) => headOf(transaction, tenant, unitId, today),
    },
    viewerId: personId,
    roles: viewer.roles,
    today,
    newId,
  }
}

async function capabilitiesOf(transaction: Transaction<unknown>, tenant: string): Promise<readonly LearntCapability[]> {
  const { items } = await chosenFramework(transaction, tenant)
  return items.filter(({ kind }) => kind === 'capability').map(({ id, text, domain }) => ({ itemId: id, name: text, domain }))
}

async function headOf(transaction: Transaction<unknown>, tenant: string, unitId: string, today: CalendarDate): Promise<string | null> {
  const store = organisationStore(transaction, tenant)
  const open = (await store.postsOfUnit(unitId)).filter((post) => isOpenOn(post, today))
  const head = unitHeadOn(await store.linesOfUnit(unitId), new Set(open.map(({ postId }) => postId)), today)
  const [holder] = head === null ? [] : await holdersIn(transaction, tenant).on([head.postId], today)
  return holder?.personId ?? null
}

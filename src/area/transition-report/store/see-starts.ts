import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { lastTwelveMonths } from '../../catalogue/index.ts'
import { buildUnitTree, inReadingOrder, organisationStore, organisationTables } from '../../organisation/index.ts'
import { type CharterMilestones, charterMilestonesIn } from '../../role-charter/index.ts'
import { matters } from '../../stepping-up/index.ts'
import { type AgreedMatter, type Transition, agreedMattersOf, transitionsReaching } from '../../transition/index.ts'
import type { ReportedStart } from '../records.ts'
import { type ReportUnit, type StartReport, reportOf } from '../rules/report.ts'

/**
 * The report of a whole organisation: the same for everybody who may read it, so that two views cannot be subtracted. It is of 12 whole months and as they stood on the last day:
 * day by day, each start would show in the difference to the day before.
 */
export async function seeStarts(transaction: Transaction<unknown>, tenant: string, today: CalendarDate): Promise<StartReport> {
  const organisation = organisationStore(transaction, tenant)
  const units = unitsOf(await organisation.units())
  const period = lastTwelveMonths(today)
  // Who began before the period and ended before it is in none of the figures.
  const transitions = (await transitionsReaching(transaction, tenant, period.first)).filter(({ kind }) => kind !== 'preparing')
  const agreed = await agreedMattersOf(transaction, tenant, transitions.map(({ transitionId }) => transitionId))
  const charters = new Map((await charterMilestonesIn(transaction, tenant, [...new Set(transitions.map(({ personId }) => personId))])).map((one) => [`${one.personId} ${one.postId}`, one]))
  const unitOfPost = await unitsOfPosts(transaction, tenant, transitions.flatMap(({ postId }) => postId ?? []))
  const [root] = units
  const starts = transitions.map((transition) => startOf(transition, { agreed: agreed.get(transition.transitionId) ?? [], charter: charters.get(`${transition.personId} ${transition.postId ?? ''}`) ?? null, unitId: unitOfPost.get(transition.postId ?? '') ?? root.id }))
  return reportOf(starts, units, period)
}

/** The unit of each of these posts, and of no other: an organisation has thousands. */
async function unitsOfPosts(transaction: Transaction<unknown>, tenant: string, postIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (postIds.length === 0) return new Map()
  const posts = await organisationTables(transaction).selectFrom('post').select(['post_id', 'unit_id']).where('tenant_id', '=', tenant).where('post_id', 'in', [...new Set(postIds)]).execute()
  return new Map(posts.map(({ post_id: postId, unit_id: unitId }) => [postId, unitId]))
}

interface Known {
  readonly agreed: readonly AgreedMatter[]
  readonly charter: CharterMilestones | null
  readonly unitId: string
}

function startOf(transition: Transition, { agreed, charter, unitId }: Known): ReportedStart {
  const { personId, startsOn, agreedUntil, endedOn, startedBy } = transition
  return { personId, unitId, startsOn, agreedUntil, endedOn, startedBy, preparedOn: preparedOn(transition, agreed), charterDraftedOn: charter?.draftedOn ?? null, charterAgreedOn: charter?.agreedOn ?? null }
}

/** The day of the last of the six, when all are agreed and a mentor is named. */
export function preparedOn({ mentorId }: Pick<Transition, 'mentorId'>, agreed: readonly AgreedMatter[]): CalendarDate | null {
  const days = new Map(agreed.map(({ matter, agreedOn }) => [matter, agreedOn]))
  if (mentorId === null || matters.some((matter) => !days.has(matter))) return null
  return [...days.values()].toSorted().at(-1) ?? null
}

function unitsOf(all: Parameters<typeof buildUnitTree>[0]): readonly [ReportUnit, ...ReportUnit[]] {
  const tree = buildUnitTree(all)
  const depths = new Map<string, number>()
  const [root, ...further] = inReadingOrder(tree).map(({ unitId, parentId, name }): ReportUnit => {
    const depth = parentId === null ? 0 : (depths.get(parentId) ?? 0) + 1
    depths.set(unitId, depth)
    return { id: unitId, parentId, name, depth }
  })
  if (root === undefined) throw new Error('A tree of units has a root')
  return [root, ...further]
}

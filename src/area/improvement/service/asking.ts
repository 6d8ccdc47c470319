import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Viewer } from '../../../platform/identity/index.ts'
import type { Holders, OrganisationStore } from '../../organisation/index.ts'
import { type KeepingRights, type MeasureReads, findKeepingRights, mayKeep } from '../../measure/index.ts'
import type { Improvement, Member } from '../records.ts'
import { isAtWork } from '../rules/at-work.ts'
import { presentMembers } from '../rules/members.ts'
import type { ImprovementStore } from './improvement-store.ts'

/** Who asks, when, and what an answer is made from. */
export interface Asking {
  readonly store: ImprovementStore
  readonly measures: MeasureReads
  readonly organisation: Pick<OrganisationStore, 'units' | 'postsById'>
  readonly holders: Pick<Holders, 'postsOf' | 'everybody'>
  readonly viewer: Pick<Viewer, 'personId' | 'roles' | 'odUnits'>
  readonly today: CalendarDate
  readonly now: Date
  readonly newId: () => string
}

/** What the viewer may change; null while the organisation has no unit. */
export function rightsOf({ organisation, holders, viewer, today }: Asking): Promise<KeepingRights | null> {
  return findKeepingRights({ store: organisation, holders, viewer, today })
}

/** An improvement with who works or worked on it. */
export interface OpenedImprovement {
  readonly improvement: Improvement
  readonly members: readonly Member[]
  readonly rights: KeepingRights
  /** The viewer may change it: they work on it, hold a post in its unit or above, or keep its unit. */
  readonly isKept: boolean
}

/**
 * An improvement that anybody of the organisation may look at.
 * @returns null when there is none of this id
 */
export async function openImprovement(asking: Asking, improvementId: string): Promise<OpenedImprovement | null> {
  const improvement = await asking.store.improvement(improvementId)
  const rights = improvement === null ? null : await rightsOf(asking)
  if (improvement === null || rights === null) return null
  const members = (await asking.store.members([improvementId])).get(improvementId) ?? []
  return { improvement, members, rights, isKept: mayKeep(rights, { unitId: improvement.unitId, people: presentMembers(members).map(({ personId }) => personId) }) }
}

/**
 * An improvement that the viewer may change, with all others who would change it made to wait.
 * @returns null when there is none of this id, or it is not theirs to change
 */
export async function openKept(asking: Asking, improvementId: string): Promise<OpenedImprovement | null> {
  await asking.store.lock(improvementId)
  const opened = await openImprovement(asking, improvementId)
  return opened !== null && opened.isKept ? opened : null
}

/** The same while the work goes on: what is finished or stopped is not changed any more, but taken up again first. */
export async function openAtWork(asking: Asking, improvementId: string): Promise<OpenedImprovement | null> {
  const opened = await openKept(asking, improvementId)
  return opened !== null && isAtWork(opened.improvement) ? opened : null
}

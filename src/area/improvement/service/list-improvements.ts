import { pageOf } from '../../../kernel/paging.ts'
import { keptUnits } from '../../measure/index.ts'
import { type Unit, inReadingOrder, pathText, subtreeIds } from '../../organisation/index.ts'
import type { Improvement, ImprovementState, Member } from '../records.ts'
import { improvementsOnPage, isAtWork } from '../rules/at-work.ts'
import { presentMembers } from '../rules/members.ts'
import { type Asking, rightsOf } from './asking.ts'

export interface ImprovementSearch {
  /** A unit with all below it; empty for all. */
  readonly unitId: string
  /** One state; `at-work` for those being planned or under way. */
  readonly state: ImprovementState | 'at-work' | 'all'
  readonly page: number
}

/** One line of the list. */
export interface ListedImprovement {
  readonly improvement: Improvement
  readonly unitPath: string
  readonly leads: readonly Member[]
}

export interface ImprovementsFound {
  /** Those the viewer works on; not searched, so that they are always there. */
  readonly own: readonly ListedImprovement[]
  readonly others: readonly ListedImprovement[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly units: readonly { readonly unit: Unit; readonly path: string }[]
  /** The viewer may begin one somewhere. */
  readonly mayBegin: boolean
}

/**
 * The improvements of the organisation, those of the viewer first.
 * @returns null when the organisation has no unit, or none of this id
 */
export async function listImprovements(asking: Asking, { unitId, state, page }: ImprovementSearch): Promise<ImprovementsFound | null> {
  const rights = await rightsOf(asking)
  if (rights === null || (unitId !== '' && !rights.tree.byId.has(unitId))) return null
  const { tree } = rights
  const mine = new Set(await asking.store.workedOnBy(asking.viewer.personId))
  const within = unitId === '' ? null : subtreeIds(tree, [unitId])
  const all = await asking.store.improvements()
  const own = all.filter(({ improvementId }) => mine.has(improvementId))
  const others = all.filter((one) => !mine.has(one.improvementId) && (within === null || within.has(one.unitId)) && isInState(one, state))
  const shown = pageOf(page, others.length, improvementsOnPage)
  const onPage = others.slice(shown.offset, shown.offset + improvementsOnPage)
  const members = await asking.store.members([...own, ...onPage].map(({ improvementId }) => improvementId))
  const listed = (improvement: Improvement): ListedImprovement => ({
    improvement,
    unitPath: pathText(tree, improvement.unitId),
    leads: presentMembers(members.get(improvement.improvementId) ?? []).filter(({ part }) => part === 'lead'),
  })
  const used = new Set(all.map((one) => one.unitId))
  return {
    own: own.map(listed),
    others: onPage.map(listed),
    total: others.length,
    page: shown.page,
    pages: shown.pages,
    units: inReadingOrder(tree).filter((unit) => [...subtreeIds(tree, [unit.unitId])].some((id) => used.has(id))).map((unit) => ({ unit, path: pathText(tree, unit.unitId) })),
    mayBegin: keptUnits(rights, asking.today).length > 0,
  }
}

function isInState(improvement: Improvement, state: ImprovementSearch['state']): boolean {
  if (state === 'all') return true
  return state === 'at-work' ? isAtWork(improvement) : improvement.state === state
}

/** The units in which the viewer may begin an improvement, in reading order: first those in which they hold a post. */
export async function unitsToBeginIn(asking: Asking): Promise<readonly { readonly unit: Unit; readonly path: string }[]> {
  const rights = await rightsOf(asking)
  if (rights === null) return []
  const kept = new Set(keptUnits(rights, asking.today))
  const units = inReadingOrder(rights.tree).filter(({ unitId }) => kept.has(unitId))
  const isOwn = (unit: Unit) => rights.ownUnits.has(unit.unitId)
  return [...units.filter(isOwn), ...units.filter((unit) => !isOwn(unit))].map((unit) => ({ unit, path: pathText(rights.tree, unit.unitId) }))
}

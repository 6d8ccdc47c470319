import { pageOf } from '../../../kernel/paging.ts'
import { type Unit, inReadingOrder, isOpenOn, pathText } from '../../organisation/index.ts'
import type { Purpose, Review } from '../records.ts'
import { type ListedUnit, type PurposesFound, purposesOnPage } from '../rules/listed.ts'
import { maySeeReviews } from '../rules/who-may.ts'
import { type Asking, type OpenedUnit, openUnit, rightsOf } from './asking.ts'

/**
 * Why teams are here: the viewer's own first, then all others that say it.
 * @returns null while the organisation has no unit
 */
export async function listPurposes(asking: Asking, asked: number): Promise<PurposesFound | null> {
  const rights = await rightsOf(asking)
  if (rights === null) return null
  const { tree, ownUnits } = rights
  const purposes = new Map((await asking.store.currentPurposes()).map((one) => [one.unitId, one]))
  const units = inReadingOrder(tree).filter((unit) => isOpenOn(unit, asking.today))
  const seen = units.filter(({ unitId }) => ownUnits.has(unitId) && maySeeReviews(rights, unitId))
  const reviews = await asking.store.reviewsOf(seen.map(({ unitId }) => unitId))
  const listed = (unit: Unit): ListedUnit => ({ unit, path: pathText(tree, unit.unitId), purpose: purposes.get(unit.unitId) ?? null, lastReview: reviews.find(({ unitId }) => unitId === unit.unitId) ?? null })
  const others = units.filter(({ unitId }) => !ownUnits.has(unitId) && purposes.has(unitId))
  const { page, pages, offset } = pageOf(asked, others.length, purposesOnPage)
  return { own: units.filter(({ unitId }) => ownUnits.has(unitId)).map(listed), others: others.slice(offset, offset + purposesOnPage).map(listed), total: others.length, page, pages }
}

/** A unit with why it is here, and with its reviews as far as the viewer may see them. */
export interface PurposeView extends OpenedUnit {
  readonly path: string
  /** Latest first; none while nothing is agreed. */
  readonly purposes: readonly Purpose[]
  /** Latest first; none when the viewer may not see them. */
  readonly reviews: readonly Review[]
}

/** Why a unit is here; null when there is no such unit. */
export async function seePurpose(asking: Asking, unitId: string): Promise<PurposeView | null> {
  const opened = await openUnit(asking, unitId)
  if (opened === null) return null
  return {
    ...opened,
    path: pathText(opened.rights.tree, unitId),
    purposes: await asking.store.purposesOf(unitId),
    reviews: opened.maySeeReviews ? await asking.store.reviewsOf([unitId]) : [],
  }
}

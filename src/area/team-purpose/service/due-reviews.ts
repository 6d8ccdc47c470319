import { type Unit, isOpenOn } from '../../organisation/index.ts'
import { type ReviewDue, reviewDue } from '../rules/review-due.ts'
import { type Asking, rightsOf } from './asking.ts'

/** What is due in a unit. */
export interface DueInUnit {
  readonly unit: Unit
  readonly due: ReviewDue
}

/** What is due today in the units in which a line manager holds a post. Nobody else is asked. */
export async function dueReviews(asking: Asking): Promise<readonly DueInUnit[]> {
  if (!asking.viewer.roles.has('line-manager')) return []
  const rights = await rightsOf(asking)
  const units = [...(rights?.ownUnits ?? [])].flatMap((unitId) => rights?.tree.byId.get(unitId) ?? []).filter((unit) => isOpenOn(unit, asking.today))
  const reviews = await asking.store.reviewsOf(units.map(({ unitId }) => unitId))
  return units.flatMap((unit) => {
    const due = reviewDue(reviews.filter(({ unitId }) => unitId === unit.unitId), asking.today)
    return due === null ? [] : [{ unit, due }]
  })
}

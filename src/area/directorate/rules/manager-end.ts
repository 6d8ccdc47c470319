import { type HoursByKind, hoursByKind } from './account.ts'
import type { Course } from './course.ts'
import { wardNames } from './three-wards.ts'
import { hoursApart } from './wanted-weeks.ts'

/** Where a ward manager stands when a run is over. Chance has no part in it: it follows from what was asked, and from your hours. */
export interface ManagerEnd {
  /** Hours that she by herself puts elsewhere than before you came. */
  readonly ownWayMoved: number
  /** How she would spend the week by herself: before you came, and now. */
  readonly ownWay: { readonly before: HoursByKind; readonly after: HoursByKind }
  /** In you, 0 to 1. */
  readonly trust: number
}

/** The ward managers at the end of a course of at least one week, in the order of the wards. */
export function managersAtEnd({ weeks, habits }: Course): readonly ManagerEnd[] {
  return wardNames.flatMap((_, ward) => {
    const [first, last, manager] = [habits[0]?.[ward], habits.at(-1)?.[ward], weeks.at(-1)?.managers[ward]]
    if (first === undefined || last === undefined || manager === undefined) return []
    return [{ ownWayMoved: hoursApart(first, last), ownWay: { before: hoursByKind(first), after: hoursByKind(last) }, trust: manager.trust }]
  })
}

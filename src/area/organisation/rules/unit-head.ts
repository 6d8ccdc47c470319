import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ReportingLine } from '../records.ts'
import { directReportsOn, indexLines, postsBelow } from './reporting-tree.ts'

/** The post of a unit to which most of its posts report, and how. */
export interface UnitHead {
  readonly postId: string
  /** Posts of the unit that report to it directly. */
  readonly direct: number
  /** Posts of the unit that report to it through others of the unit. */
  readonly through: number
}

/**
 * The post at the head of a unit, as its reporting lines tell it.
 * @param lines   of the unit's posts, at least
 * @param postIds the open posts of the unit
 * @returns null when no post of the unit has two others below it; of two with as many below, the one with more who report directly
 */
export function unitHeadOn(lines: readonly ReportingLine[], postIds: ReadonlySet<string>, day: CalendarDate): UnitHead | null {
  const within = indexLines(lines.filter(({ postId, reportsToPostId }) => postIds.has(postId) && postIds.has(reportsToPostId)))
  const heads = [...postIds].map((postId) => {
    const direct = directReportsOn(within, postId, day).length
    return { postId, direct, through: postsBelow(within, postId, day).length - direct }
  })
  const [head] = heads.toSorted((one, other) => other.direct + other.through - one.direct - one.through || other.direct - one.direct)
  return head === undefined || head.direct + head.through < 2 ? null : head
}

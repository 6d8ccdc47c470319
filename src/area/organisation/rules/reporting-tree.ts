import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { holdsOn } from '../../../kernel/period.ts'
import type { ReportingLine } from '../records.ts'

/** The reporting lines of an organisation with their history, indexed once. */
export interface ReportingIndex {
  /** Lines by the post that reports, earliest first. */
  readonly fromPost: ReadonlyMap<string, readonly ReportingLine[]>
  /** Lines by the post that is reported to, earliest first. */
  readonly toPost: ReadonlyMap<string, readonly ReportingLine[]>
}

/** Indexes lines, so that each question costs only what its answer holds. */
export function indexLines(lines: readonly ReportingLine[]): ReportingIndex {
  const inOrder = lines.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : Number(one.startsOn > other.startsOn)))
  return { fromPost: Map.groupBy(inOrder, (line) => line.postId), toPost: Map.groupBy(inOrder, (line) => line.reportsToPostId) }
}

/** The post to which a post reports on a day; null when it reports to none. */
export function managerPostOn(index: ReportingIndex, postId: string, day: CalendarDate): string | null {
  return index.fromPost.get(postId)?.find((line) => holdsOn(line, day))?.reportsToPostId ?? null
}

/** The posts that report to a post on a day, each once. */
export function directReportsOn(index: ReportingIndex, postId: string, day: CalendarDate): readonly string[] {
  const reports = (index.toPost.get(postId) ?? []).filter((line) => holdsOn(line, day)).map((line) => line.postId)
  return [...new Set(reports)]
}

/** How many posts report to a post on a day: its span, as far as lines tell it. */
export function spanOn(index: ReportingIndex, postId: string, day: CalendarDate): number {
  return directReportsOn(index, postId, day).length
}

/**
 * The posts above a post on a day, nearest first.
 * @returns ends at the post that reports to none; should lines form a circle, it ends before a post would come again
 */
export function chainToTop(index: ReportingIndex, postId: string, day: CalendarDate): readonly string[] {
  const chain = new Set([postId])
  let above = managerPostOn(index, postId, day)
  while (above !== null && !chain.has(above)) {
    chain.add(above)
    above = managerPostOn(index, above, day)
  }
  return [...chain].slice(1)
}

/**
 * The posts below a post on a day, over all levels: nearest levels first, each post once, the post itself never.
 */
export function postsBelow(index: ReportingIndex, postId: string, day: CalendarDate): readonly string[] {
  const found = new Set([postId])
  // A set is walked in the order in which it grows.
  for (const id of found) for (const report of directReportsOn(index, id, day)) found.add(report)
  return [...found].slice(1)
}

/** A circle that a line would close. */
export interface ReportingCircle {
  /** The first day on which it would hold. */
  readonly on: CalendarDate
  /** From the post that is reported to, upwards, to the post that reports: 1 post when a post would report to itself. */
  readonly postIds: readonly string[]
}

/**
 * Would a line close a circle, on any day on which it holds?
 * @param index the lines there are; those of the post itself do not count, since the new one takes their place
 * @param line  the line that is meant
 * @returns the earliest circle; null when there is none
 */
export function circleOf(index: ReportingIndex, line: ReportingLine): ReportingCircle | null {
  if (line.endsOn !== null && line.endsOn <= line.startsOn) return null
  let earliest: ReportingCircle | null = null
  const seen = new Set<string>()
  const waiting: Stretch[] = [{ postIds: [line.reportsToPostId], startsOn: line.startsOn, endsOn: line.endsOn }]
  for (let stretch = waiting.pop(); stretch !== undefined; stretch = waiting.pop()) {
    const top = stretch.postIds.at(-1) ?? line.reportsToPostId
    if (top === line.postId) {
      if (earliest === null || stretch.startsOn < earliest.on) earliest = { on: stretch.startsOn, postIds: stretch.postIds }
      continue
    }
    // Lines that already form a circle elsewhere would be walked for ever.
    const key = `${top} ${stretch.startsOn} ${stretch.endsOn ?? ''}`
    if (seen.has(key)) continue
    seen.add(key)
    for (const above of index.fromPost.get(top) ?? []) {
      const shared = overlap(stretch, above)
      if (shared !== undefined) waiting.push({ ...shared, postIds: [...stretch.postIds, above.reportsToPostId] })
    }
  }
  return earliest
}

interface Days {
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
}

/** Some days on which the same posts stand above one another. */
interface Stretch extends Days {
  readonly postIds: readonly string[]
}

function overlap(one: Days, other: Days): Days | undefined {
  const startsOn = one.startsOn > other.startsOn ? one.startsOn : other.startsOn
  const endsOn = one.endsOn === null || (other.endsOn !== null && other.endsOn < one.endsOn) ? other.endsOn : one.endsOn
  return endsOn !== null && endsOn <= startsOn ? undefined : { startsOn, endsOn }
}

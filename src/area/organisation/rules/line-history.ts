import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ReportingLine } from '../records.ts'

/** A post reports to another one, or to none, from a day on. */
export interface LineChange {
  readonly postId: string
  /** Null when it reports to none from that day on. */
  readonly reportsToPostId: string | null
  readonly from: CalendarDate
}

/**
 * Changes to whom a post reports, from a day on: the line of the days before ends, and the new one begins. It holds until a line that is already planned for later begins.
 * A line that began on that very day is replaced. Whether the line would close a circle is asked before (`circleOf`).
 * @param history the lines of this post alone, in any order, none overlapping another
 * @returns the lines as they will be, earliest first, none overlapping another; two that follow one another and lead to the same post are one
 * @throws when a line of another post is among them, or the post would report to itself
 */
export function changeLine(history: readonly ReportingLine[], change: LineChange): readonly ReportingLine[] {
  if (history.some((line) => line.postId !== change.postId)) throw new Error(`A line of another post is among those of ${change.postId}`)
  if (change.reportsToPostId === change.postId) throw new Error(`The post ${change.postId} would report to itself`)
  const before = history.filter((line) => line.startsOn < change.from).map((line) => endedBy(line, change.from))
  const later = history.filter((line) => line.startsOn > change.from)
  const begun = change.reportsToPostId === null ? [] : [newLine(change, change.reportsToPostId, later)]
  return joined([...before, ...begun, ...later].toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1)))
}

function endedBy(line: ReportingLine, day: CalendarDate): ReportingLine {
  return line.endsOn === null || line.endsOn > day ? { ...line, endsOn: day } : line
}

function newLine({ postId, from }: LineChange, reportsToPostId: string, later: readonly ReportingLine[]): ReportingLine {
  const planned = later.map((line) => line.startsOn).toSorted()
  return { postId, reportsToPostId, startsOn: from, endsOn: planned[0] ?? null }
}

function joined(lines: readonly ReportingLine[]): readonly ReportingLine[] {
  const result: ReportingLine[] = []
  for (const line of lines) {
    const last = result.at(-1)
    if (last !== undefined && last.endsOn === line.startsOn && last.reportsToPostId === line.reportsToPostId) result[result.length - 1] = { ...last, endsOn: line.endsOn }
    else result.push(line)
  }
  return result
}

/** What is to be kept anew and what no longer, so that one history becomes another. A post has at most one line that begins on a day. */
export interface HistoryDifference {
  /** Lines that begin on a day on which none began before. */
  readonly added: readonly ReportingLine[]
  /** Lines that began on that day before, but end on another day or lead to another post. */
  readonly changed: readonly ReportingLine[]
  /** Lines that began on a day on which none begins any longer. */
  readonly removed: readonly ReportingLine[]
}

/**
 * Compares two histories of the same post.
 * @param before and after: at most one line beginning on a day
 */
export function historyDifference(before: readonly ReportingLine[], after: readonly ReportingLine[]): HistoryDifference {
  const old = new Map(before.map((line) => [line.startsOn, line]))
  const kept = new Set(after.map((line) => line.startsOn))
  return {
    added: after.filter((line) => !old.has(line.startsOn)),
    changed: after.filter((line) => {
      const was = old.get(line.startsOn)
      return was !== undefined && (was.endsOn !== line.endsOn || was.reportsToPostId !== line.reportsToPostId)
    }),
    removed: before.filter((line) => !kept.has(line.startsOn)),
  }
}

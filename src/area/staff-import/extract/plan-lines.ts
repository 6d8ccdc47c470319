import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ReportingLine } from '../../organisation/index.ts'
import type { ChangeLedger } from './change-ledger.ts'
import type { PresentIndex } from './present-state.ts'

/**
 * Plans to whom a post reports from today: the line that holds ends and a new one begins. A line that began today is changed in place, because
 * it has held on no day yet. A line that is to begin later stays, and the new one ends there.
 */
export function planLine(postId: string, reportsToPostId: string, row: number, index: PresentIndex, ledger: ChangeLedger<ReportingLine>, today: CalendarDate): void {
  const line = index.lineByPost.get(postId)
  if (line?.reportsToPostId === reportsToPostId) return
  if (line?.startsOn === today) return ledger.write({ ...line, reportsToPostId }, row)
  if (line !== undefined) ledger.write({ ...line, endsOn: today }, row)
  ledger.write({ postId, reportsToPostId, startsOn: today, endsOn: index.nextLineByPost.get(postId) ?? null }, row)
}

/** What tells one line from another: its post and its first day. */
export function lineKey({ postId, startsOn }: ReportingLine): string {
  return `${postId} ${startsOn}`
}

import { addDays } from '../../../kernel/calendar-date.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { HoldingKind } from '../../../kernel/workforce.ts'
import type { Holding } from '../../people/index.ts'
import type { ChangeLedger } from './change-ledger.ts'
import type { ExtractRow } from './extract-row.ts'
import type { Placement } from './place-rows.ts'
import { isCurrent } from './present-state.ts'
import type { PresentIndex } from './present-state.ts'

/**
 * Plans how a person holds a post after an import. A holding whose kind changes (acting up begins or ends) ends, and a new one begins: the assignment
 * number goes on to the new one, because each belongs to one holding. Somebody who comes back gets a new holding in the same way.
 * @param holdingKind as the status of the row says
 */
export function planHolding(
  placement: Placement,
  holdingKind: HoldingKind,
  index: PresentIndex,
  ledger: ChangeLedger<Holding>,
  { today, newId }: { readonly today: CalendarDate; readonly newId: () => string },
): void {
  const { row, holding } = placement
  if (holding === null) return ledger.write(newHolding(placement, holdingKind, row.startDate ?? today, newId(), today), row.row)
  if (!isCurrent(holding, today)) {
    const start = row.startDate ?? today
    // In the same post a second holding begins when the first has ended; `startOf` says the same of it later.
    const back = placement.postId === holding.postId ? latest(start, holding.endsOn ?? today) : start
    ledger.write({ ...holding, assignmentNumber: null }, row.row)
    return ledger.write(newHolding(placement, holdingKind, back, newId(), today), row.row)
  }
  if (holding.kind !== holdingKind && holding.startsOn < today) {
    const from = row.startDate !== null && row.startDate > holding.startsOn ? row.startDate : today
    ledger.write({ ...holding, endsOn: from, assignmentNumber: null }, row.row)
    return ledger.write(newHolding(placement, holdingKind, from, newId(), today), row.row)
  }
  ledger.write(updated(holding, placement, holdingKind, index, today), row.row)
}

function newHolding({ row, personId, postId }: Placement, kind: HoldingKind, startsOn: CalendarDate, holdingId: string, today: CalendarDate): Holding {
  return {
    holdingId,
    personId,
    postId,
    kind,
    startsOn,
    endsOn: fixedTermEnd(row, kind, startsOn, today) ?? null,
    agreedUntil: kind === 'substantive' ? null : row.endDate,
    assignmentNumber: row.assignmentNumber,
    fullTimeEquivalent: row.fullTimeEquivalent,
  }
}

function updated(holding: Holding, { row }: Placement, kind: HoldingKind, index: PresentIndex, today: CalendarDate): Holding {
  const startsOn = startOf(holding, row, index)
  return {
    ...holding,
    kind,
    startsOn,
    endsOn: fixedTermEnd(row, kind, startsOn, today) ?? holding.endsOn,
    agreedUntil: kind === 'substantive' ? null : (row.endDate ?? holding.agreedUntil),
    assignmentNumber: holding.assignmentNumber?.toUpperCase() === row.assignmentNumber ? holding.assignmentNumber : row.assignmentNumber,
    fullTimeEquivalent: sameShare(holding.fullTimeEquivalent, row.fullTimeEquivalent) ? holding.fullTimeEquivalent : row.fullTimeEquivalent,
  }
}

/** The last day of a fixed term that is still to come, as the first day after it. The status knows better than a last day that has passed. */
function fixedTermEnd(row: ExtractRow, kind: HoldingKind, startsOn: CalendarDate, today: CalendarDate): CalendarDate | undefined {
  if (kind !== 'substantive' || row.endDate === null || row.endDate < today || row.endDate < startsOn) return undefined
  return addDays(row.endDate, 1)
}

/** The day that the row says, but never before an earlier holding of this person in this post ended: that one was of another kind, or they left in between. */
function startOf(holding: Holding, row: ExtractRow, index: PresentIndex): CalendarDate {
  if (row.startDate === null) return holding.startsOn
  const earlier = (index.holdingsByPerson.get(holding.personId) ?? []).filter(({ holdingId, postId }) => holdingId !== holding.holdingId && postId === holding.postId)
  const start = earlier.reduce((day, { endsOn }) => (endsOn !== null && endsOn <= holding.startsOn ? latest(day, endsOn) : day), row.startDate)
  return holding.endsOn !== null && start > holding.endsOn ? holding.startsOn : start
}

function latest(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other
}

function sameShare(kept: number | null, read: number | null): boolean {
  return read === null || (kept !== null && Math.abs(kept - read) < 0.0005)
}

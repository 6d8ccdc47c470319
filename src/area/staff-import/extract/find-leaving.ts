import { addDays } from '../../../kernel/calendar-date.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Holding } from '../../people/index.ts'
import type { ReadRows } from './extract-row.ts'
import { isCurrent, numberKey } from './present-state.ts'
import type { PresentIndex, PresentState } from './present-state.ts'

/** A holding that ends with an import. */
export interface Leaving {
  readonly holding: Holding
  /** The first day on which it no longer holds. */
  readonly endsOn: CalendarDate
  /** The row that says so; null when the assignment is missing in the file. */
  readonly row: number | null
}

export interface LeavingAndMissing {
  readonly leaving: readonly Leaving[]
  /** Numbered assignments that are here, in force, and not in the file. */
  readonly missing: readonly Holding[]
}

/**
 * The holdings that end: those whose rows say so, and, when it is asked for, those that are missing in the file. What begins today or later is
 * never ended for being missing.
 */
export function findLeaving(read: ReadRows, present: PresentState, index: PresentIndex, today: CalendarDate, endMissing: boolean): LeavingAndMissing {
  const ended = read.rows.filter(({ status }) => status.kind === 'ended').flatMap((row): readonly Leaving[] => {
    const holding = index.latestByAssignment.get(row.assignmentNumber)
    if (holding === undefined || !isCurrent(holding, today)) return []
    const said = row.endDate !== null && row.endDate < today ? addDays(row.endDate, 1) : today
    return [{ holding, endsOn: said > holding.startsOn ? said : holding.startsOn, row: row.row }]
  })
  const inFile = new Set([...read.rows.map(({ assignmentNumber }) => assignmentNumber), ...read.refused.map(({ assignmentNumber }) => assignmentNumber)])
  const missing = present.holdings.filter(
    (holding) => holding.assignmentNumber !== null && isCurrent(holding, today) && !inFile.has(numberKey(holding.assignmentNumber)),
  )
  const ending = endMissing ? missing.filter(({ startsOn }) => startsOn < today).map((holding) => ({ holding, endsOn: today, row: null })) : []
  return { leaving: [...ended, ...ending], missing }
}

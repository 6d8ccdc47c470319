import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { mostUnits } from '../../organisation/index.ts'
import type { Unit } from '../../organisation/index.ts'
import { createLedger } from './change-ledger.ts'
import { placeIn } from './check-rows.ts'
import type { ReadRows } from './extract-row.ts'
import { unitLevels } from './fields.ts'
import type { ImportProblem } from './import-problem.ts'
import { createUnitFinder } from './plan-units.ts'

/**
 * Whether a file would make more units than an organisation may have: most often a column of units holds something else. How deep they lie needs no
 * check: a file has fewer levels than there may be.
 * @param units all that are here, closed ones too: they count
 * @param root the organisation itself
 * @returns at most one problem, at the row that would make one too many, in the lowest column of units
 */
export function checkUnits(read: ReadRows, units: readonly Unit[], root: Unit, today: CalendarDate): readonly ImportProblem[] {
  let count = units.length
  const newId = (): string => `unit ${(count += 1)}`
  const unitOf = createUnitFinder(units, root, createLedger<Unit>([], ({ unitId }) => unitId), { today, newId })
  for (const row of read.rows) {
    if (row.status.kind === 'ended') continue
    unitOf(row.unitPath, row.row)
    // Where there are more already, a file that makes none is no worse than what is here.
    if (count <= Math.max(mostUnits, units.length)) continue
    const field = unitLevels.findLast((level) => read.headings.has(level)) ?? 'unitLevel1'
    return [{ ...placeIn(read, row.row, field), code: 'too-many-units', value: row.unitPath.at(-1) ?? '', facts: { most: mostUnits } }]
  }
  return []
}

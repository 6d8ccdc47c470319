import type { RunRecord } from '../../../../engine/simulation/index.ts'
import { roundsOfACase } from '../choices.ts'
import type { OutcomeRow } from '../place.ts'
import { roundName } from '../periods.ts'
import { ratio, waitedAt } from '../waits.ts'
import { type StreetGroup, streetGroups } from './chances.ts'
import { cohortName } from './model.ts'

/** Of those whose health began to slip in each round: percent who came late to A&E, by group, the gap in points, and days from being found to the first visit. */
export function neighbourhoodRows(record: RunRecord): readonly OutcomeRow[] {
  return Array.from({ length: roundsOfACase + 1 }, (_, round) => rowOf(record, roundName(round)))
}

function rowOf(record: RunRecord, round: string): OutcomeRow {
  const [lateWorseOff, lateBetterOff] = [lateOf(record, round, 'worse-off'), lateOf(record, round, 'better-off')]
  const visits = streetGroups.map((group) => waitedAt(record, 'first visit', cohortName(round, group)))
  const [waits, count] = [visits.reduce((sum, one) => sum + one.sum, 0), visits.reduce((sum, one) => sum + one.count, 0)]
  return { lateWorseOff, lateBetterOff, gap: lateWorseOff - lateBetterOff, firstVisit: 7 * ratio(waits, count) }
}

/** Late is who came to A&E before anybody found them, or while they waited for a first visit. */
function lateOf(record: RunRecord, round: string, group: StreetGroup): number {
  const [first, found, seen] = ['A&E first', 'found', 'first visit'].map((station) => waitedAt(record, station, cohortName(round, group)).count)
  return 100 * ratio((first ?? 0) + (found ?? 0) - (seen ?? 0), (first ?? 0) + (found ?? 0))
}

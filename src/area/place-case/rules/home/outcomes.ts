import type { RunRecord } from '../../../../engine/simulation/index.ts'
import { roundsOfACase } from '../choices.ts'
import type { OutcomeRow } from '../place.ts'
import { roundName } from '../periods.ts'
import { ratio, waitedAt } from '../waits.ts'
import type { HomeSteps } from './steps.ts'

/**
 * Of those who became fit in each round: days from fit to leaving, percent who fell ill again while they waited, percent who came back to hospital.
 * @param steps of the round before you come and of each of the six
 */
export function homeRows(record: RunRecord, steps: readonly HomeSteps[]): readonly OutcomeRow[] {
  return Array.from({ length: roundsOfACase + 1 }, (_, round) => rowOf(record, roundName(round), steps[round]))
}

function rowOf(record: RunRecord, cohort: string, steps: HomeSteps | undefined): OutcomeRow {
  const [assessment, search, care, beds, back] = ['assessment', 'search', 'home care', 'community beds', 'back in hospital'].map((station) => waitedAt(record, station, cohort))
  const left = (care?.count ?? 0) + (beds?.count ?? 0)
  const offices = ratio(assessment?.sum ?? 0, assessment?.count ?? 0) + ratio(search?.sum ?? 0, search?.count ?? 0) + (steps?.assessDays ?? 0) + (steps?.matchDays ?? 0)
  return {
    days: offices + ratio((care?.sum ?? 0) + (beds?.sum ?? 0), left),
    worse: 100 * (1 - ratio(left, search?.count ?? 0)),
    back: 100 * ratio(back?.count ?? 0, left),
  }
}

import { type OutcomeBand, type OutcomeName, outcomeNames, outcomeUnits } from '../../../engine/ward/index.ts'
import { type AskedStudy, outcomesByWeek } from './outcomes-by-week.ts'

/** What the command prints; `result.schema.json` is its form. */
export interface WardResult {
  readonly weeks: number
  readonly replications: number
  readonly outcomes: Readonly<Record<OutcomeName, ToldOutcome>>
  readonly runs: { readonly seed: number }
}

/** An outcome with its unit: for each week the median of the replications, and the range of the middle 80% of them. */
export interface ToldOutcome extends OutcomeBand {
  readonly unit: string
}

/** Runs a ward and tells what came out. */
export function resultOf(study: AskedStudy): WardResult {
  const { weeks, replications, seed } = study
  const bands = outcomesByWeek(study)
  const outcomes = Object.fromEntries(outcomeNames.map((name) => [name, { unit: outcomeUnits[name], ...bands[name] }])) as Record<OutcomeName, ToldOutcome> // each outcome is there
  return { weeks, replications, outcomes, runs: { seed } }
}

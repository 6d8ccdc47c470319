import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import type { OtherChartRow, OtherChartInput, OtherChartOptions } from './chart-input.ts'
import { rowsOfChart } from './rows-of-chart.ts'
import { otherChartProblems } from './other-chart-problem.ts'
import type { OtherChartProblems } from './other-chart-problem.ts'
import { partLimits } from './part-limits.ts'
import { runsTest } from './runs-test.ts'
import type { RunsTest } from './runs-test.ts'

/** One point of a chart, ready to be drawn; null means that there is none. */
export interface OtherChartPoint {
  readonly value: number | null
  readonly centre: number | null
  /** Three standard deviations below and above the centre. */
  readonly lowerLimit: number | null
  readonly upperLimit: number | null
  /** Two standard deviations below and above the centre. */
  readonly lowerNearLimit: number | null
  readonly upperNearLimit: number | null
  readonly isOutside: boolean
  /** Counted from 1. */
  readonly part: number
}

export interface OtherChart {
  readonly kind: OtherChartInput['kind']
  readonly points: readonly OtherChartPoint[]
  /** One for each part; null where no point lies off the centre, and for charts of ranges. */
  readonly runs: readonly (RunsTest | null)[]
}

/**
 * A run chart, or a control chart of counts, shares, rates, times between events, or means and deviations of groups.
 * @param input   values in time order with what they are counted out of
 * @param options freeze (the first so many points give centre and limits) or parts (new limits after these points)
 * @returns a point for each row, or for each group; limits of counts end at 0, of shares also at 1
 * @error every impossible row, named from 1: `OtherChartProblem`
 * @source formulas: see `partLimits`; compared point by point with the R package qicharts2 0.8.1
 * @example c chart of 4 9 4 7: centre 6, limits 0 and 6 + 3 sqrt(6) = 13.348
 */
export function otherChart(input: OtherChartInput, options: OtherChartOptions): Result<OtherChart, OtherChartProblems> {
  const [first, ...further] = otherChartProblems(input, options)
  if (first !== undefined) return failure([first, ...further])
  const rows = rowsOfChart(input)
  const starts = [0, ...new Set(options.parts.toSorted((a, b) => a - b))]
  const parts = starts.map((start, index) => chartPart(input.kind, rows.slice(start, starts[index + 1] ?? rows.length), options, index + 1))
  return success({ kind: input.kind, points: parts.flatMap(({ points }) => points), runs: parts.map(({ runs }) => runs) })
}

interface ChartPart {
  readonly points: readonly OtherChartPoint[]
  readonly runs: RunsTest | null
}

function chartPart(kind: OtherChartInput['kind'], rows: readonly OtherChartRow[], options: OtherChartOptions, part: number): ChartPart {
  const { values, centre, limitAt } = partLimits(kind, rows, rows.slice(0, options.freeze ?? rows.length), options.screenOutliers)
  const points = values.map((value, index) => {
    const lowerLimit = finite(limitAt(index, -3))
    const upperLimit = finite(limitAt(index, 3))
    const isOutside = value !== null && ((upperLimit !== null && value > upperLimit) || (lowerLimit !== null && value < lowerLimit))
    return { value, centre: finite(centre), lowerLimit, upperLimit, lowerNearLimit: finite(limitAt(index, -2)), upperNearLimit: finite(limitAt(index, 2)), isOutside, part }
  })
  return { points, runs: kind === 'mr' ? null : runsTest(values, centre) }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

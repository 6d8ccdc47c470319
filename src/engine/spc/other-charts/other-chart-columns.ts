import type { OtherChart } from './other-chart.ts'
import type { RunsTest } from './runs-test.ts'

/** A chart as columns, under the names that files of such charts use; null means that there is none. */
export interface OtherChartColumns {
  readonly y: readonly (number | null)[]
  readonly cl: readonly (number | null)[]
  readonly lcl: readonly (number | null)[]
  readonly ucl: readonly (number | null)[]
  readonly lcl_95: readonly (number | null)[]
  readonly ucl_95: readonly (number | null)[]
  readonly sigma_signal: readonly boolean[]
  readonly part: readonly number[]
  /** The runs tests of each part, by its number. */
  readonly parts: Readonly<Record<string, PartColumns>>
}

interface PartColumns {
  readonly longest_run: number | null
  readonly longest_run_max: number | null
  readonly crossings: number | null
  readonly crossings_min: number | null
  readonly runs_signal: boolean
  readonly useful: number
}

/**
 * A chart as columns for files and programs.
 * @param chart as `otherChart` gives it
 */
export function otherChartColumns({ points, runs }: OtherChart): OtherChartColumns {
  return {
    y: points.map(({ value }) => value),
    cl: points.map(({ centre }) => centre),
    lcl: points.map(({ lowerLimit }) => lowerLimit),
    ucl: points.map(({ upperLimit }) => upperLimit),
    lcl_95: points.map(({ lowerNearLimit }) => lowerNearLimit),
    ucl_95: points.map(({ upperNearLimit }) => upperNearLimit),
    sigma_signal: points.map(({ isOutside }) => isOutside),
    part: points.map(({ part }) => part),
    parts: Object.fromEntries(runs.map((run, index) => [String(index + 1), partColumns(run)])),
  }
}

function partColumns(run: RunsTest | null): PartColumns {
  return {
    longest_run: run?.longestRun ?? null,
    longest_run_max: run?.longestRunMax ?? null,
    crossings: run?.crossings ?? null,
    crossings_min: run?.crossingsMin ?? null,
    runs_signal: run?.isSignal ?? false,
    useful: run?.useful ?? 0,
  }
}

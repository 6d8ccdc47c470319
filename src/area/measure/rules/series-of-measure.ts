import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { SeriesToChart } from '../../chart-a-measure/index.ts'
import type { Annotation, Measure, Observation, Rebase, Target } from '../records.ts'
import { shownTimes } from './check-value.ts'

/** A measure with everything that its chart is made from. */
export interface MeasureSeries {
  readonly measure: Measure
  /** In order of days. */
  readonly observations: readonly Pick<Observation, 'day' | 'value' | 'numerator' | 'denominator' | 'ghostReason'>[]
  readonly targets: readonly Target[]
  /** Withdrawn ones too: they change nothing. */
  readonly rebases: readonly Rebase[]
  readonly annotations: readonly Annotation[]
}

/** The series in the form in which charts are judged. */
export function seriesToChart(series: MeasureSeries): SeriesToChart {
  const { measure, observations, targets } = series
  const counted = needsDenominator(measure)
  return {
    kind: measure.chartType,
    points: observations.map(({ day, value, numerator, denominator, ghostReason }) => ({ date: day, value: counted ? numerator : value, denominator: counted ? denominator : null, ghostReason })),
    targets: observations.map(({ day }) => targetOn(targets, day)),
    rebases: stretchStarts(series).map(({ first, rebase }) => ({ first, reason: rebase.reason })),
    direction: measure.improvementDirection,
    rules: measure.rules,
    screenOutliers: measure.screenOutliers,
    fixAfterNPoints: measure.fixAfterNPoints,
    multiplier: shownTimes(measure),
  }
}

/** Does a value of this chart need the number that it is counted out of? */
export function needsDenominator({ chartType }: Pick<Measure, 'chartType'>): boolean {
  return chartType === 'p' || chartType === 'u'
}

/** The target in force on a day; null for none. */
export function targetOn(targets: readonly Target[], day: CalendarDate): number | null {
  let found: Target | null = null
  for (const target of targets) if (target.startsOn <= day && (found === null || target.startsOn > found.startsOn)) found = target
  return found?.value ?? null
}

/** Rebases that hold, in order of their days. */
export function rebasesInForce(rebases: readonly Rebase[]): readonly Rebase[] {
  return rebases.filter(({ withdrawn }) => withdrawn === null).toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
}

/** A stretch of points with limits of its own, and why they begin anew there. */
export interface StretchStart {
  /** Index of its first point. */
  readonly first: number
  readonly rebase: Rebase
}

/**
 * Where limits begin anew: at the first point on the day or after it. A day before the first point, or after the last one, begins nothing.
 * Where two days have the same first point, the later one stands.
 */
export function stretchStarts({ observations, rebases }: Pick<MeasureSeries, 'observations' | 'rebases'>): readonly StretchStart[] {
  const starts = new Map<number, Rebase>()
  for (const rebase of rebasesInForce(rebases)) {
    const first = observations.findIndex(({ day }) => day >= rebase.startsOn)
    if (first > 0) starts.set(first, rebase)
  }
  return [...starts].map(([first, rebase]) => ({ first, rebase }))
}

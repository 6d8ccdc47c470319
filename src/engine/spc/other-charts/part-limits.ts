import { exp, log } from '../../../kernel/portable-math.ts'
import { mean, sum } from '../../../kernel/statistics/mean.ts'
import { median } from '../../../kernel/statistics/quantile.ts'
import { rangeLimitFactor } from '../limits.ts'
import type { OtherChartRow, OtherChartKind } from './chart-input.ts'
import { correctionC4 } from './correction-c4.ts'
import { deviationByRanges, meanRange, movingRanges } from './moving-range.ts'

/** Centre of a part and how far its limits lie from it, point by point; NaN where there is none. */
export interface PartLimits {
  readonly values: readonly (number | null)[]
  readonly centre: number
  /** The limit so many standard deviations from the centre at a point; below 0 for the lower one. */
  readonly limitAt: (point: number, deviations: number) => number
}

/** The base is the rows from which centre and limits are taken: all rows of the part, or the first ones. */
type Method = (rows: readonly OtherChartRow[], base: readonly OtherChartRow[], isScreened: boolean) => PartLimits

/** Times between events are drawn near to normal by this power. Source: Nelson, Journal of Quality Technology 26:239, 1994. */
const timePower = 3.6

/**
 * Centre and limits of one part of a chart, by the published formula of its kind.
 * @param kind of chart
 * @param rows of the part, in time order
 * @param base the rows of the part from which centre and limits are taken
 * @param isScreened whether unusual moving ranges are left out
 * @source Montgomery, Introduction to Statistical Quality Control; prime charts: Laney, Quality Engineering 14:531, 2002;
 *   I chart with denominators: Taylor, Normalized Individuals Control Chart, 2017
 */
export function partLimits(kind: OtherChartKind, rows: readonly OtherChartRow[], base: readonly OtherChartRow[], isScreened: boolean): PartLimits {
  return methods[kind](rows, base, isScreened)
}

const methods: Readonly<Record<OtherChartKind, Method>> = {
  run: (rows, base) => ({ values: valuesOf(rows), centre: median(presentValues(base)), limitAt: () => NaN }),
  i: (rows, base, isScreened) => individuals(valuesOf(rows), valuesOf(base), isScreened),
  mr: ranges,
  ip: individualsWithDenominators,
  p: (rows, base) => ofCounts(rows, base, 1, (centre) => centre * (1 - centre), null),
  pp: (rows, base, isScreened) => ofCounts(rows, base, 1, (centre) => centre * (1 - centre), { isScreened }),
  u: (rows, base) => ofCounts(rows, base, Infinity, (centre) => centre, null),
  up: (rows, base, isScreened) => ofCounts(rows, base, Infinity, (centre) => centre, { isScreened }),
  c: (rows, base) => {
    const centre = mean(presentValues(base))
    return { values: valuesOf(rows), centre, limitAt: (_, deviations) => Math.max(0, centre + deviations * Math.sqrt(centre)) }
  },
  g: (rows, base) => {
    const present = presentValues(base)
    const centre = mean(present)
    const deviation = Math.sqrt(centre * (centre + 1))
    return { values: valuesOf(rows), centre: median(present), limitAt: (_, deviations) => Math.max(0, centre + deviations * deviation) }
  },
  t: timesBetween,
  xbar: meansOfGroups,
  s: deviationsOfGroups,
}

function individuals(values: readonly (number | null)[], base: readonly (number | null)[], isScreened: boolean): PartLimits {
  const centre = mean(base.filter((value) => value !== null))
  const deviation = deviationByRanges(base, isScreened)
  // A series that never varies says nothing about how it varies: no limits.
  return { values, centre, limitAt: (_, deviations) => deviation > 0 ? centre + deviations * deviation : NaN }
}

function timesBetween(rows: readonly OtherChartRow[], base: readonly OtherChartRow[], isScreened: boolean): PartLimits {
  const root = (value: number | null): number | null => value === null ? null : power(value, 1 / timePower)
  const { centre, limitAt } = individuals(valuesOf(rows).map(root), valuesOf(base).map(root), isScreened)
  return { values: valuesOf(rows), centre: power(centre, timePower), limitAt: (point, deviations) => power(limitAt(point, deviations), timePower) }
}

/** 0 for a base that is not above 0: limits end at 0. */
function power(base: number, exponent: number): number {
  return base <= 0 ? 0 : exp(exponent * log(base))
}

function ranges(rows: readonly OtherChartRow[], base: readonly OtherChartRow[]): PartLimits {
  const values = valuesOf(rows)
  const centre = mean(movingRanges(valuesOf(base)))
  const own = values.map((value, index) => movingRanges([values[index - 1] ?? null, value])[0] ?? null)
  return { values: own, centre, limitAt: (_, deviations) => deviations < 0 ? 0 : (rangeLimitFactor / 3) * deviations * centre }
}

function individualsWithDenominators(rows: readonly OtherChartRow[], base: readonly OtherChartRow[], isScreened: boolean): PartLimits {
  const centre = sum(base.map((row) => row.numerator ?? 0)) / sum(base.map((row) => row.numerator === null ? 0 : row.denominator ?? 0))
  const standardised = base.slice(1).flatMap((row, index) => {
    const before = base[index]
    if (before === undefined || before.value === null || row.value === null) return []
    return [Math.abs(row.value - before.value) / Math.sqrt(1 / (before.denominator ?? NaN) + 1 / (row.denominator ?? NaN))]
  })
  // sqrt(pi / 2): half the inverse of the mean absolute difference of two standard normal values, times sqrt(2)
  const deviation = 1.2533141373155003 * meanRange(standardised, isScreened)
  return { values: valuesOf(rows), centre, limitAt: (point, deviations) => centre + deviations * deviation * Math.sqrt(1 / (rows[point]?.denominator ?? NaN)) }
}

/** Charts p and u, and their prime forms, in which the standard deviation is multiplied by how much more than by chance the points vary. */
function ofCounts(
  rows: readonly OtherChartRow[], base: readonly OtherChartRow[], highest: number, variance: (centre: number) => number, prime: { readonly isScreened: boolean } | null,
): PartLimits {
  const counted = base.filter((row) => row.numerator !== null)
  const centre = sum(counted.map((row) => row.numerator ?? NaN)) / sum(counted.map((row) => row.denominator ?? NaN))
  const deviationOf = (row: OtherChartRow | undefined): number => Math.sqrt(variance(centre) / (row?.denominator ?? NaN))
  const standardised = base.map((row) => row.value === null ? null : (row.value - centre) / deviationOf(row))
  const multiple = prime === null ? 1 : deviationByRanges(standardised, prime.isScreened)
  const limitAt = (point: number, deviations: number): number =>
    Math.min(highest, Math.max(0, centre + deviations * multiple * deviationOf(rows[point])))
  return { values: valuesOf(rows), centre, limitAt }
}

function meansOfGroups(rows: readonly OtherChartRow[], base: readonly OtherChartRow[]): PartLimits {
  const filled = base.filter((row) => row.value !== null)
  const centre = sum(filled.map((row) => row.size * (row.value ?? NaN))) / sum(filled.map((row) => row.size))
  const within = deviationWithin(rows, base)
  const limitAt = (point: number, deviations: number): number => {
    const size = rows[point]?.size ?? 0
    return size < 2 ? NaN : centre + (deviations * within) / (correctionC4(size) * Math.sqrt(size))
  }
  return { values: valuesOf(rows), centre, limitAt }
}

function deviationsOfGroups(rows: readonly OtherChartRow[], base: readonly OtherChartRow[]): PartLimits {
  const centre = deviationWithin(rows, base)
  const limitAt = (point: number, deviations: number): number => {
    const size = rows[point]?.size ?? 0
    if (size < 2) return NaN
    const c4 = correctionC4(size)
    return Math.max(0, (1 + (deviations * Math.sqrt(1 - c4 * c4)) / c4) * centre)
  }
  return { values: rows.map((row) => row.deviation), centre, limitAt }
}

/** Mean standard deviation of groups of one size; of groups of several sizes the pooled one. */
function deviationWithin(rows: readonly OtherChartRow[], base: readonly OtherChartRow[]): number {
  const varied = base.filter((row) => row.deviation !== null)
  if (new Set(rows.map((row) => row.size)).size === 1) return mean(varied.map((row) => row.deviation ?? NaN))
  const freedom = sum(varied.map((row) => row.size - 1))
  return Math.sqrt(sum(varied.map((row) => (row.size - 1) * (row.deviation ?? NaN) * (row.deviation ?? NaN))) / freedom)
}

function valuesOf(rows: readonly OtherChartRow[]): readonly (number | null)[] {
  return rows.map((row) => row.value)
}

function presentValues(rows: readonly OtherChartRow[]): readonly number[] {
  return rows.flatMap((row) => row.value === null ? [] : [row.value])
}

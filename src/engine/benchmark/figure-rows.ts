import type { Interval } from '../../kernel/statistics/interval.ts'
import { universeName } from './benchmark.ts'
import type { Benchmark, BenchmarkYear } from './benchmark.ts'
import type { Correlation } from './correlations.ts'
import type { FigureRow } from './facts.ts'
import { numericFigures } from './figures.ts'
import { corners, placements } from './placement.ts'
import type { Regression } from './regressions.ts'
import type { ScaleOfYear, ScaleStanding } from './scale-standing.ts'
import { tiltDirections } from './tilt.ts'
import { rankedFigures } from './year-of-trusts.ts'
import type { BalancePosition, TrustYear } from './year-of-trusts.ts'

type Figures = readonly (readonly [figure: string, value: number | string | undefined])[]

/**
 * The benchmark as lines of `kind,org_code,year,figure,value`, in a fixed order. A figure that is not known has no line.
 * @param benchmark as `computeBenchmark` gives it
 */
export function figureRows(benchmark: Benchmark): readonly FigureRow[] {
  return [
    ...benchmark.years.flatMap(({ year, trusts }) => trusts.flatMap((trust) => lines('trust', trust.code, year, trustFigures(trust)))),
    ...benchmark.years.flatMap((year) => lines('national', universeName, year.year, nationalFigures(year))),
    ...benchmark.correlations.flatMap((one) => lines('correlation', universeName, one.span, correlationFigures(one))),
    ...benchmark.years.flatMap((year) => lines('placement', universeName, year.year, placementCounts(year))),
    ...benchmark.regressions.flatMap((one) => lines('regression', universeName, `${one.firstYear}-${one.lastYear}`, regressionFigures(one))),
  ]
}

function lines(kind: FigureRow['kind'], orgCode: string, year: number | string, figures: Figures): readonly FigureRow[] {
  return figures.flatMap(([figure, value]) => (value === undefined ? [] : [{ kind, orgCode, year, figure, value }]))
}

function trustFigures({ figures, percentileRanks, management, leadership, position }: TrustYear): Figures {
  return [
    ...numericFigures.map((figure) => [figure, figures[figure]] as const),
    ...rankedFigures.map((figure) => [`${figure}_percentile_rank`, percentileRanks[figure]] as const),
    ['management_z', management?.z],
    ['leadership_z', leadership?.z],
    ...scaleFigures('management_score', management),
    ...scaleFigures('senior_leadership_score', leadership),
    ...positionFigures(position),
  ]
}

function scaleFigures(scale: string, standing: ScaleStanding | undefined): Figures {
  if (standing === undefined) return []
  return [
    ...ends(`${scale}_95`, standing.interval95),
    [`${scale}_shrunken`, standing.shrunken.value],
    [`${scale}_shrunken_sd`, standing.shrunken.standardDeviation],
    ...ends(`${scale}_funnel95_overdispersed`, standing.funnel95),
    ...ends(`${scale}_funnel998_overdispersed`, standing.funnel998),
    [`${scale}_ellipse95_semi_axis`, standing.ellipseSemiAxis],
  ]
}

function positionFigures(position: BalancePosition | undefined): Figures {
  if (position === undefined) return []
  const { rawQuadrant, placement95, tilt } = position
  return [
    ['raw_quadrant', rawQuadrant],
    ['placement95', placement95],
    ['tilt', tilt.value],
    ...ends('tilt_95_worst_case', tilt.worstCase95),
    ...ends('tilt_95_assumed_correlation', tilt.assumedCorrelation95),
    ['tilt_direction', tilt.direction],
  ]
}

function nationalFigures({ national, management, leadership }: BenchmarkYear): Figures {
  return [
    ...numericFigures.flatMap((figure) => Object.entries(national[figure] ?? {}).map(([measure, value]) => [`${figure}.${measure}`, value] as const)),
    ...amongFigures('management_score', management),
    ...amongFigures('senior_leadership_score', leadership),
  ]
}

function amongFigures(scale: string, year: ScaleOfYear | undefined): Figures {
  if (year === undefined) return []
  return [
    [`${scale}.weighted_centre`, year.among.centre],
    [`${scale}.weighted_centre_se`, year.among.centreStandardError],
    [`${scale}.between_trust_sd`, Math.sqrt(year.among.betweenVariance)],
  ]
}

function correlationFigures({ first, second, pearson, spearman }: Correlation): Figures {
  return [[`pearson(${first},${second})`, pearson], [`spearman(${first},${second})`, spearman]]
}

function placementCounts({ trusts }: BenchmarkYear): Figures {
  const positions = trusts.flatMap(({ position }) => position ?? [])
  if (positions.length === 0) return []
  return [
    ...placements.map((label) => [`placement95.count.${label}`, positions.filter((one) => one.placement95 === label).length] as const),
    ...corners.map((label) => [`raw_quadrant.count.${label}`, positions.filter((one) => one.rawQuadrant === label).length] as const),
    ...tiltDirections.map((label) => [`tilt_direction.count.${label}`, positions.filter((one) => one.tilt.direction === label).length] as const),
  ]
}

function regressionFigures({ outcome, terms, effects, coefficients }: Regression): Figures {
  return coefficients.flatMap(({ term, beta, standardErrorClustered }) => {
    const name = `${outcome}~${terms.join(',')}+${effects}:${term}`
    return [[`${name}.beta`, beta], [`${name}.se_cluster`, standardErrorClustered]] as const
  })
}

function ends(name: string, { lower, upper }: Interval): Figures {
  return [[`${name}_lower`, lower], [`${name}_upper`, upper]]
}

import { pearson, spearman } from '../../kernel/statistics/correlation.ts'
import { mean } from '../../kernel/statistics/mean.ts'
import type { FigureValues, NumericFigure } from './figures.ts'
import type { YearOfTrusts } from './year-of-trusts.ts'

/** The figures that are correlated, in the order in which a pair names them. */
export const correlatedFigures: readonly NumericFigure[] = [
  'managers_per_gbp10m', 'beds_per_manager', 'operating_cost_gbp_m_per_manager', 'consultants_per_manager', 'manager_share_pct',
  'management_score', 'management_score_7a_e', 'senior_leadership_score', 'all_question_score_0_100',
  'ae_4h_pct', 'rtt_18w_pct', 'shmi', 'net_position_pct_of_cost',
]

/** How two figures go together over trusts: a description, never a cause. */
export interface Correlation {
  /** One year, or all years with both figures centred on their year means. */
  readonly span: number | 'pooled_within_year'
  readonly first: NumericFigure
  readonly second: NumericFigure
  readonly pearson: number
  readonly spearman: number
  /** How many pairs it rests on. */
  readonly pairs: number
}

/**
 * Correlations of every pair of figures in every year, and over all years within year: pooled without centring, figures that all rise or fall
 * over time would seem to go together. Each figure is centred on its mean over all trusts that have it that year, as its z is.
 * @param years all trusts of each year
 * @returns a correlation that does not exist (fewer than 2 pairs, no variation) is absent
 */
export function correlateFigures(years: readonly YearOfTrusts[]): readonly Correlation[] {
  const centred = years.flatMap(centreOnYear)
  const pairs = correlatedFigures.flatMap((first, index) => correlatedFigures.slice(index + 1).map((second) => ({ first, second })))
  return pairs.flatMap(({ first, second }) => [
    ...years.flatMap(({ year, trusts }) => correlate(year, first, second, trusts.map(({ figures }) => figures))),
    ...correlate('pooled_within_year', first, second, centred),
  ])
}

function centreOnYear({ trusts }: YearOfTrusts): readonly FigureValues[] {
  const means = new Map(correlatedFigures.map((figure) => [figure, mean(trusts.flatMap(({ figures }) => figures[figure] ?? []))]))
  return trusts.map(({ figures }) => Object.fromEntries(correlatedFigures.flatMap((figure) => {
    const value = figures[figure]
    return value === undefined ? [] : [[figure, value - (means.get(figure) ?? NaN)] as const]
  })))
}

function correlate(span: Correlation['span'], first: NumericFigure, second: NumericFigure, trusts: readonly FigureValues[]): readonly Correlation[] {
  const xs: number[] = []
  const ys: number[] = []
  for (const figures of trusts) {
    const x = figures[first]
    const y = figures[second]
    if (x === undefined || y === undefined) continue
    xs.push(x)
    ys.push(y)
  }
  const line = pearson(xs, ys)
  const order = spearman(xs, ys)
  return line.ok && order.ok ? [{ span, first, second, pearson: line.value, spearman: order.value, pairs: xs.length }] : []
}

import { type XmrChart, defaultXmrOptions, xmr } from '../../../engine/spc/index.ts'
import type { Result } from '../../../kernel/result.ts'
import { success } from '../../../kernel/result.ts'
import { judgeOther } from './judge-other.ts'
import type { JudgedSeries, SeriesPoint, SeriesProblems, SeriesToChart } from './series.ts'
import { tooFewPoints } from './too-few-points.ts'

/**
 * Judges a series by the rules of its chart.
 * @returns a judged point for each point, stretches, and what the last value says
 * @error what the kind of chart cannot hold: a share above 1, a count that is not whole, a denominator that is missing
 */
export function judgeChart(series: SeriesToChart): Result<JudgedSeries, SeriesProblems> {
  const judged = series.kind === 'xmr' ? success(judgeXmr(series)) : judgeOther(series, series.kind)
  return judged.ok ? success(withoutEarlyIcons(series, judged.value)) : judged
}

/** From too few points neither usual variation nor an expectation of the target can be told: there are no icons, on no page. */
function withoutEarlyIcons({ kind }: SeriesToChart, judged: JudgedSeries): JudgedSeries {
  return tooFewPoints(kind, judged) === null ? judged : { ...judged, variation: null, assurance: null }
}

function judgeXmr(series: SeriesToChart): JudgedSeries {
  const { points, targets, rebases, direction, rules, screenOutliers, fixAfterNPoints } = series
  const ghosts = points.flatMap(({ ghostReason }, index) => (ghostReason === null ? [] : [index]))
  const facts = { segmentStarts: rebases.map(({ first }) => first), targets, ghosts }
  return judgedOf(xmr(chartedValues(series), facts, { ...defaultXmrOptions, rules, screenOutliers, fixAfterNPoints, improvementDirection: direction }))
}

/** A finished XmR chart in the form of all charts. */
function judgedOf({ points, segments, variation, assurance }: XmrChart): JudgedSeries {
  return {
    variation,
    assurance,
    stretches: segments.map(({ first, valueCount, isShort }) => ({ first, valueCount, isTrial: isShort, crossings: null })),
    points: points.map(({ segment, value, meaning, rules, decidingRule, trendSide, target }) => {
      const lines = segments[segment]
      const deciding = decidingRule === null ? [] : [decidingRule]
      return {
        value,
        meaning,
        rules: [...deciding, ...rules.filter((rule) => rule !== decidingRule)],
        trendSide,
        centre: lines?.mean ?? null,
        lower: lines?.lowerLimit ?? null,
        upper: lines?.upperLimit ?? null,
        target,
      }
    }),
  }
}

/** What an XmR chart shows of each point: the value, or the value out of its denominator, times the multiplier; without a denominator that divides, nothing. */
export function chartedValues({ points, multiplier }: { readonly points: readonly Pick<SeriesPoint, 'value' | 'denominator'>[]; readonly multiplier: number }): readonly (number | null)[] {
  const hasDenominators = points.some(({ denominator }) => denominator !== null)
  return points.map(({ value, denominator }) => {
    if (!hasDenominators || value === null) return value
    return denominator === null || denominator <= 0 ? null : Number(((value / denominator) * multiplier).toPrecision(15))
  })
}

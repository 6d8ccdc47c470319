import { type ProcessChartModel, type ProcessFigureModel, type ProcessPoint, numberText } from '../../../platform/design/index.ts'
import { defaultXmrOptions } from '../../../engine/spc/index.ts'
import { chartKindRules, fixedWords, ruleSetWords, screeningWords } from '../words/rule-sets.ts'
import { type Lengths, assuranceSentence, howSureWords, numberedPoint, remarkWords, tooEarlySentence, variationSentence } from '../words/sentences.ts'
import { type MarkedPoints, markedOf, reasonsOf } from './marked-points.ts'
import { namesOf } from './point-names.ts'
import { remarksOf } from './remarks.ts'
import type { JudgedSeries, SeriesToChart } from './series.ts'
import { type ChartFacts, type ShownChart, sideOf } from './shown-chart.ts'
import { counts, fewestToTell, tooFewPoints } from './too-few-points.ts'

/** A chart in words and in the parts of its figure. */
export interface ChartView {
  /** Everything but the downloads, which belong to the page. */
  readonly figure: ProcessFigureModel
  readonly variationSentence: string
  /** Null without a target. */
  readonly assuranceSentence: string | null
  /** What its reader should know: short series, gaps, points left out, limits that begin anew. */
  readonly remarks: readonly string[]
  /** Marked points, the last first: points beside each other that are marked for the same reasons stand together. */
  readonly marked: readonly MarkedPoints[]
  /** How the last point that has a value is called; empty without one. */
  readonly lastName: string
}

/** Below it no chart was simulated. */
const fewestSimulated = 12

/** A judged series as a figure with all its words. */
export function chartView(series: SeriesToChart, judged: JudgedSeries, facts: ChartFacts): ChartView {
  const names = namesOf(series)
  const centre = series.kind === 'run' ? 'median' : 'mean'
  const lengths: Lengths = { shift: series.kind === 'xmr' ? defaultXmrOptions.shiftLength : null, trend: defaultXmrOptions.trendLength }
  const shown: ShownChart = { series, judged, facts, names, centre, lengths }
  const last = judged.points.findLastIndex(counts)
  const fewPoints = tooFewPoints(series.kind, judged)
  const variation = lastSentence(shown, last, fewPoints)
  const assurance = targetSentence(shown, last, fewPoints !== null)
  return {
    variationSentence: variation,
    assuranceSentence: assurance,
    remarks: remarksOf(shown, last, fewPoints !== null),
    marked: markedOf(shown),
    lastName: names[last] ?? '',
    figure: {
      words: {
        heading: facts.heading,
        ...(facts.headingLevel === undefined ? {} : { headingLevel: facts.headingLevel }),
        sentence: assurance === null ? variation : `${variation} ${assurance}`,
        ...howSureOf(series, judged),
      },
      chart: chartOf(shown),
      variation: judged.variation,
      assurance: judged.assurance,
      ruleSet: ruleSetOf(series),
    },
  }
}

/** Said where it was simulated: limits from all points of an XmR chart, 12 or more of them. */
function howSureOf({ kind, fixAfterNPoints }: SeriesToChart, { stretches }: JudgedSeries): { readonly howSure?: string } {
  const [only, another] = stretches
  const isSimulated = kind === 'xmr' && fixAfterNPoints === null && another === undefined && only !== undefined && only.valueCount >= fewestSimulated
  return isSimulated ? { howSure: howSureWords(only.valueCount) } : {}
}

function lastSentence({ series, judged, facts, names, centre, lengths }: ShownChart, last: number, fewPoints: number | null): string {
  const point = judged.points[last]
  if (point === undefined) return remarkWords.none
  const rule = point.meaning === 'common-cause' ? null : (point.rules[0] ?? null)
  const name = series.points[last]?.date === null && series.points[last]?.label === undefined ? numberedPoint(names[last] ?? '') : (names[last] ?? '')
  const value = numberText(point.value ?? undefined, facts.format)
  if (fewPoints !== null) return tooEarlySentence({ name, value, count: fewPoints, fewest: fewestToTell[series.kind] ?? 0, isAnew: series.rebases.some(({ first }) => first <= last) })
  return variationSentence({ name, value, meaning: point.meaning, rule, side: rule === null ? 'high' : sideOf(point, rule), direction: series.direction, centre, lengths })
}

function targetSentence({ series, judged, facts }: ShownChart, last: number, isTooEarly: boolean): string | null {
  const point = judged.points[last]
  if (point === undefined || point.target === null) return null
  const { lower, upper, target } = point
  const isOnLimit = target === lower || target === upper
  const isEachValue = target === lower && target === upper && judged.points.every(({ value }) => value === null || value === target)
  return assuranceSentence({ target: targetText(target, facts.format), direction: series.direction, assurance: judged.assurance, hasLimits: lower !== null && upper !== null, isTooEarly, isOnLimit, isEachValue })
}

const mostDecimals = 6

/** With all its own digits: a target of 4.25 beside whole numbers is not called 4. */
function targetText(target: number, format: ChartFacts['format']): string {
  const own = /^-?\d+\.(\d+)$/u.exec(String(target))?.[1]?.length ?? 0
  return numberText(target, { ...format, decimals: Math.max(format.decimals, Math.min(mostDecimals, own)) })
}

function chartOf(shown: ShownChart): ProcessChartModel {
  const { series, judged, facts, names, centre } = shown
  const points = judged.points.map((point, index): ProcessPoint => {
    const date = series.points[index]?.date ?? null
    const { value, meaning, lower, upper, target } = point
    return { ...(date === null ? {} : { date }), label: names[index] ?? '', value, meaning, centre: point.centre, lower, upper, target, rules: reasonsOf(shown, point) }
  })
  return {
    measure: facts.measure,
    format: facts.format,
    points,
    centre,
    stretches: judged.stretches.map(({ first, isTrial }) => ({ first, isTrial: isTrial && series.kind !== 'run', ...reasonAt(series, first) })),
    ...(facts.notes === undefined ? {} : { notes: facts.notes }),
    ...(facts.orderName === undefined ? {} : { orderName: facts.orderName }),
  }
}

function reasonAt({ rebases }: SeriesToChart, first: number): { readonly reason?: string } {
  const rebase = rebases.find((one) => one.first === first)
  return rebase === undefined ? {} : { reason: rebase.reason }
}

function ruleSetOf({ kind, rules, screenOutliers, fixAfterNPoints, rebases }: SeriesToChart): ProcessFigureModel['ruleSet'] {
  const { name, how } = kind === 'xmr' ? ruleSetWords[rules] : chartKindRules[kind]
  const isScreened = screenOutliers && ((kind === 'xmr' && rules !== 'mdc') || kind === 't')
  const isFixed = fixAfterNPoints !== null && (kind === 'xmr' || rebases.length === 0)
  return { name, how: [how, ...(isScreened ? [screeningWords] : []), ...(isFixed ? [fixedWords(fixAfterNPoints)] : [])].join(' ') }
}

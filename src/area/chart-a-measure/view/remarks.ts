import { remarkWords } from '../words/sentences.ts'
import type { JudgedPoint, JudgedSeries, SeriesToChart } from './series.ts'
import type { ShownChart } from './shown-chart.ts'
import { counts } from './too-few-points.ts'

/**
 * What the reader of a chart should know: short series, gaps, points left out, limits that begin anew.
 * @param last place of the last point that counts; -1 for none
 */
export function remarksOf({ series, judged, names, centre }: ShownChart, last: number, isTooEarly: boolean): readonly string[] {
  if (last === -1) return []
  const { points, stretches } = judged
  const hasLimits = points.some(({ lower, upper }) => lower !== null || upper !== null)
  const missing = points.filter(({ meaning }) => meaning === 'missing').length
  const ghosts = points.flatMap(({ meaning }, index) => (meaning === 'ghost' ? [index] : []))
  const earlier = points.slice(0, last).filter((point) => counts(point) && point.meaning !== 'common-cause').length
  const finalValue = points.at(-1)
  return [
    ...(earlier > 0 ? [remarkWords.earlier(earlier)] : points[last]?.meaning === 'common-cause' && last > 0 && !isTooEarly ? [remarkWords.noneEarlier] : []),
    ...(series.rebases.length === 0 && liesOnBothSides(points) ? [remarkWords.bothSides(centre)] : []),
    ...(finalValue?.meaning === 'missing' ? [remarkWords.untrustedLast(names.at(-1) ?? '')] : []),
    ...(series.kind !== 'run' && !hasLimits ? [remarkWords.noLimits] : []),
    ...stretches.flatMap(({ first, valueCount, isTrial }) => (isTrial && hasLimits && valueCount > 0 ? [stretches.length === 1 ? remarkWords.trial(valueCount) : remarkWords.trialFrom(names[first] ?? '', valueCount)] : [])),
    ...notFixedYet(series, judged, names),
    ...stretches.flatMap(({ crossings }) => (crossings === null ? [] : [remarkWords.crossings(crossings.counted, crossings.least, centre)])),
    ...(missing > 0 ? [remarkWords.missing(missing)] : []),
    ...(ghosts.length > 3 ? [remarkWords.ghosts(ghosts.length)] : ghosts.map((index) => remarkWords.ghost(names[index] ?? '', series.points[index]?.ghostReason ?? ''))),
  ]
}

/** The last stretch has fewer points than limits are to come from; of trial limits it is said already that they move. */
function notFixedYet({ fixAfterNPoints, kind, rebases }: SeriesToChart, { points, stretches }: JudgedSeries, names: readonly string[]): readonly string[] {
  const last = stretches.at(-1)
  if (fixAfterNPoints === null || last === undefined || last.isTrial || kind === 'run' || (kind !== 'xmr' && rebases.length > 0)) return []
  const count = points.length - last.first
  if (count >= fixAfterNPoints) return []
  return [stretches.length === 1 ? remarkWords.notFixedYet(fixAfterNPoints, count) : remarkWords.notFixedFrom(names[last.first] ?? '', fixAfterNPoints, count)]
}

/** Runs or trends to either side: one mean for two times. */
function liesOnBothSides(points: readonly JudgedPoint[]): boolean {
  const isLong = ({ rules }: JudgedPoint) => rules.includes('shift') || rules.includes('trend')
  const long = points.filter((point) => counts(point) && isLong(point))
  return long.some(({ value, centre }) => (value ?? 0) > (centre ?? 0)) && long.some(({ value, centre }) => (value ?? 0) < (centre ?? 0))
}

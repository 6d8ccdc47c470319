import { partsOf } from '../../../kernel/calendar-date.ts'
import { type ProcessChartModel, type ProcessFigureModel, type ProcessPoint, dateText, numberText } from '../../../platform/design/index.ts'
import { type Side, defaultXmrOptions } from '../../../engine/spc/index.ts'
import { chartKindRules, fixedWords, ruleSetWords, screeningWords } from '../words/rule-sets.ts'
import { type Lengths, assuranceSentence, howSureWords, markedRange, remarkWords, ruleReason, tooEarlySentence, variationSentence } from '../words/sentences.ts'
import type { JudgedPoint, JudgedSeries, SeriesToChart } from './series.ts'
import { counts, fewestToTell, tooFewPoints } from './too-few-points.ts'

/** What a chart is called and how its numbers are written. */
export interface ChartFacts {
  readonly heading: string
  readonly headingLevel?: 2 | 3 | 4
  /** What is measured and in which unit, for the axis. */
  readonly measure: string
  /** `before`: '£'; `unit`: '%'. */
  readonly format: { readonly decimals: number; readonly before?: string; readonly unit?: string }
  /** What points are where they are numbered: "Patient". */
  readonly orderName?: string
  /** Things to know at a point. */
  readonly notes?: readonly { readonly at: number; readonly words: string }[]
}

/** Points beside each other that are marked for the same reasons. */
export interface MarkedPoints {
  /** "March 2025 (34)", or "March 2025 to June 2025, 4 points". */
  readonly name: string
  readonly meaning: 'improvement' | 'concern' | 'neutral-high' | 'neutral-low'
  readonly why: readonly string[]
}

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

const fewestSimulated = 12
/** A judged series as a figure with all its words. */
export function chartView(series: SeriesToChart, judged: JudgedSeries, facts: ChartFacts): ChartView {
  const names = namesOf(series)
  const centre = series.kind === 'run' ? 'median' : 'mean'
  const lengths: Lengths = { shift: series.kind === 'xmr' ? defaultXmrOptions.shiftLength : null, trend: defaultXmrOptions.trendLength }
  const shown: Shown = { series, judged, facts, names, centre, lengths }
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

interface Shown {
  readonly series: SeriesToChart
  readonly judged: JudgedSeries
  readonly facts: ChartFacts
  readonly names: readonly string[]
  readonly centre: 'mean' | 'median'
  readonly lengths: Lengths
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

/** Points on the first of their months are called by the month; those without a date by their number. */
function namesOf({ points }: SeriesToChart): readonly string[] {
  const areMonths = points.length > 1 && points.every(({ date }) => date !== null && partsOf(date).day === 1)
  return points.map(({ date, label }, index) => {
    if (label !== undefined) return label
    if (date === null) return String(index + 1)
    const { year, month } = partsOf(date)
    return areMonths ? `${months[month - 1] ?? ''} ${year}` : dateText(date)
  })
}

function sideOf(point: JudgedPoint, rule: JudgedPoint['rules'][number]): Side {
  if (rule === 'trend') return point.trendSide ?? 'high'
  return (point.value ?? 0) > (point.centre ?? 0) ? 'high' : 'low'
}

function lastSentence({ series, judged, facts, names, centre, lengths }: Shown, last: number, fewPoints: number | null): string {
  const point = judged.points[last]
  if (point === undefined) return remarkWords.none
  const rule = point.meaning === 'common-cause' ? null : (point.rules[0] ?? null)
  const name = series.points[last]?.date === null && series.points[last]?.label === undefined ? `number ${names[last]}` : (names[last] ?? '')
  const value = numberText(point.value ?? undefined, facts.format)
  if (fewPoints !== null) return tooEarlySentence({ name, value, count: fewPoints, fewest: fewestToTell[series.kind] ?? 0, isAnew: series.rebases.some(({ first }) => first <= last) })
  return variationSentence({ name, value, meaning: point.meaning, rule, side: rule === null ? 'high' : sideOf(point, rule), direction: series.direction, centre, lengths })
}

function targetSentence({ series, judged, facts }: Shown, last: number, isTooEarly: boolean): string | null {
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

function remarksOf({ series, judged, names, centre }: Shown, last: number, isTooEarly: boolean): readonly string[] {
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

function reasonsOf({ centre, lengths }: Shown, point: JudgedPoint): readonly string[] {
  return counts(point) && point.meaning !== 'common-cause' ? point.rules.map((rule) => ruleReason(rule, sideOf(point, rule), centre, lengths)) : []
}

function markedOf(shown: Shown): readonly MarkedPoints[] {
  const { judged, names, facts } = shown
  const groups: { first: number; last: number; meaning: MarkedPoints['meaning']; why: readonly string[] }[] = []
  judged.points.forEach((point, index) => {
    const why = reasonsOf(shown, point)
    if (why.length === 0 || point.meaning === 'common-cause' || point.meaning === 'missing' || point.meaning === 'ghost') return
    const group = groups.at(-1)
    const goesOn = group !== undefined && group.last === index - 1 && group.meaning === point.meaning && group.why.join() === why.join()
    if (goesOn) group.last = index
    else groups.push({ first: index, last: index, meaning: point.meaning, why })
  })
  const nameOf = (first: number, last: number): string =>
    first === last ? `${names[first] ?? ''} (${numberText(judged.points[first]?.value ?? undefined, facts.format)})` : markedRange(names[first] ?? '', names[last] ?? '', last - first + 1)
  return groups.map(({ first, last, meaning, why }) => ({ name: nameOf(first, last), meaning, why })).toReversed()
}

function chartOf(shown: Shown): ProcessChartModel {
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

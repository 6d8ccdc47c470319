import { fewestToFix } from '../../../engine/spc/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { readDay } from '../reading/index.ts'
import type { ReadColumns, SeriesRow } from '../reading/index.ts'
import { type JudgedSeries, type SeriesPoint, type SeriesProblem, type SeriesProblems, type SeriesToChart, judgeChart } from '../view/index.ts'
import type { ChartChoices } from './sent-choices.ts'
import { type TargetProblem, targetOfChoices } from './target-of-choices.ts'

/** How much one page charts; `pointsTogether`: of all series, 60 of 100 points. */
export const chartLimits = { points: 1000, series: 60, pointsTogether: 6000 } as const
const longestName = 120
const longestUnitText = 60
const longestReason = 300

/** Why what was chosen makes no chart; `row` of the form counts from 1. */
export type ChoiceProblem =
  | TargetProblem
  | { readonly code: 'text-too-long'; readonly field: string; readonly most: number }
  | { readonly code: 'fix-after-not-valid' }
  | { readonly code: 'fix-after-too-many'; readonly points: number }
  | { readonly code: 'fix-with-rebases' }
  | { readonly code: 'rebase-not-a-date' | 'rebase-not-a-point' | 'rebase-not-inside' | 'rebase-without-reason'; readonly row: number }
  | { readonly code: 'too-many-points'; readonly points: number; readonly series: string | null }
  | { readonly code: 'too-many-series'; readonly count: number }
  | { readonly code: 'too-many-points-together'; readonly points: number }
  | { readonly code: 'denominators-missing' | 'denominators-not-used' }
  | { readonly code: 'not-for-this-chart'; readonly problem: SeriesProblem; readonly row: number; readonly count: number }

/** One judged series with its name, where there are several. */
export interface ChartedSeries {
  readonly name: string | null
  readonly series: SeriesToChart
  readonly judged: JudgedSeries
}

/**
 * Judges what was read in the way that was chosen.
 * @param read without questions and problems
 * @returns one series, or one for each name in the order in which names first appear
 * @error everything that is wrong with the choices
 */
export function seriesOfReading(read: ReadColumns, choices: ChartChoices): Result<readonly ChartedSeries[], readonly ChoiceProblem[]> {
  const groups = [...Map.groupBy(read.rows, ({ facet }) => facet)].filter(([name]) => choices.series === '' || name === choices.series)
  const target = targetOfChoices(read, choices)
  const fixAfter = choices.fixAfter === '' ? null : Number(choices.fixAfter)
  const problems = [...textProblems(choices), ...choiceProblems(read, choices, fixAfter), ...fixProblems(groups, fixAfter), ...sizeProblems(groups)]
  if (!target.ok) return failure([target.error, ...problems])
  if (problems.length > 0) return failure(problems)
  const charted: ChartedSeries[] = []
  for (const [name, rows] of groups) {
    const made = seriesOf(rows, choices, { target: target.value, fixAfter })
    if (!made.ok) return made
    const judged = judgeChart(made.value)
    if (!judged.ok) return failure([chartProblem(judged.error, rows)])
    charted.push({ name, series: made.value, judged: judged.value })
  }
  return success(charted)
}

/** What is too long is told, not cut off. */
function textProblems({ name, unitText, rebases }: ChartChoices): ChoiceProblem[] {
  const texts = [['name', name, longestName], ['unit-text', unitText, longestUnitText], ...rebases.map(({ reason }, index) => [`rebase-${index + 1}-reason`, reason, longestReason] as const)] as const
  return texts.flatMap(([field, text, most]) => (text.length > most ? [{ code: 'text-too-long', field, most } as const] : []))
}

function choiceProblems(read: ReadColumns, { kind, rebases }: ChartChoices, fixAfter: number | null): ChoiceProblem[] {
  const problems: ChoiceProblem[] = []
  const hasDenominators = read.taken.denominator !== null
  const isFixValid = fixAfter === null || (Number.isInteger(fixAfter) && fixAfter >= fewestToFix)
  if (!isFixValid) problems.push({ code: 'fix-after-not-valid' })
  if (fixAfter !== null && kind !== 'xmr' && rebases.some(({ when }) => when !== '')) problems.push({ code: 'fix-with-rebases' })
  if (!hasDenominators && (kind === 'p' || kind === 'u')) problems.push({ code: 'denominators-missing' })
  if (hasDenominators && (kind === 'c' || kind === 'g' || kind === 't')) problems.push({ code: 'denominators-not-used' })
  return problems
}

type Groups = readonly (readonly [string | null, readonly SeriesRow[]])[]

/** Limits from more points than any series has would be limits from all points, and called otherwise. */
function fixProblems(groups: Groups, fixAfter: number | null): ChoiceProblem[] {
  const points = groups.reduce((most, [, rows]) => Math.max(most, rows.length), 0)
  return fixAfter !== null && Number.isInteger(fixAfter) && fixAfter > Math.max(points, fewestToFix) ? [{ code: 'fix-after-too-many', points }] : []
}

function sizeProblems(groups: Groups): ChoiceProblem[] {
  if (groups.length > chartLimits.series) return [{ code: 'too-many-series', count: groups.length }]
  const points = groups.reduce((sum, [, rows]) => sum + rows.length, 0)
  const long = groups.find(([, rows]) => rows.length > chartLimits.points)
  if (long !== undefined) return [{ code: 'too-many-points', points: long[1].length, series: long[0] }]
  return points > chartLimits.pointsTogether ? [{ code: 'too-many-points-together', points }] : []
}

function seriesOf(rows: readonly SeriesRow[], choices: ChartChoices, { target, fixAfter }: { readonly target: number | null; readonly fixAfter: number | null }): Result<SeriesToChart, readonly ChoiceProblem[]> {
  const rebases = rebasesIn(rows, choices)
  if (!rebases.ok) return rebases
  const { kind, direction, rules, screenOutliers, multiplier } = choices
  return success({
    kind,
    points: rows.map(pointOf),
    targets: rows.map(() => target),
    rebases: rebases.value,
    direction: direction ?? 'neutral',
    rules,
    screenOutliers,
    fixAfterNPoints: fixAfter,
    multiplier,
  })
}

/** Quarters and years keep the name with which they were typed. */
function pointOf({ date, precision, dateTyped, value, denominator }: SeriesRow): SeriesPoint {
  const label = precision === 'quarter' || precision === 'year' ? { label: dateTyped } : {}
  return { date, value, denominator, ghostReason: null, ...label }
}

function rebasesIn(rows: readonly SeriesRow[], { rebases }: ChartChoices): Result<SeriesToChart['rebases'], readonly ChoiceProblem[]> {
  const problems: ChoiceProblem[] = []
  const starts = new Map<number, string>()
  rebases.forEach(({ when, reason }, index) => {
    if (when === '' && reason === '') return
    const first = rows[0]?.date === null ? numberedStart(when) : datedStart(rows, when)
    const row = index + 1
    if (first === null) problems.push({ code: rows[0]?.date === null ? 'rebase-not-a-point' : 'rebase-not-a-date', row })
    else if (first < 1 || first >= rows.length) problems.push({ code: 'rebase-not-inside', row })
    else if (reason === '') problems.push({ code: 'rebase-without-reason', row })
    else starts.set(first, reason)
  })
  if (problems.length > 0) return failure(problems)
  return success([...starts].map(([first, reason]) => ({ first, reason })).toSorted((one, other) => one.first - other.first))
}

/** Points are numbered from 1. */
function numberedStart(when: string): number | null {
  return /^\d{1,5}$/u.test(when) ? Number(when) - 1 : null
}

/** The first point on the day or after it. */
function datedStart(rows: readonly SeriesRow[], when: string): number | null {
  const day: CalendarDate | null = readDay(when)
  if (day === null) return null
  const first = rows.findIndex(({ date }) => date !== null && date >= day)
  return first === -1 ? rows.length : first
}

function chartProblem(problems: SeriesProblems, rows: readonly SeriesRow[]): ChoiceProblem {
  const [problem] = problems
  const row = 'row' in problem ? (rows[problem.row - 1]?.row ?? problem.row) : 0
  return { code: 'not-for-this-chart', problem, row, count: problems.length }
}

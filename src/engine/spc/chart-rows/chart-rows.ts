import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { xmr } from '../xmr.ts'
import { defaultXmrOptions, fewestToFix } from '../xmr-options.ts'
import { type FacetRows, facetsOf } from './dated-rows.ts'
import { readRebase, segmentStarts, valueFor } from './rebase.ts'
import { targetProblems, targetsAt } from './targets.ts'
import type { ByFacet, ChartOfFacet, ChartOfRows, ChartProblem, ChartRow, ChartRowsOptions, ChartWarning } from './types.ts'
import type { XmrOptions } from '../types.ts'

/** How rows become charts unless told: no segments, no target. */
export const defaultChartRowsOptions: ChartRowsOptions = { xmr: defaultXmrOptions, rebase: { kind: 'every', value: [] }, target: { kind: 'every', value: null } }

/**
 * XmR charts of rows: one for each facet.
 * @param rows    any count, any order; of none the answer has no chart and says so
 * @param options rebase days and targets as ISO text, for every facet or by its name
 * @returns charts by name of facet, each in time order, with what their reader should know
 * @error everything that is wrong with rows and options, naming row, date or facet
 */
export function chartRows(rows: readonly ChartRow[], options: ChartRowsOptions): Result<ChartOfRows, readonly ChartProblem[]> {
  const optionProblems = xmrProblems(options.xmr)
  const facets = facetsOf(rows)
  if (!facets.ok) return failure([...optionProblems, ...facets.error])
  const rebase = readRebase(options.rebase, facets.value)
  const problems = [...optionProblems, ...(rebase.ok ? [] : rebase.error), ...targetProblems(options.target, facets.value)]
  if (!rebase.ok || problems.length > 0) return failure(problems)
  const charts = facets.value.map((facet) => chartOf(facet, rebase.value, options))
  const none: readonly ChartWarning[] = rows.length === 0 ? [{ code: 'no-rows' }] : []
  return success({ facets: charts.map(({ chart }) => chart), warnings: [...none, ...charts.flatMap(({ warnings }) => warnings)] })
}

function xmrProblems({ fixAfterNPoints, shiftLength, trendLength }: XmrOptions): readonly ChartProblem[] {
  const fix: readonly ChartProblem[] = fixAfterNPoints === null || (Number.isInteger(fixAfterNPoints) && fixAfterNPoints >= fewestToFix) ? [] : [{ code: 'fix-after-not-valid', points: fixAfterNPoints }]
  const lengths = [{ of: 'shift', points: shiftLength } as const, { of: 'trend', points: trendLength } as const].filter(({ points }) => ![6, 7, 8].includes(points))
  return [...fix, ...lengths.map((length) => ({ code: 'length-not-valid', ...length }) as const)]
}

function chartOf(facetRows: FacetRows, rebase: ByFacet<readonly CalendarDate[]>, options: ChartRowsOptions): { readonly chart: ChartOfFacet; readonly warnings: readonly ChartWarning[] } {
  const { facet, rows } = facetRows
  const { starts, firstGroup, warnings } = segmentStarts(facetRows, valueFor(rebase, facet) ?? [])
  const targets = targetsAt(valueFor(options.target, facet) ?? null, facetRows)
  const ghosts = rows.flatMap(({ isGhost }, index) => (isGhost ? [index] : []))
  const chart = xmr(rows.map(({ value }) => value), { segmentStarts: starts, targets, ghosts }, options.xmr)
  return {
    chart: { facet, dates: rows.map(({ date }) => date), days: rows.map(({ day }) => day), rows: rows.map(({ row }) => row), firstGroup, chart },
    warnings: [...warnings, ...warningsOf(facet, chart)],
  }
}

function warningsOf(facet: string | null, { segments, variation, options: { fixAfterNPoints } }: ChartOfFacet['chart']): readonly ChartWarning[] {
  const ofSegments = segments.flatMap(({ isShort, first, last }, index): readonly ChartWarning[] => {
    const found = { facet, segment: index + 1, points: last - first + 1 }
    const trial = isShort ? [{ code: 'trial-limits', ...found } as const] : []
    return fixAfterNPoints === null || found.points >= fixAfterNPoints ? trial : [...trial, { code: 'fix-after-not-reached', ...found, fixAfter: fixAfterNPoints }]
  })
  return variation === null ? [{ code: 'no-values', facet }, ...ofSegments] : ofSegments
}

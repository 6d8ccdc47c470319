import { type ByFacet, type ChartRow, type ChartRowsOptions, type TargetRange, type Targets, type XmrOptions, conflictRules, defaultXmrOptions, improvementDirections, ruleSetNames } from '../../../engine/spc/index.ts'
import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import type { ChartCase, OptionWithForm } from './case.ts'
import { type Problems, expectLength, isMissing, numbersOf, textsOf, wordOf } from './fields.ts'

/**
 * Reads a case of an XmR chart.
 * @param input   columns `date`, `value` and, where there are several series, `facet`
 * @param options as docs/reference/chart-files.md lists them
 */
export function readXmrCase(input: JsonObject, options: JsonObject, problems: Problems): ChartCase {
  return { kind: 'xmr', rows: readRows(input, problems), options: readOptions(options, problems) }
}

function readRows(input: JsonObject, problems: Problems): readonly ChartRow[] {
  const dates = textsOf(input, 'date', problems)
  const values = numbersOf(input, 'value', problems)
  const hasFacets = input['facet'] !== undefined && input['facet'] !== null
  const facets = hasFacets ? textsOf(input, 'facet', problems) : null
  expectLength('value', values.length, dates.length, problems)
  if (facets !== null) expectLength('facet', facets.length, dates.length, problems)
  return dates.map((date, index) => ({ date, value: values[index] ?? null, facet: facets?.[index] ?? null }))
}

function readOptions(options: JsonObject, problems: Problems): ChartRowsOptions {
  return { xmr: readXmrOptions(options, problems), rebase: readRebase(options['rebase'], problems), target: readTarget(options['target'], problems) }
}

function readXmrOptions(options: JsonObject, problems: Problems): XmrOptions {
  const { screen_outliers: screens = true } = options
  if (typeof screens !== 'boolean') problems.push({ code: 'option-not-valid', option: 'screen_outliers' })
  return {
    rules: wordOf(options, 'rules', ruleSetNames, problems),
    improvementDirection: wordOf(options, 'improvement_direction', improvementDirections, problems),
    screenOutliers: screens === true,
    fixAfterNPoints: options['fix_after_n_points'] === null ? null : numberOption(options, 'fix_after_n_points', null, problems),
    shiftLength: numberOption(options, 'shift_length', defaultXmrOptions.shiftLength, problems),
    trendLength: numberOption(options, 'trend_length', defaultXmrOptions.trendLength, problems),
    onConflict: wordOf(options, 'on_conflict', conflictRules, problems),
  }
}

function numberOption<Otherwise extends number | null>(options: JsonObject, option: OptionWithForm, otherwise: Otherwise, problems: Problems): number | Otherwise {
  const given = options[option]
  if (given === undefined) return otherwise
  if (typeof given === 'number') return given
  problems.push({ code: 'option-not-valid', option })
  return otherwise
}

function readRebase(given: unknown, problems: Problems): ByFacet<readonly string[]> {
  return readByFacet(given ?? null, (one) => {
    const days = one === null ? [] : typeof one === 'string' ? [one] : one
    if (Array.isArray(days) && days.every((day) => typeof day === 'string')) return days
    problems.push({ code: 'option-not-valid', option: 'rebase' })
    return []
  })
}

function readTarget(given: unknown, problems: Problems): ByFacet<Targets> {
  return readByFacet(given ?? null, (one) => {
    if (isMissing(one)) return null
    if (typeof one === 'number') return one
    const ranges = Array.isArray(one) ? one.map(readRange) : [null]
    if (ranges.every((range) => range !== null)) return ranges
    problems.push({ code: 'option-not-valid', option: 'target' })
    return null
  })
}

/** An object names facets; anything else holds for all. */
function readByFacet<Value>(given: unknown, read: (one: unknown) => Value): ByFacet<Value> {
  if (!isJsonObject(given)) return { kind: 'every', value: read(given) }
  return { kind: 'by-facet', values: new Map(Object.entries(given).map(([facet, one]) => [facet, read(one)])) }
}

function readRange(given: unknown): TargetRange | null {
  if (!isJsonObject(given)) return null
  const { from = null, to = null, target } = given
  const areDays = (from === null || typeof from === 'string') && (to === null || typeof to === 'string')
  return areDays && typeof target === 'number' ? { from, to, target } : null
}

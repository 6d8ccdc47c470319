import { mean } from '../../../kernel/statistics/mean.ts'
import { standardDeviation } from '../../../kernel/statistics/spread.ts'
import type { OtherChartRow, OtherChartInput } from './chart-input.ts'

/**
 * The rows of a chart: one for each value, or one for each group where there are groups.
 * @param input without problems
 */
export function rowsOfChart(input: OtherChartInput): readonly OtherChartRow[] {
  return input.subgroups === null ? singleRows(input) : groupRows(input.values, input.subgroups)
}

/** A value without its denominator, or a denominator without its value, is a gap. */
function singleRows({ kind, values, denominators }: OtherChartInput): readonly OtherChartRow[] {
  return values.map((numerator, index) => {
    const denominator = denominators === null ? 1 : denominators[index] ?? null
    if (numerator === null || denominator === null) return gap(denominators === null && kind !== 'ip' ? 1 : null)
    return { value: denominators === null ? numerator : numerator / denominator, numerator, denominator, size: 1, deviation: null }
  })
}

function gap(denominator: number | null): OtherChartRow {
  return { value: null, numerator: null, denominator, size: 0, deviation: null }
}

function groupRows(values: readonly (number | null)[], subgroups: readonly string[]): readonly OtherChartRow[] {
  const groups = new Map<string, number[]>()
  subgroups.forEach((name, index) => {
    const group = groups.get(name) ?? []
    groups.set(name, group)
    const value = values[index] ?? null
    if (value !== null) group.push(value)
  })
  return [...groups.values()].map((group) => group.length === 0 ? gap(null) : {
    value: mean(group), numerator: null, denominator: null, size: group.length, deviation: group.length < 2 ? null : standardDeviation(group),
  })
}

import type { OtherChartInput, OtherChartKind, OtherChartOptions } from './chart-input.ts'

/** Why a chart cannot be made; rows are counted from 1. */
export type OtherChartProblem =
  | { readonly code: 'not-a-number'; readonly row: number }
  | { readonly code: 'value-too-large'; readonly row: number; readonly value: number }
  | { readonly code: 'denominator-not-a-number'; readonly row: number }
  | { readonly code: 'denominator-out-of-range'; readonly row: number; readonly denominator: number }
  | { readonly code: 'denominator-not-above-zero'; readonly row: number; readonly denominator: number }
  | { readonly code: 'numerator-above-denominator'; readonly row: number; readonly numerator: number; readonly denominator: number }
  | { readonly code: 'count-below-zero'; readonly row: number; readonly count: number }
  | { readonly code: 'count-not-whole'; readonly row: number; readonly count: number }
  | { readonly code: 'time-not-above-zero'; readonly row: number; readonly time: number }
  | { readonly code: 'denominators-missing'; readonly kind: OtherChartKind }
  | { readonly code: 'denominators-not-used'; readonly kind: OtherChartKind }
  | { readonly code: 'denominator-count-differs'; readonly values: number; readonly denominators: number }
  | { readonly code: 'subgroups-missing'; readonly kind: OtherChartKind }
  | { readonly code: 'subgroups-not-used'; readonly kind: OtherChartKind }
  | { readonly code: 'subgroup-count-differs'; readonly values: number; readonly subgroups: number }
  | { readonly code: 'freeze-not-whole'; readonly freeze: number }
  | { readonly code: 'part-not-inside'; readonly part: number; readonly points: number }
  | { readonly code: 'freeze-with-parts' }

/** What is wrong with a chart that was refused: at least one thing. */
export type OtherChartProblems = readonly [OtherChartProblem, ...OtherChartProblem[]]

const countKinds: readonly OtherChartKind[] = ['p', 'pp', 'u', 'up', 'c', 'g']
const denominatorKinds: readonly OtherChartKind[] = ['p', 'pp', 'u', 'up']
const denominatorIfGivenKinds: readonly OtherChartKind[] = ['run', 'i', 'mr', 'ip']
const groupKinds: readonly OtherChartKind[] = ['xbar', 's']

/** Beyond this the squares of some formulas leave the range of numbers: limits would be missing without a word. */
const largest = 1e150

/**
 * Everything that is impossible about what should be charted.
 * @param input   as a person or a file gives it
 * @param options freeze and parts
 * @returns problems of the whole first, then row by row; none when the chart can be made
 */
export function otherChartProblems(input: OtherChartInput, options: OtherChartOptions): readonly OtherChartProblem[] {
  const whole = [...shapeProblems(input), ...optionProblems(input, options)]
  const rows = input.values.flatMap((value, index) => rowProblems(input, value, index))
  return [...whole, ...rows]
}

function shapeProblems({ kind, values, denominators, subgroups }: OtherChartInput): readonly OtherChartProblem[] {
  const problems: OtherChartProblem[] = []
  if (denominators === null && denominatorKinds.includes(kind)) problems.push({ code: 'denominators-missing', kind })
  if (denominators !== null && !denominatorKinds.includes(kind) && !denominatorIfGivenKinds.includes(kind)) problems.push({ code: 'denominators-not-used', kind })
  if (denominators !== null && denominators.length !== values.length) {
    problems.push({ code: 'denominator-count-differs', values: values.length, denominators: denominators.length })
  }
  if (subgroups === null && groupKinds.includes(kind)) problems.push({ code: 'subgroups-missing', kind })
  if (subgroups !== null && !groupKinds.includes(kind)) problems.push({ code: 'subgroups-not-used', kind })
  if (subgroups !== null && subgroups.length !== values.length) {
    problems.push({ code: 'subgroup-count-differs', values: values.length, subgroups: subgroups.length })
  }
  return problems
}

function optionProblems({ values, subgroups }: OtherChartInput, { freeze, parts }: OtherChartOptions): readonly OtherChartProblem[] {
  const points = subgroups === null ? values.length : new Set(subgroups).size
  const problems: OtherChartProblem[] = parts
    .filter((part) => !Number.isInteger(part) || part < 1 || part >= points)
    .map((part) => ({ code: 'part-not-inside', part, points }))
  if (freeze !== null && (!Number.isInteger(freeze) || freeze < 1)) problems.push({ code: 'freeze-not-whole', freeze })
  if (freeze !== null && parts.length > 0) problems.push({ code: 'freeze-with-parts' })
  return problems
}

function rowProblems({ kind, denominators }: OtherChartInput, value: number | null, index: number): readonly OtherChartProblem[] {
  const row = index + 1
  const denominator = denominators?.[index] ?? null
  if (denominator !== null && !Number.isFinite(denominator)) return [{ code: 'denominator-not-a-number', row }]
  if (denominator !== null && denominator <= 0) return [{ code: 'denominator-not-above-zero', row, denominator }]
  if (denominator !== null && (denominator > largest || denominator < 1 / largest)) return [{ code: 'denominator-out-of-range', row, denominator }]
  if (value === null) return []
  if (!Number.isFinite(value)) return [{ code: 'not-a-number', row }]
  if (Math.abs(value) > largest || Math.abs(value) / (denominator ?? 1) > largest) return [{ code: 'value-too-large', row, value }]
  if (kind === 't' && value <= 0) return [{ code: 'time-not-above-zero', row, time: value }]
  if (!countKinds.includes(kind)) return []
  if (value < 0) return [{ code: 'count-below-zero', row, count: value }]
  if (!Number.isInteger(value)) return [{ code: 'count-not-whole', row, count: value }]
  const isPart = kind === 'p' || kind === 'pp'
  return isPart && denominator !== null && value > denominator ? [{ code: 'numerator-above-denominator', row, numerator: value, denominator }] : []
}

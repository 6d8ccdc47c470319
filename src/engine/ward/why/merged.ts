import { type Happening, type Trace, noTrace } from '../record/happening.ts'
import type { Weights } from './cause.ts'
import { addTo } from './memory.ts'

/** Several happenings of a kind as one that is the mean of them; null where there are none. */
export function merged(happenings: readonly Happening[]): Happening | null {
  const [first] = happenings
  if (first === undefined) return null
  const traces = happenings.map(({ trace }) => trace)
  const names = [...new Set(traces.flatMap(({ parts }) => Object.keys(parts)))]
  const trace: Trace = { ...noTrace, state: meanOf(traces.map(({ state }) => state)), parts: Object.fromEntries(names.map((name) => [name, meanOf(traces.map(({ parts }) => parts[name] ?? {}))])) }
  return { ...first, trace }
}

function meanOf(weights: readonly Weights[]): Weights {
  const sum: Record<string, number> = {}
  for (const one of weights) addTo(sum, one, 1 / weights.length)
  return sum
}

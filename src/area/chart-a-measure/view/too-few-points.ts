import type { ChartKind, JudgedPoint, JudgedSeries } from './series.ts'

/** With fewer points, no rule can mark one: an XmR chart of 4 points has none outside its limits, whatever they are. */
export const fewestToTell: Readonly<Partial<Record<ChartKind, number>>> = { xmr: 5, run: 10 }

/** Does the point take part in what the chart says? */
export function counts({ meaning }: JudgedPoint): boolean {
  return meaning !== 'missing' && meaning !== 'ghost'
}

/** How many points share the limits of the last, where they are too few for any to be marked; null where they are enough. */
export function tooFewPoints(kind: ChartKind, { points, stretches }: Pick<JudgedSeries, 'points' | 'stretches'>): number | null {
  const last = points.findLastIndex(counts)
  const count = stretches.findLast(({ first }) => first <= last)?.valueCount ?? 0
  return last !== -1 && points[last]?.meaning === 'common-cause' && count < (fewestToTell[kind] ?? 0) ? count : null
}

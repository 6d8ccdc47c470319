import type { TraceLine } from './traced.ts'

/** The first line in which two traces of a model differ, or null; times are the same but for rounding. */
export function firstDifference(one: readonly TraceLine[], other: readonly TraceLine[]): { readonly line: number; readonly one: TraceLine | undefined; readonly other: TraceLine | undefined } | null {
  const line = Array.from({ length: Math.max(one.length, other.length) }).findIndex((_, place) => !isSame(one[place], other[place]))
  return line === -1 ? null : { line, one: one[line], other: other[line] }
}

function isSame(one: TraceLine | undefined, other: TraceLine | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const { time, ...deed } = one
  return Math.abs(time - other.time) <= 1e-9 * Math.max(1, time) && deed.deed === other.deed && deed.station === other.station && deed.customer === other.customer && deed.customerClass === other.customerClass
}

import type { Quantity, Scope } from '../quantity.ts'
import { waitsOf } from '../waits-of.ts'
import { numberIn } from './numbers-in-names.ts'

/** Values of waits: `p_wait`, `mean_wait`, `p_wait_over_X`, `wait_pNN`. */
export function waitQuantity(name: string, scope: Scope): Quantity | null {
  if (name === 'p_wait') return { kind: 'fraction', size: 'number', of: (record) => ({ part: waitsOf(record, scope).positive, whole: waitsOf(record, scope).count }) }
  if (name === 'mean_wait') return { kind: 'fraction', size: 'time', of: (record) => ({ part: waitsOf(record, scope).sum, whole: waitsOf(record, scope).count }) }
  const limit = numberIn(name, 'p_wait_over_')
  if (limit !== null) return { kind: 'waits-over', scope, limit }
  const percent = numberIn(name, 'wait_p')
  return percent !== null && percent > 0 && percent < 100 ? { kind: 'percentile', scope, percent } : null
}

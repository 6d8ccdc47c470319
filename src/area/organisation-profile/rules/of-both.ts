import type { Domain } from '../../../kernel/vocabulary.ts'
import type { OfBoth } from '../records.ts'

/** Both values from one rule. */
export function ofBoth<Value>(valueOf: (domain: Domain) => Value): OfBoth<Value> {
  return { management: valueOf('management'), leadership: valueOf('leadership') }
}

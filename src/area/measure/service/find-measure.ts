import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Measure } from '../records.ts'
import type { Asking } from './asking.ts'
import { type KeepingRights, mayKeep } from './may-keep.ts'

/** A measure that the viewer may change, with what they may change. */
export interface KeptMeasure {
  readonly measure: Measure
  readonly rights: KeepingRights
}

/** May they change this measure: by its unit, or as its owner? */
export function mayKeepMeasure(rights: KeepingRights | null, { unitId, ownerPersonId }: Measure): boolean {
  return rights !== null && mayKeep(rights, { unitId, people: [ownerPersonId] })
}

/**
 * A measure to be changed by a form that is about to be drawn.
 * @returns null when there is none of this id, or it is not theirs to change
 */
export async function findKeptMeasure({ store, rights }: Pick<Asking, 'store' | 'rights'>, measureId: string): Promise<KeptMeasure | null> {
  const measure = await store.measure(measureId)
  const found = measure === null ? null : await rights()
  return measure !== null && found !== null && mayKeepMeasure(found, measure) ? { measure, rights: found } : null
}

/**
 * A measure that is changed now: whoever else changes it waits until this transaction ends.
 * @error not-here as above
 */
export async function lockKeptMeasure(asking: Pick<Asking, 'store' | 'rights'>, measureId: string): Promise<Result<KeptMeasure, NotHere>> {
  const measure = await asking.store.lockMeasure(measureId)
  const rights = measure === null ? null : await asking.rights()
  return measure !== null && rights !== null && mayKeepMeasure(rights, measure) ? success({ measure, rights }) : failure(notHere)
}

import { type Model, replicationsAtFirst, replicationsMore } from '../../../engine/simulation/index.ts'
import type { Asked } from './asked.ts'

/** How many replications are done: so many first, and more up to the most where figures are not sure enough. */
export interface ReplicationPlan {
  readonly first: number
  readonly more: number
  readonly most: number
}

/** With a precision asked for and no number of replications. */
const mostUnlessTold = 1000

/** @returns null when antithetic pairs were asked for and the number is odd */
export function replicationPlan({ replications, precision, pairing }: Asked, model: Model): ReplicationPlan | null {
  const most = replications ?? (precision === null ? (model.run.replications ?? 1) : mostUnlessTold)
  if (pairing === 'antithetic-pairs' && most % 2 === 1) return null
  return { first: precision === null ? most : Math.min(replicationsAtFirst, most), more: replicationsMore, most }
}

export type { Model } from './model/model.ts'
export { runOnce } from './run/run-once.ts'
export type { RunRecord, Times } from './run/run-record.ts'
export { estimateOf } from './results/estimate.ts'

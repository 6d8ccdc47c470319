import type { Components } from './fit.ts'

/**
 * Variance components on a scale from 1 to 5 for where there are too few people to estimate them: an assumption until real answers have been studied, and pages say so.
 * @source our assumption, of the size that published ratings of doctors have; no data of ours stand behind them
 */
export const defaultComponents: Components = { person: 0.08, raterInPerson: 0.22, item: 0.01, personItem: 0.03, residual: 0.3 }

export { judgeSeries } from './judge-series.ts'
export { meaningCodes, meanings, ruleBits, rulesInOrder, xmrColumns } from './columns.ts'
export type { LimitColumns, XmrColumns } from './columns.ts'
export { xmrPlan } from './plan.ts'
export type { XmrPlan } from './plan.ts'
export { xmr } from './xmr.ts'
export { defaultXmrOptions } from './xmr-options.ts'
export type {
  AssuranceIcon,
  ConflictRule,
  ImprovementDirection,
  PointMeaning,
  Rule,
  RuleSetName,
  Segment,
  SeriesFacts,
  Side,
  VariationIcon,
  XmrChart,
  XmrOptions,
  XmrPoint,
} from './types.ts'

export { judgeSeries } from './judge-series.ts'
export { meaningCodes, meanings, ruleBits, rulesInOrder, xmrColumns } from './columns.ts'
export type { LimitColumns, XmrColumns } from './columns.ts'
export { iconNames } from './icon-names.ts'
export { xmrPlan } from './plan.ts'
export type { XmrPlan } from './plan.ts'
export { xmr } from './xmr.ts'
export { defaultXmrOptions, fewestToFix, pointsForSteadyLimits } from './xmr-options.ts'
export { conflictRules, improvementDirections, ruleSetNames } from './types.ts'
export type {
  AssuranceIcon,
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
export { chartRows, defaultChartRowsOptions } from './chart-rows/index.ts'
export type { ByFacet, ChartOfFacet, ChartOfRows, ChartProblem, ChartRow, ChartRowsOptions, ChartWarning, TargetRange, Targets } from './chart-rows/index.ts'
export { funnelPlot, otherChart, otherChartColumns, otherChartKinds, plainOtherChart } from './other-charts/index.ts'
export type {
  FunnelPlot,
  FunnelPoint,
  FunnelUnit,
  NoFunnelPlot,
  OtherChart,
  OtherChartInput,
  OtherChartKind,
  OtherChartOptions,
  OtherChartPoint,
  OtherChartProblem,
  OtherChartProblems,
  RunsTest,
} from './other-charts/index.ts'
export { didItChange, fewestAfter } from './change/index.ts'
export type {
  BaselineChecks,
  ChangeAnswer,
  ChangeCaution,
  ChangeDifference,
  ChangeDirection,
  ChangeObstacle,
  ChangeQuestion,
  ChangeReason,
  ChangeSignal,
  ChangeVerdict,
  KindOfValues,
  Registration,
  SeriesModel,
  SimulatedChance,
  SimulatedChances,
} from './change/index.ts'

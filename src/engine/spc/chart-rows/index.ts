export { chartRows, defaultChartRowsOptions } from './chart-rows.ts'
export type { ByFacet, ChartOfFacet, ChartOfRows, ChartProblem, ChartRow, ChartRowsOptions, ChartWarning, TargetRange, Targets } from './types.ts'

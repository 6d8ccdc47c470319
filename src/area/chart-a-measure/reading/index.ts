export { readColumns } from './read-columns.ts'
export { readDay, readSingleNumber } from './single-cells.ts'
export { readRowRanges, rowRangesText } from './row-ranges.ts'
export { isRoleHeading } from './take-columns.ts'
export { columnRoles, duplicateChoices, mostRowsRead } from './types.ts'
export type {
  CellProblem,
  CellProblemCode,
  CellRead,
  CellSeparator,
  ColumnLook,
  ColumnRole,
  ColumnSource,
  DateOrder,
  DatePrecision,
  Difference,
  DifferenceCode,
  DuplicateChoice,
  FoundColumn,
  ReadColumns,
  ReadQuestion,
  ReadingChoices,
  SeriesRow,
  TableProblem,
  TakenReason,
  TwoReadings,
} from './types.ts'

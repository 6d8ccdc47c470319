import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Separator } from '../../../platform/files/index.ts'

/** What may stand between two cells of pasted text. `spaces`: a day, a space, a number; `none`: one column. */
export type CellSeparator = Separator | 'spaces' | 'none'

/** More rows are refused, with a sentence. */
export const mostRowsRead = 100_000
/** Columns beyond are refused, with a sentence. */
export const mostColumnsRead = 200

/**
 * What somebody pasted, or a file that they chose. `isWorkbook`: text that was a sheet of a workbook, where days are numbers; `hiddenRows`: which of its rows with
 * anything in them were hidden there, by their places from 0.
 */
export type ColumnSource =
  | { readonly kind: 'text'; readonly text: string; readonly isWorkbook?: boolean; readonly hiddenRows?: ReadonlySet<number> }
  | { readonly kind: 'file'; readonly name: string; readonly content: Uint8Array }

/** Why a text or a file is no table at all; `row` counts as a spreadsheet does. */
export type TableProblem =
  | { readonly code: 'nothing-there' }
  | { readonly code: 'no-numbers' }
  | { readonly code: 'wrong-type' }
  | { readonly code: 'old-workbook' }
  | { readonly code: 'password-protected' }
  | { readonly code: 'workbook-damaged' }
  | { readonly code: 'unpacks-too-large' }
  | { readonly code: 'dates-from-1904' }
  | { readonly code: 'quote-not-closed' | 'text-after-quote' | 'row-too-large'; readonly row: number }
  | { readonly code: 'too-many-rows'; readonly most: number }
  | { readonly code: 'too-many-columns'; readonly row: number; readonly most: number }

/** What a column can be used as. With a denominator, the value is the number above it. */
export const columnRoles = ['date', 'value', 'denominator', 'facet'] as const
export type ColumnRole = (typeof columnRoles)[number]

export type DateOrder = 'day-first' | 'month-first'
export const duplicateChoices = ['keep-first', 'keep-last', 'add-up', 'in-order'] as const
export type DuplicateChoice = (typeof duplicateChoices)[number]

/** What a person decided about the reading. What is left out is found, and said. */
export interface ReadingChoices {
  readonly separator?: CellSeparator
  /** Of a workbook, as on its tab. */
  readonly sheet?: string
  /** Rows that the workbook hides or filters out. */
  readonly hiddenRows?: 'read' | 'leave-out'
  /** Whether the table lies on its side: one column for each point. */
  readonly isAcross?: boolean
  /** The row in which the figures begin, as a spreadsheet counts; what stands straight above it is the heading. */
  readonly firstRow?: number
  /** Places of columns, from 0; null: no column has this role. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, number | null>>>
  readonly dateOrder?: DateOrder
  /** Days written in several ways in one column are read as shown. */
  readonly mixedDates?: 'as-shown'
  /** Whether quarters named with one year are of the calendar or of the financial year that begins in it. */
  readonly quarters?: 'calendar' | 'financial'
  readonly decimalSign?: 'point' | 'comma'
  /** (12) is −12, or 12 with a remark. */
  readonly brackets?: 'negative' | 'positive'
  /** A column in which only some numbers have a percent sign: all are percentages, or those without are shares of 1. */
  readonly percent?: 'all-percent' | 'shares'
  readonly duplicates?: DuplicateChoice
  /** Rows and values that cannot be read are left out. */
  readonly troubled?: 'leave-out'
}

/** What a column seems to hold. `counter`: 1, 2, 3 and so on. */
export type ColumnLook = 'date' | 'number' | 'counter' | 'text' | 'empty'

export interface FoundColumn {
  readonly index: number
  /** Empty where it has none. */
  readonly heading: string
  readonly look: ColumnLook
  /** Its first cells with anything in them, at most three. */
  readonly samples: readonly string[]
}

/** Something about the reading that was decided without being asked, to be said. */
export type TakenReason =
  | { readonly code: 'separator'; readonly separator: CellSeparator }
  | { readonly code: 'sheet'; readonly sheet: string; readonly others: number }
  /** Cells of a workbook with a percent format; the first of them, as it is kept and as it is read. */
  | { readonly code: 'percent-format'; readonly cells: number; readonly cell: string; readonly kept: string; readonly shown: string }
  | { readonly code: 'hidden-rows'; readonly count: number; readonly areRead: boolean }
  | { readonly code: 'across' }
  | { readonly code: 'rows-above'; readonly rows: readonly number[] }
  | { readonly code: 'heading'; readonly rows: readonly number[] }
  | { readonly code: 'no-heading' }
  | { readonly code: 'rows-below'; readonly rows: readonly number[] }
  | { readonly code: 'column'; readonly role: ColumnRole; readonly column: number; readonly why: 'only-one' | 'first' | 'heading' | 'parts-dates' }
  | { readonly code: 'not-used'; readonly columns: readonly number[] }
  | { readonly code: 'no-dates' }
  | { readonly code: 'blank-lines'; readonly count: number }
  | { readonly code: 'date-order'; readonly order: DateOrder; readonly why: 'day-above-12' | 'even-steps'; readonly row: number }
  | { readonly code: 'decimal-comma' }
  | { readonly code: 'put-in-order' }
  | { readonly code: 'may-be-shares' }

/** A cell as it was typed and as it was read. */
export interface CellRead {
  readonly row: number
  readonly typed: string
  readonly read: string
}

/** In what a cell was read as something else than what stands in it. */
export type DifferenceCode =
  | 'percent'
  | 'thousands'
  | 'spaces'
  | 'currency'
  | 'brackets-negative'
  | 'brackets-positive'
  | 'scientific'
  | 'decimal-comma'
  | 'share-as-percent'
  | 'missing-empty'
  | 'missing-mark'
  | 'missing-suppressed'
  | 'missing-error'
  | 'two-digit-year'
  | 'time-left-out'
  | 'month-as-first-day'
  | 'quarter-as-first-day'
  | 'year-as-first-day'
  | 'day-number'
  | 'left-out'
  | 'added-up'

/** Cells of one column that were all read differently in the same way. */
export interface Difference {
  readonly code: DifferenceCode
  readonly column: number
  readonly cells: readonly CellRead[]
}

/** What is wrong with one cell or row. */
export type CellProblemCode =
  | 'date-missing'
  | 'not-a-date'
  | 'not-on-calendar'
  | 'date-without-year'
  | 'total-row'
  | 'not-a-number'
  | 'time-of-day'
  | 'zero-word'
  | 'error-cell'
  | 'number-too-large'
  | 'facet-missing'
  | 'row-longer'

export interface CellProblem {
  readonly code: CellProblemCode
  readonly row: number
  readonly column: number
  readonly text: string
}

/** A date or number with both its readings. */
export interface TwoReadings {
  readonly row: number
  readonly typed: string
  readonly first: string
  readonly second: string
}

/** What only a person can decide: nothing is charted before. */
export type ReadQuestion =
  | { readonly code: 'which-value'; readonly columns: readonly number[] }
  | { readonly code: 'separator'; readonly examples: readonly TwoReadings[] }
  | { readonly code: 'hidden-rows'; readonly count: number; readonly examples: readonly { readonly row: number; readonly cells: readonly string[] }[] }
  /** First reading: day first; second: month first; empty where no calendar has it. */
  | { readonly code: 'date-order'; readonly why: 'all-days-below-13' | 'month-first-likely' | 'both-orders'; readonly examples: readonly TwoReadings[] }
  | { readonly code: 'mixed-dates'; readonly examples: readonly CellRead[] }
  /** First reading: of the calendar year; second: of the financial year. */
  | { readonly code: 'quarters'; readonly examples: readonly TwoReadings[] }
  /** First reading: decimal point; second: decimal comma. */
  | { readonly code: 'decimal-sign'; readonly column: number; readonly examples: readonly TwoReadings[] }
  | { readonly code: 'brackets'; readonly column: number; readonly examples: readonly TwoReadings[] }
  /** First reading: all are percentages; second: those without a sign are shares of 1. */
  | { readonly code: 'percent'; readonly column: number; readonly examples: readonly TwoReadings[] }
  | { readonly code: 'duplicate-dates'; readonly days: number; readonly examples: readonly { readonly date: CalendarDate; readonly facet: string | null; readonly rows: readonly number[]; readonly typed: readonly string[] }[] }

/** How fine a date is: "March 2025" names a month. */
export type DatePrecision = 'day' | 'month' | 'quarter' | 'year'

/** One row of a series as it was read. */
export interface SeriesRow {
  /** As a spreadsheet counts; of a table on its side the column, from 1. */
  readonly row: number
  /** Null where the series has no dates: points are then numbered in the order in which they stand. */
  readonly date: CalendarDate | null
  readonly precision: DatePrecision
  /** The date as it was typed; empty without one. */
  readonly dateTyped: string
  /** Null is missing. With a denominator, the number above it. */
  readonly value: number | null
  /** The value as it was typed. */
  readonly valueTyped: string
  readonly denominator: number | null
  readonly facet: string | null
}

/** A table as it was read, with everything that its owner should know about the reading. */
export interface ReadColumns {
  readonly isWorkbook: boolean
  readonly separator: CellSeparator | null
  readonly isAcross: boolean
  /** The row in which the figures begin. */
  readonly firstRow: number
  readonly columns: readonly FoundColumn[]
  /** Which column has which role; null: none. */
  readonly taken: Readonly<Record<ColumnRole, number | null>>
  readonly reasons: readonly TakenReason[]
  /** In order of time within each series where there are dates, else as they stand. */
  readonly rows: readonly SeriesRow[]
  readonly differences: readonly Difference[]
  readonly questions: readonly ReadQuestion[]
  readonly problems: readonly CellProblem[]
  /** Every number of the value column has a percent sign, or one of them has this currency before it. */
  readonly unit: 'percent' | 'pounds' | null
  /** Digits behind the decimal sign, the most that a value has; at most 6. */
  readonly decimals: number
  /** The first rows of the table, as they stand, each with its row number. */
  readonly preview: readonly { readonly row: number; readonly cells: readonly string[] }[]
  /** Of its rows with anything in them those that the workbook hides, by their places from 0. */
  readonly hiddenRows: ReadonlySet<number>
  /** The whole table as text that gives the same reading again: what a form carries. */
  readonly carried: string
}

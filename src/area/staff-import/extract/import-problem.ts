import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Field } from './fields.ts'

type NoFacts = Readonly<Record<never, never>>

/** A row of the file, or somebody who is known already: then there is no row. */
export interface LineMember {
  readonly row: number | null
  readonly assignmentNumber: string
}

/** What the sentence of each problem needs to know besides its place and value; the words are in words/import-problems.ts. */
export interface ProblemFacts {
  'cell-missing': NoFacts
  'row-without-person': NoFacts
  'row-too-long': { readonly cells: number; readonly expected: number }
  'cell-too-long': { readonly longest: number }
  'control-character': NoFacts
  'direction-mark': NoFacts
  'damaged-character': NoFacts
  formula: NoFacts
  'spreadsheet-error': NoFacts
  'number-mangled': NoFacts
  'number-not-read': NoFacts
  'date-not-read': NoFacts
  'date-two-digit-year': NoFacts
  'date-not-on-calendar': NoFacts
  'date-as-serial': NoFacts
  'email-not-read': NoFacts
  'share-not-read': NoFacts
  'share-out-of-range': { readonly most: number }
  'status-unknown': { readonly known: readonly string[] }
  'end-before-start': { readonly startDate: CalendarDate }
  'name-differs': { readonly otherRow: number; readonly otherName: string }
  'assignment-twice': { readonly otherRow: number }
  'email-twice': { readonly otherRow: number; readonly otherNumber: string }
  'email-of-another': { readonly otherNumber: string }
  'assignment-of-another': { readonly otherNumber: string }
  'zeros-lost': { readonly known: string }
  'supervisor-has-several': { readonly assignments: readonly string[] }
  'own-supervisor': NoFacts
  'too-many-units': { readonly most: number }
  'reporting-cycle': { readonly members: readonly LineMember[] }
}

export type ProblemCode = keyof ProblemFacts

/** Where something stands. A problem of a whole row has no column. */
export interface CellPlace {
  readonly row: number
  /** The heading of the column, as it stands in the file. */
  readonly column: string | null
  readonly field: Field | null
}

/** What keeps a file from being imported. `value` is what stands in the cell. */
export type ImportProblem = {
  readonly [Code in ProblemCode]: CellPlace & { readonly code: Code; readonly value: string; readonly facts: ProblemFacts[Code] }
}[ProblemCode]

/** Faults of one cell that need no more facts than its place and value. */
export type CellFault = {
  readonly [Code in ProblemCode]: ProblemFacts[Code] extends NoFacts ? (NoFacts extends ProblemFacts[Code] ? Code : never) : never
}[ProblemCode]

/** What a person should look at, and what keeps nothing from being imported. */
export type WarningCode =
  | 'band-unknown'
  | 'band-missing'
  | 'staff-group-unknown'
  | 'staff-group-missing'
  | 'number-shorter'
  | 'fixed-term-past'
  | 'supervisor-ended'
  | 'supervisor-unknown'
  | 'matched-by-email'
  | 'shared-post-differs'
  | 'single-top-unit'
  | 'not-in-file'

/** All rows to which one warning with one value applies. */
export interface ImportWarning {
  readonly code: WarningCode
  readonly column: string | null
  readonly field: Field | null
  readonly value: string
  readonly rows: readonly number[]
  /** Only of `not-in-file`: the assignments that are known here and missing in the file. */
  readonly assignments: readonly string[]
}

/** A warning of one row, before those of one kind are put together. */
export type RowWarning = CellPlace & { readonly code: WarningCode; readonly value: string }

/**
 * Puts the warnings of one code, column and value together; those of line managers whom nobody knows whatever the value, since there may be many.
 * @returns in the order in which they came first; rows in the order of the file; the value is empty where it differs
 */
export function groupWarnings(warnings: readonly RowWarning[]): readonly ImportWarning[] {
  const groups = Map.groupBy(warnings, ({ code, field, value }) => JSON.stringify([code, field, code === 'supervisor-unknown' ? '' : value]))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ code: first.code, column: first.column, field: first.field, value: group.every(({ value }) => value === first.value) ? first.value : '', rows: group.map(({ row }) => row), assignments: [] }]
  })
}

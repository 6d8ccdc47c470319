import { type ColumnUse, type Mapping, columnUse } from '../extract/fields.ts'

/** The name of the field in which the use of a column is chosen. */
export function columnField(column: number): string {
  return `column-${column}`
}

/**
 * The use of every column as a form sends it. What no field is, and what is not sent, is not used.
 * @param count columns of the file
 * @param sent  the value of a field of the form; empty when there is none
 */
export function sentMapping(count: number, sent: (name: string) => string): Mapping {
  return Array.from({ length: count }, (_, column): ColumnUse => columnUse(sent(columnField(column))) ?? 'ignored')
}

/** The columns that two people use in two ways. */
export function mappingDifferences(now: Mapping, yours: Mapping): readonly { readonly column: number; readonly now: ColumnUse; readonly yours: ColumnUse }[] {
  return yours.flatMap((use, column) => {
    const standing = now[column] ?? 'ignored'
    return standing === use ? [] : [{ column, now: standing, yours: use }]
  })
}

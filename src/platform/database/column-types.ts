import type { ColumnType } from 'kysely'

/** A column of type numeric that may be empty: written as a number, read as exact text (see value-types.ts). */
export type NullableNumeric = ColumnType<string | null, number | null, number | null>

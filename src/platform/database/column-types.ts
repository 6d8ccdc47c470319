import type { ColumnType } from 'kysely'

/** A column of type numeric that may be empty: written as a number, read as exact text (see value-types.ts). */
export type NullableNumeric = ColumnType<string | null, number | null, number | null>

/** A column of type jsonb: written as JSON text, read as the value. The type says what we write there, and nobody else writes. */
export type Json<Value> = ColumnType<Value, string, string>

/** The same that may be empty. */
export type NullableJson<Value> = ColumnType<Value | null, string | null, string | null>

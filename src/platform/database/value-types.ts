import pg from 'pg'

// Type numbers of PostgreSQL (src/include/catalog/pg_type.dat).
const int8 = 20
const int8Array = 1016
const date = 1082
const dateArray = 1182
const timestampWithoutZone = 1114
const textArray: number = 1009

/**
 * How values of the database arrive: int8 as number (beyond 2^53 - 1 it is an error, never a wrong number), numeric as text
 * (exact), date and timestamp without zone as text (they name a day or a clock's face, not an instant), timestamptz as Date.
 */
export const valueTypes = new pg.TypeOverrides()

valueTypes.setTypeParser(int8, wholeNumber)
valueTypes.setTypeParser(int8Array, (text: string) => arrayOf(text, wholeNumber))
valueTypes.setTypeParser(date, (text: string) => text)
valueTypes.setTypeParser(dateArray, (text: string) => arrayOf(text, (item) => item))
valueTypes.setTypeParser(timestampWithoutZone, (text: string) => text)

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`The database holds the whole number ${text}, which is too large to be exact here.`)
  return value
}

function arrayOf<Value>(text: string, parse: (item: string) => Value): readonly (Value | null)[] {
  const items: readonly (string | null)[] = pg.types.getTypeParser(textArray)(text)
  return items.map((item) => (item === null ? null : parse(item)))
}

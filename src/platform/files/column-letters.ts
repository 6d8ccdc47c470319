/**
 * The letters by which a spreadsheet calls a column.
 * @param column counted from 0
 * @example 0 is A, 26 is AA
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${columnLetters(Math.floor(column / 26) - 1)}${last}`
}

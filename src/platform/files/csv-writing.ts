import Papa from 'papaparse'

/** Signs with which a spreadsheet takes a cell for a formula. The library's own pattern misses cells of several lines. */
const formulaSigns = /^[=+\-@\t\r]/

/**
 * Rows as comma-separated text: cells in double quotes where they must be, each row ended by a line feed, or as RFC 4180 says by two signs.
 * Numbers are written with all their digits, so that reading them gives the same number.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay as they are.
 * @param rows the header first, when there is one
 * @source OWASP, CSV injection: the signs that begin a formula
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[], rowEnd: '\n' | '\r\n' = '\n'): string {
  if (rows.length === 0) return ''
  return `${Papa.unparse(rows.map((row) => [...row]), { newline: rowEnd, escapeFormulae: formulaSigns })}${rowEnd}`
}

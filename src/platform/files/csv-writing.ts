/**
 * Rows as comma-separated text: cells in double quotes where they must be, each row ended by a line feed.
 * Numbers are written with all their digits, so that reading them gives the same number.
 * @param rows the header first, when there is one
 */
export function formatCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(',')}\n`).join('')
}

function formatCell(value: string | number): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

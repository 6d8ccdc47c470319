import type { TableRow } from './separate-text.ts'

/** Gaps between rows are kept so that rows have the same numbers, as far as a sheet that somebody reads has them. */
const longestGap = 1000

/** The rows of a sheet as text with tabs that reads the same again: what a page carries, whose service keeps nothing. */
export function carriedText(rows: readonly TableRow[]): string {
  let next = 1
  return rows
    .map(({ row, cells }) => {
      const gap = Math.min(longestGap, Math.max(0, row - next))
      next = row + 1
      return `${'\n'.repeat(gap)}${cells.map(quoted).join('\t')}`
    })
    .join('\n')
}

function quoted(cell: string): string {
  const flat = cell.replaceAll(/[\t\r\n]+/gu, ' ')
  return flat.startsWith('"') ? `"${flat.replaceAll('"', '""')}"` : flat
}

/** How the cells of a column stand. */
export type Side = 'left' | 'right'

/**
 * Rows of cells as lines of text, in columns two spaces apart.
 * @param sides of the columns; cells beyond them stand left
 */
export function aligned(rows: readonly (readonly string[])[], sides: readonly Side[]): readonly string[] {
  const widths: number[] = []
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, lengthOf(cell))))
  return rows.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0, sides[column] ?? 'left')).join('  ').trimEnd())
}

function padded(cell: string, width: number, side: Side): string {
  const space = ' '.repeat(width - lengthOf(cell))
  return side === 'left' ? cell + space : space + cell
}

/** In letters, not in the machine's units of text. */
function lengthOf(cell: string): number {
  return Array.from(cell).length
}

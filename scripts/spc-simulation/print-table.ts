/** Begins a table of a page. */
export function printHeadings(headings: readonly string[]): void {
  printCells(headings)
  printCells(headings.map(() => '---'))
}

/** A row: of what, and its shares in percent; below 10% with one decimal. */
export function printShares(words: string, shares: readonly number[]): void {
  printCells([words, ...shares.map(percent)])
}

function percent(share: number): string {
  return share < 0.1 && share > 0 ? `${(100 * share).toFixed(1)}%` : `${Math.round(100 * share)}%`
}

function printCells(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

/** Prints a table for a page. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  process.stdout.write(`| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows.map((row) => `| ${row.join(' | ')} |\n`).join('')}\n`)
}

/** Middle of a list in rising order, with the range of its middle 80%. */
export function band(sorted: readonly number[], digits: number): string {
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(digits)
  return `${at(0.5)} (${at(0.1)} to ${at(0.9)})`
}

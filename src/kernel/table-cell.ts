/** Texts in the cells of tables that people open in a spreadsheet and send back. */

/** Signs with which a spreadsheet takes a cell for a formula, behind any apostrophes that keep it from doing so. */
const likeFormula = /^'*[=+\-@\t\r]/u
const guarded = /^'+[=+\-@\t\r]/u

/** A cell that no spreadsheet runs: an apostrophe before what looks like a formula. @source OWASP, CSV injection */
export function guardedCell(text: string): string {
  return likeFormula.test(text) ? `'${text}` : text
}

/** Takes away the apostrophe that `guardedCell` puts before a cell. */
export function unguardedCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell
}

/** Several texts in one cell: semicolons between them, or each on a line of its own where one of them has a semicolon. */
export function listCell(texts: readonly string[]): string {
  return texts.some((text) => text.includes(';')) ? texts.map((text) => `${text}\n`).join('') : texts.join('; ')
}

/** The texts of such a cell. */
export function textsOfCell(cell: string): readonly string[] {
  return (cell.includes('\n') ? cell.split(/\r?\n/u) : cell.split(';')).map((text) => text.trim()).filter((text) => text !== '')
}

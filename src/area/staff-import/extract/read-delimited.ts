import { createCsvReader } from '../../../platform/files/index.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { keptCells, lastHeaderRow, mostRows } from './file-problem.ts'
import type { ExtractTableRow, FileProblem } from './file-problem.ts'

const separators = [',', ';', '\t', '|'] as const
type Separator = (typeof separators)[number]

/** Characters that are read at a time: the reader holds all cells of a piece at once. */
const pieceLength = 262_144

/** Lines that are looked at to find the separator. */
const sampleLines = 20

/**
 * Reads text whose cells are separated by commas, semicolons, tabs or upright lines.
 * @param text decoded; line ends of any system
 * @returns rows with anything in them, numbered as a spreadsheet numbers them: line ends within a cell begin no row. One more than the limit
 *   allows when there are too many
 * @error quote-not-closed, text-after-quote or row-too-large with the row
 */
export function readDelimited(text: string): Result<readonly ExtractTableRow[], FileProblem> {
  const unified = text.includes('\n') ? text : text.replaceAll('\r', '\n')
  const { separator, content } = separatorOf(unified)
  const rows: ExtractTableRow[] = []
  let linesWithinCells = 0
  const reader = createCsvReader(({ line, cells }) => {
    if (rows.length <= mostRows + lastHeaderRow) rows.push({ row: line - linesWithinCells, cells: keptCells(cells).map((cell) => exchange(cell, separator)) })
    linesWithinCells += lineEnds(cells)
  })
  for (let at = 0; at < content.length; at += pieceLength) reader.push(exchange(content.slice(at, at + pieceLength), separator))
  const problem = reader.end()
  return problem === undefined ? success(rows) : failure({ code: problem.code, row: problem.line - linesWithinCells })
}

/** A first line such as `sep=;` is how a file tells a spreadsheet its separator; the spreadsheet does not show it as a row. */
function separatorOf(text: string): { readonly separator: Separator; readonly content: string } {
  const told = /^sep=(.)\r?\n/iu.exec(text)
  const known = separators.find((separator) => separator === told?.[1])
  if (told !== null && known !== undefined) return { separator: known, content: text.slice(told[0].length) }
  return { separator: mostFrequent(text.split('\n', sampleLines).join('\n')), content: text }
}

function mostFrequent(sample: string): Separator {
  const outsideQuotes = sample.replace(/"[^"]*"/gu, '')
  const counts = separators.map((separator) => ({ separator, count: outsideQuotes.split(separator).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).separator
}

/** Comma and separator change places, and back in each cell: the reader knows commas only. */
function exchange(text: string, separator: Separator): string {
  if (separator === ',' || (!text.includes(separator) && !text.includes(','))) return text
  const pattern = separator === ';' ? /[,;]/gu : separator === '\t' ? /[,\t]/gu : /[,|]/gu
  return text.replace(pattern, (sign) => (sign === ',' ? separator : ','))
}

function lineEnds(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
}

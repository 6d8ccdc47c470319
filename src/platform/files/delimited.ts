import { failure, success } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import { createCsvReader } from './csv.ts'

/** What can stand between two cells of separated text. */
export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]

/** A row of separated text, numbered as a spreadsheet numbers it: the first is row 1, and line ends within a cell begin no row. */
interface DelimitedRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** Why separated text cannot be read; `row` counts as a spreadsheet does. */
export interface DelimitedProblem {
  readonly code: 'quote-not-closed' | 'text-after-quote' | 'row-too-large'
  readonly row: number
}

interface DelimitedOptions {
  /** Rows that are kept; what follows is read over. */
  readonly mostRows: number
  /** Found by itself unless told. */
  readonly separator?: Separator
  /** Which cells of a row are kept; all unless told. */
  readonly keep?: (cells: readonly string[]) => readonly string[]
}

/** Characters that are read at a time: the reader holds all cells of a piece at once. */
const pieceLength = 262_144

/** Lines that are looked at to find the separator. */
const sampleLines = 20

/**
 * Reads text whose cells are separated by commas, semicolons, tabs or upright lines.
 * @param text decoded; line ends of any system
 * @returns rows with anything in them
 * @error quote-not-closed, text-after-quote or row-too-large with the row
 */
export function readDelimited(text: string, { mostRows, separator: told, keep = (cells) => cells }: DelimitedOptions): Result<readonly DelimitedRow[], DelimitedProblem> {
  const { separator: found, content } = separatorOf(text.includes('\n') ? text : text.replaceAll('\r', '\n'))
  const separator = told ?? found
  const rows: DelimitedRow[] = []
  let linesWithinCells = 0
  const reader = createCsvReader(({ line, cells }) => {
    if (rows.length < mostRows) rows.push({ row: line - linesWithinCells, cells: keep(cells).map((cell) => exchange(cell, separator)) })
    linesWithinCells += lineEnds(cells)
  })
  for (let at = 0; at < content.length; at += pieceLength) reader.push(exchange(content.slice(at, at + pieceLength), separator))
  const problem = reader.end()
  return problem === undefined ? success(rows) : failure({ code: problem.code, row: problem.line - linesWithinCells })
}

/**
 * What separates the cells of a text: what its first line says, as in `sep=;`, or else the sign that its first lines have most often outside quotation marks.
 * @returns the separator, and the text without such a first line, which a spreadsheet does not show as a row
 */
export function separatorOf(text: string): { readonly separator: Separator; readonly content: string } {
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

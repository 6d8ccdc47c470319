import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { readDelimited, separatorOf } from '../../../platform/files/index.ts'
import { readDate } from './date-forms.ts'
import { readNumberCell } from './number-forms.ts'
import type { CellSeparator, ReadQuestion, TableProblem } from './types.ts'
import { mostColumnsRead, mostRowsRead } from './types.ts'

/** A row of a table as it stands, with its number in a spreadsheet. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly string[]
}

export interface SeparatedText {
  readonly rows: readonly TableRow[]
  readonly separator: CellSeparator
  /** Set when commas can be between cells or decimal signs. */
  readonly question: ReadQuestion | null
}

/** Titles above a table do not count towards its rows. */
export const roomAbove = 20
const sampleLines = 60

/**
 * Parts text into cells: pasted from a spreadsheet, CSV with commas, semicolons, tabs or upright lines, or one number a line.
 * @param chosen the separator, where a person said it
 * @error what makes it no table
 */
export function separateText(text: string, chosen?: CellSeparator): Result<SeparatedText, TableProblem> {
  if (text.trim() === '') return failure({ code: 'nothing-there' })
  const unified = (text.startsWith('\uFEFF') ? text.slice(1) : text).replaceAll(/\r\n?/gu, '\n')
  const { separator, question } = chosen === undefined ? findSeparator(unified) : { separator: chosen, question: null }
  const rows = separator === 'none' || separator === 'spaces' ? lines(unified, separator) : delimited(unified, separator)
  return rows.ok ? success({ rows: rows.value, separator, question }) : rows
}

function delimited(text: string, separator: Exclude<CellSeparator, 'none' | 'spaces'>): Result<readonly TableRow[], TableProblem> {
  const read = readDelimited(text, { mostRows: mostRowsRead + roomAbove + 1, separator, keep: (cells) => cells.slice(0, mostColumnsRead + 1) })
  return read.ok ? read : failure(read.error)
}

/** Cells in quotation marks lose them; several words in a line are parted at the last space, or at each when the line is alone. */
function lines(text: string, separator: 'none' | 'spaces'): Result<readonly TableRow[], TableProblem> {
  const all = text.split('\n', mostRowsRead + roomAbove + 1)
  const isAlone = all.filter((line) => line.trim() !== '').length === 1
  const cellsOf = (line: string): readonly string[] => {
    const trimmed = line.trim()
    if (separator === 'none') return [trimmed.replace(/^"(.*)"$/u, '$1')]
    if (isAlone) return trimmed.split(/\s+/u)
    return atLastSpace(trimmed) ?? [trimmed]
  }
  return success(all.flatMap((line, index) => (line.trim() === '' ? [] : [{ row: index + 1, cells: cellsOf(line) }])))
}

/** What stands before the last space, and the word behind it; null without one. In one pass: a line may have millions of spaces. */
function atLastSpace(trimmed: string): readonly [string, string] | null {
  let at = trimmed.length
  while (at > 0 && !/\s/u.test(trimmed[at - 1] ?? '')) at -= 1
  return at === 0 ? null : [trimmed.slice(0, at).trim(), trimmed.slice(at)]
}

type Found = Pick<SeparatedText, 'separator' | 'question'>

function findSeparator(text: string): Found {
  const { separator, content } = separatorOf(text)
  const sample = content.split('\n', sampleLines).filter((line) => line.trim() !== '')
  if (sample.some((line) => line.includes('\t'))) return { separator: '\t', question: null }
  const outside = sample.map((line) => line.replaceAll(/"[^"]*"/gu, '""'))
  if (separator !== ',') return { separator, question: null }
  const withComma = outside.filter((line) => line.includes(','))
  if (withComma.length === 0) return { separator: hasSpaces(sample) ? 'spaces' : 'none', question: null }
  return byCommas(outside, withComma)
}

/** Are commas part of numbers that stand alone in their lines? */
function byCommas(all: readonly string[], withComma: readonly string[]): Found {
  const comma: Found = { separator: ',', question: null }
  if (!withComma.every(isLoneNumber) || all.length === 1) return comma
  const thousandsOnly = withComma.every((line) => /,\d{3}(?:[.,\s%)]|$)/u.test(line))
  const hasHeading = all[0] !== undefined && !all[0].includes(',') && readNumberCell(all[0]).kind === 'problem'
  if (thousandsOnly || hasHeading || withComma.length < all.length) return { separator: 'none', question: null }
  const examples = withComma.slice(0, 3).map((typed, index) => ({ row: index + 1, typed, first: typed.replace(',', '.'), second: typed.split(',').join(' | ') }))
  return { separator: 'none', question: { code: 'separator', examples } }
}

function isLoneNumber(line: string): boolean {
  return (line.match(/,/gu)?.length ?? 0) >= 1 && readNumberCell(line).kind === 'number'
}

/** Most lines are a date, a space and a number; or one line is nothing but numbers. */
function hasSpaces(sample: readonly string[]): boolean {
  const [only = ''] = sample
  if (sample.length === 1) {
    const words = only.trim().split(/\s+/u)
    return words.length >= 3 && readNumberCell(only).kind !== 'number' && words.every((word) => readNumberCell(word).kind !== 'problem')
  }
  const dated = sample.filter((line) => {
    const [date, value] = atLastSpace(line.trim()) ?? ['', '']
    return date !== '' && readNumberCell(value).kind !== 'problem' && readDate(date, false).kind !== 'problem' && readDate(line, false).kind === 'problem'
  })
  return dated.length >= 2 && dated.length * 2 > sample.length
}

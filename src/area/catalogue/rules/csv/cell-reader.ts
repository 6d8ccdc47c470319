import { type CalendarDate, calendarDate, parseCalendarDate } from '../../../../kernel/calendar-date.ts'
import { lineText, readOptionalLine } from '../../../../kernel/line-text.ts'
import { nearestOf } from '../../../../kernel/nearest-word.ts'
import { textsOfCell, unguardedCell } from '../../../../kernel/table-cell.ts'
import { isOneOf } from '../../../../kernel/vocabulary.ts'
import type { TableRow } from './table.ts'
import type { CellProblem } from './table-problem.ts'

/** How a cell says that something is not known. An empty cell says the same. */
export const notKnownWord = 'not known'

/** Reads the cells of one row by their columns. What cannot be read is null, and its problem is kept. */
export interface CellReader<Column extends string> {
  /** The cell as it stands, the apostrophe of a spreadsheet aside. */
  readonly raw: (column: Column) => string
  readonly line: (column: Column, longest: number) => string | null
  readonly neededLine: (column: Column, longest: number) => string
  readonly word: <Word extends string>(column: Column, known: readonly Word[]) => Word | null
  readonly words: <Word extends string>(column: Column, known: readonly Word[]) => readonly Word[]
  /** A number of 0 or more. */
  readonly number: (column: Column) => number | null
  /** An amount such as 995, 1,200.50 or £6,000, in pence. */
  readonly pounds: (column: Column) => number | null
  /** yyyy-mm-dd, or d/m/yyyy as spreadsheets here write it. */
  readonly day: (column: Column) => CalendarDate | null
  readonly refuse: (column: Column, problem: CellProblem) => null
  readonly isEmpty: (column: Column) => boolean
}

/** Stands where a needed text is missing, so that the rest of a row can be looked at. */
const unread = '…'

/**
 * @param places where each column stands
 * @param keep called with each problem and its column
 */
export function cellReader<Column extends string>({ cells }: TableRow, places: ReadonlyMap<Column, number>, keep: (column: Column, problem: CellProblem) => void): CellReader<Column> {
  const refuse = (column: Column, problem: CellProblem): null => {
    keep(column, problem)
    return null
  }
  const raw = (column: Column) => unguardedCell(cells[places.get(column) ?? cells.length] ?? '')
  const plain = (column: Column) => lineText(raw(column))
  const known = (column: Column) => (plain(column).toLowerCase() === notKnownWord ? '' : plain(column))
  const line = (column: Column, longest: number) => {
    const read = readOptionalLine(raw(column), longest)
    return read.ok ? read.value : refuse(column, { code: 'cell-text', fault: read.error })
  }
  const oneOf = <Word extends string>(column: Column, value: string, words: readonly Word[]): Word | null => {
    const small = lineText(value).toLowerCase()
    return isOneOf(words, small) ? small : refuse(column, { code: 'cell-word', value, known: words, nearest: nearestOf(small, words) })
  }
  return {
    raw,
    line,
    neededLine: (column, longest) => {
      if (plain(column) === '') refuse(column, { code: 'cell-missing' })
      return line(column, longest) ?? unread
    },
    word: (column, words) => (plain(column) === '' ? null : oneOf(column, raw(column), words)),
    words: (column, words) => textsOfCell(raw(column)).flatMap((value) => oneOf(column, value, words) ?? []),
    number: (column) => (known(column) === '' ? null : (numberOf(known(column)) ?? refuse(column, { code: 'cell-number', value: raw(column) }))),
    pounds: (column) => (known(column) === '' ? null : (penceOf(known(column)) ?? refuse(column, { code: 'cell-pounds', value: raw(column) }))),
    day: (column) => (plain(column) === '' ? null : (dayOf(plain(column)) ?? refuse(column, { code: 'cell-day', value: raw(column) }))),
    refuse,
    isEmpty: (column) => known(column) === '',
  }
}

const plainNumber = /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.\d{1,15})?$/u

function numberOf(text: string): number | null {
  return plainNumber.test(text) ? Number(text.replaceAll(',', '')) : null
}

function penceOf(text: string): number | null {
  const amount = text.replace(/^£\s*/u, '')
  if (!plainNumber.test(amount) || /\.\d$|\.\d{3,}$/u.test(amount)) return null
  const [pounds = '', pence = '0'] = amount.replaceAll(',', '').split('.')
  return Number(pounds) * 100 + Number(pence)
}

function dayOf(text: string): CalendarDate | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text)
  const day = parts === null ? parseCalendarDate(text) : calendarDate(Number(parts[3]), Number(parts[2]), Number(parts[1]))
  return day.ok ? day.value : null
}

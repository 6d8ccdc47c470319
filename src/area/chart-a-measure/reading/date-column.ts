import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date.ts'
import { type DateCell, type DateForm, readDate } from './date-forms.ts'
import type { DifferenceLedger } from './differences.ts'
import type { CellProblem, DateOrder, DatePrecision, ReadQuestion, ReadingChoices, TakenReason, TwoReadings } from './types.ts'

export interface TypedCell {
  readonly row: number
  readonly text: string
}

export interface ReadDay {
  readonly date: CalendarDate
  readonly precision: DatePrecision
}

export interface DateColumn {
  /** One for each cell; null where there is no date. */
  readonly days: readonly (ReadDay | null)[]
  readonly questions: readonly ReadQuestion[]
  readonly problems: readonly CellProblem[]
  readonly reasons: readonly TakenReason[]
}

type TwoOrders = Extract<DateCell, { kind: 'two-orders' }>

const mostExamples = 3

/**
 * Reads a column of dates as a whole: the order of day and month is one for all its cells.
 * @param cells     from the first row of figures on
 * @param countsDays whether numbers of five digits are days
 */
export function readDateColumn(cells: readonly TypedCell[], column: number, countsDays: boolean, choices: ReadingChoices, differences: DifferenceLedger): DateColumn {
  const read = cells.map(({ text }) => readDate(text, countsDays))
  const order = choices.dateOrder === undefined ? orderOf(cells, read) : { order: choices.dateOrder, question: null, reason: null }
  const questions = [order.question, quartersQuestion(cells, read, choices), mixedQuestion(cells, read, order.order, choices)].filter((question) => question !== null)
  const problems: CellProblem[] = []
  const days = read.map((cell, index) => {
    const { row, text } = cells[index] ?? { row: 0, text: '' }
    const day = dayOf(cell, order.order, choices.quarters ?? 'financial')
    // While the order is asked about, it is not known which of these days the calendar has.
    const isAskedAbout = cell.kind === 'two-orders' && order.question !== null
    if (typeof day === 'string' && !isAskedAbout) problems.push({ code: day, row, column, text })
    if (day === null || typeof day === 'string') return null
    if ('notes' in cell) for (const note of cell.notes) differences.note(note, column, { row, typed: text, read: day.date })
    return day
  })
  return { days, questions, problems, reasons: order.reason === null ? [] : [order.reason] }
}

function dayOf(cell: DateCell, order: DateOrder, quarters: 'calendar' | 'financial'): ReadDay | CellProblem['code'] | null {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'problem':
      return cell.code
    case 'date':
      return { date: cell.date, precision: cell.precision }
    case 'two-quarters':
      return { date: cell[quarters], precision: 'quarter' }
    case 'two-orders': {
      const date = order === 'day-first' ? cell.dayFirst : cell.monthFirst
      return date === null ? 'not-on-calendar' : { date, precision: 'day' }
    }
  }
}

interface Order {
  readonly order: DateOrder
  readonly question: ReadQuestion | null
  readonly reason: TakenReason | null
}

/** Day first is taken when a day above 12 shows it, or when only so the dates lie in even steps. The American order is never taken by itself. */
function orderOf(cells: readonly TypedCell[], read: readonly DateCell[]): Order {
  const both = read.flatMap((cell, index) => (cell.kind === 'two-orders' ? [{ cell, index }] : []))
  const onlyDayFirst = both.find(({ cell }) => cell.monthFirst === null)
  const onlyMonthFirst = both.find(({ cell }) => cell.dayFirst === null)
  const order = 'day-first'
  if (both.every(({ cell }) => cell.dayFirst === cell.monthFirst)) return { order, question: null, reason: null }
  if (onlyMonthFirst !== undefined) {
    const shown = [...(onlyDayFirst === undefined ? [] : [onlyDayFirst]), onlyMonthFirst, ...both.filter(({ cell }) => cell.dayFirst !== null && cell.monthFirst !== null)]
    return { order, reason: null, question: { code: 'date-order', why: onlyDayFirst === undefined ? 'month-first-likely' : 'both-orders', examples: orderExamples(cells, shown) } }
  }
  const rowOf = ({ index }: { readonly index: number }) => cells[index]?.row ?? 0
  if (onlyDayFirst !== undefined) return { order, question: null, reason: { code: 'date-order', order, why: 'day-above-12', row: rowOf(onlyDayFirst) } }
  const [first] = both
  const isClear = areEvenSteps(both.map(({ cell }) => cell.dayFirst)) && !areEvenSteps(both.map(({ cell }) => cell.monthFirst))
  if (isClear && first !== undefined) return { order, question: null, reason: { code: 'date-order', order, why: 'even-steps', row: rowOf(first) } }
  return { order, reason: null, question: { code: 'date-order', why: 'all-days-below-13', examples: orderExamples(cells, both.filter(({ cell }) => cell.dayFirst !== cell.monthFirst)) } }
}

function orderExamples(cells: readonly TypedCell[], some: readonly { readonly cell: TwoOrders; readonly index: number }[]): readonly TwoReadings[] {
  return some.slice(0, mostExamples).map(({ cell, index }) => ({ row: cells[index]?.row ?? 0, typed: cells[index]?.text ?? '', first: cell.dayFirst ?? '', second: cell.monthFirst ?? '' }))
}

/** Month by month, quarter by quarter, or always the same number of days apart. */
function areEvenSteps(days: readonly (CalendarDate | null)[]): boolean {
  const sorted = [...new Set(days)].filter((day) => day !== null).toSorted()
  if (sorted.length < 3) return false
  const steps = sorted.slice(1).map((day, index) => daysBetween(sorted[index] ?? day, day))
  const within = (low: number, high: number) => steps.every((step) => step >= low && step <= high)
  const [step = 0] = steps
  return within(28, 31) || within(89, 92) || within(step, step)
}

function quartersQuestion(cells: readonly TypedCell[], read: readonly DateCell[], { quarters }: ReadingChoices): ReadQuestion | null {
  const examples = read.flatMap((cell, index) => (cell.kind === 'two-quarters' ? [{ row: cells[index]?.row ?? 0, typed: cells[index]?.text ?? '', first: cell.calendar, second: cell.financial }] : []))
  return quarters !== undefined || examples.length === 0 ? null : { code: 'quarters', examples: examples.slice(0, mostExamples) }
}

/** One cell of each way of writing, when there are several. */
function mixedQuestion(cells: readonly TypedCell[], read: readonly DateCell[], order: DateOrder, { mixedDates, quarters = 'financial' }: ReadingChoices): ReadQuestion | null {
  const firstOf = new Map<DateForm, number>()
  read.forEach((cell, index) => {
    if ('form' in cell && !firstOf.has(cell.form)) firstOf.set(cell.form, index)
  })
  if (mixedDates !== undefined || firstOf.size < 2) return null
  const examples = [...firstOf.values()].map((index) => {
    const cell = read[index]
    const day = cell === undefined ? null : dayOf(cell, order, quarters)
    return { row: cells[index]?.row ?? 0, typed: cells[index]?.text ?? '', read: day === null || typeof day === 'string' ? '' : day.date }
  })
  return { code: 'mixed-dates', examples }
}

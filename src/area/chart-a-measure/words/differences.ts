import { formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import type { Difference, DifferenceCode, ReadColumns } from '../reading/index.ts'
import { cellName } from './cell-problems.ts'
import { readingText } from './reading-text.ts'

/** In what cells were read as something else than what stands in them. */
export const differenceWords: Readonly<Record<DifferenceCode, string>> = {
  percent: 'The percent sign is left out of the number; the unit is per cent.',
  thousands: 'The sign between thousands is left out.',
  spaces: 'Spaces between thousands are left out.',
  currency: 'The sign of the currency is left out.',
  'brackets-negative': 'A number in brackets is below 0, as you chose.',
  'brackets-positive': 'Brackets around a number are left out, as you chose.',
  scientific: 'A number with E is written out. A spreadsheet may have cut off its last digits.',
  'decimal-comma': 'The comma is read as the decimal sign.',
  'share-as-percent': 'A share without a percent sign is multiplied by 100, as you chose.',
  'missing-empty': 'An empty cell is a point without a value.',
  'missing-mark': 'A mark for “no value” is a point without a value.',
  'missing-suppressed': 'A number that is hidden, such as “<5”, is a point without a value.',
  'missing-error': 'An error of the spreadsheet is a point without a value.',
  'two-digit-year': 'Two digits of a year are read as 1970 to 2069.',
  'time-left-out': 'The time of day is left out: the chart goes by days.',
  'month-as-first-day': 'A month stands at its first day.',
  'quarter-as-first-day': 'A quarter stands at its first day.',
  'year-as-first-day': 'A year stands at its first day; a financial year at 1 April.',
  'day-number': 'A number is read as a day, as spreadsheets count days.',
  'left-out': 'Left out, as you chose.',
  'added-up': 'Values of the same date are added up, as you chose.',
}

const examplesShown = 3

/**
 * Cells of one kind in a sentence, with the first of them.
 * @example 3 cells, for example B2: “95%” is read as 95.
 */
export function differenceExamples(columns: Pick<ReadColumns, 'isAcross'>, { column, cells }: Difference): string {
  const shown = cells.slice(0, examplesShown).map(({ row, typed, read }) => `${cellName(columns, row, column)} ${typed === '' ? '' : `“${shownValue(typed)}”`}${read === '' ? '' : ` is read as ${readingText(read)}`}`.trim())
  const count = cells.length === 1 ? '1 cell' : `${formatNumber(cells.length)} cells`
  return cells.length > examplesShown ? `${count}, for example ${shown.join('; ')}.` : `${count}: ${shown.join('; ')}.`
}

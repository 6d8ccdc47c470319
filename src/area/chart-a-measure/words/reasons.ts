import { formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import type { CellSeparator, ColumnRole, ReadColumns, TakenReason } from '../reading/index.ts'
import { columnName } from './cell-problems.ts'

const separatorWords: Readonly<Record<CellSeparator, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'upright lines',
  spaces: 'spaces',
  none: 'nothing: there is one column',
}

export const roleWords: Readonly<Record<ColumnRole, string>> = {
  date: 'the date',
  value: 'the value',
  denominator: 'the number that it is out of (denominator)',
  facet: 'the name of the series',
}

/** What was decided about the reading without being asked, and why, in a sentence. */
export function reasonWords(reason: TakenReason, { columns, firstRow, isAcross }: Pick<ReadColumns, 'columns' | 'firstRow' | 'isAcross'>): string {
  const line = isAcross ? 'column' : 'row'
  switch (reason.code) {
    case 'separator':
      return `Between the cells stand ${separatorWords[reason.separator]}.`
    case 'sheet':
      return `We read the sheet “${shownValue(reason.sheet)}”. The workbook has ${reason.others === 1 ? '1 other' : `${reason.others} others`}: copy from them to chart them.`
    case 'percent-format':
      return `${reason.cells === 1 ? '1 cell has' : `${formatNumber(reason.cells)} cells have`} a percent format in the workbook, and ${reason.cells === 1 ? 'is' : 'are'} read in percent. ${reason.cell} keeps ${shownValue(reason.kept)} and is read as ${shownValue(reason.shown)}.`
    case 'hidden-rows':
      return `${reason.count === 1 ? '1 row is' : `${formatNumber(reason.count)} rows are`} hidden in the workbook, and ${reason.areRead ? 'read like the others' : 'left out'}, as you chose.`
    case 'across':
      return 'The table lies on its side: each column is a point.'
    case 'rows-above':
      return `${many(reason.rows, line)} above the headings ${reason.rows.length === 1 ? 'is a title' : 'are titles'} and left out.`
    case 'heading':
      return `The headings stand in ${line} ${reason.rows.join(' and ')}. The figures begin in ${line} ${firstRow}.`
    case 'no-heading':
      return 'There are no headings.'
    case 'rows-below':
      return `${many(reason.rows, line)} below the figures ${reason.rows.length === 1 ? 'is a remark' : 'are remarks'} and left out.`
    case 'column':
      return `“${columnName(columns, reason.column)}” is ${roleWords[reason.role]}${because[reason.why]}.`
    case 'not-used':
      return `Not used: ${reason.columns.slice(0, 10).map((column) => `“${columnName(columns, column)}”`).join(', ')}${reason.columns.length > 10 ? ' and more' : ''}.`
    case 'no-dates':
      return 'There are no dates. Points are numbered in the order in which they stand.'
    case 'blank-lines':
      return reason.count === 1 ? '1 empty line between numbers is a point without a value.' : `${formatNumber(reason.count)} empty lines between numbers are points without a value.`
    case 'date-order':
      return reason.why === 'day-above-12' ? `Dates have the day first: ${line} ${reason.row} has a day above 12.` : 'Dates have the day first: only so they lie in even steps.'
    case 'decimal-comma':
      return 'A comma is the decimal sign here.'
    case 'put-in-order':
      return 'The dates did not stand in their order. We put them in order.'
    case 'may-be-shares':
      return 'All values lie between 0 and 1. If they are percentages, paste them with their percent signs.'
  }
}

const because: Readonly<Record<Extract<TakenReason, { code: 'column' }>['why'], string>> = {
  'only-one': '',
  first: ': it is the first column with dates',
  heading: ', as its heading says',
  'parts-dates': ': with it, each date is there once',
}

function many(rows: readonly number[], line: string): string {
  const shown = rows.slice(0, 3).join(', ')
  return rows.length === 1 ? `The ${line} ${shown}` : `The ${line}s ${shown}${rows.length > 3 ? ' and more' : ''}`
}

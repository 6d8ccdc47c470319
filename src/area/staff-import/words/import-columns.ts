import { formatNumber } from '../../../kernel/number-text.ts'

/** Wording of the page on which each column of a file is given its use. */
export const columnWords = {
  title: 'What each column is',
  back: 'Staff imports',
  answer: (columns: number, rows: number) => `The file has ${formatNumber(columns)} ${columns === 1 ? 'column' : 'columns'} and ${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}.`,
  check: 'Check what we suggest. Choose “Do not use” for every column that is not needed.',
  kept: 'Evenkeel keeps the file until the import is finished or discarded, then deletes it.',
  tableLegend: 'Columns of the file',
  columns: { column: 'Column, with its first values', use: 'What it is' },
  useOf: (column: string) => `What “${column}” is`,
  noValues: 'No values',
  ignored: 'Do not use',
  missingLegend: 'What happens to people who are here and not in this file?',
  stay: 'They stay as they are',
  stayHint: 'Choose this when the file holds only some of your staff.',
  end: 'Their posts end today',
  endHint: 'Choose this when the file holds all your staff. Posts without an assignment number stay, and so do posts that begin today or later.',
  next: 'Check the file',
  discard: 'Discard this file',
} as const

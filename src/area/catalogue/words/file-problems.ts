import { formatNumber } from '../../../kernel/number-text.ts'
import { shownUpTo } from '../../../kernel/shown-value.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { FileProblem } from '../files/catalogue-files.ts'
import type { TableFileProblem } from '../files/table-file.ts'
import type { CatalogueCsvProblem } from '../rules/csv/read-catalogue-csv.ts'
import type { RecordProblem } from '../rules/csv/record-rows.ts'
import type { UnknownColumn } from '../rules/csv/table.ts'
import type { CellProblem, HeadProblem, TableProblem } from '../rules/csv/table-problem.ts'
import { entryProblemWords } from './entry-problems.ts'
import { faultWords } from './text-faults.ts'

/** Why a file of entries is refused: where, what, and how to mend it. */
export function catalogueProblemWords(one: FileProblem<CatalogueCsvProblem>): string {
  if (one.kind === 'file') return fileWords(one.problem)
  const { problem } = one
  if (problem.code === 'entry') return `${placeWords(problem)}: see this cell. ${entryProblemWords(problem.problem)}`
  if (problem.code === 'shipped-changed') return `${placeWords(problem)}: this entry comes with Evenkeel and cannot be changed. Give yours another id.`
  return tableWords(problem, problem)
}

/** Why a file of applications or completions is refused. */
export function recordProblemWords<Column extends string>(one: FileProblem<TableProblem<Column, RecordProblem>>): string {
  if (one.kind === 'file') return fileWords(one.problem)
  return isOfRecord(one.problem) ? `${placeWords(one.problem)}: ${recordWords(one.problem)}` : tableWords(one.problem, one.problem)
}

const recordCodes: ReadonlySet<string> = new Set<RecordProblem['code']>(['person-unknown', 'person-several', 'entry-unknown', 'entry-several', 'day-in-future', 'decided-before-applied', 'decided-while-waiting', 'decision-without-day', 'number-too-large', 'same-as-row'])

function isOfRecord<Column extends string>(problem: TableProblem<Column, RecordProblem>): problem is { readonly row: number | null; readonly column: Column | null } & RecordProblem {
  return recordCodes.has(problem.code)
}

function recordWords(problem: RecordProblem): string {
  switch (problem.code) {
    case 'person-unknown':
      return `nobody here has “${shownUpTo(problem.value, 40)}”. Write an employee number or a mail address.`
    case 'person-several':
      return `“${shownUpTo(problem.value, 40)}” is more than one person. Write an employee number or a mail address.`
    case 'entry-unknown':
      return `there is no entry “${shownUpTo(problem.value, 40)}”. ${problem.nearest === null ? 'Write its id or its title, or add it first.' : `Did you mean “${problem.nearest}”?`}`
    case 'entry-several':
      return `more than one entry is called “${shownUpTo(problem.value, 40)}”. Write its id.`
    case 'day-in-future':
      return `the day is ahead. Write a day up to ${dateText(problem.today)}.`
    case 'decided-before-applied':
      return 'the decision is before the application. Check both days.'
    case 'decided-while-waiting':
      return 'there is a day of decision, but it still waits. Say what was decided, or leave the day out.'
    case 'decision-without-day':
      return 'it was decided, but the day is missing. Write it.'
    case 'number-too-large':
      return `the number is above ${formatNumber(problem.most)}. Check it.`
    case 'same-as-row':
      return `it says the same as row ${formatNumber(problem.other)}. Delete one of them.`
  }
}

/** What is wrong with a table, or with a cell by itself. */
export function tableWords(place: { readonly row: number | null; readonly column: string | null }, problem: HeadProblem | CellProblem): string {
  switch (problem.code) {
    case 'no-header':
      return 'The first row has no headings that we know. Begin with the headings that the page names.'
    case 'no-rows':
      return 'There are no rows below the headings. Add one for each entry.'
    case 'too-many-rows':
      return `There are more than ${formatNumber(problem.most)} rows. Split the file.`
    case 'column-missing':
      return `There is no column ${place.column ?? ''}. Add it.`
    case 'column-twice':
      return `The column ${place.column ?? ''} is there twice. Delete one.`
    case 'row-too-long':
      return `${placeWords(place)} has ${formatNumber(problem.found)} cells for ${formatNumber(problem.expected)} headings. Put cells that hold a comma in quotation marks.`
    case 'cell-missing':
      return `${placeWords(place)}: the cell is empty. Fill it in.`
    case 'cell-text':
      return `${placeWords(place)}: the cell ${faultWords(problem.fault)}`
    case 'cell-word':
      return `${placeWords(place)}: we do not know “${shownUpTo(problem.value, 40)}”. ${meantWords(problem.nearest, problem.known)}`
    case 'cell-number':
      return `${placeWords(place)}: “${shownUpTo(problem.value, 40)}” is no number. Write one such as 7.5, or leave it empty.`
    case 'cell-pounds':
      return `${placeWords(place)}: “${shownUpTo(problem.value, 40)}” is no sum. Write one such as 995 or 1,200.50, or “nothing”.`
    case 'cell-day':
      return `${placeWords(place)}: “${shownUpTo(problem.value, 40)}” is no day. Write one such as 2026-07-31 or 31/07/2026.`
    case 'cell-build':
      return `${placeWords(place)}: “${shownUpTo(problem.value, 40)}” is not a capability with its reason. Write the code, a colon and the reason, each on a line.`
  }
}

/** More words than these are not listed in a message; the page of the catalogue has them. */
const mostListed = 10

function meantWords(nearest: string | null, known: readonly string[]): string {
  if (nearest !== null) return `Did you mean ${nearest}?`
  return known.length > mostListed ? 'Choose a word from the reference of the catalogue.' : `Write one of these: ${known.join(', ')}.`
}

const separationWords = {
  'quote-not-closed': 'has a quotation mark that is never closed. Close it.',
  'text-after-quote': 'has text after a closing quotation mark. Double the quotation marks within the cell.',
  'row-too-large': 'is longer than 1 million characters. Export the file again.',
} as const

/** Why a file is no table. */
export function fileWords(problem: TableFileProblem): string {
  switch (problem.code) {
    case 'too-large':
      return `The file has ${formatNumber(problem.found)} bytes; up to ${formatNumber(problem.most)} are read. Split it.`
    case 'empty':
      return 'The file is empty. Export it again, then choose it.'
    case 'not-a-table':
      return 'The file is no table of text. Save it as CSV UTF-8, then choose it.'
    case 'not-separated':
      return `Row ${formatNumber(problem.why.row)} ${separationWords[problem.why.code]}`
  }
}

/** Where in a table. */
export function placeWords({ row, column }: { readonly row: number | null; readonly column: string | null }): string {
  const place = row === null ? 'The table' : `Row ${formatNumber(row)}`
  return column === null ? place : `${place}, column ${column}`
}

/** A column that is passed over. */
export function unknownColumnWords({ heading, nearest }: UnknownColumn<string>): string {
  return `We left out the column “${shownUpTo(heading, 40)}”. ${nearest === null ? 'It is none of ours.' : `Did you mean ${nearest}?`}`
}

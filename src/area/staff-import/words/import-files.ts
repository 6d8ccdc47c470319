import type { FileProblem } from '../extract/file-problem.ts'
import type { MappingProblem } from '../extract/recognise-columns.ts'
import { columnLetters } from '../../../platform/files/index.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { fieldNames } from './import-fields.ts'
import type { ProblemWords } from './import-problems.ts'

type WhatAndMend = Pick<ProblemWords, 'what' | 'mend'>

/**
 * Why a file cannot be read, in words.
 * @returns what is wrong and how to mend it
 */
export function fileProblemWords(problem: FileProblem): WhatAndMend {
  switch (problem.code) {
    case 'file-empty':
      return { what: 'The file is empty.', mend: 'Export it again, then choose it.' }
    case 'wrong-type':
      return { what: `We cannot read “${shownValue(problem.fileName)}” as a table.`, mend: 'Save it as CSV or as an Excel workbook (.xlsx), then choose it.' }
    case 'old-workbook':
      return { what: 'This is an old Excel workbook (.xls).', mend: 'Open it and save it as .xlsx or as CSV UTF-8.' }
    case 'password-protected':
      return { what: 'The file is protected by a password.', mend: 'Take the password away, save the file and choose it again.' }
    case 'workbook-damaged':
      return { what: 'The workbook is cut off or damaged.', mend: 'Export it again, or save the table as CSV UTF-8.' }
    case 'unpacks-too-large':
      return { what: 'The workbook holds too much to be a staff list.', mend: 'Copy the table alone into a new workbook, or save it as CSV UTF-8.' }
    case 'too-many-parts':
      return { what: `The workbook is made of more than ${thousands(problem.most)} parts.`, mend: 'Copy the table alone into a new workbook, or save it as CSV UTF-8.' }
    case 'dates-from-1904':
      return { what: 'The workbook counts its dates from 1904.', mend: 'Save the table as CSV UTF-8, then choose that file.' }
    case 'quote-not-closed':
      return { what: `A quotation mark in row ${problem.row} is never closed.`, mend: 'Export the file again: it is cut off or damaged.' }
    case 'text-after-quote':
      return { what: `In row ${problem.row}, text follows a closing quotation mark.`, mend: 'Double the quotation marks within the cell, or export the file again.' }
    case 'row-too-large':
      return { what: `Row ${problem.row} is longer than 1 million characters.`, mend: 'Export the file again: it is damaged or no CSV.' }
    case 'too-many-rows':
      return { what: `The file has more than ${thousands(problem.most)} rows.`, mend: 'Take out people who have left, or split the file in two.' }
    case 'too-many-columns':
      return { what: `Row ${problem.row} has more than ${problem.most} columns.`, mend: 'Delete the columns that are not needed.' }
    case 'no-header':
      return { what: 'We found no row with headings.', mend: 'Put the headings in one of the first 10 rows.' }
    case 'no-rows':
      return { what: 'There are no rows below the headings.', mend: 'Export the file again with its rows.' }
  }
}

/**
 * What is missing or twice in a mapping, in words.
 * @param headings of the table, in order
 */
export function mappingProblemWords(problem: MappingProblem, headings: readonly string[]): WhatAndMend {
  if (problem.code === 'field-twice') {
    const columns = problem.columns.map((column) => `“${shownValue(columnName(headings, column))}”`)
    return { what: `${columns.join(' and ')} are both used as ${fieldNames[problem.field].toLowerCase()}.`, mend: 'Choose one of them, and ignore the others.' }
  }
  const missing: Readonly<Record<typeof problem.field, string>> = {
    employeeNumber: 'Choose the column with the employee number or the assignment number.',
    givenName: 'Choose the column with the first name.',
    familyName: 'Choose the column with the last name.',
    unitLevel1: 'Choose at least one column with a unit, such as Org L1 or Department.',
    positionTitle: 'Choose the column with the title of the position.',
  }
  return { what: 'A column that we need is missing.', mend: missing[problem.field] }
}

/**
 * What a column is called: its heading, or its letters as a spreadsheet has them when it has none.
 * @param column counted from 0
 */
export function columnName(headings: readonly string[], column: number): string {
  const heading = headings[column] ?? ''
  return heading === '' ? `Column ${columnLetters(column)}` : heading
}

function thousands(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}

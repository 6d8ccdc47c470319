import { monthText } from '../../../kernel/month-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import type { ImportProblem, LineMember, ProblemCode } from '../extract/import-problem.ts'
import { fieldNames } from './import-fields.ts'

/** What is wrong and how to mend it, each a sentence or two; `where` names the row and the column. */
export interface ProblemWords {
  readonly where: string
  readonly what: string
  readonly mend: string
}

type Sentences<Problem> = (problem: Problem) => Pick<ProblemWords, 'what' | 'mend'>

/** Members of a circle, or assignments, that one sentence lists. */
const mostListed = 10

const days = 'Write it as 6-AUG-2026, 06/08/2026 or 2026-08-06.'

const words: { readonly [Code in ProblemCode]: Sentences<Extract<ImportProblem, { readonly code: Code }>> } = {
  'cell-missing': ({ field }) => ({ what: 'The cell is empty.', mend: `Fill in ${field === null ? 'the cell' : named(fieldNames[field])}, or delete the row if it is no person.` }),
  'row-without-person': ({ value }) => ({ what: value === '' ? 'The row names no person.' : `The row with “${shownValue(value)}” names no person.`, mend: 'Delete this row: it is a total or a note.' }),
  'row-too-long': ({ facts }) => ({ what: `The row has ${facts.cells} cells and the header has ${facts.expected}.`, mend: 'Put each cell that holds a comma in quotation marks, or export the file again.' }),
  'cell-too-long': ({ facts }) => ({ what: `The cell has more than ${facts.longest} characters.`, mend: `Shorten it to ${facts.longest} characters or fewer.` }),
  'control-character': () => ({ what: 'The cell holds a line break or a hidden character.', mend: 'Type the cell again on one line.' }),
  'direction-mark': () => ({ what: 'The cell holds a hidden mark that turns the direction of text.', mend: 'Type the cell again.' }),
  'damaged-character': () => ({ what: 'The cell holds a character that was damaged on the way.', mend: 'Type the cell again, or export the file as CSV UTF-8.' }),
  formula: ({ value }) => ({ what: `“${shownValue(value)}” begins with a sign that starts a formula.`, mend: 'Put the value there instead of the formula, without = + - or @ before it.' }),
  'spreadsheet-error': ({ value }) => ({ what: `“${shownValue(value)}” is an error of the spreadsheet.`, mend: 'Put the value there, or empty the cell.' }),
  'number-mangled': ({ value }) => ({ what: `“${shownValue(value)}” is a number that a spreadsheet has changed.`, mend: 'Format the column as text, then put the whole number there again.' }),
  'number-not-read': ({ value }) => ({ what: `“${shownValue(value)}” cannot be such a number.`, mend: 'Write it with letters and digits, such as 20001234-2, up to 40 characters.' }),
  'date-not-read': ({ value }) => ({ what: `“${shownValue(value)}” is not a date that we can read.`, mend: days }),
  'date-two-digit-year': ({ value }) => ({ what: `“${shownValue(value)}” has a year of two digits.`, mend: `Write the year with four digits. ${days}` }),
  'date-not-on-calendar': ({ value }) => ({ what: `No calendar has the day “${shownValue(value)}”.`, mend: `Correct it. The day comes first, then the month. ${days}` }),
  'date-as-serial': ({ value }) => ({ what: `“${shownValue(value)}” is a date that a spreadsheet has turned into a number.`, mend: `Format the column as a date and save the file again. ${days}` }),
  'email-not-read': ({ value }) => ({ what: `“${shownValue(value)}” is not an email address.`, mend: 'Write it like name@example.com, or empty the cell.' }),
  'share-not-read': ({ value }) => ({ what: `“${shownValue(value)}” is not a number.`, mend: 'Write the share of full time with a point, such as 0.6.' }),
  'share-out-of-range': ({ value, facts }) => ({ what: `${shownValue(value)} is not a share of full time.`, mend: `Enter a number from 0 to ${facts.most}, such as 0.6 for 22.5 hours.` }),
  'status-unknown': ({ value, facts }) => ({ what: `We do not know the status “${shownValue(value)}”.`, mend: `Use one of these: ${facts.known.join('; ')}.` }),
  'end-before-start': ({ facts }) => ({ what: 'The end date is before the start date.', mend: `Enter an end date that is not before ${written(facts.startDate)}, or correct the start date.` }),
  'name-differs': ({ value, facts }) => ({
    what: `This employee number has the name “${shownValue(value)}” here and “${shownValue(facts.otherName)}” in row ${facts.otherRow}.`,
    mend: `Give both rows the same name, or correct the number in one of them.`,
  }),
  'assignment-twice': ({ value, facts }) => ({ what: `The assignment ${shownValue(value)} stands in row ${facts.otherRow} already.`, mend: 'Delete one of the two rows, or correct the number in one of them.' }),
  'email-twice': ({ value, facts }) => ({
    what: `${shownValue(value)} is in row ${facts.otherRow} too, for employee number ${shownValue(facts.otherNumber)}.`,
    mend: 'Give each person an address of their own, or empty the cell.',
  }),
  'email-of-another': ({ value, facts }) => ({
    what: `${shownValue(value)} belongs to somebody here with employee number ${shownValue(facts.otherNumber)}.`,
    mend: 'Correct the address or the employee number, or change that person first.',
  }),
  'assignment-of-another': ({ value, facts }) => ({
    what: `The assignment ${shownValue(value)} belongs to somebody here with employee number ${shownValue(facts.otherNumber)}.`,
    mend: 'Correct the assignment number or the employee number.',
  }),
  'zeros-lost': ({ value, facts }) => ({ what: `${shownValue(value)} is known here as ${shownValue(facts.known)}: a spreadsheet took the zeros away.`, mend: 'Format the column as text and export the file again.' }),
  'supervisor-has-several': ({ value, facts }) => ({
    what: `The line manager (ESR: supervisor) ${shownValue(value)} has ${facts.assignments.length} assignments: ${facts.assignments.slice(0, mostListed).map(shownValue).join(', ')}.`,
    mend: 'Give the assignment number of the line manager instead of the employee number.',
  }),
  'own-supervisor': () => ({ what: 'This row names its own post as its line manager (ESR: supervisor).', mend: 'Enter the number of the person it reports to, or empty the cell.' }),
  'too-many-units': ({ value, facts }) => ({
    what: `With the unit “${shownValue(value)}” there would be more than ${grouped(facts.most)} units, closed ones too.`,
    mend: 'Look at the columns of units: one may hold something else, such as names or numbers. Choose another column, or ignore it.',
  }),
  'reporting-cycle': ({ facts }) => ({ what: `These report to each other in a circle: ${circle(facts.members)}.`, mend: 'Correct the line manager (ESR: supervisor) in one of these rows.' }),
}

/**
 * A problem in words.
 * @param problem from reading or planning an import
 * @returns where it is, what is wrong and how to mend it; values of the file are shortened and printable
 */
export function importProblemWords(problem: ImportProblem): ProblemWords {
  // The code picks the sentences of the same arm of the union; the compiler does not follow that through a table.
  const sentences = words[problem.code] as Sentences<ImportProblem>
  return { where: placeWords(problem), ...sentences(problem) }
}

/** The place of a cell: row 12, column “Start date”. */
export function placeWords({ row, column, field }: Pick<ImportProblem, 'row' | 'column' | 'field'>): string {
  const heading = column === null || column === '' ? (field === null ? null : fieldNames[field]) : column
  return heading === null ? `Row ${row}` : `Row ${row}, column “${shownValue(heading)}”`
}

function circle(members: readonly LineMember[]): string {
  const name = ({ row, assignmentNumber }: LineMember): string => (row === null ? `${assignmentNumber === '' ? 'a post' : shownValue(assignmentNumber)}, which is here already` : `row ${row} (${shownValue(assignmentNumber)})`)
  const [first] = members
  const shown = members.slice(0, mostListed).map(name)
  const rest = members.length > mostListed ? [`${members.length - mostListed} more`] : []
  return [...shown, ...rest, ...(first === undefined ? [] : [name(first)])].join(', then ')
}

function named(name: string): string {
  return `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}

function written(date: string): string {
  return `${Number(date.slice(8, 10))} ${monthText(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
}

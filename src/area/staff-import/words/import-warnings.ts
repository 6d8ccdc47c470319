import { formatNumber } from '../../../kernel/number-text.ts'
import type { ImportWarning, WarningCode } from '../extract/import-problem.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { fieldNames } from './import-fields.ts'
import type { ProblemWords } from './import-problems.ts'

/** Rows or assignments that one sentence lists. */
const mostListed = 10

const words: { readonly [Code in WarningCode]: (value: string) => Pick<ProblemWords, 'what' | 'mend'> } = {
  'band-unknown': (value) => ({ what: `We do not know the pay band “${value}”.`, mend: 'New posts get the band “other”. You can correct it at the post.' }),
  'band-missing': () => ({ what: 'No pay band is given.', mend: 'New posts get the band “other”. You can correct it at the post.' }),
  'staff-group-unknown': (value) => ({ what: `We do not know the staff group or job role “${value}”.`, mend: 'New posts get the profession “other”. You can correct it at the post.' }),
  'staff-group-missing': () => ({ what: 'No staff group and no job role is given.', mend: 'New posts get the profession “other”. You can correct it at the post.' }),
  'number-shorter': (value) => ({ what: `${value} is shorter than the other employee numbers.`, mend: 'Check whether a spreadsheet took zeros away at its beginning.' }),
  'fixed-term-past': () => ({ what: 'The end date has passed, and the status says that the assignment goes on.', mend: 'We believe the status. Correct the end date in your staff system.' }),
  'supervisor-ended': (value) => ({ what: `The assignment of the line manager (ESR: supervisor) ${value} has ended.`, mend: 'The reporting line stays as it is. Name the new line manager in your staff system.' }),
  'supervisor-unknown': (value) => ({
    what: `Nobody in the file or here has ${value === '' ? 'the numbers of these line managers' : `the number ${value} of this line manager`} (ESR: supervisor).`,
    mend: 'These rows are imported without a new line manager. Correct the numbers in your staff system, or set the line at the post.',
  }),
  'matched-by-email': (value) => ({ what: `${value} is here already, without an employee number.`, mend: 'The import adds the number to that person. Check that it is the same person.' }),
  'shared-post-differs': (value) => ({ what: `Two people share the post “${value}”, and their rows differ.`, mend: 'What the first row says of the post holds.' }),
  'single-top-unit': (value) => ({ what: `All rows are in “${value}”.`, mend: 'If that is your organisation itself, give it this name in Settings first.' }),
  'not-in-file': () => ({ what: 'Some assignments are here and not in the file.', mend: 'They stay as they are, unless you choose to end them.' }),
}

/**
 * A warning in words.
 * @param total how many rows or assignments it is about, when not all of them are named
 * @returns the rows it is about, what to look at, and what the import does
 */
export function importWarningWords(warning: ImportWarning, total = Math.max(warning.rows.length, warning.assignments.length)): ProblemWords {
  return { where: whereOf(warning, total), ...words[warning.code](shownValue(warning.value)) }
}

function whereOf({ rows, assignments, column, field }: ImportWarning, total: number): string {
  if (rows.length === 0) return `Assignments ${listed(assignments.map(shownValue), total)}`
  const heading = column === null || column === '' ? (field === null ? null : fieldNames[field]) : shownValue(column)
  const place = rows.length === 1 ? `Row ${rows[0] ?? ''}` : `Rows ${listed(rows.map(String), total)}`
  return heading === null ? place : `${place}, column “${heading}”`
}

function listed(some: readonly string[], total: number): string {
  const shown = some.slice(0, mostListed)
  const rest = total - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${formatNumber(rest)} more` : shown.join(', ')
}

import type { ImportWarning, WarningCode } from '../extract/import-problem.ts'
import { shownValue } from '../extract/shown-value.ts'
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
  'supervisor-ended': (value) => ({ what: `The assignment of the supervisor ${value} has ended.`, mend: 'The reporting line stays as it is. Name the new supervisor in your staff system.' }),
  'matched-by-email': (value) => ({ what: `${value} is here already, without an employee number.`, mend: 'The import adds the number to that person. Check that it is the same person.' }),
  'shared-post-differs': (value) => ({ what: `Two people share the post “${value}”, and their rows differ.`, mend: 'What the first row says of the post holds.' }),
  'single-top-unit': (value) => ({ what: `All rows are in “${value}”.`, mend: 'If that is your organisation itself, give it this name in Settings first.' }),
  'not-in-file': () => ({ what: 'Some assignments are here and not in the file.', mend: 'They stay as they are, unless you choose to end them.' }),
}

/**
 * A warning in words.
 * @returns the rows it is about, what to look at, and what the import does
 */
export function importWarningWords(warning: ImportWarning): ProblemWords {
  return { where: whereOf(warning), ...words[warning.code](shownValue(warning.value)) }
}

function whereOf({ rows, assignments, column, field }: ImportWarning): string {
  if (rows.length === 0) return `Assignments ${listed(assignments.map(shownValue))}`
  const heading = column === null || column === '' ? (field === null ? null : fieldNames[field]) : shownValue(column)
  const place = rows.length === 1 ? `Row ${rows[0] ?? ''}` : `Rows ${listed(rows.map(String))}`
  return heading === null ? place : `${place}, column “${heading}”`
}

function listed(all: readonly string[]): string {
  const rest = all.length - mostListed
  return rest > 0 ? `${all.slice(0, mostListed).join(', ')} and ${rest} more` : all.join(', ')
}

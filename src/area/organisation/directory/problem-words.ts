import type { DirectoryProblem, EntryField, Place } from './directory-problem.ts'

/** What each thing that a list tells is called in a sentence. */
const fieldWords: Readonly<Record<EntryField, string>> = {
  code: 'the code',
  name: 'the name',
  open: 'whether it is open',
  opened: 'the day of opening',
  closed: 'the day of closing',
  parent: 'the code of the parent organisation',
  successor: 'the code of the successor',
}

const saveAsCsv = 'Save the list as CSV UTF-8 and load it again.'
const fetchAgain = 'Fetch the file again.'

/** Characters of a cell that are shown again. */
const longestShown = 60

/**
 * What is wrong with a list of organisations, where, and how to mend it.
 * @returns one or two plain sentences, without control characters
 */
export function directoryProblemWords(problem: DirectoryProblem): string {
  return 'place' in problem ? `${placeWords(problem.place)}: ${entryWords(problem)}` : fileWords(problem)
}

function placeWords(place: Place): string {
  return place.in === 'line' ? `Line ${place.number}` : `Entry ${place.number}`
}

function entryWords(problem: Extract<DirectoryProblem, { place: Place }>): string {
  switch (problem.code) {
    case 'no-code':
      return noCodeWords(problem)
    case 'name-missing':
      return 'the name is missing. Enter a name or delete the row.'
    case 'name-too-long':
      return `the name is too long. Shorten it to ${problem.longest} characters or fewer.`
    case 'name-unprintable':
      return `the name ${quoted(problem.value)} has characters that cannot be seen. Type it again.`
    case 'no-date':
      return `${quoted(problem.value)} is not a day. Write ${fieldWords[problem.field]} like 20260401 or 2026-04-01.`
    case 'closed-before-opened':
      return `it closed on ${problem.closed}, before it opened on ${problem.opened}. Correct one of the two days.`
    case 'wrong-type':
      return `${fieldWords[problem.field]} is not as FHIR R4 has it. Save the answer of the service again, unchanged.`
    case 'duplicate-code':
      return `the code ${quoted(problem.value)} is already in number ${problem.first}. Delete one of the two.`
    case 'row-of-other-width':
      return `the row has ${problem.cells} cells and the first row has ${problem.expected}. Put a cell that has a comma in quotation marks.`
    default:
      return problem satisfies never
  }
}

function noCodeWords({ field, reason, value }: Extract<DirectoryProblem, { code: 'no-code' }>): string {
  if (reason === 'empty') return `${fieldWords[field]} is missing. Enter it or delete the row.`
  if (reason === 'numbers-only') return `${quoted(value)} is what a spreadsheet leaves of a code. Take the code from the original list.`
  return `${quoted(value)} is not an ODS code. Enter 3 to 9 letters and numbers.`
}

function fileWords(problem: Exclude<DirectoryProblem, { place: Place }>): string {
  switch (problem.code) {
    case 'too-large':
      return `The file is larger than ${Math.floor(problem.mostBytes / 1_000_000)} MB. Load a list with fewer organisations.`
    case 'unpacks-too-large':
      return 'The file unpacks to more than a list of organisations can have. Unpack it and load a list with fewer.'
    case 'gzip-damaged':
      return `The packed file is cut off or damaged. ${fetchAgain}`
    case 'empty':
      return `The file is empty. ${fetchAgain}`
    case 'utf-16':
      return `The file is in UTF-16. ${saveAsCsv}`
    case 'windows-1252':
      return `Line ${problem.line} is not in UTF-8. ${saveAsCsv}`
    case 'zip-archive':
      return `The file is a workbook or a zip archive. ${saveAsCsv}`
    case 'not-text':
      return `The file is not text. ${saveAsCsv}`
    case 'quote-not-closed':
      return `The quotation mark on line ${problem.line} is never closed. ${fetchAgain}`
    case 'text-after-quote':
      return `On line ${problem.line}, text follows a closing quotation mark. Double the quotation marks within the cell.`
    case 'row-too-large':
      return `The row on line ${problem.line} is longer than 1 million characters. ${fetchAgain}`
    case 'other-separator':
      return `The columns are separated by ${problem.separator}. Save the list with commas.`
    case 'unknown-form':
      return 'This is not a list of organisations that we know. Use an ODS file, or a first row with the columns Code and Name.'
    case 'column-twice':
      return `There are two columns for the same thing; the second is ${quoted(problem.column)}. Delete one of them.`
    case 'not-json':
      return 'The file begins like a FHIR bundle but cannot be read. Save the answer of the service again, unchanged.'
    case 'not-a-bundle':
      return problem.found === '' ? 'The file is not a FHIR bundle of organisations. Save the answer of the service again, unchanged.' : `The file holds ${quoted(problem.found)} and not a bundle of organisations. Save the answer of the service again.`
    case 'no-organisations':
      return 'There are no organisations in the file. Choose another file.'
    case 'more-problems':
      return `There are ${problem.count} more problems. Mend those above and load the list again.`
    default:
      return problem satisfies never
  }
}

/** Whatever a file holds, in quotation marks, on one line and not too long. */
function quoted(text: string): string {
  const shown = Array.from(text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' '))
  return `“${shown.length <= longestShown ? shown.join('') : `${shown.slice(0, longestShown - 1).join('')}…`}”`
}

import type { Problem, ProblemCode, ProblemFacts, ProblemOf } from './problem.ts'

/** What is wrong and how to mend it. */
const words: { readonly [Code in ProblemCode]: (facts: Readonly<ProblemFacts[Code]>) => string } = {
  'no-folder': () => 'is not a folder that can be read; give a folder with the benchmark files',
  'missing-file': () => 'is missing; put the file back under this name',
  'dangling-link': () => 'is a link that leads nowhere; put the file itself there or delete the link',
  'not-a-file': (f) => `is ${f.is}; put the file there under this name`,
  'unreadable-file': (f) => `cannot be read because ${f.because}; allow reading or copy the file anew`,
  'renamed-file': (f) => `is missing; ${f.candidate} has its columns, so give that file this name`,
  'empty-file': () => 'is empty; fetch the file again',
  'no-rows': () => 'has a header and no rows; fetch the file again',
  'utf-16': () => 'is in UTF-16; save it as CSV UTF-8',
  'windows-1252': () => 'is not in UTF-8 (probably Windows-1252); save it as CSV UTF-8',
  'not-text': () => 'is not a text file; save it as CSV UTF-8',
  semicolons: (f) => `is separated by ${f.separator}; save it with commas`,
  'quote-not-closed': () => 'a quotation mark is never closed; the file is cut off or damaged, fetch it again',
  'text-after-quote': () => 'text follows a closing quotation mark; double the quotation marks within the cell',
  'missing-column': () => 'the column is missing; fetch the file again or put the column back',
  'renamed-column': (f) => `the column is missing and "${f.found}" stands there; give it its name again`,
  'row-too-short': (f) => `the row has ${f.cells} cells and the header ${f.expected}; the file is cut off or damaged, fetch it again`,
  'row-too-long': (f) => `the row has ${f.cells} cells and the header ${f.expected}; put cells that hold a comma in quotation marks`,
  'smaller-than-manifest': (f) => `has ${f.bytes} bytes and MANIFEST.csv says ${f.expectedBytes}; the file is cut off, fetch it again`,
  'no-number': (f) => `"${f.value}" is not a number; write digits with a point for decimals`,
  'no-whole-number': (f) => `${f.value} is not a whole number; check the value`,
  'number-too-small': (f) => `${f.value} is below ${f.limit}; check the value`,
  'number-too-large': (f) => `${f.value} is above ${f.limit}; check the value`,
  'no-date': (f) => `"${f.value}" is not a date; write it as ${f.form}`,
  'no-choice': (f) => `"${f.value}" is not one of ${f.choices}; check the value`,
  'empty-cell': () => 'the cell is empty; fill it in or delete the row',
  'impossible-code': (f) => `"${f.value}" cannot be an ODS code; correct it`,
  'unknown-code': (f) => `no list and no other file knows the code ${f.value}; correct it or add the organisation to the provider list`,
  'duplicate-row': (f) => `${f.key} stands in row ${f.first} already; delete one of the two`,
  'shares-do-not-add-up': (f) => `the shares of question ${f.question} add up to ${f.sum}, not to 98 to 102; correct them or leave all empty`,
  'half-empty-question': (f) => `question ${f.question} has some cells filled and some empty; fill all or none`,
  'parts-exceed-whole': (f) => `${f.part} is more than ${f.whole} in ${f.wholeColumn}; check both`,
  'fraction-differs': (f) => `${f.value} is not ${f.part} divided by ${f.whole}; check the three`,
  'date-and-year-differ': (f) => `the date ${f.date} does not end the financial year that begins in ${f.year}; correct one of them`,
  'year-lost': (f) => `has no rows of ${f.year} although ${f.because}; the file is cut off, fetch it again`,
  'few-organisations': (f) => `has ${f.found} acute trusts in ${f.year} and ${f.usual} in other years; the file is cut off, fetch it again`,
  'list-too-short': (f) => `knows ${f.found} of the ${f.usual} trusts that other files have; the file is cut off, fetch it again`,
  'gzip-damaged': () => 'cannot be unpacked; it is cut off or no gzip file, fetch it again',
  'zip-damaged': (f) => `cannot be unpacked (${f.reason}); fetch it again`,
  'workbook-damaged': (f) => `cannot be read as an Excel workbook (${f.reason}); fetch it again`,
  'sheet-missing': (f) => `has no sheet "${f.sheet}"; it has ${f.sheets}`,
  'month-missing': (f) => `has no rows of ${f.month}; the file is cut off, fetch it again`,
  'row-missing': (f) => `has no ${f.row}; the file is cut off or of another form, fetch it again`,
}

/** One problem as one sentence: file, row, column, what is wrong, how to mend it. */
export function problemSentence(subject: Problem): string {
  return sentenceOf(subject)
}

/** Generic, so that the compiler sees that words and facts are of one code. */
function sentenceOf<Code extends ProblemCode>(subject: ProblemOf<Code>): string {
  const row = subject.row === undefined ? '' : `, row ${subject.row}`
  const column = subject.column === undefined ? '' : `, column ${subject.column}`
  return `${subject.file}${row}${column}: ${words[subject.code](subject.facts)}.`
}

const mostPerFile = 20

/**
 * Problems as lines, file by file; of each file at most 20, with a last line that says how many more there are.
 * @param problems in any order
 */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const byFile = Map.groupBy(problems, (subject) => subject.file)
  return [...byFile].flatMap(([file, ofFile]) => {
    const shown = ofFile.slice(0, mostPerFile).map(problemSentence)
    const rest = ofFile.length - shown.length
    return rest > 0 ? [...shown, `${file}: ${rest} more problems of this file are not listed.`] : shown
  })
}

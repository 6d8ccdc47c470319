import type { Problem, ProblemCode, ProblemFacts, ProblemOf } from './problem.ts'
import { printable, shown } from './shown-text.ts'

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
  'zip-archive': () => 'is an Excel workbook or another zip archive; open it and save the table as CSV UTF-8',
  'not-text': () => 'is not a text file; save it as CSV UTF-8',
  semicolons: (f) => `is separated by ${f.separator}; save it with commas`,
  'quote-not-closed': () => 'a quotation mark is never closed; the file is cut off or damaged, fetch it again',
  'text-after-quote': () => 'text follows a closing quotation mark; double the quotation marks within the cell',
  'other-form': (f) => `is not ${f.form}; give the file with the columns ${f.columns}`,
  'row-too-large': () => 'the row is longer than 1 million characters; the file is damaged or no CSV, fetch it again',
  'missing-column': () => 'the column is missing; fetch the file again or put the column back',
  'renamed-column': (f) => `the column is missing and "${shown(f.found)}" stands there; give it its name again`,
  'row-too-short': (f) => `the row has ${f.cells} cells and the header ${f.expected}; the file is cut off or damaged, fetch it again`,
  'row-too-long': (f) => `the row has ${f.cells} cells and the header ${f.expected}; put cells that hold a comma in quotation marks`,
  'smaller-than-manifest': (f) => `has ${f.bytes} bytes and MANIFEST.csv says ${f.expectedBytes}; the file is cut off, fetch it again`,
  'no-number': (f) => `"${shown(f.value)}" is not a number; write digits with a point for decimals`,
  'no-whole-number': (f) => `${shown(f.value)} is not a whole number; check the value`,
  'number-too-small': (f) => `${shown(f.value)} is below ${f.limit}; check the value`,
  'number-too-large': (f) => `${shown(f.value)} is above ${f.limit}; check the value`,
  'no-date': (f) => `"${shown(f.value)}" is not a date; write it as ${f.form}`,
  'date-out-of-range': (f) => `${shown(f.value)} does not lie between ${f.first} and ${f.last}; correct it`,
  'no-choice': (f) => `"${shown(f.value)}" is not one of ${f.choices}; check the value`,
  'empty-cell': () => 'the cell is empty; fill it in or delete the row',
  'name-too-long': (f) => `"${shown(f.value)}" is longer than ${f.longest} characters; correct the name`,
  'control-character': (f) => `"${shown(f.value)}" holds a character that cannot be printed; correct the name`,
  'impossible-code': (f) => `"${shown(f.value)}" cannot be an ODS code; correct it`,
  'unknown-code': (f) => `no list and no other file knows the code ${shown(f.value)}; correct it or add the organisation to the provider list`,
  'duplicate-row': (f) => `${shown(f.key)} stands in row ${f.first} already; delete one of the two`,
  'shares-do-not-add-up': (f) => `the shares of question ${f.question} add up to ${f.sum}, not to 98 to 102; correct them or leave all empty`,
  'half-empty-question': (f) => `question ${f.question} has some cells filled and some empty; fill all or none`,
  'parts-exceed-whole': (f) => `${f.part} is more than ${f.whole} in ${f.wholeColumn}; check both`,
  'fraction-differs': (f) => `${f.value} is not ${f.part} divided by ${f.whole}; check the three`,
  'date-and-year-differ': (f) => `the date ${shown(f.date)} does not end the financial year that begins in ${f.year}; correct one of them`,
  'year-lost': (f) => `has no rows of ${f.year} although ${f.because}; the file is cut off, fetch it again`,
  'few-organisations': (f) => `has ${f.found} acute trusts in ${f.year} and ${f.usual} in other years; the file is cut off, fetch it again`,
  'list-too-short': (f) => `knows ${f.found} of the ${f.usual} trusts that other files have; the file is cut off, fetch it again`,
  'gzip-damaged': () => 'cannot be unpacked; it is cut off or no gzip file, fetch it again',
  'zip-damaged': (f) => `cannot be unpacked (${f.reason}); fetch it again`,
  'workbook-damaged': (f) => `cannot be read as an Excel workbook (${f.reason}); fetch it again`,
  'sheet-missing': (f) => `has no sheet "${f.sheet}"; it has ${shown(f.sheets)}`,
  'month-missing': (f) => `has no rows of ${f.month}; the file is cut off, fetch it again`,
  'row-missing': (f) => `has no ${f.row}; the file is cut off or of another form, fetch it again`,
  'unknown-manager-group': (f) => `"${shown(f.value)}" is neither Managers nor Senior managers; correct the name or fetch the file again`,
  'lone-staff-group': (f) => `"${shown(f.value)}" is a group that no other trust has, and ${f.code} has no row of ${f.lost}; correct the name or put that row back`,
  'manager-row-missing': (f) => `has no row of ${f.group} for ${f.code} in ${f.month} although other trusts have one; put the row back, with 0 if there are none`,
  'managers-exceed-total': (f) => `the managers of ${f.code} in ${f.month} add up to ${f.managers} and the total row says ${f.total}; check both`,
}

/** One problem as one sentence: file, row, column, what is wrong, how to mend it; what it quotes is cut and printable. */
export function problemSentence(subject: Problem): string {
  return sentenceOf(subject)
}

/** Generic, so that the compiler sees that words and facts are of one code. */
function sentenceOf<Code extends ProblemCode>(subject: ProblemOf<Code>): string {
  const row = subject.row === undefined ? '' : `, row ${subject.row}`
  const column = subject.column === undefined ? '' : `, column ${subject.column}`
  return printable(`${subject.file}${row}${column}: ${words[subject.code](subject.facts)}.`)
}

const mostPerFile = 20

/**
 * Problems as lines, file by file; of each file at most 20, with a last line that says how many more there are.
 * @param problems in any order
 */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const byFile = Map.groupBy(problems, (subject) => subject.file)
  return [...byFile].flatMap(([file, ofFile]) => {
    const sentences = ofFile.slice(0, mostPerFile).map(problemSentence)
    const rest = ofFile.length - sentences.length
    return rest > 0 ? [...sentences, printable(`${file}: ${rest} more problems of this file are not listed.`)] : sentences
  })
}

import type { FileProblem } from '../extract/file-problem.ts'
import type { ProblemCode } from '../extract/import-problem.ts'
import type { MappingProblem } from '../extract/recognise-columns.ts'
import { aWorkbook, zipOf } from '../../../platform/files/testing/a-workbook.ts'
import type { WorkbookCell } from '../../../platform/files/testing/a-workbook.ts'
import { inventedTrust } from './an-extract.ts'

/** A problem of a cell that a file must be refused with; a column of null is the whole row. */
export interface ExpectedProblem {
  readonly row: number
  readonly column: string | null
  readonly code: ProblemCode
}

/** A file that must be refused, and with exactly what. It is refused as a file, for its headings, or by cell. */
export interface BadExtract {
  readonly name: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly file?: FileProblem['code']
  readonly mapping?: MappingProblem['code']
  readonly cells?: readonly ExpectedProblem[]
}

const headings = ['Employee Number', 'Assignment Number', 'First Name', 'Last Name', 'Email', 'Org L1', 'Org L2', 'Position Title', 'Pay Band', 'FTE', 'Assignment Status', 'Supervisor Assignment Number', 'Supervisor Employee Number', 'Start Date', 'End Date'] as const
type Heading = (typeof headings)[number]
type Cells = Partial<Readonly<Record<Heading, string>>>

/** A sound row: the person of this place, without a supervisor. */
function aRow(place: number, cells: Cells = {}): readonly string[] {
  const number = String(20_000_000 + place)
  const sound: Cells = {
    'Employee Number': number,
    'Assignment Number': number,
    'First Name': 'Ada',
    'Last Name': `Birchfold${'ABCDEFGHIJ'.charAt(place % 10)}`,
    Email: `staff.${number}@invented-valley.example`,
    'Org L1': inventedTrust,
    'Org L2': 'Ward 7',
    'Position Title': 'Staff Nurse',
    'Pay Band': 'Band 5',
    FTE: '1',
    'Assignment Status': 'Active Assignment',
    'Start Date': '01-APR-2020',
  }
  return headings.map((heading) => cells[heading] ?? sound[heading] ?? '')
}

function csv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** One bad cell in the third row; the second is sound. */
function badCell(name: string, column: Heading, value: string, code: ProblemCode): BadExtract {
  const rows = [headings, aRow(1), aRow(2, { [column]: value })]
  return { name, fileName: 'extract.csv', bytes: utf8(csv(rows)), cells: [{ row: 3, column, code }] }
}

function badRows(name: string, rows: readonly (readonly string[])[], cells: readonly ExpectedProblem[]): BadExtract {
  return { name, fileName: 'extract.csv', bytes: utf8(csv([headings, ...rows])), cells }
}

function badFile(name: string, bytes: Uint8Array, file: FileProblem['code'], fileName = 'extract.csv'): BadExtract {
  return { name, fileName, bytes, file }
}

/** Every kind of file that an import must refuse, each with what it is refused for. */
export async function badExtracts(): Promise<readonly BadExtract[]> {
  return [...badFiles(), ...(await badWorkbooks()), ...badHeadings(), ...badCells(), ...badTogether()]
}

function badFiles(): readonly BadExtract[] {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const compoundWith = (stream: string): Uint8Array => Buffer.concat([Buffer.from(compound), Buffer.alloc(64), Buffer.from(stream, 'utf16le')])
  return [
    badFile('nothing at all', new Uint8Array(), 'file-empty'),
    badFile('blank lines only', utf8('\r\n , ,\r\n'), 'file-empty'),
    badFile('headings only', utf8(csv([headings])), 'no-rows'),
    badFile('no headings', utf8('Staff list\r\nof August\r\n'), 'no-header'),
    badFile('a PDF', utf8('%PDF-1.7\n'), 'wrong-type', 'extract.pdf'),
    badFile('a program', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 251), 'wrong-type', 'extract.exe'),
    badFile('a web page under the name of a workbook', utf8('<html><table><tr><td>Employee Number</td></tr></table></html>'), 'wrong-type', 'extract.xls'),
    badFile('an old workbook', compoundWith('Workbook'), 'old-workbook', 'extract.xls'),
    badFile('a workbook with a password', compoundWith('EncryptedPackage'), 'password-protected', 'extract.xlsx'),
    badFile('an old text document', compoundWith('WordDocument'), 'wrong-type', 'extract.doc'),
    badFile('a quotation mark never closed', utf8(`${csv([headings, aRow(1)])}"20000002,`), 'quote-not-closed'),
    badFile('text after a closing quotation mark', utf8(`${csv([headings, aRow(1)])}"2000"0002,x\r\n`), 'text-after-quote'),
    badFile('too many columns', utf8(csv([[...headings, ...Array.from({ length: 200 }, (_, at) => `Extra ${at}`)], aRow(1)])), 'too-many-columns'),
    badFile('too many rows', utf8(`${headings.join(',')}\n${'20000001,x\n'.repeat(100_001)}`), 'too-many-rows'),
  ]
}

async function badWorkbooks(): Promise<readonly BadExtract[]> {
  const rows: readonly (readonly WorkbookCell[])[] = [headings, aRow(1)]
  const sheets = [{ name: 'Staff', rows }]
  const workbook = await aWorkbook({ sheets })
  const mangled = aRow(1).map((cell, column): WorkbookCell => (column === 0 ? '1.23457E+07' : cell))
  return [
    badFile('a workbook that is cut off', workbook.subarray(0, workbook.length - 40), 'workbook-damaged', 'extract.xlsx'),
    badFile('a workbook whose parts are encrypted', await aWorkbook({ sheets, password: 'invented' }), 'password-protected', 'extract.xlsx'),
    badFile('a text document', await zipOf([['word/document.xml', '<document/>']]), 'wrong-type', 'extract.docx'),
    badFile('a workbook whose sheet is no XML', await zipOf([
      ['xl/workbook.xml', '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>'],
      ['xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="a" Target="a.xml"/></Relationships>'],
      ['xl/a.xml', '<worksheet><row>'],
    ]), 'workbook-damaged', 'extract.xlsx'),
    badFile('a workbook that counts from 1904', await aWorkbook({ sheets, datesFrom1904: true }), 'dates-from-1904', 'extract.xlsx'),
    badFile('a workbook made to fill the memory', await zipOf([['xl/workbook.xml', ' '.repeat(3_000_000)]]), 'unpacks-too-large', 'extract.xlsx'),
    badFile('a workbook of thousands of parts', await zipOf(Array.from({ length: 1_001 }, (_, index) => [`xl/${index}.xml`, ''])), 'too-many-parts', 'extract.xlsx'),
    badFile('an empty workbook', await aWorkbook({ sheets: [{ name: 'Staff', rows: [] }] }), 'file-empty', 'extract.xlsx'),
    {
      name: 'a workbook with a rounded number',
      fileName: 'extract.xlsx',
      bytes: await aWorkbook({ sheets: [{ name: 'Staff', rows: [headings, mangled] }] }),
      cells: [{ row: 2, column: 'Employee Number', code: 'number-mangled' }],
    },
  ]
}

function badHeadings(): readonly BadExtract[] {
  const without = (heading: Heading): Uint8Array => utf8(csv([headings.map((one) => (one === heading ? 'Comment' : one)), aRow(1)]))
  return [
    { name: 'no column of last names', fileName: 'extract.csv', bytes: without('Last Name'), mapping: 'field-missing' },
    { name: 'no column of titles', fileName: 'extract.csv', bytes: without('Position Title'), mapping: 'field-missing' },
    { name: 'two columns of first names', fileName: 'extract.csv', bytes: utf8(csv([[...headings, 'Preferred Name'], [...aRow(1), 'Addie']])), mapping: 'field-twice' },
  ]
}

function badCells(): readonly BadExtract[] {
  return [
    badCell('no first name', 'First Name', '', 'cell-missing'),
    badCell('a first name that says nothing', 'First Name', 'N/A', 'cell-missing'),
    badCell('no title', 'Position Title', '\u00A0\u200B', 'cell-missing'),
    badCell('a title too long', 'Position Title', 'x'.repeat(121), 'cell-too-long'),
    badCell('a unit too long', 'Org L2', 'x'.repeat(101), 'cell-too-long'),
    badCell('a line break in a title', 'Position Title', 'Staff\nNurse', 'control-character'),
    badCell('an escape character in a name', 'Last Name', 'Birch\u001B[31m', 'control-character'),
    badCell('a mark that turns the direction', 'Last Name', 'Birch\u202Edlof', 'direction-mark'),
    badCell('a damaged character', 'Last Name', 'Birch\uFFFDfold', 'damaged-character'),
    badCell('a formula', 'First Name', '=HYPERLINK("http://invented.example")', 'formula'),
    badCell('a formula that begins with a plus', 'Position Title', '+1', 'formula'),
    badCell('a formula that begins with a minus', 'Last Name', '-2+3', 'formula'),
    badCell('a formula that begins with an at sign', 'Org L2', '@SUM(A1)', 'formula'),
    badCell('a formula behind a tab', 'Last Name', '\t=1', 'formula'),
    badCell('an error of a look-up', 'Last Name', '#N/A', 'spreadsheet-error'),
    badCell('an error of a reference', 'Supervisor Assignment Number', '#REF!', 'spreadsheet-error'),
    badCell('a rounded employee number', 'Employee Number', '2.0E+07', 'number-mangled'),
    badCell('a number with a point', 'Assignment Number', '20000002.0', 'number-mangled'),
    badCell('a number with other signs', 'Employee Number', '20 000 002?', 'number-not-read'),
    badCell('a number that is a formula', 'Employee Number', '=20000002', 'number-not-read'),
    badCell('a day in words', 'Start Date', 'last spring', 'date-not-read'),
    badCell('a month first', 'Start Date', '04/25/2026', 'date-not-on-calendar'),
    badCell('29 February of no leap year', 'Start Date', '29/02/2025', 'date-not-on-calendar'),
    badCell('a year of two digits', 'Start Date', '01-APR-20', 'date-two-digit-year'),
    badCell('a day as a number', 'Start Date', '43922', 'date-as-serial'),
    badCell('an address without a point', 'Email', 'ada@invented', 'email-not-read'),
    badCell('two addresses', 'Email', 'ada@invented.example; bola@invented.example', 'email-not-read'),
    badCell('a share in words', 'FTE', 'full', 'share-not-read'),
    badCell('hours instead of a share', 'FTE', '37.5', 'share-out-of-range'),
    badCell('a share below 0', 'FTE', '-0.5', 'share-out-of-range'),
    badCell('a status that nobody knows', 'Assignment Status', 'Sabbatical', 'status-unknown'),
    badCell('an end before the start', 'End Date', '31-MAR-2020', 'end-before-start'),
    badRows('a comma without quotation marks', [aRow(1), [...aRow(2), 'more']], [{ row: 3, column: null, code: 'row-too-long' }]),
    badRows('a total below', [aRow(1), ['Total', '1']], [{ row: 3, column: null, code: 'row-without-person' }]),
    badRows('several faults in one row', [aRow(1, { 'First Name': '', FTE: '2', 'Start Date': 'soon' })], [
      { row: 2, column: 'First Name', code: 'cell-missing' },
      { row: 2, column: 'FTE', code: 'share-out-of-range' },
      { row: 2, column: 'Start Date', code: 'date-not-read' },
    ]),
    {
      name: 'a character of UTF-8 that is cut in two',
      fileName: 'extract.csv',
      bytes: Buffer.concat([utf8(csv([headings, aRow(1, { 'Last Name': 'Ścieżkówna-Łąka' })])), Buffer.from(csv([aRow(2, { 'Last Name': 'Birch\u00EDfold' })]), 'latin1')]),
      cells: [{ row: 3, column: 'Last Name', code: 'damaged-character' }],
    },
    {
      name: 'half of a character in UTF-16',
      fileName: 'extract.txt',
      bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from([headings, aRow(1, { 'Last Name': 'Birch\uD800fold' })].map((cells) => cells.join('\t')).join('\n'), 'utf16le')]),
      cells: [{ row: 2, column: 'Last Name', code: 'damaged-character' }],
    },
  ]
}

function badTogether(): readonly BadExtract[] {
  const supervised = (place: number, by: number): readonly string[] => aRow(place, { 'Supervisor Assignment Number': String(20_000_000 + by) })
  const second = { 'Employee Number': '20000001', 'Assignment Number': '20000001-2', 'Last Name': 'BirchfoldB', Email: '' }
  return [
    badRows('an assignment twice', [aRow(1), aRow(1)], [{ row: 3, column: 'Assignment Number', code: 'assignment-twice' }]),
    badRows('one number with two names', [aRow(1), aRow(1, { 'Assignment Number': '20000001-2', 'Last Name': 'Elmhythe' })], [{ row: 3, column: 'Last Name', code: 'name-differs' }]),
    badRows('one address for two people', [aRow(1), aRow(2, { Email: 'STAFF.20000001@invented-valley.example' })], [{ row: 3, column: 'Email', code: 'email-twice' }]),
    badRows('a supervisor by employee number with two assignments', [aRow(1), aRow(1, second), aRow(3, { 'Supervisor Employee Number': '20000001' })], [
      { row: 4, column: 'Supervisor Employee Number', code: 'supervisor-has-several' },
    ]),
    badRows('a supervisor of oneself', [supervised(1, 1)], [{ row: 2, column: 'Supervisor Assignment Number', code: 'own-supervisor' }]),
    badRows('a circle of two', [aRow(3), supervised(1, 2), supervised(2, 1)], [{ row: 3, column: 'Supervisor Assignment Number', code: 'reporting-cycle' }]),
    badRows('a circle of three, with one below it', [supervised(1, 2), supervised(2, 3), supervised(3, 1), supervised(4, 1)], [
      { row: 2, column: 'Supervisor Assignment Number', code: 'reporting-cycle' },
    ]),
  ]
}

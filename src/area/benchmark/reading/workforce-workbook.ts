import { readXlsxSheet } from '../../../platform/files/index.ts'
import type { XlsxProblem } from '../../../platform/files/index.ts'
import { readCode } from './code.ts'
import { checkNumber, staffFte } from './number-cell.ts'
import type { Report } from './report.ts'

/** All staff and managers of one organisation on one day, full-time equivalents. */
export interface WorkforceCount {
  readonly allStaffFte: number
  readonly managersFte: number
}

/** The days of the workbook and the years that they stand for. */
export const workbookMonths = { '2017-SEP': 2017, '2018-JUN': 2018 } as const
export type WorkbookMonth = keyof typeof workbookMonths

/** By month, then by organisation code. */
export type WorkforceCounts = ReadonlyMap<WorkbookMonth, ReadonlyMap<string, WorkforceCount>>

const sheet = 'Data'
const columns = ['Month', 'Organisation code', 'Organisation name', 'Staff group', 'Nationality', 'FTE']
const managerGroups = ['Managers', 'Senior managers']

/**
 * Adds up the workbook of staff by group, nationality and organisation: the only true count of all staff.
 * @param file path within the folder
 * @param bytes the raw .xlsx file
 * @returns nothing when the workbook cannot be read
 */
export async function readWorkforceWorkbook(file: string, bytes: Uint8Array, report: Report): Promise<WorkforceCounts | undefined> {
  const counts = new Map(monthNames().map((month) => [month, new Map<string, WorkforceCount>()]))
  const keys = new Map<string, number>()
  let header: readonly string[] | undefined
  let rows = 0
  let smallCells = 0

  const read = await readXlsxSheet(bytes, sheet, ({ row, cells }) => {
    if (header === undefined) {
      header = cells.map((cell) => cell.trim())
      return
    }
    if (cells.length < columns.length) {
      report.refuse('row-too-short', file, { row, facts: { cells: cells.length, expected: columns.length } })
      return
    }
    const [month = '', code = '', , group = '', nationality = '', fteText = ''] = cells
    const ofMonth = counts.get(month as WorkbookMonth) // any text may be looked up; unknown months are refused below
    const organisation = readCode(code)
    const fte = checkNumber(fteText, staffFte, { file, row, column: 'FTE' }, report)
    if (ofMonth === undefined) report.refuse('no-choice', file, { row, column: 'Month', facts: { value: month, choices: monthNames().join(', ') } })
    else if (organisation === undefined) report.refuse('impossible-code', file, { row, column: 'Organisation code', facts: { value: code } })
    else if (fte !== undefined) {
      const key = `${month} ${organisation} ${group} ${nationality}`
      const first = keys.get(key)
      if (first !== undefined) report.refuse('duplicate-row', file, { row, facts: { key, first } })
      keys.set(key, row)
      rows += 1
      if (fte < 1) smallCells += 1
      addTo(ofMonth, organisation, fte, managerGroups.includes(group))
    }
  })
  if (!read.ok) {
    refuseWorkbook(file, read.error, report)
    return undefined
  }
  if (!refuseForm(file, header, report)) return undefined
  const lost = monthNames().filter((month) => counts.get(month)?.size === 0)
  for (const month of lost) report.refuse('month-missing', file, { facts: { month } })
  if (smallCells > 0) report.find('small-cells', file, { facts: { rows: smallCells, all: rows } })
  return counts
}

function monthNames(): readonly WorkbookMonth[] {
  return ['2017-SEP', '2018-JUN']
}

function addTo(counts: Map<string, WorkforceCount>, code: string, fte: number, isManager: boolean): void {
  const before = counts.get(code) ?? { allStaffFte: 0, managersFte: 0 }
  counts.set(code, { allStaffFte: before.allStaffFte + fte, managersFte: before.managersFte + (isManager ? fte : 0) })
}

function refuseForm(file: string, header: readonly string[] | undefined, report: Report): boolean {
  if (header === undefined) {
    report.refuse('empty-file', file)
    return false
  }
  const missing = columns.filter((column, index) => header[index] !== column)
  for (const column of missing) {
    const found = header[columns.indexOf(column)]
    if (found === undefined || columns.includes(found)) report.refuse('missing-column', file, { row: 1, column })
    else report.refuse('renamed-column', file, { row: 1, column, facts: { found } })
  }
  return missing.length === 0
}

function refuseWorkbook(file: string, error: XlsxProblem, report: Report): void {
  if (error.code === 'sheet-missing') report.refuse('sheet-missing', file, { facts: { sheet, sheets: error.sheets.join(', ') } })
  else report.refuse('workbook-damaged', file, { facts: { reason: archiveReason(error.code) } })
}

/** What is wrong with an archive, as a clause. */
export function archiveReason(code: Exclude<XlsxProblem['code'], 'sheet-missing'>): string {
  const reasons = {
    'not-a-zip': 'it is no zip archive',
    'zip-cut-off': 'it is cut off',
    'zip-too-many-files': 'it holds too many files',
    'zip-not-supported': 'its kind of compression is not supported',
    'zip-entry-missing': 'a part is missing',
    'zip-entry-damaged': 'its content does not fit its checksum',
    'unpacks-too-large': 'it grows too large',
    'sheet-damaged': 'a part of it is damaged',
  } as const
  return reasons[code]
}

import { unpackGzip } from '../../../platform/files/index.ts'
import { isTrustCode, readCode } from './code.ts'
import { checkName } from './name-cell.ts'
import type { Report } from './report.ts'
import { hasWidth, readRows } from './table.ts'
import { archiveReason } from './workforce-workbook.ts'

/** One row of the organisation list that the Organisation Data Service publishes (etr). */
export interface ListedOrganisation {
  readonly code: string
  readonly name: string
  /** Code of the NHS England region; regions were cut anew between lists. */
  readonly region: string
  /** yyyymmdd */
  readonly opened: string
  /** yyyymmdd; absent while open. */
  readonly closed?: string
}

/** The wide form of ODS: 27 columns without a header; code, name, region, ICB, five lines of address, postcode, opened, closed. */
const width = 27
const openedAt = 10
const closedAt = 11

/**
 * Reads a list of trusts in the form of the ODS file etr, plain or packed with gzip (a name that ends in .gz).
 * @param file path within the folder
 * @returns nothing when the file cannot be read
 * @source Organisation Data Service, file etr.csv
 */
export function readOrganisationList(file: string, raw: Uint8Array, report: Report): readonly ListedOrganisation[] | undefined {
  const bytes = file.endsWith('.gz') ? unpack(file, raw, report) : raw
  const rows = bytes === undefined ? undefined : readRows(file, bytes, report)
  if (rows === undefined) return undefined
  const listed: ListedOrganisation[] = []
  const lineOf = new Map<string, number>()
  for (const row of rows) {
    if (!hasWidth(file, row, width, report)) continue
    const [rawCode = '', name = '', region = ''] = row.cells
    const code = readCode(rawCode)
    const opened = (row.cells[openedAt] ?? '').trim()
    const closed = (row.cells[closedAt] ?? '').trim()
    if (code === undefined) report.refuse('impossible-code', file, { row: row.line, column: '1', facts: { value: rawCode } })
    else if (!isDay(opened) || (closed !== '' && !isDay(closed))) {
      report.refuse('no-date', file, { row: row.line, column: isDay(opened) ? '12' : '11', facts: { value: isDay(opened) ? closed : opened, form: 'yyyymmdd' } })
    } else if (lineOf.has(code)) report.refuse('duplicate-row', file, { row: row.line, facts: { key: code, first: lineOf.get(code) ?? 0 } })
    else if (checkName(name.trim(), { file, row: row.line, column: '2' }, report)) {
      lineOf.set(code, row.line)
      const open = { code, name: name.trim(), region: region.trim(), opened }
      listed.push(closed === '' ? open : { ...open, closed })
    }
  }
  describe(file, listed, report)
  return listed
}

function unpack(file: string, raw: Uint8Array, report: Report): Uint8Array | undefined {
  const unpacked = unpackGzip(raw)
  if (unpacked.ok) return unpacked.value
  if (unpacked.error.code === 'unpacks-too-large') report.refuse('zip-damaged', file, { facts: { reason: archiveReason(unpacked.error.code) } })
  else report.refuse('gzip-damaged', file)
  return undefined
}

function isDay(text: string): boolean {
  return /^\d{8}$/.test(text)
}

function describe(file: string, listed: readonly ListedOrganisation[], report: Report): void {
  const longCodes = listed.filter((one) => one.code.length !== 3)
  const trusts = listed.filter((one) => isTrustCode(one.code) || /^T[A-Z][A-Z0-9]$/.test(one.code))
  if (listed.length > 0 && longCodes.length > listed.length / 2) report.find('sites-among-trusts', file, { facts: { rows: listed.length, count: trusts.length } })
  else if (longCodes.length > 0) report.find('five-character-codes', file, { codes: longCodes.map((one) => one.code), facts: { count: longCodes.length } })
  const closed = listed.filter((one) => one.closed !== undefined)
  if (closed.length === 0) report.find('open-organisations-only', file)
  else if (longCodes.length <= listed.length / 2) report.find('closed-organisations', file, { codes: closed.map((one) => one.code), facts: { count: closed.length } })
}

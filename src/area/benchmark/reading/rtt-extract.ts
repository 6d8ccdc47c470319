import { createCsvReader, openZip, unpackZipEntry } from '../../../platform/files/index.ts'
import type { CsvRow } from '../../../platform/files/index.ts'
import { tidyOdsCode } from '../../../kernel/ods-code.ts'
import { readCount } from './number-cell.ts'
import type { Report } from './report.ts'
import { createUtf8Decoder } from './utf8-pieces.ts'
import { archiveReason } from './workforce-workbook.ts'

/** Incomplete pathways by provider. */
export type WaitingLists = ReadonlyMap<string, number>

const partColumn = 'RTT Part Type'
const functionColumn = 'Treatment Function Code'
const providerColumn = 'Provider Org Code'
const totalColumn = 'Total All'
/** Pathways of people who are waiting; the other parts are completed ones, new ones, and those with a decision to admit. */
const incompletePart = 'Part_2'
const totalFunction = 'C_999'

/**
 * Reads the full extract of referral-to-treatment waiting times from its zip, without unpacking it to memory or disk.
 * @param file path within the folder
 * @param bytes the raw .zip file
 * @returns the lists of people who wait, by provider; nothing when the file cannot be read
 */
export async function readRttExtract(file: string, bytes: Uint8Array, report: Report): Promise<WaitingLists | undefined> {
  const archive = await openZip(bytes)
  if (!archive.ok) {
    report.refuse('zip-damaged', file, { facts: { reason: archiveReason(archive.error.code) } })
    return undefined
  }
  const entry = archive.value.entries.find((candidate) => candidate.name.endsWith('.csv') && !candidate.name.startsWith('__MACOSX/'))
  if (entry === undefined) {
    report.refuse('zip-damaged', file, { facts: { reason: 'it holds no CSV file' } })
    return undefined
  }
  const tally = createTally(file, report)
  const reader = createCsvReader(tally.take)
  const decoder = createUtf8Decoder()
  const unpacked = await unpackZipEntry(archive.value, entry.name, (piece) => reader.push(decoder.take(piece)))
  reader.push(decoder.finish())
  const notUtf8 = decoder.problem()
  if (!unpacked.ok) report.refuse('zip-damaged', file, { facts: { reason: archiveReason(unpacked.error.code) } })
  else if (notUtf8 !== undefined) report.refuse(notUtf8, file)
  else {
    const problem = reader.end()
    if (problem === undefined) return tally.finish()
    report.refuse(problem.code, file, { row: problem.line })
  }
  return undefined
}

interface Tally {
  readonly take: (row: CsvRow) => void
  readonly finish: () => WaitingLists | undefined
}

function createTally(file: string, report: Report): Tally {
  const lists = new Map<string, number>()
  const parts = new Set<string>()
  const sums = { all: 0, functions: 0, total: 0, within: 0, known: 0 }
  let columns: Columns | undefined
  let header: readonly string[] | undefined

  const count = (cells: readonly string[], index: number, line: number, column: string): number => {
    const text = cells[index] ?? ''
    const read = readCount(text)
    // Week columns are left empty where a part does not have them.
    if (read === undefined && (text !== '' || column === totalColumn)) report.refuse('no-number', file, { row: line, column, facts: { value: text } })
    return read ?? 0
  }

  const take = ({ line, cells }: CsvRow): void => {
    if (header === undefined) {
      header = cells
      columns = findColumns(file, cells, report)
      return
    }
    if (columns === undefined) return
    if (cells.length !== header.length) {
      report.refuse(cells.length < header.length ? 'row-too-short' : 'row-too-long', file, { row: line, facts: { cells: cells.length, expected: header.length } })
      return
    }
    const part = cells[columns.part] ?? ''
    const pathways = count(cells, columns.total, line, totalColumn)
    parts.add(part)
    sums.all += pathways
    if (part !== incompletePart) return
    if (cells[columns.treatmentFunction] !== totalFunction) {
      sums.functions += pathways
      return
    }
    const provider = tidyOdsCode(cells[columns.provider] ?? '')
    lists.set(provider, (lists.get(provider) ?? 0) + pathways)
    sums.total += pathways
    for (const week of columns.weeks) {
      const waiting = count(cells, week.index, line, week.column)
      sums.known += waiting
      if (week.within18) sums.within += waiting
    }
  }

  const finish = (): WaitingLists | undefined => {
    if (header === undefined) report.refuse('empty-file', file)
    if (columns === undefined) return undefined
    if (lists.size === 0) {
      report.refuse('row-missing', file, { facts: { row: `row of ${incompletePart} with ${totalFunction}` } })
      return undefined
    }
    const within = sums.known === 0 ? 'unknown' : ((100 * sums.within) / sums.known).toFixed(1)
    report.find('part-types-and-totals', file, { facts: { parts: [...parts].toSorted().join(', '), all: sums.all, functions: sums.functions, total: sums.total, within } })
    return lists
  }
  return { take, finish }
}

interface Columns {
  readonly provider: number
  readonly part: number
  readonly treatmentFunction: number
  readonly total: number
  readonly weeks: readonly { readonly index: number; readonly column: string; readonly within18: boolean }[]
}

function findColumns(file: string, header: readonly string[], report: Report): Columns | undefined {
  const missing = [providerColumn, partColumn, functionColumn, totalColumn].filter((column) => !header.includes(column))
  for (const column of missing) report.refuse('missing-column', file, { row: 1, column })
  if (missing.length > 0) return undefined
  const weeks = header.flatMap((column, index) => {
    const from = /^Gt (\d+) /.exec(column)?.[1]
    return from === undefined ? [] : [{ index, column, within18: Number(from) < 18 }]
  })
  if (weeks.length === 0) {
    report.refuse('missing-column', file, { row: 1, column: 'Gt 00 To 01 Weeks SUM 1' })
    return undefined
  }
  return {
    provider: header.indexOf(providerColumn),
    part: header.indexOf(partColumn),
    treatmentFunction: header.indexOf(functionColumn),
    total: header.indexOf(totalColumn),
    weeks,
  }
}

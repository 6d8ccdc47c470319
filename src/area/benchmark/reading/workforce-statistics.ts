import type { BenchmarkFacts, Organisation } from '../../../engine/benchmark/facts.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { createCsvReader } from '../../../platform/files/index.ts'
import type { CsvRow } from '../../../platform/files/index.ts'
import { firstYear, lastYear, readDay } from './calendar-day.ts'
import type { Day } from './calendar-day.ts'
import { readCode } from './code.ts'
import type { Finding } from './finding.ts'
import { checkName } from './name-cell.ts'
import { checkNumber, staffFte } from './number-cell.ts'
import type { CellPlace } from './number-cell.ts'
import type { Problem } from './problem.ts'
import { createReport } from './report.ts'
import type { Report } from './report.ts'
import { foreignSeparator } from './table.ts'
import { groupsOf, isSeptember, isUnknownManagerGroup, refuseLostManagers, yearOf } from './trust-months.ts'
import type { TrustMonth } from './trust-months.ts'
import { createUtf8Decoder } from './utf8-pieces.ts'

export interface WorkforceStatistics {
  readonly facts: BenchmarkFacts
  readonly findings: readonly Finding[]
}

const form = 'the long CSV of NHS workforce statistics'
const columns = [
  'Date', 'NHSE_Region_Code', 'NHSE_Region_Name', 'Org Code', 'Org Name', 'Cluster Group', 'Benchmark Group', 'Staff Group Sort Order', 'Staff Group', 'Data Type', 'Total',
] as const
type Column = (typeof columns)[number]
/** Full-time equivalents, and people. */
const dataTypes: readonly string[] = ['FTE', 'HC']
const universe = 'Acute'
/** A file with as many problems is not read to its end: nobody mends them one by one, and each takes memory. */
const enoughProblems = 10_000

/**
 * Reads the official long file of NHS workforce statistics by staff group and organisation, month after month.
 * Full-time equivalents of September are used, else those of the latest month of a financial year; acute trusts only.
 * @param file name for messages
 * @param pieces the raw file in pieces of any size, UTF-8
 * @returns managers, and all staff with managers of the same day, of each trust and year
 * @error problems when the file is of another kind or form, a number, date, name, code or data type is none, rows stand twice,
 *        a row of managers is lost (`refuseLostManagers` says when) or called otherwise, or managers exceed the total
 * @source NHS Workforce Statistics, Staff Group and Organisation (CSV)
 */
export async function readWorkforceStatistics(file: string, pieces: AsyncIterable<Uint8Array>): Promise<Result<WorkforceStatistics, readonly Problem[]>> {
  const report = createReport()
  const gathering = createGathering(file, report)
  const reader = createCsvReader(gathering.take)
  const decoder = createUtf8Decoder()
  for await (const piece of pieces) {
    reader.push(decoder.take(piece))
    if (decoder.problem() !== undefined) break
    if (report.problems.length >= enoughProblems) return failure(report.problems)
  }
  reader.push(decoder.finish())
  const notUtf8 = decoder.problem()
  if (notUtf8 !== undefined) {
    report.refuse(notUtf8, file)
    return failure(report.problems)
  }
  const broken = reader.end()
  if (broken !== undefined) report.refuse(broken.code, file, { row: broken.line })
  const facts = gathering.finish()
  return report.problems.length > 0 ? failure(report.problems) : success({ facts, findings: report.findings })
}

interface Gathering {
  readonly take: (row: CsvRow) => void
  readonly finish: () => BenchmarkFacts
}

function createGathering(file: string, report: Report): Gathering {
  const months = new Map<string, TrustMonth>()
  const namesOf = new Map<string, Set<string>>()
  const otherClusters = new Set<string>()
  let header: readonly string[] | undefined
  let hasForm = false

  const take = ({ line, cells }: CsvRow): void => {
    if (header === undefined) {
      header = cells.map((cell) => cell.trim())
      hasForm = checkForm(file, header, report)
      return
    }
    if (!hasForm) return
    if (cells.length !== header.length) {
      report.refuse(cells.length < header.length ? 'row-too-short' : 'row-too-long', file, { row: line, facts: { cells: cells.length, expected: header.length } })
      return
    }
    const at = header
    const cell = (column: Column): string => (cells[at.indexOf(column)] ?? '').trim()
    const place = (column: Column): CellPlace => ({ file, row: line, column })
    const code = readCode(cell('Org Code'))
    if (!dataTypes.includes(cell('Data Type'))) {
      report.refuse('no-choice', file, { row: line, column: 'Data Type', facts: { value: cell('Data Type'), choices: dataTypes.join(', ') } })
      return
    }
    if (cell('Data Type') !== 'FTE') return
    if (cell('Cluster Group') !== universe) {
      otherClusters.add(code ?? cell('Org Code'))
      return
    }
    const day = checkDay(cell('Date'), place('Date'), report)
    const fte = checkNumber(cell('Total'), staffFte, place('Total'), report)
    const isName = checkName(cell('Org Name'), place('Org Name'), report)
    const name = cell('Staff Group')
    const group = name.toLowerCase()
    const isUnknownGroup = isUnknownManagerGroup(group)
    if (isUnknownGroup) report.refuse('unknown-manager-group', file, { row: line, column: 'Staff Group', facts: { value: name } })
    if (code === undefined) report.refuse('impossible-code', file, { row: line, column: 'Org Code', facts: { value: cell('Org Code') } })
    else if (day !== undefined && fte !== undefined && isName && !isUnknownGroup) {
      namesOf.set(code, (namesOf.get(code) ?? new Set()).add(cell('Org Name')))
      const groups = groupsOf(months, organisationOf(code, cell('Org Name'), cell('Benchmark Group')), day)
      const first = groups?.get(group)?.line
      if (first !== undefined) report.refuse('duplicate-row', file, { row: line, facts: { key: `${code} ${day.month} ${name}`, first } })
      groups?.set(group, { line, name, fte })
    }
  }

  const finish = (): BenchmarkFacts => {
    if (header === undefined) report.refuse('empty-file', file)
    else if (hasForm && months.size === 0 && report.problems.length === 0) report.refuse('row-missing', file, { facts: { row: `row of an ${universe} trust in FTE` } })
    if (otherClusters.size > 0) report.find('other-clusters-left-out', file, { codes: otherClusters, facts: { count: otherClusters.size } })
    const inOrder = [...months].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, month]) => month)
    const without = inOrder.filter(({ month }) => !isSeptember(month))
    if (without.length > 0) {
      report.find('latest-month-used', file, { years: without.map(({ year }) => year), facts: { months: [...new Set(without.map(({ month }) => month))].toSorted().join(', ') } })
    }
    findSeveralNames(file, namesOf, report)
    // Rows that are refused already would only be missed a second time.
    if (report.problems.length === 0) refuseLostManagers(file, inOrder, report)
    const organisations = new Map(inOrder.map(({ organisation }) => [organisation.code, organisation]))
    return { organisations: [...organisations.values()], organisationYears: inOrder.map((month) => yearOf(file, month, report)) }
  }
  return { take, finish }
}

/** Whether a header has all columns; a file of quite another form is told once and not column by column. */
function checkForm(file: string, header: readonly string[], report: Report): boolean {
  const missing = columns.filter((column) => !header.includes(column))
  const separator = foreignSeparator(header.join(','))
  if (separator !== undefined) report.refuse('semicolons', file, { facts: { separator } })
  else if (missing.length > columns.length / 2) report.refuse('other-form', file, { facts: { form, columns: columns.join(', ') } })
  else for (const column of missing) report.refuse('missing-column', file, { row: 1, column })
  return missing.length === 0
}

function checkDay(cell: string, { file, row, column }: CellPlace, report: Report): Day | undefined {
  const day = readDay(cell)
  if (day.ok) return day.value
  if (day.error === 'no-date') report.refuse('no-date', file, { row, column, facts: { value: cell, form: 'dd/mm/yyyy or yyyy-mm-dd' } })
  else report.refuse('date-out-of-range', file, { row, column, facts: { value: cell, first: firstYear, last: lastYear } })
  return undefined
}

function organisationOf(code: string, name: string, benchmarkGroup: string): Organisation {
  return { code, name, type: universe, specialist: /specialist/i.test(benchmarkGroup) }
}

function findSeveralNames(file: string, namesOf: ReadonlyMap<string, ReadonlySet<string>>, report: Report): void {
  const several = [...namesOf].filter(([, names]) => names.size > 1)
  const [one = '', other = ''] = several[0]?.[1] ?? []
  if (several.length > 0) report.find('several-names', file, { codes: several.map(([code]) => code), facts: { count: several.length, one, other } })
}

import type { BenchmarkFacts, Organisation, OrganisationYear } from '../../../engine/benchmark/facts.ts'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { createCsvReader } from '../../../platform/files/index.ts'
import type { CsvRow } from '../../../platform/files/index.ts'
import { readCode } from './code.ts'
import type { Finding } from './finding.ts'
import { checkNumber, staffFte } from './number-cell.ts'
import type { Problem } from './problem.ts'
import { createReport } from './report.ts'
import type { Report } from './report.ts'
import { createUtf8Decoder } from './utf8-pieces.ts'

export interface WorkforceStatistics {
  readonly facts: BenchmarkFacts
  readonly findings: readonly Finding[]
}

const columns = [
  'Date', 'NHSE_Region_Code', 'NHSE_Region_Name', 'Org Code', 'Org Name', 'Cluster Group', 'Benchmark Group', 'Staff Group Sort Order', 'Staff Group', 'Data Type', 'Total',
] as const
const universe = 'Acute'
const managerGroups: readonly string[] = ['managers', 'senior managers']
/** Groups that other groups add up to: counting them with their parts counts people twice. */
const subtotalGroups: readonly string[] = ['professionally qualified clinical staff', 'support to clinical staff', 'nhs infrastructure support']
const totalGroup = /^(?:total|all staff(?: groups)?)$/
/** Small cells are altered by the publisher, so parts and total differ a little. */
const totalSlack = 0.01
const september = 9

/**
 * Reads the official long file of NHS workforce statistics by staff group and organisation, month after month.
 * Full-time equivalents of September are used, else those of the latest month of a financial year; acute trusts only.
 * @param file name for messages
 * @param pieces the raw file in pieces of any size, UTF-8
 * @returns managers, and all staff with managers of the same day, of each trust and year
 * @error problems when the form is another, a number is none, or rows stand twice
 * @source NHS Workforce Statistics, Staff Group and Organisation (CSV)
 */
export async function readWorkforceStatistics(file: string, pieces: AsyncIterable<Uint8Array>): Promise<Result<WorkforceStatistics, readonly Problem[]>> {
  const report = createReport()
  const gathering = createGathering(file, report)
  const reader = createCsvReader(gathering.take)
  const decoder = createUtf8Decoder()
  for await (const piece of pieces) {
    reader.push(decoder.take(piece))
    if (!decoder.isUtf8()) break
  }
  reader.push(decoder.finish())
  if (!decoder.isUtf8()) {
    report.refuse('windows-1252', file)
    return failure(report.problems)
  }
  const broken = reader.end()
  if (broken !== undefined) report.refuse(broken.code, file, { row: broken.line })
  const facts = gathering.finish()
  return report.problems.length > 0 ? failure(report.problems) : success({ facts, findings: report.findings })
}

/** One staff group of a trust and month. */
interface GroupRow {
  readonly line: number
  readonly fte: number
}

/** One trust in the best month of a financial year so far. */
interface TrustMonth {
  readonly organisation: Organisation
  readonly year: number
  readonly month: string
  readonly groups: Map<string, GroupRow>
}

interface Gathering {
  readonly take: (row: CsvRow) => void
  readonly finish: () => BenchmarkFacts
}

function createGathering(file: string, report: Report): Gathering {
  const months = new Map<string, TrustMonth>()
  const otherClusters = new Set<string>()
  let header: readonly string[] | undefined
  let hasForm = false

  const take = ({ line, cells }: CsvRow): void => {
    if (header === undefined) {
      header = cells.map((cell) => cell.trim())
      const missing = columns.filter((column) => header?.includes(column) !== true)
      for (const column of missing) report.refuse('missing-column', file, { row: 1, column })
      hasForm = missing.length === 0
      return
    }
    if (!hasForm) return
    if (cells.length !== header.length) {
      report.refuse(cells.length < header.length ? 'row-too-short' : 'row-too-long', file, { row: line, facts: { cells: cells.length, expected: header.length } })
      return
    }
    const at = header
    const cell = (column: (typeof columns)[number]): string => (cells[at.indexOf(column)] ?? '').trim()
    const code = readCode(cell('Org Code'))
    if (cell('Data Type') !== 'FTE') return
    if (cell('Cluster Group') !== universe) {
      otherClusters.add(code ?? cell('Org Code'))
      return
    }
    const day = readDay(cell('Date'))
    const fte = checkNumber(cell('Total'), staffFte, { file, row: line, column: 'Total' }, report)
    if (day === undefined) report.refuse('no-date', file, { row: line, column: 'Date', facts: { value: cell('Date'), form: 'dd/mm/yyyy or yyyy-mm-dd' } })
    else if (code === undefined) report.refuse('impossible-code', file, { row: line, column: 'Org Code', facts: { value: cell('Org Code') } })
    else if (fte !== undefined) {
      const groups = groupsOf(months, organisationOf(code, cell('Org Name'), cell('Benchmark Group')), day)
      const group = cell('Staff Group').toLowerCase()
      const first = groups?.get(group)?.line
      if (first !== undefined) report.refuse('duplicate-row', file, { row: line, facts: { key: `${code} ${day.month} ${cell('Staff Group')}`, first } })
      groups?.set(group, { line, fte })
    }
  }

  const finish = (): BenchmarkFacts => {
    if (header === undefined) report.refuse('empty-file', file)
    else if (hasForm && months.size === 0 && report.problems.length === 0) report.refuse('row-missing', file, { facts: { row: `row of an ${universe} trust in FTE` } })
    if (otherClusters.size > 0) report.find('other-clusters-left-out', file, { codes: otherClusters, facts: { count: otherClusters.size } })
    const inOrder = [...months].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, month]) => month)
    const without = inOrder.filter(({ month }) => Number(month.slice(5)) !== september)
    if (without.length > 0) {
      report.find('latest-month-used', file, { years: without.map(({ year }) => year), facts: { months: [...new Set(without.map(({ month }) => month))].toSorted().join(', ') } })
    }
    const organisations = new Map(inOrder.map(({ organisation }) => [organisation.code, organisation]))
    return { organisations: [...organisations.values()], organisationYears: inOrder.map((month) => yearOf(file, month, report)) }
  }
  return { take, finish }
}

interface Day {
  /** Start of the financial year. */
  readonly year: number
  /** yyyy-mm */
  readonly month: string
}

function readDay(text: string): Day | undefined {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? /^(?<year>\d{4})-(?<month>\d{2})-\d{2}$/.exec(text)
  if (parts === null) return undefined
  const year = Number(parts.groups?.['year'] ?? parts[3])
  const month = Number(parts.groups?.['month'] ?? parts[2])
  if (month < 1 || month > 12) return undefined
  return { year: month >= 4 ? year : year - 1, month: `${year}-${String(month).padStart(2, '0')}` }
}

function organisationOf(code: string, name: string, benchmarkGroup: string): Organisation {
  return { code, name, type: universe, specialist: /specialist/i.test(benchmarkGroup) }
}

/** The groups of the trust when this month is the best of its year so far: September, else the latest. */
function groupsOf(months: Map<string, TrustMonth>, organisation: Organisation, { year, month }: Day): Map<string, GroupRow> | undefined {
  const key = `${organisation.code} ${year}`
  const known = months.get(key)
  if (known?.month === month) return known.groups
  const isSeptember = (text: string): boolean => Number(text.slice(5)) === september
  if (known !== undefined && (isSeptember(known.month) || (known.month > month && !isSeptember(month)))) return undefined
  const groups = new Map<string, GroupRow>()
  months.set(key, { organisation, year, month, groups })
  return groups
}

function yearOf(file: string, { organisation: { code }, year, month, groups }: TrustMonth, report: Report): OrganisationYear {
  const parts = [...groups].filter(([group]) => !totalGroup.test(group) && !subtotalGroups.includes(group))
  const sumOfParts = parts.reduce((sum, [, { fte }]) => sum + fte, 0)
  const stated = [...groups].find(([group]) => totalGroup.test(group))?.[1].fte
  if (stated !== undefined && Math.abs(sumOfParts - stated) > totalSlack * stated) {
    report.find('parts-differ-from-total', file, { codes: [code], years: [year], facts: { parts: Number(sumOfParts.toFixed(2)), total: stated } })
  }
  const allStaffFte = stated ?? sumOfParts
  const ofManagers = managerGroups.flatMap((group) => groups.get(group)?.fte ?? [])
  if (ofManagers.length === 0) {
    report.refuse('row-missing', file, { facts: { row: `row of Managers or Senior managers of ${code} in ${month}` } })
    return { code, year }
  }
  const managersFte = ofManagers.reduce((sum, value) => sum + value, 0)
  if (managersFte === 0 || allStaffFte === 0) return { code, year }
  return { code, year, managersFte, workforce: { allStaffFte, managersFte } }
}

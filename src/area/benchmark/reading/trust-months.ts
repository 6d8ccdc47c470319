import type { Organisation, OrganisationYear } from '../../../engine/benchmark/facts.ts'
import type { Day } from './calendar-day.ts'
import type { Report } from './report.ts'

/** The two staff groups of which managers are the sum; groups are compared in small letters. */
const managerGroups: readonly string[] = ['managers', 'senior managers']
/** Groups that other groups add up to: counting them with their parts counts people twice. */
const subtotalGroups: readonly string[] = ['professionally qualified clinical staff', 'support to clinical staff', 'nhs infrastructure support']
const totalGroup = /^(?:total|all staff(?: groups)?)$/
/** Small cells are altered by the publisher, so parts and total differ a little. */
const totalSlack = 0.01
const september = 9

/** One staff group of a trust and month. */
export interface GroupRow {
  readonly line: number
  /** As the file writes it. */
  readonly name: string
  readonly fte: number
}

/** One trust in the best month of a financial year so far; its groups are by their names in small letters. */
export interface TrustMonth {
  readonly organisation: Organisation
  readonly year: number
  /** yyyy-mm */
  readonly month: string
  readonly groups: Map<string, GroupRow>
}

/** The groups of the trust when this month is the best of its year so far: September, else the latest. */
export function groupsOf(months: Map<string, TrustMonth>, organisation: Organisation, { year, month }: Day): Map<string, GroupRow> | undefined {
  const key = `${organisation.code} ${year}`
  const known = months.get(key)
  if (known?.month === month) return known.groups
  if (known !== undefined && (isSeptember(known.month) || (known.month > month && !isSeptember(month)))) return undefined
  const groups = new Map<string, GroupRow>()
  months.set(key, { organisation, year, month, groups })
  return groups
}

/** Whether a staff group is called like managers and is neither of the two groups of them: a slip, or a group that no figure knows. */
export function isUnknownManagerGroup(group: string): boolean {
  return group.includes('manag') && !managerGroups.includes(group)
}

/** Whether a month, yyyy-mm, is a September. */
export function isSeptember(month: string): boolean {
  return Number(month.slice(5)) === september
}

/**
 * Refuses trusts of which a row of managers is lost or called otherwise: their figure would be too small, and nobody would see it.
 * A row that at least half of the trusts and years have is taken to be lost where it is absent: a trust that has none of these staff must say so with a row
 * of 0. Where fewer than half have the row, its absence counts as none, but not of both rows.
 * @param file for messages
 * @param months what is left of the file, one month for each trust and year
 */
export function refuseLostManagers(file: string, months: readonly TrustMonth[], report: Report): void {
  const trustsWith = trustsByGroup(months)
  const trusts = new Set(months.map(({ organisation }) => organisation.code)).size
  const usual = managerGroups.filter((group) => 2 * months.filter(({ groups }) => groups.has(group)).length >= months.length)
  for (const { organisation: { code }, month, groups } of months) {
    const lost = usual.filter((group) => !groups.has(group)).map(capitalised)
    const [first] = lost
    const lone = trusts < 2 ? [] : partsOf(groups).filter(([group]) => trustsWith.get(group)?.size === 1)
    if (first === undefined) {
      const hasManagers = managerGroups.some((group) => groups.has(group))
      if (!hasManagers) report.refuse('row-missing', file, { facts: { row: `row of ${managerGroups.map(capitalised).join(' or ')} of ${code} in ${month}` } })
    } else if (lone.length > 0) {
      for (const [, { line, name }] of lone) report.refuse('lone-staff-group', file, { row: line, column: 'Staff Group', facts: { value: name, code, lost: first } })
    } else for (const group of lost) report.refuse('manager-row-missing', file, { facts: { group, code, month } })
  }
}

function trustsByGroup(months: readonly TrustMonth[]): ReadonlyMap<string, ReadonlySet<string>> {
  const trusts = new Map<string, Set<string>>()
  for (const { organisation, groups } of months) {
    for (const group of groups.keys()) trusts.set(group, (trusts.get(group) ?? new Set()).add(organisation.code))
  }
  return trusts
}

/** The groups that add up to all staff. */
function partsOf(groups: ReadonlyMap<string, GroupRow>): readonly (readonly [string, GroupRow])[] {
  return [...groups].filter(([group]) => !totalGroup.test(group) && !subtotalGroups.includes(group))
}

/**
 * What a trust and year of the file says: managers, and all staff of the same day where other groups or a total row are there.
 * The total row is used where there is one, else the sum of the groups without subtotals.
 */
export function yearOf(file: string, { organisation: { code }, year, month, groups }: TrustMonth, report: Report): OrganisationYear {
  const parts = partsOf(groups)
  const sumOfParts = sumOf(parts.map(([, row]) => row))
  const total = [...groups].find(([group]) => totalGroup.test(group))?.[1]
  const ofManagers = managerGroups.flatMap((group) => groups.get(group) ?? [])
  const managersFte = sumOf(ofManagers)
  if (total !== undefined && rounded(managersFte) > total.fte) {
    report.refuse('managers-exceed-total', file, { row: total.line, column: 'Total', facts: { code, month, managers: rounded(managersFte), total: total.fte } })
    return { code, year }
  }
  if (total !== undefined && Math.abs(sumOfParts - total.fte) > totalSlack * total.fte) {
    report.find('parts-differ-from-total', file, { codes: [code], years: [year], facts: { parts: rounded(sumOfParts), total: total.fte } })
  }
  if (managersFte === 0) return { code, year }
  if (total === undefined && parts.length === ofManagers.length) return { code, year, managersFte }
  return { code, year, managersFte, workforce: { allStaffFte: total?.fte ?? sumOfParts, managersFte } }
}

function sumOf(rows: readonly GroupRow[]): number {
  return rows.reduce((sum, { fte }) => sum + fte, 0)
}

function rounded(value: number): number {
  return Number(value.toFixed(2))
}

function capitalised(group: string): string {
  return `${group.slice(0, 1).toUpperCase()}${group.slice(1)}`
}

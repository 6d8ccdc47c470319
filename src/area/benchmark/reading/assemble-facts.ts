import type { BenchmarkFacts, Organisation, OrganisationYear } from '../../../engine/benchmark/facts.ts'
import type { CheckedTable } from './checked-table.ts'
import type { SurveyRow } from './survey.ts'
import { workbookMonths } from './workforce-workbook.ts'
import type { WorkforceCounts } from './workforce-workbook.ts'

/** The tables from which figures are made, all of them checked. */
export interface FigureTables {
  readonly providers: CheckedTable
  readonly managers: CheckedTable
  readonly consultants: CheckedTable
  readonly beds: CheckedTable
  readonly finance: CheckedTable
  readonly ae: CheckedTable
  readonly rtt: CheckedTable
  readonly shmi: CheckedTable
  readonly survey: readonly SurveyRow[]
  readonly workforce: WorkforceCounts
}

type Gathered = { -readonly [Key in keyof OrganisationYear]: OrganisationYear[Key] }

/** Puts what the files say of each organisation and year together; what is missing stays absent. */
export function assembleFacts(tables: FigureTables): BenchmarkFacts {
  const gathered = new Map<string, Gathered>()
  const at = (code: string, year: number): Gathered => {
    const key = `${code} ${year}`
    const found = gathered.get(key) ?? { code, year }
    gathered.set(key, found)
    return found
  }
  const positive = (value: number | undefined, take: (value: number) => void): void => {
    if (value !== undefined && value > 0) take(value)
  }

  for (const { code, year, numbers } of tables.managers.rows) positive(numbers['SIMPLE_MANAGERS_FTE'], (value) => (at(code, year).managersFte = value))
  for (const { code, year, numbers } of tables.consultants.rows) positive(numbers['SIMPLE_CONSULTANTS_FTE'], (value) => (at(code, year).consultantsFte = value))
  for (const { code, year, numbers } of tables.beds.rows) positive(numbers['BEDS'], (value) => (at(code, year).beds = value))
  for (const { code, year, numbers } of tables.finance.rows) {
    const { OP_COST: cost = 0, FINANCIAL_POSITION: position } = numbers
    // Without a cost the accounts of the year are missing as a whole: a position of 0 beside it is no break-even.
    if (cost === 0) continue
    at(code, year).operatingCostGbpThousands = -cost
    if (position !== undefined) at(code, year).financialPositionGbpThousands = position
  }
  for (const { code, year, numbers } of tables.ae.rows) if (numbers['AE_SCORE'] !== undefined) at(code, year).ae4hFraction = numbers['AE_SCORE']
  for (const { code, year, numbers } of tables.rtt.rows) positive(numbers['N_TOTAL'], () => {
    if (numbers['RTT_SCORE'] !== undefined) at(code, year).rtt18wFraction = numbers['RTT_SCORE']
  })
  for (const { code, year, numbers } of tables.shmi.rows) if (numbers['SHMI'] !== undefined) at(code, year).shmi = numbers['SHMI']
  for (const { code, year, answers } of tables.survey) if (Object.keys(answers).length > 0) at(code, year).survey = answers
  for (const [month, counts] of tables.workforce) {
    for (const [code, { allStaffFte, managersFte }] of counts) {
      const year = at(code, workbookMonths[month])
      // The managers' file is the September count: a trust-year that it does not have has no share of September either.
      const managers = month === '2017-SEP' ? year.managersFte : managersFte
      if (allStaffFte > 0 && managers !== undefined) year.workforce = { allStaffFte, managersFte: managers }
    }
  }
  return { organisations: organisationsOf(tables.providers), organisationYears: inOrder([...gathered.values()]) }
}

/** The organisations of the provider list. */
export function organisationsOf(providers: CheckedTable): readonly Organisation[] {
  return providers.rows
    .map(({ code, texts }) => ({ code, name: texts['ORG_NAME'] ?? '', type: texts['ORG_TYPE'] ?? '', specialist: texts['SPECIALIST'] === 'TRUE' }))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
}

function inOrder(years: readonly OrganisationYear[]): readonly OrganisationYear[] {
  return years.toSorted((one, other) => (one.code === other.code ? one.year - other.year : one.code < other.code ? -1 : 1))
}

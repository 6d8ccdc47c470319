import { isDayNumber } from './date-forms.ts'
import type { TableRow } from './separate-text.ts'
import { type Layout, datedHeading } from './find-layout.ts'
import type { ColumnRole, ReadQuestion, ReadingChoices, TakenReason } from './types.ts'

type Taken = Readonly<Record<ColumnRole, number | null>>

export interface TakenColumns {
  readonly taken: Taken
  readonly reasons: readonly TakenReason[]
  readonly question: ReadQuestion | null
}

const numeratorHeading = /\bnumerator\b|\bnum\b/iu
const denominatorHeading = /\bdenominator\b|\bdenom\b/iu
const valueHeading = /^(?:value|measure|result|actual|performance)s?$/iu
/** Does a heading only say what its column is for, as "Value" or "Numerator", and not what is measured? */
export function isRoleHeading(heading: string): boolean {
  return valueHeading.test(heading) || numeratorHeading.test(heading)
}

/** More names than this are no series that anybody charts side by side. */
const mostSeries = 200

/** Finds which column is the date, which the value. What only a person can know is asked. */
export function takeColumns({ looks, headings, body }: Pick<Layout, 'looks' | 'headings' | 'body'>, choices: ReadingChoices): TakenColumns {
  const reasons: TakenReason[] = []
  const told = choices.columns ?? {}
  const take = (role: ColumnRole, column: number | undefined, why: Extract<TakenReason, { code: 'column' }>['why']): number | null => {
    const chosen = told[role]
    if (chosen !== undefined) return chosen
    if (column !== undefined) reasons.push({ code: 'column', role, column, why })
    return column ?? null
  }
  const places = (look: Layout['looks'][number]) => looks.flatMap((one, column) => (one === look ? [column] : []))
  const dates = places('date')
  const date = take('date', dates[0], dates.length === 1 ? 'only-one' : 'first')
  const chosen = Object.values(told)
  const numbers = places('number').filter((column) => column !== date && (told.value === column || !areDays(body, column, headings[column] ?? '')) && (!chosen.includes(column) || told.value === column || told.denominator === column))
  const headed = (pattern: RegExp) => numbers.filter((column) => pattern.test(headings[column] ?? ''))
  const [numerator, denominator] = [headed(numeratorHeading), headed(denominatorHeading)]
  const arePair = numerator.length === 1 && denominator.length === 1
  const named = headed(valueHeading)
  const [only, why] = arePair ? [numerator[0], 'heading' as const] : named.length === 1 ? [named[0], 'heading' as const] : [numbers.length === 1 ? numbers[0] : undefined, 'only-one' as const]
  const value = take('value', only, why)
  const taken = { date, value, denominator: take('denominator', arePair && value === numerator[0] ? denominator[0] : undefined, 'heading') }
  const facet = take('facet', date === null ? undefined : partingColumn(body, date, looks), 'parts-dates')
  if (date === null && told.date === undefined) reasons.push({ code: 'no-dates' })
  const used = Object.values({ ...taken, facet })
  const notUsed = looks.flatMap((look, column) => (look === 'empty' || used.includes(column) ? [] : [column]))
  if (value !== null && notUsed.length > 0) reasons.push({ code: 'not-used', columns: notUsed })
  const candidates = numbers.length > 0 ? numbers : looks.flatMap((look, column) => (look === 'text' && column !== date && holdsDigit(body, column) ? [column] : []))
  return { taken: { ...taken, facet }, reasons, question: value === null ? { code: 'which-value', columns: candidates } : null }
}

/** Days as spreadsheets count them under a heading of dates are never the values: beside them the values are missing, such as formulas that were not calculated. */
function areDays(body: readonly TableRow[], column: number, heading: string): boolean {
  const cells = body.map(({ cells: all }) => all[column]?.trim() ?? '').filter((cell) => cell !== '')
  return datedHeading.test(heading) && cells.length > 0 && cells.every(isDayNumber)
}

/** Its cells are no numbers, but may be to mend: "12 falls". */
function holdsDigit(body: readonly TableRow[], column: number): boolean {
  return body.some(({ cells }) => /\d/u.test(cells[column] ?? ''))
}

/** The first column of names with which each date is there only once, when without it dates are there several times. */
function partingColumn(body: readonly TableRow[], date: number, looks: Layout['looks']): number | undefined {
  const cell = (row: TableRow, column: number) => row.cells[column]?.trim() ?? ''
  const dates = body.map((row) => cell(row, date)).filter((text) => text !== '')
  if (new Set(dates).size === dates.length) return undefined
  const columns = looks.flatMap((look, column) => (look === 'text' ? [column] : []))
  return columns.find((column) => {
    const names = new Set(body.map((row) => cell(row, column)))
    if (names.size < 2 || names.size > mostSeries) return false
    const pairs = body.filter((row) => cell(row, date) !== '').map((row) => `${cell(row, date)}\n${cell(row, column)}`)
    return new Set(pairs).size === pairs.length
  })
}

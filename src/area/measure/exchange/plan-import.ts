import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { UnitTree } from '../../organisation/index.ts'
import type { Measure } from '../records.ts'
import { type MeasureField, type TypedMeasure, checkMeasure, newMeasure } from '../rules/check-measure.ts'
import { checkValue, readNumber } from '../rules/check-value.ts'
import type { EnteredValue } from '../rules/compare-values.ts'
import { needsDenominator } from '../rules/series-of-measure.ts'
import { type FileColumn, importWords as words } from '../words/import.ts'
import { valueWords } from '../words/values.ts'
import { type FileRow, type RefusedRow, dayOfRow } from './read-file.ts'

/** As long as the column of the reason. */
const longestLeftOut = 300

/** A measure of a file with its values: one that is there, or one to be added. */
export interface PlannedMeasure {
  readonly measure: Measure
  readonly isNew: boolean
  readonly target: number | null
  readonly values: readonly EnteredValue[]
}

/** What an import is planned from. */
export interface PlanFacts {
  readonly tree: UnitTree
  readonly measures: readonly Measure[]
  readonly first: CalendarDate
  readonly today: CalendarDate
  readonly newId: () => string
}

/**
 * What an import would do.
 * @error every row that cannot be taken, with its reason
 */
export function planImport(rows: readonly FileRow[], facts: PlanFacts): Result<readonly PlannedMeasure[], readonly RefusedRow[]> {
  const refused: RefusedRow[] = []
  const groups = Map.groupBy(rows, ({ cells }) => (cells['measure id'] === '' ? `${cells['unit code'].toLowerCase()}\n${cells['unit code'] === '' ? cells.unit.toLowerCase() : ''}\n${cells.measure.toLowerCase()}` : cells['measure id'].toLowerCase()))
  const planned = [...groups.values()].flatMap((group): readonly PlannedMeasure[] => {
    const [first] = group
    const found = first === undefined ? null : measureOfRow(first, facts)
    if (found === null || !found.ok) {
      refused.push(...(found?.error ?? []))
      return []
    }
    const values = valuesOf(group, found.value.measure, facts, refused)
    return [{ ...found.value, values }]
  })
  return refused.length > 0 ? failure(refused.toSorted((one, other) => one.row - other.row)) : success(planned)
}

type Found = Result<Omit<PlannedMeasure, 'values'>, readonly RefusedRow[]>

function measureOfRow(row: FileRow, facts: PlanFacts): Found {
  const { cells } = row
  const refuse = (column: FileColumn, reason: string): Found => failure([{ row: row.row, column, value: cells[column], reason }])
  if (cells['measure id'] !== '') {
    const known = facts.measures.find(({ measureId }) => measureId === cells['measure id'].toLowerCase())
    if (known === undefined) return refuse('measure id', words.measureUnknown)
    return known.closedOn === null ? success({ measure: known, isNew: false, target: null }) : refuse('measure id', words.measureClosed)
  }
  if (cells.measure === '') return refuse('measure', words.measureMissing)
  const unitId = unitOfRow(row, facts)
  if (!unitId.ok) return unitId
  const known = facts.measures.find((one) => one.unitId === unitId.value && one.closedOn === null && one.name.toLowerCase() === cells.measure.toLowerCase())
  return known === undefined ? newMeasureOf(row, unitId.value, facts) : success({ measure: known, isNew: false, target: null })
}

function unitOfRow({ row, cells }: FileRow, { tree, today }: PlanFacts): Result<string, readonly RefusedRow[]> {
  const column: FileColumn = cells['unit code'] === '' ? 'unit' : 'unit code'
  const wanted = cells[column].toLowerCase()
  const refuse = (reason: string) => failure([{ row, column, value: cells[column], reason }])
  if (wanted === '') return refuse(words.unitMissing)
  const open = [...tree.byId.values()].filter(({ closedOn }) => closedOn === null || closedOn > today)
  const [unit, ...more] = open.filter(({ code, name }) => (column === 'unit' ? name : (code ?? '')).toLowerCase() === wanted)
  if (unit === undefined) return refuse(words.unitUnknown)
  return more.length > 0 ? refuse(words.unitTwice) : success(unit.unitId)
}

const columnOf: Readonly<Partial<Record<MeasureField, FileColumn>>> = { name: 'measure', unitOfMeasurement: 'unit of measurement', unitText: 'unit words', decimals: 'decimals', per: 'per', improvementDirection: 'direction', domain: 'domain', frequency: 'frequency', chartType: 'chart', rules: 'rules' }

function newMeasureOf({ row, cells }: FileRow, unitId: string, { newId }: PlanFacts): Found {
  const told = Object.fromEntries(Object.entries(columnOf).flatMap(([field, column]) => (column === undefined || cells[column] === '' ? [] : [[field, cells[column]]])))
  const typed: TypedMeasure = { ...newMeasure, ...told }
  const fields = checkMeasure(typed)
  const target = readNumber(cells.target, { unitOfMeasurement: fields.ok ? fields.value.unitOfMeasurement : 'number' })
  if (fields.ok && target.ok) return success({ measure: { measureId: newId(), unitId, ...fields.value, ownerPersonId: null, closedOn: null, version: 1 }, isNew: true, target: target.value })
  const problems = fields.ok ? [] : fields.error.map(({ field }) => ({ row, column: columnOf[field] ?? ('measure' as const), value: typed[field], reason: typed[field] === '' ? words.factMissing(field) : words.factUnknown(allowedOf(field)) }))
  return failure([...problems, ...(target.ok ? [] : [{ row, column: 'target' as const, value: cells.target, reason: words.notANumber }])])
}

const allowedWords: Readonly<Partial<Record<MeasureField, string>>> = {
  improvementDirection: 'increase, decrease, neutral',
  domain: 'management, leadership',
  unitOfMeasurement: 'number, percentage, rate, days, hours, minutes, pounds, other',
  frequency: 'daily, weekly, monthly, quarterly, irregular',
  chartType: 'xmr, run, p, u, c, g, t',
  rules: 'plot-the-dots-r-0.2.2, plot-the-dots-two-sigma, mdc',
  decimals: '0 to 6',
  per: '1, 100, 1000, 10000, 100000',
}

function allowedOf(field: MeasureField): string {
  return allowedWords[field] ?? 'a line of text of at most 120 characters'
}

function valuesOf(group: readonly FileRow[], measure: Measure, { first, today }: PlanFacts, refused: RefusedRow[]): readonly EnteredValue[] {
  const days = new Set<CalendarDate>()
  return group.flatMap((row) => {
    const day = dayOfRow(row, first, today)
    if (!day.ok) {
      refused.push(day.error)
      return []
    }
    if (days.has(day.value)) refused.push({ row: row.row, column: 'date', value: row.cells.date, reason: words.twice })
    days.add(day.value)
    const value = valueOf(row, measure)
    const leftOut = row.cells['left out because'].slice(0, longestLeftOut)
    if (value.ok) return [{ day: day.value, ...value.value, ...(leftOut === '' ? {} : { ghostReason: leftOut }) }]
    refused.push(value.error)
    return []
  })
}

function valueOf({ row, cells }: FileRow, measure: Measure): Result<Omit<EnteredValue, 'day'>, RefusedRow> {
  const counted = needsDenominator(measure)
  const column: FileColumn = counted && cells.numerator !== '' ? 'numerator' : 'value'
  const value = readNumber(cells[column], counted ? { unitOfMeasurement: 'number' } : measure)
  const below = counted && cells[column] !== '' ? readNumber(cells.denominator, { unitOfMeasurement: 'number' }) : success(null)
  if (!value.ok) return failure({ row, column, value: cells[column], reason: words.notANumber })
  if (!below.ok) return failure({ row, column: 'denominator', value: cells.denominator, reason: words.notANumber })
  const checked = checkValue(measure.chartType, { value: value.value, denominator: below.value })
  return checked.ok ? checked : failure({ row, column, value: cells[column], reason: `${valueWords.problems[checked.error]}.` })
}

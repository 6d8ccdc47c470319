import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { folded } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { UnitTree } from '../../organisation/index.ts'
import type { Measure } from '../records.ts'
import { type MeasureField, type TypedMeasure, checkMeasure, newMeasure } from '../rules/check-measure.ts'
import type { EnteredValue } from '../rules/compare-values.ts'
import { type FileColumn, allowedText, importWords as words } from '../words/import.ts'
import { numberOfCell } from './number-of-cell.ts'
import { type FileRow, type RefusedRow, dayIn } from './read-file.ts'
import { type PlannedRebase, rebasesOfRows } from './rebases-of-rows.ts'
import { valuesOfRows } from './values-of-rows.ts'

/** A measure of a file with its values: one that is there, or one to be added. */
export interface PlannedMeasure {
  /** The first row that tells of it. */
  readonly row: number
  /** A new one is open until its values are there, whatever it says. */
  readonly measure: Measure
  readonly isNew: boolean
  readonly target: number | null
  readonly values: readonly EnteredValue[]
  /** Of a new measure only: those of one that is there are decided on its page. */
  readonly rebases: readonly PlannedRebase[]
}

/** What an import is planned from. */
export interface PlanFacts {
  readonly tree: UnitTree
  /** Closed ones too. */
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
  const planned = groupRows(rows, facts).flatMap((group): readonly PlannedMeasure[] => {
    const [first] = group
    const found = first === undefined ? null : measureOfRow(first, facts)
    if (found === null || !found.ok) {
      refused.push(...(found?.error ?? []))
      return []
    }
    const range = { first: facts.first, last: facts.today }
    const values = valuesOfRows(group, found.value.measure, range, refused)
    return [{ ...found.value, row: first?.row ?? 1, values, rebases: found.value.isNew ? rebasesOfRows(group, values, range, refused) : [] }]
  })
  return refused.length > 0 ? failure(refused.toSorted((one, other) => one.row - other.row)) : success(planned)
}

/** The rows of each measure, however each of them names it. */
function groupRows(rows: readonly FileRow[], facts: PlanFacts): readonly (readonly FileRow[])[] {
  const keys = new Map<string, string>()
  const groups = Map.groupBy(rows, (row) => {
    const { 'measure id': measureId, 'unit code': code, unit, measure } = row.cells
    if (measureId !== '') return measureId.toLowerCase()
    const named = [code, code === '' ? unit : '', measure].join('\n')
    const key = keys.get(named) ?? keyOf(row, facts) ?? folded(named)
    keys.set(named, key)
    return key
  })
  return [...groups.values()]
}

/** Null when its unit cannot be told. */
function keyOf(row: FileRow, facts: PlanFacts): string | null {
  const unitId = unitOfRow(row, facts)
  if (!unitId.ok) return null
  return openMeasure(unitId.value, row.cells.measure, facts)?.measureId ?? `${unitId.value}\n${folded(row.cells.measure)}`
}

function openMeasure(unitId: string, name: string, { measures }: PlanFacts): Measure | undefined {
  return measures.find((one) => one.unitId === unitId && one.closedOn === null && folded(one.name) === folded(name))
}

type Found = Result<Pick<PlannedMeasure, 'measure' | 'isNew' | 'target'>, readonly RefusedRow[]>

function measureOfRow(row: FileRow, facts: PlanFacts): Found {
  const { cells } = row
  const refuse = (column: FileColumn, reason: string): Found => failure([{ row: row.row, column, value: cells[column], reason }])
  if (cells['measure id'] !== '') {
    const known = facts.measures.find(({ measureId }) => measureId === cells['measure id'].toLowerCase())
    return known === undefined ? refuse('measure id', words.measureUnknown) : success({ measure: known, isNew: false, target: null })
  }
  if (cells.measure === '') return refuse('measure', words.measureMissing)
  const unitId = unitOfRow(row, facts)
  if (!unitId.ok) return unitId
  const known = openMeasure(unitId.value, cells.measure, facts)
  return known === undefined ? newMeasureOf(row, unitId.value, facts) : success({ measure: known, isNew: false, target: null })
}

function unitOfRow({ row, cells }: FileRow, { tree, today }: PlanFacts): Result<string, readonly RefusedRow[]> {
  const column: FileColumn = cells['unit code'] === '' ? 'unit' : 'unit code'
  const wanted = folded(cells[column])
  const refuse = (reason: string) => failure([{ row, column, value: cells[column], reason }])
  if (wanted === '') return refuse(words.unitMissing)
  const open = [...tree.byId.values()].filter(({ closedOn }) => closedOn === null || closedOn > today)
  const [unit, ...more] = open.filter(({ code, name }) => folded(column === 'unit' ? name : (code ?? '')) === wanted)
  if (unit === undefined) return refuse(words.unitUnknown)
  return more.length > 0 ? refuse(words.unitTwice) : success(unit.unitId)
}

const columnOf: Readonly<Partial<Record<MeasureField, FileColumn>>> = { name: 'measure', unitOfMeasurement: 'unit of measurement', unitText: 'unit words', decimals: 'decimals', per: 'per', improvementDirection: 'direction', domain: 'domain', frequency: 'frequency', chartType: 'chart', rules: 'rules', definition: 'definition', source: 'source', screenOutliers: 'screen outliers', fixAfterNPoints: 'fix after' }

function newMeasureOf(row: FileRow, unitId: string, facts: PlanFacts): Found {
  const { cells } = row
  const told = Object.fromEntries(Object.entries(columnOf).flatMap(([field, column]) => (column === undefined || cells[column] === '' ? [] : [[field, cells[column]]])))
  const typed: TypedMeasure = { ...newMeasure, ...told }
  const fields = checkMeasure(typed)
  const target = numberOfCell(cells.target, { unitOfMeasurement: fields.ok ? fields.value.unitOfMeasurement : 'number' })
  const closedOn = cells['closed on'] === '' ? success(null) : dayIn(row, 'closed on', { first: facts.first, last: facts.today })
  const isScreenKnown = isOneOf(['', 'yes', 'no'], cells['screen outliers'])
  if (fields.ok && target.ok && closedOn.ok && isScreenKnown) return success({ measure: { measureId: facts.newId(), unitId, ...fields.value, ownerPersonId: null, closedOn: closedOn.value, version: 1 }, isNew: true, target: target.value })
  const problems = fields.ok ? [] : fields.error.map(({ field }) => ({ row: row.row, column: columnOf[field] ?? ('measure' as const), value: typed[field], reason: typed[field] === '' ? words.factMissing(field) : words.factUnknown(allowedText(field)) }))
  return failure([
    ...problems,
    ...(isScreenKnown ? [] : [{ row: row.row, column: 'screen outliers' as const, value: cells['screen outliers'], reason: words.factUnknown(allowedText('screenOutliers')) }]),
    ...(target.ok ? [] : [{ row: row.row, column: 'target' as const, value: cells.target, reason: words.notANumber }]),
    ...(closedOn.ok ? [] : [closedOn.error]),
  ])
}

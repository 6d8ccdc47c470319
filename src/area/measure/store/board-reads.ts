import { type Kysely, type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Measure, Rebase, Target } from '../records.ts'
import type { BoardReads, BoardSeries, ChartedValue } from '../service/board-reads.ts'
import { type MeasureTables, measureTables } from '../tables.ts'
import { measureOf, rebaseOf, targetOf } from './rows.ts'

/** Reads many measures at once: one statement for all values, one each for targets and rebases. */
export function boardReads(transaction: Transaction<unknown>, tenant: string): BoardReads {
  const db = measureTables(transaction)
  const open = () => db.selectFrom('measure').selectAll().where('tenant_id', '=', tenant).where('closed_on', 'is', null).orderBy('name').orderBy('measure_id')
  return {
    async openMeasures(unitIds) {
      if (unitIds === null) return (await open().execute()).map(measureOf)
      return unitIds.length === 0 ? [] : (await open().where('unit_id', 'in', unitIds).execute()).map(measureOf)
    },
    series: (measures) => seriesOf(db, tenant, measures),
    async ownMeasures(personId) {
      return (await open().where('owner_person_id', '=', personId).execute()).map(measureOf)
    },
    async lastDays(measureIds) {
      if (measureIds.length === 0) return new Map()
      const rows = await db.selectFrom('observation').select(({ fn }) => ['measure_id', fn.max('day').as('day')]).where('tenant_id', '=', tenant).where('measure_id', 'in', measureIds).groupBy('measure_id').execute()
      return new Map(rows.map(({ measure_id, day }) => [measure_id, day]))
    },
  }
}

async function seriesOf(db: Kysely<MeasureTables>, tenant: string, measures: readonly Measure[]): Promise<readonly BoardSeries[]> {
  if (measures.length === 0) return []
  const ids = measures.map(({ measureId }) => measureId)
  const values = await readValues(db, tenant, ids)
  const targets = Map.groupBy(await db.selectFrom('measure_target').selectAll().where('tenant_id', '=', tenant).where('measure_id', 'in', ids).orderBy('starts_on').execute(), (row) => row.measure_id)
  const held = db.selectFrom('measure_rebase').selectAll().where('tenant_id', '=', tenant).where('measure_id', 'in', ids).where('withdrawn_at', 'is', null).orderBy('starts_on')
  const rebases = Map.groupBy(await held.execute(), (row) => row.measure_id)
  return measures.map((measure) => {
    const found = values.get(measure.measureId)
    const partsOf = <Row, Part>(rows: ReadonlyMap<string, readonly Row[]>, read: (row: Row) => Part): readonly Part[] => (rows.get(measure.measureId) ?? []).map(read)
    return { measure, observations: found?.observations ?? [], targets: partsOf<Parameters<typeof targetOf>[0], Target>(targets, targetOf), rebases: partsOf<Parameters<typeof rebaseOf>[0], Rebase>(rebases, rebaseOf), enteredAt: found?.enteredAt ?? null }
  })
}

/** One row a measure: each column of its values as one text, which is read faster than an array. */
interface ValueColumns {
  readonly measure_id: string
  readonly days: string
  readonly numbers: string
  readonly numerators: string | null
  readonly denominators: string | null
  readonly ghosts: string | null
  readonly entered_at: Date
}

interface ReadValues {
  readonly observations: readonly ChartedValue[]
  readonly enteredAt: Date
}

async function readValues(db: Kysely<MeasureTables>, tenant: string, ids: readonly string[]): Promise<ReadonlyMap<string, ReadValues>> {
  const { rows } = await sql<ValueColumns>`
    select measure_id,
      string_agg(day::text, ',' order by day) as days,
      string_agg(coalesce(value::text, ''), ',' order by day) as numbers,
      case when count(denominator) > 0 then string_agg(coalesce(numerator::text, ''), ',' order by day) end as numerators,
      case when count(denominator) > 0 then string_agg(coalesce(denominator::text, ''), ',' order by day) end as denominators,
      case when count(ghost_reason) > 0 then string_agg(case when ghost_reason is null then '' else '1' end, ',' order by day) end as ghosts,
      max(entered_at) as entered_at
    from observation where tenant_id = ${tenant} and measure_id = any(${sql.val([...ids])}::uuid[])
    group by measure_id
  `.execute(db)
  return new Map(rows.map((row) => [row.measure_id, { observations: observationsOf(row), enteredAt: row.entered_at }]))
}

function observationsOf({ days, numbers, numerators, denominators, ghosts }: ValueColumns): readonly ChartedValue[] {
  const [values, above, below, left] = [numbers.split(','), numerators?.split(','), denominators?.split(','), ghosts?.split(',')]
  // The column holds days of the calendar and nothing else: the brand is true.
  return (days.split(',') as CalendarDate[]).map((day, index) => ({
    day,
    value: numberOf(values[index]),
    numerator: numberOf(above?.[index]),
    denominator: numberOf(below?.[index]),
    ghostReason: left?.[index] === '1' ? '' : null,
  }))
}

function numberOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text)
}

import path from 'node:path'
import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type AuditEvent, appendToAudit } from '../../../platform/audit/index.ts'
import type { CommandIo, ExitStatus } from '../../../platform/command-line/command.ts'
import { buildUnitTree, organisationStore } from '../../organisation/index.ts'
import { earliestValue, firstDay } from '../rules/day-limits.ts'
import { compareValues, markOfChanges } from '../rules/compare-values.ts'
import type { Asking } from '../service/asking.ts'
import { keepValues } from '../service/keep-values.ts'
import { measureStore } from '../store.ts'
import { measureReads } from '../store/reads.ts'
import { importWords as words } from '../words/import.ts'
import { type PlannedMeasure, planImport } from './plan-import.ts'
import { type RefusedRow, readMeasuresFile } from './read-file.ts'

/** A file of measures for one organisation. */
export interface MeasuresImport {
  readonly tenant: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly isRehearsal: boolean
  /** Runs the import in one transaction of the organisation. */
  readonly inTransaction: <Value>(work: (transaction: Transaction<unknown>) => Promise<Value>) => Promise<Value>
  readonly now: Date
  readonly today: CalendarDate
  readonly newId: () => string
}

/** What an import did, or would do. */
interface ImportCounts {
  readonly measures: number
  readonly measuresAdded: number
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
}

/**
 * `evenkeel import measures FILE`: takes measures with their values in, whole or not at all. A receipt goes to stdout, what to mend to stderr.
 * @returns 0, or 2 when anything is refused
 */
export async function importMeasures(given: MeasuresImport, io: CommandIo): Promise<ExitStatus> {
  const rows = readMeasuresFile(given.bytes)
  if (!rows.ok) {
    io.stderr.write(`${rows.error}\n${words.nothingImported}\n`)
    return 2
  }
  const done = await given.inTransaction((transaction) => takeIn(transaction, given, rows.value))
  const counts: ImportCounts = done.ok ? done.value : { measures: 0, measuresAdded: 0, read: rows.value.length, added: 0, changed: 0, unchanged: 0 }
  const refused = done.ok ? [] : done.error
  for (const { row, column, reason } of refused) io.stderr.write(`${words.refused(row, column, reason)}\n`)
  io.stdout.write(`${JSON.stringify({ kind: 'measures', file: path.basename(given.file), dryRun: given.isRehearsal, ...counts, refused })}\n`)
  if (done.ok) return 0
  io.stderr.write(`${words.nothingImported}\n`)
  return 2
}

async function takeIn(transaction: Transaction<unknown>, given: MeasuresImport, rows: Parameters<typeof planImport>[0]): Promise<Result<ImportCounts, readonly RefusedRow[]>> {
  const { tenant, today, now, newId, isRehearsal } = given
  const units = await organisationStore(transaction, tenant).units()
  if (units.length === 0) return failure([{ row: 1, column: 'unit', value: '', reason: words.unitUnknown }])
  const measures = await measureReads(transaction, tenant).measuresOfUnits(units.map(({ unitId }) => unitId))
  const plan = planImport(rows, { tree: buildUnitTree(units), measures, first: earliestValue, today, newId })
  if (!plan.ok) return plan
  const asking: Asking = { store: measureStore(transaction, tenant), rights: async () => null, personId: null, today, now, newId }
  const counts = { measures: plan.value.length, measuresAdded: plan.value.filter(({ isNew }) => isNew).length, read: rows.length, added: 0, changed: 0, unchanged: 0 }
  for (const planned of plan.value) {
    const kept = await takeMeasure(asking, planned, isRehearsal)
    if (!kept.ok) return kept
    counts.added += kept.value.added
    counts.changed += kept.value.changed
    counts.unchanged += kept.value.same
  }
  const events: readonly AuditEvent[] = [{ action: 'measure/values-imported', details: { measures: counts.measures, added: counts.added, changed: counts.changed } }]
  if (!isRehearsal && counts.added + counts.changed + counts.measuresAdded > 0) await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'command' }, events })
  return success(counts)
}

type Kept = Result<{ readonly added: number; readonly changed: number; readonly same: number }, readonly RefusedRow[]>

async function takeMeasure(asking: Asking, planned: PlannedMeasure, isRehearsal: boolean): Promise<Kept> {
  const { store } = asking
  const { row, measure, isNew, values } = planned
  const standing = isNew ? [] : await store.observations(measure.measureId)
  const entries = compareValues(values, standing)
  const of = (kind: 'new' | 'changed' | 'same') => entries.filter((entry) => entry.kind === kind).length
  const counts = { added: of('new'), changed: of('changed'), same: of('same') }
  // The values of a closed measure stay as they are; a file may name them.
  const isToStay = !isNew && measure.closedOn !== null
  if (isToStay && counts.added + counts.changed > 0) return failure([{ row, column: 'measure', value: measure.name, reason: words.measureClosed }])
  if (isRehearsal || isToStay) return success(counts)
  if (isNew) await store.addMeasure({ ...measure, closedOn: null })
  await store.lockMeasure(measure.measureId)
  const kept = await keepValues(asking, { ...measure, closedOn: null }, { values, way: 'import', mark: markOfChanges(entries) })
  // Nobody else changes a locked measure: what is left to refuse is its size.
  if (!kept.ok) return failure([{ row, column: 'measure', value: measure.name, reason: words.tooMany }])
  if (isNew) await takeFacts(asking, planned)
  return kept
}

/** What a new measure has beside its values: its target, where its limits begin anew, and that it is closed. */
async function takeFacts({ store, now, newId }: Asking, { measure, target, rebases }: PlannedMeasure): Promise<void> {
  const { measureId } = measure
  if (target !== null) await store.putTargets(measureId, [{ startsOn: firstDay, value: target }])
  for (const rebase of rebases) await store.addRebase(measureId, { rebaseId: newId(), ...rebase, decidedBy: null, decidedAt: now, withdrawn: null })
  if (measure.closedOn !== null) await store.changeMeasure(measure)
}

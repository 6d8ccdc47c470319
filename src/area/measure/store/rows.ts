import type { Selectable } from 'kysely'
import type { Annotation, EarlierObservation, Measure, Observation, Rebase, Target } from '../records.ts'
import type { MeasureTables } from '../tables.ts'

type Rows = { readonly [Table in keyof MeasureTables]: Selectable<MeasureTables[Table]> }
type Columns<Table extends keyof MeasureTables, Key extends string> = Omit<Rows[Table], 'tenant_id' | 'version' | Key>

/** A measure as its row has it. */
export function measureOf(row: Rows['measure']): Measure {
  return {
    measureId: row.measure_id,
    unitId: row.unit_id,
    name: row.name,
    definition: row.definition,
    unitOfMeasurement: row.unit_of_measurement,
    unitText: row.unit_text,
    decimals: row.decimals,
    per: row.per,
    chartType: row.chart_type,
    improvementDirection: row.improvement_direction,
    domain: row.domain,
    ownerPersonId: row.owner_person_id,
    source: row.source,
    frequency: row.frequency,
    rules: row.rules,
    screenOutliers: row.screen_outliers,
    fixAfterNPoints: row.fix_after_n_points,
    closedOn: row.closed_on,
    version: row.version,
  }
}

/** What of a measure may change. */
export function measureColumns(measure: Measure): Columns<'measure', 'measure_id'> {
  return {
    unit_id: measure.unitId,
    name: measure.name,
    definition: measure.definition,
    unit_of_measurement: measure.unitOfMeasurement,
    unit_text: measure.unitText,
    decimals: measure.decimals,
    per: measure.per,
    chart_type: measure.chartType,
    improvement_direction: measure.improvementDirection,
    domain: measure.domain,
    owner_person_id: measure.ownerPersonId,
    source: measure.source,
    frequency: measure.frequency,
    rules: measure.rules,
    screen_outliers: measure.screenOutliers,
    fix_after_n_points: measure.fixAfterNPoints,
    closed_on: measure.closedOn,
  }
}

export function targetOf({ starts_on, value }: Rows['measure_target']): Target {
  return { startsOn: starts_on, value }
}

export function observationOf({ version, ...row }: Rows['observation']): Observation {
  return { ...storedValueOf(row), version }
}

export function earlierObservationOf(row: Rows['observation_change']): EarlierObservation {
  return { ...storedValueOf(row), isRemoval: row.is_removal, reason: row.reason, changedBy: row.changed_by, changedAt: row.changed_at }
}

function storedValueOf({ day, value, numerator, denominator, ghost_reason, entered_by, entered_at, way }: Omit<Rows['observation'], 'tenant_id' | 'measure_id' | 'version'>): Omit<Observation, 'version'> {
  return { day, value, numerator, denominator, ghostReason: ghost_reason, enteredBy: entered_by, enteredAt: entered_at, way }
}

export function rebaseOf(row: Rows['measure_rebase']): Rebase {
  const { withdrawn_at, withdrawn_by, withdrawn_reason } = row
  return {
    rebaseId: row.rebase_id,
    startsOn: row.starts_on,
    reason: row.reason,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    withdrawn: withdrawn_at === null ? null : { by: withdrawn_by, at: withdrawn_at, reason: withdrawn_reason ?? '' },
  }
}

export function annotationOf({ annotation_id, day, text, written_by, written_at }: Rows['measure_annotation']): Annotation {
  return { annotationId: annotation_id, day, text, writtenBy: written_by, writtenAt: written_at }
}

/** What is kept of a value, its version aside. */
export function storedValue({ day, value, numerator, denominator, ghostReason, enteredBy, enteredAt, way }: Omit<Observation, 'version'>): Omit<Rows['observation'], 'tenant_id' | 'measure_id' | 'version'> {
  return { day, value, numerator, denominator, ghost_reason: ghostReason, entered_by: enteredBy, entered_at: enteredAt, way }
}

import type { WrittenRecords, WrittenTable } from '../../../platform/database/index.ts'
import type { Annotation, Measure, Observation, Rebase, Target } from '../records.ts'
import { measureColumns } from './rows.ts'

/** A part of a measure, with the measure that it belongs to. */
export type OfMeasure<Part> = Part & { readonly measureId: string }

/** Measures, many at once. */
export const writtenMeasures: WrittenRecords<Measure> = {
  table: {
    name: 'measure',
    key: ['measure_id'],
    columns: {
      measure_id: 'uuid', unit_id: 'uuid', name: 'text', definition: 'text', unit_of_measurement: 'text', unit_text: 'text', decimals: 'integer', per: 'integer', chart_type: 'text', improvement_direction: 'text',
      domain: 'text', owner_person_id: 'uuid', source: 'text', frequency: 'text', rules: 'text', screen_outliers: 'boolean', fix_after_n_points: 'integer', closed_on: 'date', version: 'integer',
    },
  },
  rowOf: (measure) => ({
    ...measureColumns(measure),
    measure_id: measure.measureId,
    per: measure.per,
    owner_person_id: measure.ownerPersonId,
    fix_after_n_points: measure.fixAfterNPoints,
    closed_on: measure.closedOn,
    version: measure.version,
  }),
}

/** What was aimed at from which day, many at once. */
export const writtenTargets: WrittenRecords<OfMeasure<Target>> = {
  table: { name: 'measure_target', key: ['measure_id', 'starts_on'], columns: { measure_id: 'uuid', starts_on: 'date', value: 'numeric' } },
  rowOf: ({ measureId, startsOn, value }) => ({ measure_id: measureId, starts_on: startsOn, value }),
}

const observationTable: WrittenTable = {
  name: 'observation',
  key: ['measure_id', 'day'],
  columns: { measure_id: 'uuid', day: 'date', value: 'numeric', numerator: 'numeric', denominator: 'numeric', ghost_reason: 'text', entered_by: 'uuid', entered_at: 'timestamptz', way: 'text', version: 'integer' },
}

/** Values, many at once. */
export const writtenObservations: WrittenRecords<OfMeasure<Observation>> = {
  table: observationTable,
  rowOf: ({ measureId, day, value, numerator, denominator, ghostReason, enteredBy, enteredAt, way, version }) => ({
    measure_id: measureId,
    day,
    value,
    numerator,
    denominator,
    ghost_reason: ghostReason,
    entered_by: enteredBy,
    entered_at: enteredAt.toISOString(),
    way,
    version,
  }),
}

/** Days on which limits begin anew, many at once; none of them withdrawn. */
export const writtenRebases: WrittenRecords<OfMeasure<Rebase>> = {
  table: { name: 'measure_rebase', key: ['rebase_id'], columns: { rebase_id: 'uuid', measure_id: 'uuid', starts_on: 'date', reason: 'text', decided_by: 'uuid', decided_at: 'timestamptz' } },
  rowOf: ({ measureId, rebaseId, startsOn, reason, decidedBy, decidedAt }) => ({ rebase_id: rebaseId, measure_id: measureId, starts_on: startsOn, reason, decided_by: decidedBy, decided_at: decidedAt.toISOString() }),
}

/** What was written beside days, many at once. */
export const writtenAnnotations: WrittenRecords<OfMeasure<Annotation>> = {
  table: { name: 'measure_annotation', key: ['annotation_id'], columns: { annotation_id: 'uuid', measure_id: 'uuid', day: 'date', text: 'text', written_by: 'uuid', written_at: 'timestamptz' } },
  rowOf: ({ measureId, annotationId, day, text, writtenBy, writtenAt }) => ({ annotation_id: annotationId, measure_id: measureId, day, text, written_by: writtenBy, written_at: writtenAt.toISOString() }),
}

import type { DemonstrationMeasure, DemonstrationTrust, ShowcasePerson } from '../../../../demo/index.ts'
import type { WrittenRecords, WrittenRow, WrittenTable } from '../../../platform/database/index.ts'
import { type OfMeasure, writtenAnnotations, writtenMeasures, writtenObservations, writtenRebases, writtenTargets } from '../../measure/index.ts'
import { writtenLines, writtenPosts, writtenUnits } from '../../organisation/index.ts'
import { writtenHoldings, writtenPeople, writtenSupervisions } from '../../people/index.ts'

/** A table with rows to write into it. */
export interface FilledTable {
  readonly table: WrittenTable
  readonly rows: readonly WrittenRow[]
}

/** The trust as rows; what refers to others comes after them. */
export function rowsOf(trust: DemonstrationTrust): readonly FilledTable[] {
  return [
    filled(writtenUnits, trust.units),
    filled(writtenPeople, trust.people),
    filled(writtenPosts, trust.posts),
    filled(writtenHoldings, trust.holdings),
    filled(writtenLines, trust.reportingLines),
    filled(writtenSupervisions, trust.supervisions),
    ...measuresOf(trust.measures),
    { table: showcaseTable, rows: trust.showcase.map(showcaseRow) },
  ]
}

function measuresOf(measures: readonly DemonstrationMeasure[]): readonly FilledTable[] {
  const parts = <Part>(partsOf: (measure: DemonstrationMeasure) => readonly Part[]): readonly OfMeasure<Part>[] =>
    measures.flatMap((one) => partsOf(one).map((part) => ({ ...part, measureId: one.measure.measureId })))
  return [
    filled(writtenMeasures, measures.map(({ measure }) => measure)),
    filled(writtenTargets, parts(({ targets }) => targets)),
    filled(writtenObservations, parts(({ observations }) => observations)),
    filled(writtenRebases, parts(({ rebases }) => rebases)),
    filled(writtenAnnotations, parts(({ annotations }) => annotations)),
  ]
}

function filled<Kept>({ table, rowOf }: WrittenRecords<Kept>, records: readonly Kept[]): FilledTable {
  return { table, rows: records.map(rowOf) }
}

const showcaseTable: WrittenTable = { name: 'demonstration_person', key: ['person_id'], columns: { person_id: 'uuid', place: 'integer', role: 'text', sentence: 'text' } }

function showcaseRow({ personId, role, sentence }: ShowcasePerson, place: number): WrittenRow {
  return { person_id: personId, place, role, sentence }
}

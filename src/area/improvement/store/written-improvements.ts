import type { WrittenRecords, WrittenTable } from '../../../platform/database/index.ts'
import type { ChangeIdea, RegisteredQuestion, Cycle, Driver, Improvement, MeasurePart, Member } from '../records.ts'
import { cycleColumns, ideaColumns, improvementColumns, memberColumns } from './rows.ts'

/** A part of an improvement, with the improvement that it belongs to. */
export type OfImprovement<Part> = Part & { readonly improvementId: string }

/** Improvements, many at once. */
export const writtenImprovements: WrittenRecords<Improvement> = {
  table: {
    name: 'improvement',
    key: ['improvement_id'],
    columns: {
      improvement_id: 'uuid', unit_id: 'uuid', title: 'text', why: 'text', aim_what: 'text', aim_for_whom: 'text', aim_measure_id: 'uuid', aim_from: 'numeric', aim_to: 'numeric', aim_by: 'date',
      state: 'text', started_on: 'date', ended_on: 'date', ending: 'text', next_steps: 'text', version: 'integer',
    },
  },
  rowOf: (improvement) => ({ improvement_id: improvement.improvementId, ...improvementColumns(improvement), version: improvement.version }),
}

/** Who works on improvements, many at once. */
export const writtenMembers: WrittenRecords<OfImprovement<Member>> = {
  table: { name: 'improvement_member', key: ['improvement_id', 'person_id'], columns: { improvement_id: 'uuid', person_id: 'uuid', part: 'text', learning: 'text', learning_domain: 'text', joined_on: 'date', left_on: 'date' } },
  rowOf: (member) => ({ improvement_id: member.improvementId, person_id: member.personId, ...memberColumns(member) }),
}

/** Which measures improvements follow, many at once. */
export const writtenImprovementMeasures: WrittenRecords<{ readonly improvementId: string; readonly measureId: string; readonly part: MeasurePart }> = {
  table: { name: 'improvement_measure', key: ['improvement_id', 'measure_id'], columns: { improvement_id: 'uuid', measure_id: 'uuid', part: 'text' } },
  rowOf: ({ improvementId, measureId, part }) => ({ improvement_id: improvementId, measure_id: measureId, part }),
}

/** Drivers, many at once: within one statement, in whatever order. */
export const writtenDrivers: WrittenRecords<OfImprovement<Driver>> = {
  table: { name: 'driver', key: ['driver_id'], columns: { driver_id: 'uuid', improvement_id: 'uuid', parent_id: 'uuid', text: 'text', place: 'integer' } },
  rowOf: ({ improvementId, driverId, parentId, text, place }) => ({ driver_id: driverId, improvement_id: improvementId, parent_id: parentId, text, place }),
}

/** Change ideas, many at once. */
export const writtenIdeas: WrittenRecords<OfImprovement<ChangeIdea>> = {
  table: { name: 'change_idea', key: ['idea_id'], columns: { idea_id: 'uuid', improvement_id: 'uuid', driver_id: 'uuid', text: 'text', state: 'text', place: 'integer', version: 'integer' } },
  rowOf: (idea) => ({ idea_id: idea.ideaId, improvement_id: idea.improvementId, ...ideaColumns(idea), version: idea.version }),
}

const cycleTable: WrittenTable = {
  name: 'pdsa_cycle',
  key: ['cycle_id'],
  columns: {
    cycle_id: 'uuid', idea_id: 'uuid', number: 'integer', plan: 'text', prediction: 'text', measure_id: 'uuid', starts_on: 'date', ends_on: 'date',
    did: 'text', studied: 'text', outcome: 'text', act: 'text', act_text: 'text', version: 'integer',
  },
}

/** Cycles, many at once. */
export const writtenCycles: WrittenRecords<Cycle> = {
  table: cycleTable,
  rowOf: (cycle) => ({ cycle_id: cycle.cycleId, ...cycleColumns(cycle), version: cycle.version }),
}

const questionTable: WrittenTable = {
  name: 'change_question',
  key: ['question_id'],
  columns: {
    question_id: 'uuid', improvement_id: 'uuid', measure_id: 'uuid', baseline_from: 'date', change_on: 'date', data_kind: 'text', hoped_shift: 'numeric',
    registered_by: 'uuid', registered_at: 'timestamptz', withdrawn_at: 'timestamptz', withdrawn_reason: 'text',
  },
}

/** What was asked of the data, many at once. */
export const writtenQuestions: WrittenRecords<OfImprovement<RegisteredQuestion>> = {
  table: questionTable,
  rowOf: ({ improvementId, questionId, measureId, baselineFrom, changeOn, dataKind, hopedShift, registeredBy, registeredAt, withdrawn }) => ({
    question_id: questionId,
    improvement_id: improvementId,
    measure_id: measureId,
    baseline_from: baselineFrom,
    change_on: changeOn,
    data_kind: dataKind,
    hoped_shift: hopedShift,
    registered_by: registeredBy,
    registered_at: registeredAt.toISOString(),
    withdrawn_at: withdrawn?.at.toISOString() ?? null,
    withdrawn_reason: withdrawn?.reason ?? null,
  }),
}

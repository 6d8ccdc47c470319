import type { Insertable, Selectable } from 'kysely'
import type { ChangeIdea, RegisteredQuestion, Cycle, Driver, Improvement, Member } from '../records.ts'
import type { ImprovementTables } from '../tables.ts'

type Rows = { readonly [Table in keyof ImprovementTables]: Selectable<ImprovementTables[Table]> }
type Columns<Table extends keyof ImprovementTables, Key extends string> = Omit<Insertable<ImprovementTables[Table]>, 'tenant_id' | 'version' | Key>

/** An improvement as its row has it. */
export function improvementOf(row: Rows['improvement']): Improvement {
  return {
    improvementId: row.improvement_id,
    unitId: row.unit_id,
    title: row.title,
    why: row.why,
    aim: { what: row.aim_what, forWhom: row.aim_for_whom, measureId: row.aim_measure_id, from: row.aim_from, to: row.aim_to, by: row.aim_by },
    state: row.state,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    ending: row.ending,
    nextSteps: row.next_steps,
    version: row.version,
  }
}

/** What of an improvement may change. */
export function improvementColumns({ unitId, title, why, aim, state, startedOn, endedOn, ending, nextSteps }: Improvement): Columns<'improvement', 'improvement_id'> {
  return {
    unit_id: unitId,
    title,
    why,
    aim_what: aim.what,
    aim_for_whom: aim.forWhom,
    aim_measure_id: aim.measureId,
    aim_from: aim.from,
    aim_to: aim.to,
    aim_by: aim.by,
    state,
    started_on: startedOn,
    ended_on: endedOn,
    ending,
    next_steps: nextSteps,
  }
}

export function memberOf(row: Rows['improvement_member']): Member {
  return { personId: row.person_id, part: row.part, learning: row.learning, learningDomain: row.learning_domain, joinedOn: row.joined_on, leftOn: row.left_on }
}

export function memberColumns({ part, learning, learningDomain, joinedOn, leftOn }: Member): Columns<'improvement_member', 'improvement_id' | 'person_id'> {
  return { part, learning, learning_domain: learningDomain, joined_on: joinedOn, left_on: leftOn }
}

export function driverOf({ driver_id, parent_id, text, place }: Rows['driver']): Driver {
  return { driverId: driver_id, parentId: parent_id, text, place }
}

export function ideaOf({ idea_id, driver_id, text, state, place, version }: Rows['change_idea']): ChangeIdea {
  return { ideaId: idea_id, driverId: driver_id, text, state, place, version }
}

export function ideaColumns({ driverId, text, state, place }: ChangeIdea): Columns<'change_idea', 'idea_id' | 'improvement_id'> {
  return { driver_id: driverId, text, state, place }
}

export function cycleOf(row: Rows['pdsa_cycle']): Cycle {
  return {
    cycleId: row.cycle_id,
    ideaId: row.idea_id,
    number: row.number,
    plan: row.plan,
    prediction: row.prediction,
    measureId: row.measure_id,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    did: row.did,
    studied: row.studied,
    outcome: row.outcome,
    act: row.act,
    actText: row.act_text,
    version: row.version,
  }
}

export function cycleColumns(cycle: Cycle): Columns<'pdsa_cycle', 'cycle_id'> {
  return {
    idea_id: cycle.ideaId,
    number: cycle.number,
    plan: cycle.plan,
    prediction: cycle.prediction,
    measure_id: cycle.measureId,
    starts_on: cycle.startsOn,
    ends_on: cycle.endsOn,
    did: cycle.did,
    studied: cycle.studied,
    outcome: cycle.outcome,
    act: cycle.act,
    act_text: cycle.actText,
  }
}

export function questionOf(row: Rows['change_question']): RegisteredQuestion {
  const { withdrawn_at, withdrawn_reason } = row
  return {
    questionId: row.question_id,
    measureId: row.measure_id,
    baselineFrom: row.baseline_from,
    changeOn: row.change_on,
    dataKind: row.data_kind,
    hopedShift: row.hoped_shift,
    registeredBy: row.registered_by,
    registeredAt: row.registered_at,
    withdrawn: withdrawn_at === null ? null : { at: withdrawn_at, reason: withdrawn_reason ?? '' },
  }
}

import { randomUUID } from 'node:crypto'
import { type Transaction, sql } from 'kysely'

/** Where it is put, and in which words. */
export interface Place {
  readonly tenant: string
  readonly unitId: string
  /** In every text. */
  readonly word: string
  readonly personId: string
  readonly now: Date
}

/** The id of something of every kind that addresses of measures, improvements and purposes name. */
export interface ImprovedIds {
  readonly measure: string
  readonly day: string
  readonly improvement: string
  readonly driver: string
  readonly idea: string
  readonly cycle: string
  readonly question: string
  readonly review: string
}

/** Adds a measure with a value, an improvement with something of everything, and a review of a unit. */
export async function addSomethingToImprove(transaction: Transaction<unknown>, { tenant, unitId, word, personId, now }: Place): Promise<ImprovedIds> {
  const [measure, improvement, driver, idea, cycle, question, review] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const day = '2026-10-01'
  await sql`insert into measure (tenant_id, measure_id, unit_id, name, definition, unit_of_measurement, unit_text, decimals, chart_type, improvement_direction, domain, owner_person_id, source, frequency, rules, screen_outliers)
    values (${tenant}, ${measure}, ${unitId}, ${word}, ${word}, 'number', '', 0, 'xmr', 'decrease', 'management', ${personId}, ${word}, 'monthly', 'plot-the-dots-r-0.2.2', true)`.execute(transaction)
  await sql`insert into observation (tenant_id, measure_id, day, value, ghost_reason, entered_by, entered_at, way) values (${tenant}, ${measure}, ${day}, 4, null, ${personId}, ${now}, 'hand')`.execute(transaction)
  await sql`insert into improvement (tenant_id, improvement_id, unit_id, title, why, aim_what, aim_for_whom, aim_measure_id, state, ending, next_steps) values (${tenant}, ${improvement}, ${unitId}, ${word}, ${word}, ${word}, ${word}, ${measure}, 'planning', '', '')`.execute(transaction)
  await sql`insert into improvement_member (tenant_id, improvement_id, person_id, part, learning, joined_on) values (${tenant}, ${improvement}, ${personId}, 'lead', ${word}, ${day})`.execute(transaction)
  await sql`insert into improvement_measure (tenant_id, improvement_id, measure_id, part) values (${tenant}, ${improvement}, ${measure}, 'outcome')`.execute(transaction)
  await sql`insert into driver (tenant_id, driver_id, improvement_id, parent_id, text, place) values (${tenant}, ${driver}, ${improvement}, null, ${word}, 1)`.execute(transaction)
  await sql`insert into change_idea (tenant_id, idea_id, improvement_id, driver_id, text, state, place) values (${tenant}, ${idea}, ${improvement}, ${driver}, ${word}, 'idea', 1)`.execute(transaction)
  await sql`insert into pdsa_cycle (tenant_id, cycle_id, idea_id, number, plan, prediction, did, studied, act_text) values (${tenant}, ${cycle}, ${idea}, 1, ${word}, ${word}, '', '', '')`.execute(transaction)
  await sql`insert into change_question (tenant_id, question_id, improvement_id, measure_id, baseline_from, change_on, data_kind, hoped_shift, registered_by, registered_at)
    values (${tenant}, ${question}, ${improvement}, ${measure}, '2025-01-01', '2026-12-01', 'count', 1, ${personId}, ${now})`.execute(transaction)
  await sql`insert into team_purpose (tenant_id, unit_id, version, text, agreed_on, written_by, written_at) values (${tenant}, ${unitId}, 1, ${word}, ${day}, ${personId}, ${now})`.execute(transaction)
  await sql`insert into purpose_review (tenant_id, review_id, unit_id, held_on, begun_by) values (${tenant}, ${review}, ${unitId}, ${day}, ${personId})`.execute(transaction)
  await sql`insert into purpose_review_line (tenant_id, line_id, review_id, kind, what, why, place) values (${tenant}, ${randomUUID()}, ${review}, 'keep', ${word}, ${word}, 1)`.execute(transaction)
  return { measure, day, improvement, driver, idea, cycle, question, review }
}

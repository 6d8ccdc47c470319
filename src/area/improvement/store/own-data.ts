import { sql } from 'kysely'
import type { ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { improvementTables } from '../tables.ts'

/** On which improvements somebody works or worked, and what they wanted to learn. */
export const improvementsData: ErasableStore = {
  tables: ['improvement_member'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select improvement.title, unit.name as unit, member.part, member.learning, member.learning_domain as "learningDomain", member.joined_on as "joinedOn", member.left_on as "leftOn"
      from improvement_member member
      join improvement on improvement.tenant_id = member.tenant_id and improvement.improvement_id = member.improvement_id
      join unit on unit.tenant_id = improvement.tenant_id and unit.unit_id = improvement.unit_id
      where member.tenant_id = ${tenant} and member.person_id = ${personId}
      order by member.joined_on, improvement.title
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await improvementTables(transaction).updateTable('improvement_member').set({ learning: '', learning_domain: null }).where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** What somebody asked of the data. */
export const questionsData: ErasableStore = {
  tables: ['change_question'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select improvement.title as improvement, measure.name as measure, question.change_on as "changeOn", question.registered_at as "registeredAt"
      from change_question question
      join improvement on improvement.tenant_id = question.tenant_id and improvement.improvement_id = question.improvement_id
      join measure on measure.tenant_id = question.tenant_id and measure.measure_id = question.measure_id
      where question.tenant_id = ${tenant} and question.registered_by = ${personId}
      order by question.registered_at, improvement.title
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await improvementTables(transaction).updateTable('change_question').set({ registered_by: null }).where('tenant_id', '=', tenant).where('registered_by', '=', personId).execute()
  },
}

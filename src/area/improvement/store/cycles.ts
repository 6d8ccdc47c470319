import type { Kysely } from 'kysely'
import type { ImprovementStore } from '../service/improvement-store.ts'
import type { ImprovementTables } from '../tables.ts'
import { cycleColumns, cycleOf, questionOf } from './rows.ts'

type Tables = Kysely<ImprovementTables>

/** The PDSA cycles of improvements. */
export function cycleStore(db: Tables, tenant: string): Pick<ImprovementStore, 'cycles' | 'addCycle' | 'changeCycle'> {
  return {
    async cycles(improvementId) {
      const ideas = db.selectFrom('change_idea').select('idea_id').where('tenant_id', '=', tenant).where('improvement_id', '=', improvementId)
      return (await db.selectFrom('pdsa_cycle').selectAll().where('tenant_id', '=', tenant).where('idea_id', 'in', ideas).orderBy('idea_id').orderBy('number').execute()).map(cycleOf)
    },
    async addCycle(cycle) {
      await db.insertInto('pdsa_cycle').values({ tenant_id: tenant, cycle_id: cycle.cycleId, version: cycle.version, ...cycleColumns(cycle) }).execute()
    },
    async changeCycle(cycle) {
      const query = db.updateTable('pdsa_cycle').set({ ...cycleColumns(cycle), version: cycle.version + 1 })
      const changed = await query.where('tenant_id', '=', tenant).where('cycle_id', '=', cycle.cycleId).where('version', '=', cycle.version).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
  }
}

/** What was asked of the data. */
export function questionStore(db: Tables, tenant: string): Pick<ImprovementStore, 'questions' | 'addQuestion' | 'withdrawQuestion'> {
  return {
    async questions(improvementId) {
      const rows = await db.selectFrom('change_question').selectAll().where('tenant_id', '=', tenant).where('improvement_id', '=', improvementId).orderBy('registered_at', 'desc').orderBy('question_id').execute()
      return rows.map(questionOf)
    },
    async addQuestion(improvementId, question) {
      const row = { measure_id: question.measureId, baseline_from: question.baselineFrom, change_on: question.changeOn, data_kind: question.dataKind, hoped_shift: question.hopedShift }
      await db
        .insertInto('change_question')
        .values({ tenant_id: tenant, improvement_id: improvementId, question_id: question.questionId, ...row, registered_by: question.registeredBy, registered_at: question.registeredAt, withdrawn_at: null, withdrawn_reason: null })
        .execute()
    },
    async withdrawQuestion(questionId, at, reason) {
      const query = db.updateTable('change_question').set({ withdrawn_at: at, withdrawn_reason: reason }).where('tenant_id', '=', tenant)
      const changed = await query.where('question_id', '=', questionId).where('withdrawn_at', 'is', null).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
  }
}

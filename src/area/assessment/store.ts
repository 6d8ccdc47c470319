import { type Transaction, sql } from 'kysely'
import type { SelfAssessment } from './records.ts'
import type { AssessmentStore, KeptAnswer, KeptAssessment } from './service/assessment-store.ts'
import { type AnswerRow, type AssessmentRow, answerOf, assessmentOf } from './store/rows.ts'
import { assessmentTables } from './tables.ts'

/** The self-assessments of one person, and of nobody else. */
export function assessmentStore(transaction: Transaction<unknown>, tenant: string, personId: string): AssessmentStore {
  const db = assessmentTables(transaction)
  const mine = () => db.selectFrom('self_assessment').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId)
  const find = async (assessmentId: string, holds: boolean): Promise<KeptAssessment | null> => {
    const one = mine().where('assessment_id', '=', assessmentId)
    const found = await (holds ? one.forUpdate() : one).executeTakeFirst()
    if (found === undefined) return null
    const answers = await db.selectFrom('self_answer').selectAll().where('tenant_id', '=', tenant).where('assessment_id', '=', assessmentId).execute()
    return { ...assessmentOf(found), answers: answers.map(keptAnswerOf) }
  }
  return {
    async all() {
      return (await mine().orderBy('finished_at', (order) => order.desc().nullsFirst()).execute()).map(assessmentOf)
    },
    async counts() {
      const { rows } = await sql<{ assessment_id: string; answers: number }>`
        select answer.assessment_id, count(*)::integer as answers
        from self_answer answer join self_assessment one on one.tenant_id = answer.tenant_id and one.assessment_id = answer.assessment_id
        where one.tenant_id = ${tenant} and one.person_id = ${personId} group by answer.assessment_id`.execute(transaction)
      return new Map(rows.map(({ assessment_id, answers }) => [assessment_id, answers]))
    },
    find: (assessmentId) => find(assessmentId, false),
    hold: (assessmentId) => find(assessmentId, true),
    async add(assessment) {
      const added = db.insertInto('self_assessment').values({ tenant_id: tenant, ...columnsOf({ ...assessment, personId }) })
      return (await added.onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).where('finished_at', 'is', null).doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n
    },
    async change(changed, drawnFrom) {
      const { form, stage, finished_at, version } = columnsOf(changed)
      const update = db.updateTable('self_assessment').set({ form, stage, finished_at, version }).where('tenant_id', '=', tenant).where('person_id', '=', personId)
      return (await update.where('assessment_id', '=', changed.assessmentId).where('version', '=', drawnFrom).executeTakeFirst()).numUpdatedRows === 1n
    },
    async remove(assessmentId, drawnFrom) {
      const removal = db.deleteFrom('self_assessment').where('tenant_id', '=', tenant).where('person_id', '=', personId)
      return (await removal.where('assessment_id', '=', assessmentId).where('version', '=', drawnFrom).executeTakeFirst()).numDeletedRows === 1n
    },
    async putAnswer(assessmentId, { itemId, reply, evidence, answeredAt }, drawnFrom) {
      const put = await sql`
        insert into self_answer (tenant_id, assessment_id, item_id, reply, evidence, answered_at)
        select tenant_id, assessment_id, ${itemId}::uuid, ${String(reply)}, ${evidence}, ${answeredAt}
        from self_assessment where tenant_id = ${tenant} and person_id = ${personId} and assessment_id = ${assessmentId}
        on conflict (tenant_id, assessment_id, item_id) do update set reply = excluded.reply, evidence = excluded.evidence, answered_at = excluded.answered_at,
          revision = self_answer.revision + (self_answer.reply <> excluded.reply)::integer, version = self_answer.version + 1
        where self_answer.version = ${drawnFrom}`.execute(transaction)
      return put.numAffectedRows === 1n
    },
    async removeAnswer(assessmentId, itemId, drawnFrom) {
      return (await ofAssessment(assessmentId).where('item_id', '=', itemId).where('version', '=', drawnFrom).executeTakeFirst()).numDeletedRows === 1n
    },
    async removeAnswers(assessmentId, itemIds) {
      if (itemIds.length > 0) await ofAssessment(assessmentId).where('item_id', 'in', [...itemIds]).execute()
    },
  }

  function ofAssessment(assessmentId: string) {
    return db.deleteFrom('self_answer').where('tenant_id', '=', tenant).where('assessment_id', 'in', mine().clearSelect().select('assessment_id').where('assessment_id', '=', assessmentId))
  }
}

function columnsOf(one: SelfAssessment): AssessmentRow {
  return { assessment_id: one.assessmentId, person_id: one.personId, framework_id: one.frameworkId, form: one.form, stage: one.stage, begun_at: one.begunAt, finished_at: one.finishedAt, version: one.version }
}

function keptAnswerOf(row: AnswerRow): KeptAnswer {
  return { ...answerOf(row), version: row.version }
}


import { sql } from 'kysely'
import type { DueRows, ErasableStore } from '../../../platform/own-data/index.ts'
import { assessmentTables } from '../tables.ts'
import { finishedOf, openOf } from './answered.ts'

/** The self-assessments of a person, with their answers. */
export const assessmentsData: ErasableStore = {
  tables: ['self_assessment', 'self_answer'],
  read: async (transaction, tenant, personId) => {
    const open = await openOf(transaction, tenant, personId)
    const all = [...(await finishedOf(transaction, tenant, personId)).toReversed(), ...(open === null ? [] : [open])]
    return all.map(({ frameworkId, form, stage, begunAt, finishedAt, answers }) => ({ frameworkId, form, stage, begunAt, finishedAt, answers }))
  },
  erase: async (transaction, tenant, personId) => {
    await assessmentTables(transaction).deleteFrom('self_assessment').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

/** Self-assessments of people who left. */
export const assessmentsOfLeavers: DueRows = {
  table: 'self_assessment',
  isDue: ({ tenant, beforeDay }) => sql`person_id in (select person_id from person where tenant_id = ${tenant} and left_on < ${beforeDay})`,
}

/** Self-assessments that were begun and not gone on with. */
export const assessmentsLeftOpen: DueRows = {
  table: 'self_assessment',
  isDue: ({ tenant, before }) => sql`finished_at is null and begun_at < ${before} and not exists (
    select from self_answer where self_answer.tenant_id = ${tenant} and self_answer.assessment_id = self_assessment.assessment_id and self_answer.answered_at >= ${before})`,
}

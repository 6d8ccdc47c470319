import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { assessmentTables } from '../tables.ts'
import { type Framework, frameworkOf } from '../../framework/index.ts'
import type { AnsweredAssessment } from '../records.ts'
import { finishedOf, openOf } from './answered.ts'

/** The self-assessments of a person, with their answers. */
export const assessmentsData: ErasableStore = {
  tables: ['self_assessment', 'self_answer'],
  read: async (transaction, tenant, personId) => {
    const open = await openOf(transaction, tenant, personId)
    const all = [...(await finishedOf(transaction, tenant, personId)).toReversed(), ...(open === null ? [] : [open])]
    const frameworks = new Map(await Promise.all([...new Set(all.map(({ frameworkId }) => frameworkId))].map(async (id) => [id, await frameworkOf(transaction, tenant, id)] as const)))
    return all.map((assessment) => recordOf(assessment, frameworks.get(assessment.frameworkId) ?? null))
  },
  erase: async (transaction, tenant, personId) => {
    await assessmentTables(transaction).deleteFrom('self_assessment').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
  },
}

function recordOf({ form, stage, begunAt, finishedAt, answers }: AnsweredAssessment, framework: Framework | null): OwnRecord {
  const texts = new Map(framework?.items.map(({ id, text }) => [id, text]))
  return {
    framework: framework === null ? null : `${framework.title}, ${framework.version}`,
    form,
    stage,
    begunAt,
    finishedAt,
    answers: answers.map(({ itemId, reply, evidence, answeredAt, revision }) => ({ behaviour: texts.get(itemId) ?? itemId, reply, example: evidence, answeredAt, timesChanged: revision - 1 })),
  }
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

import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { SelfAnswer, SelfAssessment } from '../records.ts'

/** Self-assessments of several people, many at once. */
export const writtenAssessments: WrittenRecords<SelfAssessment> = {
  table: {
    name: 'self_assessment',
    key: ['assessment_id'],
    columns: { assessment_id: 'uuid', person_id: 'uuid', framework_id: 'uuid', form: 'text', stage: 'text', begun_at: 'timestamptz', finished_at: 'timestamptz', version: 'integer' },
  },
  rowOf: ({ assessmentId, personId, frameworkId, form, stage, begunAt, finishedAt, version }) => ({
    assessment_id: assessmentId,
    person_id: personId,
    framework_id: frameworkId,
    form,
    stage,
    begun_at: begunAt.toISOString(),
    finished_at: finishedAt?.toISOString() ?? null,
    version,
  }),
}

/** Answers of self-assessments, many at once. Write the assessments first. */
export const writtenAnswers: WrittenRecords<SelfAnswer & { readonly assessmentId: string }> = {
  table: {
    name: 'self_answer',
    key: ['assessment_id', 'item_id'],
    columns: { assessment_id: 'uuid', item_id: 'uuid', reply: 'text', evidence: 'text', answered_at: 'timestamptz', revision: 'integer' },
  },
  rowOf: ({ assessmentId, itemId, reply, evidence, answeredAt, revision }) => ({
    assessment_id: assessmentId,
    item_id: itemId,
    reply: String(reply),
    evidence,
    answered_at: answeredAt.toISOString(),
    revision,
  }),
}

import type { Selectable } from 'kysely'
import { parseReply } from '../../../kernel/rating.ts'
import type { SelfAnswer, SelfAssessment } from '../records.ts'
import type { AssessmentTables } from '../tables.ts'

/** An assessment as its row has it. */
export type AssessmentRow = Omit<Selectable<AssessmentTables['self_assessment']>, 'tenant_id'>

/** An answer as its row has it. */
export type AnswerRow = Omit<Selectable<AssessmentTables['self_answer']>, 'tenant_id'>

/** An assessment by its row. */
export function assessmentOf(row: AssessmentRow): SelfAssessment {
  return {
    assessmentId: row.assessment_id,
    personId: row.person_id,
    frameworkId: row.framework_id,
    form: row.form,
    stage: row.stage,
    begunAt: row.begun_at,
    finishedAt: row.finished_at,
    version: row.version,
  }
}

/** An answer by its row. */
export function answerOf({ item_id, reply, evidence, answered_at, revision }: Omit<AnswerRow, 'version'>): SelfAnswer {
  const read = parseReply(reply)
  if (read === null) throw new Error(`The answer to ${item_id} is no reply: ${reply}`)
  return { itemId: item_id, reply: read, evidence, answeredAt: answered_at, revision }
}

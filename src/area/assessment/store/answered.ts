import { type ExpressionBuilder, type Transaction } from 'kysely'
import type { AnsweredAssessment } from '../records.ts'
import { type AssessmentTables, assessmentTables } from '../tables.ts'
import { type AnswerRow, type AssessmentRow, answerOf, assessmentOf } from './rows.ts'

/**
 * The finished self-assessments of a person. Whoever asks has made sure that they may know them.
 * @returns newest first
 */
export async function finishedOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<readonly AnsweredAssessment[]> {
  return (await assessmentsWhere(transaction, tenant, (row) => row.and([row('person_id', '=', personId), row('finished_at', 'is not', null)]))).toReversed()
}

/**
 * The same of many people at once, for who was allowed by each of them to know something of it.
 * @param personIds each once
 * @returns by person, newest first; whoever finished none is missing
 */
export async function finishedOfPeople(transaction: Transaction<unknown>, tenant: string, personIds: readonly string[]): Promise<ReadonlyMap<string, readonly AnsweredAssessment[]>> {
  if (personIds.length === 0) return new Map()
  const found = await assessmentsWhere(transaction, tenant, (row) => row.and([row('person_id', 'in', [...personIds]), row('finished_at', 'is not', null)]))
  return Map.groupBy(found.toReversed(), ({ personId }) => personId)
}

/** One self-assessment with its answers, open or finished; null when there is none. Whoever asks has made sure that they may know it. */
export async function assessmentWith(transaction: Transaction<unknown>, tenant: string, assessmentId: string): Promise<AnsweredAssessment | null> {
  return (await assessmentsWhere(transaction, tenant, (row) => row('assessment_id', '=', assessmentId)))[0] ?? null
}

/** The self-assessment that a person has begun and not finished; null when there is none. Only for that person’s own pages. */
export async function openOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<AnsweredAssessment | null> {
  return (await assessmentsWhere(transaction, tenant, (row) => row.and([row('person_id', '=', personId), row('finished_at', 'is', null)])))[0] ?? null
}

/**
 * Everybody’s self-assessments that were finished in a time. Only for figures of many people together.
 * @param after exclusive; null from the beginning
 * @param until inclusive
 * @returns finished first comes first
 */
export async function finishedBetween(transaction: Transaction<unknown>, tenant: string, after: Date | null, until: Date): Promise<readonly AnsweredAssessment[]> {
  return assessmentsWhere(transaction, tenant, (row) => row.and([row('finished_at', '<=', until), ...(after === null ? [] : [row('finished_at', '>', after)])]))
}

type Which = (row: ExpressionBuilder<AssessmentTables, 'self_assessment'>) => ReturnType<ExpressionBuilder<AssessmentTables, 'self_assessment'>['and']>

async function assessmentsWhere(transaction: Transaction<unknown>, tenant: string, which: Which): Promise<readonly AnsweredAssessment[]> {
  const chosen = assessmentTables(transaction).selectFrom('self_assessment').where('tenant_id', '=', tenant).where(which)
  const found: readonly AssessmentRow[] = await chosen.selectAll().orderBy('finished_at').orderBy('assessment_id').execute()
  if (found.length === 0) return []
  const answers: readonly AnswerRow[] = await assessmentTables(transaction).selectFrom('self_answer').selectAll().where('tenant_id', '=', tenant).where('assessment_id', 'in', chosen.select('assessment_id')).execute()
  const byAssessment = Map.groupBy(answers, ({ assessment_id }) => assessment_id)
  return found.map((row) => ({ ...assessmentOf(row), answers: (byAssessment.get(row.assessment_id) ?? []).map(answerOf) }))
}

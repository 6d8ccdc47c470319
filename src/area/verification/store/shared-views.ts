import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { assessmentWith } from '../../assessment/index.ts'
import { frameworkOf, questionnaireOf } from '../../framework/index.ts'
import { type KnownName, nameBehind, namesOf } from '../../people/index.ts'
import type { SupervisorAnswer, Verification } from '../records.ts'
import { type CapabilityStanding, standingOf } from '../rules/capability-standing.ts'
import { isSignOffOver } from '../rules/steps.ts'
import { verificationTables } from '../tables.ts'
import { confirmationOf, supervisorAnswerOf, verificationOf } from './rows.ts'

/** What a supervisor said of an assessment, once both see both. */
export interface SharedView {
  readonly verificationId: string
  readonly supervisorId: string
  readonly supervisorName: KnownName
  readonly ratedAt: Date
  readonly answers: readonly SupervisorAnswer[]
  /** How the supervisor's word on each capability stands now, by its item. */
  readonly standing: ReadonlyMap<string, CapabilityStanding>
  readonly signedOffAt: Date | null
  readonly validUntil: CalendarDate | null
  /** The time of the sign-off is over. */
  readonly isExpired: boolean
}

/**
 * What supervisors said of an assessment, oldest first. Before ratings are handed in, and after a withdrawal, nothing of a supervisor is among them.
 * Whoever asks has made sure that they may know it.
 */
export async function sharedViewsOf(transaction: Transaction<unknown>, tenant: string, assessmentId: string, today: CalendarDate): Promise<readonly SharedView[]> {
  const db = verificationTables(transaction)
  const rows = await db.selectFrom('verification').selectAll().where('tenant_id', '=', tenant).where('assessment_id', '=', assessmentId).where('rated_at', 'is not', null).orderBy('rated_at').orderBy('verification_id').execute()
  const assessment = rows.length === 0 ? null : await assessmentWith(transaction, tenant, assessmentId)
  const framework = assessment === null ? null : await frameworkOf(transaction, tenant, assessment.frameworkId)
  if (assessment === null || framework === null) return []
  const { capabilities } = questionnaireOf(framework, assessment.form, assessment.stage)
  const self = new Map(assessment.answers.map((answer) => [answer.itemId, answer]))
  const ids = rows.map((row) => row.verification_id)
  const answers = Map.groupBy(await db.selectFrom('verification_answer').selectAll().where('tenant_id', '=', tenant).where('verification_id', 'in', ids).orderBy('item_id').execute(), (row) => row.verification_id)
  const confirmations = Map.groupBy(await db.selectFrom('verification_confirmation').selectAll().where('tenant_id', '=', tenant).where('verification_id', 'in', ids).execute(), (row) => row.verification_id)
  const names = await namesOf(transaction, tenant, rows.map((row) => row.supervisor_id))
  return rows.map(verificationOf).flatMap((one) => {
    const said = new Map((confirmations.get(one.verificationId) ?? []).map(confirmationOf).map((confirmation) => [confirmation.capabilityId, confirmation]))
    const { verificationId, supervisorId, ratedAt, signedOffAt, validUntil } = one
    if (ratedAt === null) return []
    const supervisorName = nameBehind(names, supervisorId) ?? { kind: 'unknown' }
    return [{ verificationId, supervisorId, supervisorName, ratedAt, answers: (answers.get(verificationId) ?? []).map(supervisorAnswerOf), standing: standingOf(capabilities, self, said), signedOffAt, validUntil, isExpired: isSignOffOver(one, today) }]
  })
}

/**
 * What supervisors handed in about several assessments: their ratings alone, one list for each view. Whoever asks here was allowed by those whom it is about.
 * @returns by assessment; one about which nothing is handed in is missing
 */
export async function sharedAnswersOf(transaction: Transaction<unknown>, tenant: string, assessmentIds: readonly string[]): Promise<ReadonlyMap<string, readonly (readonly SupervisorAnswer[])[]>> {
  if (assessmentIds.length === 0) return new Map()
  const rows = await verificationTables(transaction)
    .selectFrom('verification')
    .innerJoin('verification_answer', (join) => join.onRef('verification_answer.tenant_id', '=', 'verification.tenant_id').onRef('verification_answer.verification_id', '=', 'verification.verification_id'))
    .select(['verification.assessment_id', 'verification.verification_id', 'verification_answer.item_id', 'verification_answer.reply'])
    .where('verification.tenant_id', '=', tenant).where('verification.assessment_id', 'in', [...assessmentIds]).where('verification.rated_at', 'is not', null)
    .orderBy('verification.verification_id').orderBy('verification_answer.item_id').execute()
  const byAssessment = Map.groupBy(rows, ({ assessment_id: assessmentId }) => assessmentId)
  return new Map([...byAssessment].map(([assessmentId, of]) => [assessmentId, [...Map.groupBy(of, (row) => row.verification_id).values()].map((view) => view.map(supervisorAnswerOf))]))
}

/** Everything that a person asked of supervisors, newest first. Only for that person's own pages. */
export async function verificationsOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<readonly Verification[]> {
  const rows = await verificationTables(transaction).selectFrom('verification').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy('asked_at', 'desc').orderBy('verification_id').execute()
  return rows.map(verificationOf)
}

import { parseReply } from '../../../kernel/rating.ts'
import type { Confirmation, SupervisorAnswer, Verification, VerificationEvent } from '../records.ts'
import type { VerificationTables } from '../tables.ts'

/** A row of a table of this area, without its tenant. */
export type Row<Table extends keyof VerificationTables> = Omit<VerificationTables[Table], 'tenant_id'>

/** A verification by its row. */
export function verificationOf(row: Row<'verification'>): Verification {
  return {
    verificationId: row.verification_id,
    assessmentId: row.assessment_id,
    personId: row.person_id,
    supervisorId: row.supervisor_id,
    state: row.state,
    message: row.message,
    askedAt: row.asked_at,
    openUntil: row.open_until,
    declineReason: row.decline_reason,
    ratedAt: row.rated_at,
    signedOffAt: row.signed_off_at,
    validUntil: row.valid_until,
    comment: row.comment,
    version: row.version,
  }
}

/** A verification as its row. */
export function verificationRow(verification: Verification): Row<'verification'> {
  const { verificationId, assessmentId, personId, supervisorId, state, message, askedAt, openUntil, declineReason, ratedAt, signedOffAt, validUntil, comment, version } = verification
  return {
    verification_id: verificationId,
    assessment_id: assessmentId,
    person_id: personId,
    supervisor_id: supervisorId,
    state,
    message,
    asked_at: askedAt,
    open_until: openUntil,
    decline_reason: declineReason,
    rated_at: ratedAt,
    signed_off_at: signedOffAt,
    valid_until: validUntil,
    comment,
    version,
  }
}

/** An answer by its row. */
export function supervisorAnswerOf({ item_id, reply }: Pick<Row<'verification_answer'>, 'item_id' | 'reply'>): SupervisorAnswer {
  const read = parseReply(reply)
  if (read === null) throw new Error(`The rating of ${item_id} is no reply: ${reply}`)
  return { itemId: item_id, reply: read }
}

/** A confirmation by its row. */
export function confirmationOf(row: Row<'verification_confirmation'>): Confirmation {
  return { capabilityId: row.capability_id, outcome: row.outcome, comment: row.comment, at: row.at, answersMark: row.answers_mark }
}

/** An event by its row. */
export function eventOf({ number, kind, by, at, capabilities }: Row<'verification_event'>): VerificationEvent {
  return { number, kind, by, at, capabilities }
}

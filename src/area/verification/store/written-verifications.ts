import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { Confirmation, SupervisorAnswer, Verification, VerificationEvent } from '../records.ts'

type OfVerification<Kept> = Kept & { readonly verificationId: string }

/** Verifications, many at once. Write the assessments first, and what belongs to a verification after it. */
export const writtenVerifications: WrittenRecords<Verification> = {
  table: {
    name: 'verification',
    key: ['verification_id'],
    columns: {
      verification_id: 'uuid', assessment_id: 'uuid', person_id: 'uuid', supervisor_id: 'uuid', state: 'text', message: 'text', asked_at: 'timestamptz', open_until: 'date', decline_reason: 'text',
      rated_at: 'timestamptz', signed_off_at: 'timestamptz', valid_until: 'date', comment: 'text', version: 'integer',
    },
  },
  rowOf: ({ verificationId, assessmentId, personId, supervisorId, state, message, askedAt, openUntil, declineReason, ratedAt, signedOffAt, validUntil, comment, version }) => ({
    verification_id: verificationId, assessment_id: assessmentId, person_id: personId, supervisor_id: supervisorId, state, message, asked_at: askedAt.toISOString(), open_until: openUntil,
    decline_reason: declineReason, rated_at: ratedAt?.toISOString() ?? null, signed_off_at: signedOffAt?.toISOString() ?? null, valid_until: validUntil, comment, version,
  }),
}

/** Ratings of supervisors, many at once. */
export const writtenSupervisorAnswers: WrittenRecords<OfVerification<SupervisorAnswer>> = {
  table: { name: 'verification_answer', key: ['verification_id', 'item_id'], columns: { verification_id: 'uuid', item_id: 'uuid', reply: 'text' } },
  rowOf: ({ verificationId, itemId, reply }) => ({ verification_id: verificationId, item_id: itemId, reply: String(reply) }),
}

/** Confirmations of capabilities, many at once: take their marks from `answersMark`. */
export const writtenConfirmations: WrittenRecords<OfVerification<Confirmation>> = {
  table: { name: 'verification_confirmation', key: ['verification_id', 'capability_id'], columns: { verification_id: 'uuid', capability_id: 'uuid', outcome: 'text', comment: 'text', at: 'timestamptz', answers_mark: 'text' } },
  rowOf: ({ verificationId, capabilityId, outcome, comment, at, answersMark }) => ({ verification_id: verificationId, capability_id: capabilityId, outcome, comment, at: at.toISOString(), answers_mark: answersMark }),
}

/** What happened to verifications, many at once. */
export const writtenVerificationEvents: WrittenRecords<OfVerification<VerificationEvent>> = {
  table: { name: 'verification_event', key: ['verification_id', 'number'], columns: { verification_id: 'uuid', number: 'integer', kind: 'text', by: 'text', at: 'timestamptz', capabilities: 'integer' } },
  rowOf: ({ verificationId, number, kind, by, at, capabilities }) => ({ verification_id: verificationId, number, kind, by, at: at.toISOString(), capabilities }),
}

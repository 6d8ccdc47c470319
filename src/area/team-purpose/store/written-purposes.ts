import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { Purpose, Review, ReviewLine } from '../records.ts'

/** Wordings, many at once. */
export const writtenPurposes: WrittenRecords<Purpose> = {
  table: { name: 'team_purpose', key: ['unit_id', 'version'], columns: { unit_id: 'uuid', version: 'integer', text: 'text', agreed_on: 'date', written_by: 'uuid', written_at: 'timestamptz' } },
  rowOf: ({ unitId, version, text, agreedOn, writtenBy, writtenAt }) => ({ unit_id: unitId, version, text, agreed_on: agreedOn, written_by: writtenBy, written_at: writtenAt.toISOString() }),
}

/** Reviews, many at once. */
export const writtenReviews: WrittenRecords<Review> = {
  table: { name: 'purpose_review', key: ['review_id'], columns: { review_id: 'uuid', unit_id: 'uuid', held_on: 'date', closed_at: 'timestamptz', begun_by: 'uuid', written_by: 'uuid', version: 'integer' } },
  rowOf: ({ reviewId, unitId, heldOn, closedAt, begunBy, writtenBy, version }) => ({ review_id: reviewId, unit_id: unitId, held_on: heldOn, closed_at: closedAt?.toISOString() ?? null, begun_by: begunBy, written_by: writtenBy, version }),
}

/** Lines of reviews, many at once. */
export const writtenReviewLines: WrittenRecords<ReviewLine & { readonly reviewId: string }> = {
  table: { name: 'purpose_review_line', key: ['line_id'], columns: { line_id: 'uuid', review_id: 'uuid', kind: 'text', what: 'text', why: 'text', improvement_id: 'uuid', became: 'text', place: 'integer' } },
  rowOf: ({ lineId, reviewId, kind, what, why, improvementId, became, place }) => ({ line_id: lineId, review_id: reviewId, kind, what, why, improvement_id: improvementId, became, place }),
}

import type { Kysely, Transaction } from 'kysely'
import { type Purpose, type Review, type ReviewLine, lineKinds } from './records.ts'
import type { TeamPurposeStore } from './service/team-purpose-store.ts'
import { type TeamPurposeTables, teamPurposeTables } from './tables.ts'

/** Purposes and reviews of one organisation within one transaction. */
export function teamPurposeStore(transaction: Transaction<unknown>, tenant: string): TeamPurposeStore {
  const db = teamPurposeTables(transaction)
  return { ...purposeStore(db, tenant), ...reviewStore(db, tenant), ...lineStore(db, tenant) }
}

type Tables = Kysely<TeamPurposeTables>
type Row<Table extends keyof TeamPurposeTables> = TeamPurposeTables[Table]

function purposeStore(db: Tables, tenant: string): Pick<TeamPurposeStore, 'purposesOf' | 'currentPurposes' | 'addPurpose'> {
  const all = () => db.selectFrom('team_purpose').selectAll().where('tenant_id', '=', tenant)
  return {
    async purposesOf(unitId) {
      return (await all().where('unit_id', '=', unitId).orderBy('version', 'desc').execute()).map(purposeOf)
    },
    async currentPurposes() {
      return (await all().distinctOn('unit_id').orderBy('unit_id').orderBy('version', 'desc').execute()).map(purposeOf)
    },
    async addPurpose({ unitId, version, text, agreedOn, writtenBy, writtenAt }) {
      const row = { tenant_id: tenant, unit_id: unitId, version, text, agreed_on: agreedOn, written_by: writtenBy, written_at: writtenAt }
      const added = await db.insertInto('team_purpose').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
      return added.numInsertedOrUpdatedRows === 1n
    },
  }
}

function reviewStore(db: Tables, tenant: string): Pick<TeamPurposeStore, 'reviewsOf' | 'review' | 'lockReview' | 'addReview' | 'changeReview'> {
  const all = () => db.selectFrom('purpose_review').selectAll().where('tenant_id', '=', tenant)
  const one = (row: Row<'purpose_review'> | undefined) => (row === undefined ? null : reviewOf(row))
  return {
    async reviewsOf(unitIds) {
      return unitIds.length === 0 ? [] : (await all().where('unit_id', 'in', unitIds).orderBy('held_on', 'desc').orderBy('closed_at', (order) => order.desc().nullsFirst()).orderBy('review_id').execute()).map(reviewOf)
    },
    async review(reviewId) {
      return one(await all().where('review_id', '=', reviewId).executeTakeFirst())
    },
    async lockReview(reviewId) {
      return one(await all().where('review_id', '=', reviewId).forUpdate().executeTakeFirst())
    },
    async addReview(review) {
      const row = { tenant_id: tenant, review_id: review.reviewId, unit_id: review.unitId, held_on: review.heldOn, closed_at: review.closedAt, begun_by: review.begunBy, written_by: review.writtenBy, version: review.version }
      const added = await db.insertInto('purpose_review').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
      return added.numInsertedOrUpdatedRows === 1n
    },
    async changeReview({ reviewId, heldOn, closedAt, writtenBy, version }) {
      await db.updateTable('purpose_review').set({ held_on: heldOn, closed_at: closedAt, written_by: writtenBy, version }).where('tenant_id', '=', tenant).where('review_id', '=', reviewId).execute()
    },
  }
}

function lineStore(db: Tables, tenant: string): Pick<TeamPurposeStore, 'lines' | 'putLines' | 'putOutcome' | 'putImprovement'> {
  return {
    async lines(reviewId) {
      const rows = await db.selectFrom('purpose_review_line').selectAll().where('tenant_id', '=', tenant).where('review_id', '=', reviewId).orderBy('place').orderBy('line_id').execute()
      const lines = rows.map(lineOf)
      return lineKinds.flatMap((kind) => lines.filter((line) => line.kind === kind))
    },
    async putLines(reviewId, lines) {
      const ofReview = db.deleteFrom('purpose_review_line').where('tenant_id', '=', tenant).where('review_id', '=', reviewId)
      await (lines.length === 0 ? ofReview : ofReview.where('line_id', 'not in', lines.map(({ lineId }) => lineId))).execute()
      if (lines.length === 0) return
      const rows = lines.map(({ lineId, kind, what, why, place }) => ({ tenant_id: tenant, line_id: lineId, review_id: reviewId, kind, what, why, place, improvement_id: null, became: null }))
      await db
        .insertInto('purpose_review_line')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['tenant_id', 'line_id']).doUpdateSet((set) => ({ what: set.ref('excluded.what'), why: set.ref('excluded.why'), place: set.ref('excluded.place') })))
        .execute()
    },
    async putOutcome(lineId, became) {
      await db.updateTable('purpose_review_line').set({ became }).where('tenant_id', '=', tenant).where('line_id', '=', lineId).execute()
    },
    async putImprovement(lineId, improvementId) {
      const query = db.updateTable('purpose_review_line').set({ improvement_id: improvementId }).where('tenant_id', '=', tenant).where('line_id', '=', lineId)
      return (await query.where('improvement_id', 'is', null).executeTakeFirst()).numUpdatedRows === 1n
    },
  }
}

function purposeOf(row: Row<'team_purpose'>): Purpose {
  return { unitId: row.unit_id, version: row.version, text: row.text, agreedOn: row.agreed_on, writtenBy: row.written_by, writtenAt: row.written_at }
}

function reviewOf(row: Row<'purpose_review'>): Review {
  return { reviewId: row.review_id, unitId: row.unit_id, heldOn: row.held_on, closedAt: row.closed_at, begunBy: row.begun_by, writtenBy: row.written_by, version: row.version }
}

function lineOf(row: Row<'purpose_review_line'>): ReviewLine {
  return { lineId: row.line_id, kind: row.kind, what: row.what, why: row.why, improvementId: row.improvement_id, became: row.became, place: row.place }
}

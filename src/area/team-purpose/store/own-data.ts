import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { teamPurposeTables } from '../tables.ts'

/** Which words of teams somebody wrote down. */
export const purposesData: ErasableStore = {
  tables: ['team_purpose'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select unit.name as unit, purpose.text, purpose.agreed_on as "agreedOn", purpose.written_at as "writtenAt"
      from team_purpose purpose join unit on unit.tenant_id = purpose.tenant_id and unit.unit_id = purpose.unit_id
      where purpose.tenant_id = ${tenant} and purpose.written_by = ${personId}
      order by purpose.written_at, unit.name
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    await teamPurposeTables(transaction).updateTable('team_purpose').set({ written_by: null }).where('tenant_id', '=', tenant).where('written_by', '=', personId).execute()
  },
}

/** Which reviews somebody began or wrote in last. What the team wrote names nobody, and is the team's. */
export const reviewsData: ErasableStore = {
  tables: ['purpose_review', 'purpose_review_line'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select unit.name as unit, review.held_on as "heldOn", coalesce(review.begun_by = ${personId}, false) as "youBeganIt", coalesce(review.written_by = ${personId}, false) as "youWroteInItLast"
      from purpose_review review join unit on unit.tenant_id = review.tenant_id and unit.unit_id = review.unit_id
      where review.tenant_id = ${tenant} and (review.begun_by = ${personId} or review.written_by = ${personId})
      order by review.held_on, unit.name
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    const reviews = () => teamPurposeTables(transaction).updateTable('purpose_review').where('tenant_id', '=', tenant)
    await reviews().set({ begun_by: null }).where('begun_by', '=', personId).execute()
    await reviews().set({ written_by: null }).where('written_by', '=', personId).execute()
  },
}

/** Closed reviews whose time is over, with their lines. */
export const oldReviews: DueRows = {
  table: 'purpose_review',
  isDue: ({ before }) => sql`closed_at < ${before}`,
  before: async ({ transaction, tenant, before }) => {
    await sql`
      delete from purpose_review_line line using purpose_review review
      where line.tenant_id = ${tenant} and review.tenant_id = line.tenant_id and review.review_id = line.review_id and review.closed_at < ${before}
    `.execute(transaction)
  },
}

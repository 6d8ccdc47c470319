import { sql } from 'kysely'
import type { DueRows, ErasableStore, OwnRecord } from '../../../platform/own-data/index.ts'
import { frameworkTables } from '../tables.ts'

/** Which frameworks somebody made, reviewed, signed off, chose, or was invited to. */
export const frameworksData: ErasableStore = {
  tables: ['framework', 'framework_choice', 'framework_collaborator'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select framework.title, framework.version, coalesce(framework.made_by = ${personId}, false) as "youMadeIt", coalesce(framework.review_asked_by = ${personId}, false) as "youAskedForTheReview",
        coalesce(framework.signed_off_by = ${personId}, false) as "youSignedItOff", coalesce(choice.chosen_by = ${personId}, false) as "youChoseIt", collaborator.part as "invitedTo", collaborator.invited_at as "invitedAt"
      from framework
      left join framework_collaborator collaborator on collaborator.tenant_id = framework.tenant_id and collaborator.framework_id = framework.framework_id and collaborator.person_id = ${personId}
      left join framework_choice choice on choice.tenant_id = framework.tenant_id and choice.framework_id = framework.framework_id
      where framework.tenant_id = ${tenant} and (framework.made_by = ${personId} or framework.review_asked_by = ${personId} or framework.signed_off_by = ${personId} or choice.chosen_by = ${personId} or collaborator.person_id is not null)
      order by framework.made_at, framework.framework_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    const db = frameworkTables(transaction)
    await db.deleteFrom('framework_collaborator').where('tenant_id', '=', tenant).where('person_id', '=', personId).execute()
    await db.updateTable('framework').set({ made_by: null }).where('tenant_id', '=', tenant).where('made_by', '=', personId).execute()
    await db.updateTable('framework').set({ review_asked_by: null }).where('tenant_id', '=', tenant).where('review_asked_by', '=', personId).execute()
    await db.updateTable('framework').set({ signed_off_by: null }).where('tenant_id', '=', tenant).where('signed_off_by', '=', personId).execute()
    await db.updateTable('framework_choice').set({ chosen_by: null }).where('tenant_id', '=', tenant).where('chosen_by', '=', personId).execute()
  },
}

/** What somebody said about frameworks, and which comments they settled. The words stay, without them. */
export const commentsData: ErasableStore = {
  tables: ['framework_comment'],
  read: async (transaction, tenant, personId) => {
    const { rows } = await sql<OwnRecord>`
      select framework.title as framework, comment.item_name as about, case when comment.written_by = ${personId} then comment.text end as "yourComment", comment.written_at as "writtenAt",
        coalesce(comment.settled_by = ${personId}, false) as "youSettledIt", comment.settled_at as "settledAt"
      from framework_comment comment join framework on framework.tenant_id = comment.tenant_id and framework.framework_id = comment.framework_id
      where comment.tenant_id = ${tenant} and (comment.written_by = ${personId} or comment.settled_by = ${personId})
      order by comment.written_at, comment.comment_id
    `.execute(transaction)
    return rows
  },
  erase: async (transaction, tenant, personId) => {
    const comments = () => frameworkTables(transaction).updateTable('framework_comment').where('tenant_id', '=', tenant)
    await comments().set({ written_by: null }).where('written_by', '=', personId).execute()
    await comments().set({ settled_by: null }).where('settled_by', '=', personId).execute()
  },
}

/** Settled comments whose time is over. */
export const settledComments: DueRows = {
  table: 'framework_comment',
  isDue: ({ before }) => sql`settled_at < ${before}`,
}

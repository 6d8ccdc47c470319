import type { Kysely } from 'kysely'
import type { FrameworkStore } from '../service/framework-store.ts'
import type { FrameworkTables } from '../tables.ts'
import { collaboratorOf, commentColumns, commentOf, ownFrameworkOf } from './rows.ts'

type Tables = Kysely<FrameworkTables>
type CollaborationStore = CollaboratorStore & CommentStore
type CollaboratorStore = Pick<FrameworkStore, 'collaborators' | 'partsOf' | 'keepCollaborator' | 'removeCollaborator'>
type CommentStore = Pick<FrameworkStore, 'comments' | 'comment' | 'addComment' | 'settleComment' | 'openComments' | 'openCommentsOn' | 'awaitingWordOf'>

/** Who works on frameworks, and what they say about them. */
export function collaborationStore(db: Tables, tenant: string): CollaborationStore {
  return { ...collaboratorStore(db, tenant), ...commentStore(db, tenant), ...openCommentStore(db, tenant) }
}

function collaboratorStore(db: Tables, tenant: string): CollaboratorStore {
  const all = () => db.selectFrom('framework_collaborator').selectAll().where('tenant_id', '=', tenant)
  return {
    async collaborators(frameworkId) {
      return (await all().where('framework_id', '=', frameworkId).orderBy('invited_at').orderBy('person_id').execute()).map(collaboratorOf)
    },
    async partsOf(personId) {
      return new Map((await all().where('person_id', '=', personId).execute()).map((row) => [row.framework_id, row.part]))
    },
    async keepCollaborator(frameworkId, { personId, part, invitedAt }) {
      const row = { tenant_id: tenant, framework_id: frameworkId, person_id: personId, part, invited_at: invitedAt }
      await db.insertInto('framework_collaborator').values(row).onConflict((conflict) => conflict.columns(['tenant_id', 'framework_id', 'person_id']).doUpdateSet({ part })).execute()
    },
    async removeCollaborator(frameworkId, personId) {
      const removed = await db.deleteFrom('framework_collaborator').where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).where('person_id', '=', personId).executeTakeFirst()
      return removed.numDeletedRows === 1n
    },
  }
}

function commentStore(db: Tables, tenant: string): Pick<CommentStore, 'comments' | 'comment' | 'addComment' | 'settleComment'> {
  const of = (frameworkId: string) => db.selectFrom('framework_comment').selectAll().where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId)
  return {
    async comments(frameworkId, itemId) {
      const wanted = itemId === null ? of(frameworkId) : of(frameworkId).where('item_id', '=', itemId)
      return (await wanted.orderBy('settled_at', (order) => order.desc().nullsFirst()).orderBy('written_at', 'desc').orderBy('comment_id').execute()).map(commentOf)
    },
    async comment(frameworkId, commentId) {
      const row = await of(frameworkId).where('comment_id', '=', commentId).executeTakeFirst()
      return row === undefined ? null : commentOf(row)
    },
    async addComment(frameworkId, comment) {
      await db.insertInto('framework_comment').values({ tenant_id: tenant, framework_id: frameworkId, ...commentColumns(comment) }).execute()
    },
    async settleComment(frameworkId, commentId, { settledAt, settledBy }) {
      await db.updateTable('framework_comment').set({ settled_at: settledAt, settled_by: settledBy }).where('tenant_id', '=', tenant).where('framework_id', '=', frameworkId).where('comment_id', '=', commentId).execute()
    },
  }
}

function openCommentStore(db: Tables, tenant: string): Pick<CommentStore, 'openComments' | 'openCommentsOn' | 'awaitingWordOf'> {
  const open = () => db.selectFrom('framework_comment').where('tenant_id', '=', tenant).where('settled_at', 'is', null)
  return {
    async openComments() {
      const rows = await open().select((row) => ['framework_id', row.fn.countAll().as('open')]).groupBy('framework_id').execute()
      return new Map(rows.map((row) => [row.framework_id, Number(row.open)]))
    },
    async openCommentsOn(frameworkId) {
      const rows = await open().select((row) => ['item_id', row.fn.countAll().as('open')]).where('framework_id', '=', frameworkId).groupBy('item_id').execute()
      return new Map(rows.flatMap((row) => (row.item_id === null ? [] : [[row.item_id, Number(row.open)]])))
    },
    async awaitingWordOf(personId) {
      const rows = await db
        .selectFrom('framework_collaborator')
        .innerJoin('framework', (join) => join.onRef('framework.tenant_id', '=', 'framework_collaborator.tenant_id').onRef('framework.framework_id', '=', 'framework_collaborator.framework_id'))
        .selectAll('framework')
        .where('framework_collaborator.tenant_id', '=', tenant)
        .where('framework_collaborator.person_id', '=', personId)
        .where('framework.state', '=', 'in-review')
        .where(({ not, exists, selectFrom }) => not(exists(selectFrom('framework_comment').select('comment_id').whereRef('framework_comment.tenant_id', '=', 'framework.tenant_id').whereRef('framework_comment.framework_id', '=', 'framework.framework_id').where('framework_comment.written_by', '=', personId).whereRef('framework_comment.written_at', '>=', 'framework.review_asked_at'))))
        .orderBy('framework.review_asked_at')
        .execute()
      return rows.map(ownFrameworkOf)
    },
  }
}

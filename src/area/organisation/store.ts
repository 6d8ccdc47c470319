import { type Kysely, type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { containing } from '../../platform/database/index.ts'
import type { Post } from './records.ts'
import type { OrganisationStore } from './service/organisation-store.ts'
import { lineColumns, lineOf, placeOf, postColumns, postOf, unitColumns, unitOf } from './store/rows.ts'
import { type OrganisationTables, organisationTables } from './tables.ts'

/** The units, posts and lines of one organisation within one transaction. */
export function organisationStore(transaction: Transaction<unknown>, tenant: string): OrganisationStore {
  const db = organisationTables(transaction)
  return { ...postReads(db, tenant), ...lineStore(db, tenant), ...unitStore(db, tenant), ...postWrites(db, tenant) }
}

type Tables = Kysely<OrganisationTables>

function unitStore(db: Tables, tenant: string): Pick<OrganisationStore, 'units' | 'lockShape' | 'addUnit' | 'changeUnit'> {
  return {
    async units() {
      return (await db.selectFrom('unit').selectAll().where('tenant_id', '=', tenant).execute()).map(unitOf)
    },
    async lockShape() {
      // The root stands for the whole: every organisation has it, and only one.
      await db.selectFrom('unit').select('unit_id').where('tenant_id', '=', tenant).where('parent_id', 'is', null).forUpdate().execute()
    },
    async addUnit(unit) {
      await db.insertInto('unit').values({ tenant_id: tenant, unit_id: unit.unitId, version: unit.version, ...unitColumns(unit) }).execute()
    },
    async changeUnit(unit) {
      const query = db.updateTable('unit').set({ ...unitColumns(unit), version: unit.version + 1 })
      const changed = await query.where('tenant_id', '=', tenant).where('unit_id', '=', unit.unitId).where('version', '=', unit.version).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
  }
}

function postReads(db: Tables, tenant: string): Pick<OrganisationStore, 'postPlaces' | 'postsOfUnit' | 'postsById' | 'placesOfStages' | 'post' | 'postsPerUnit' | 'postsByTitle' | 'postsByPositionNumber'> {
  const all = () => db.selectFrom('post').selectAll().where('tenant_id', '=', tenant)
  return {
    async postPlaces() {
      const rows = await db.selectFrom('post').select(['post_id', 'unit_id', 'is_clinical', 'closed_on']).where('tenant_id', '=', tenant).execute()
      return rows.map(placeOf)
    },
    async postsOfUnit(unitId) {
      return (await all().where('unit_id', '=', unitId).execute()).map(postOf)
    },
    async postsById(postIds) {
      return postIds.length === 0 ? [] : (await all().where('post_id', 'in', postIds).execute()).map(postOf)
    },
    async placesOfStages(stages) {
      const rows = await db.selectFrom('post').select(['post_id', 'unit_id', 'stage']).where('tenant_id', '=', tenant).where('stage', 'in', stages).execute()
      return rows.map(({ post_id, unit_id, stage }) => ({ postId: post_id, unitId: unit_id, stage }))
    },
    async post(postId) {
      const row = await all().where('post_id', '=', postId).executeTakeFirst()
      return row === undefined ? null : postOf(row)
    },
    postsPerUnit: (day) => postsPerUnit(db, tenant, day),
    postsByTitle: (text, day, atMost) => postsByTitle(db, tenant, { text, day, atMost }),
    async postsByPositionNumber(positionNumber) {
      return (await all().where('position_number', '=', positionNumber).execute()).map(postOf)
    },
  }
}

async function postsPerUnit(db: Tables, tenant: string, day: CalendarDate): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('post')
    .select(({ fn }) => ['unit_id', fn.countAll<number>().as('posts')])
    .where('tenant_id', '=', tenant)
    .where(({ eb, or }) => or([eb('closed_on', 'is', null), eb('closed_on', '>', day)]))
    .groupBy('unit_id')
    .execute()
  return new Map(rows.map(({ unit_id, posts }) => [unit_id, posts]))
}

async function postsByTitle(db: Tables, tenant: string, { text, day, atMost }: { readonly text: string; readonly day: CalendarDate; readonly atMost: number }): Promise<readonly Post[]> {
  const rows = await db
    .selectFrom('post')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`title ilike ${containing(text)}`)
    .where(({ eb, or }) => or([eb('closed_on', 'is', null), eb('closed_on', '>', day)]))
    .orderBy('title')
    .orderBy('post_id')
    .limit(atMost)
    .execute()
  return rows.map(postOf)
}

function postWrites(db: Tables, tenant: string): Pick<OrganisationStore, 'addPost' | 'changePost'> {
  return {
    async addPost(post) {
      await db.insertInto('post').values({ tenant_id: tenant, post_id: post.postId, version: post.version, ...postColumns(post) }).execute()
    },
    async changePost(post) {
      const query = db.updateTable('post').set({ ...postColumns(post), version: post.version + 1 })
      const changed = await query.where('tenant_id', '=', tenant).where('post_id', '=', post.postId).where('version', '=', post.version).executeTakeFirst()
      return changed.numUpdatedRows === 1n
    },
  }
}

function lineStore(db: Tables, tenant: string): Pick<OrganisationStore, 'lines' | 'linesOfUnit' | 'linesFrom' | 'linesTo' | 'changeLines'> {
  const all = () => db.selectFrom('reporting_line').selectAll().where('tenant_id', '=', tenant)
  const begunOn = (postId: string) => db.deleteFrom('reporting_line').where('tenant_id', '=', tenant).where('post_id', '=', postId)
  return {
    async lines() {
      return (await all().execute()).map(lineOf)
    },
    async linesOfUnit(unitId) {
      const posts = db.selectFrom('post').select('post_id').where('tenant_id', '=', tenant).where('unit_id', '=', unitId)
      return (await all().where('post_id', 'in', posts).execute()).map(lineOf)
    },
    async linesFrom(postId) {
      return (await all().where('post_id', '=', postId).orderBy('starts_on').execute()).map(lineOf)
    },
    async linesTo(postId) {
      return (await all().where('reports_to_post_id', '=', postId).orderBy('starts_on').execute()).map(lineOf)
    },
    async changeLines(postId, { added, changed, removed }) {
      const gone = [...changed, ...removed].map(({ startsOn }) => startsOn)
      if (gone.length > 0) await begunOn(postId).where('starts_on', 'in', gone).execute()
      const kept = [...changed, ...added].map((line) => ({ tenant_id: tenant, ...lineColumns(line) }))
      if (kept.length > 0) await db.insertInto('reporting_line').values(kept).execute()
    },
  }
}

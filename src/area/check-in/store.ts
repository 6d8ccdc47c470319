import { type Transaction, sql } from 'kysely'
import type { Rhythm, SealedCheckIn } from './records.ts'
import type { CheckInStore, ReaderStore } from './service/check-in-store.ts'
import { sealedOf, sharesWhere } from './store/rows.ts'
import { checkInTables } from './tables.ts'

/** The check-ins of one person, what they share, and how they are reminded. */
export function checkInStore(transaction: Transaction<unknown>, tenant: string, personId: string): CheckInStore {
  const db = checkInTables(transaction)
  const mine = () => db.selectFrom('check_in').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId)
  return {
    async all() {
      return (await mine().orderBy('day', 'desc').execute()).map(sealedOf)
    },
    async add({ checkInId, day, sealed, version }) {
      const added = await db.insertInto('check_in').values({ tenant_id: tenant, person_id: personId, check_in_id: checkInId, day, sealed, version }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
      return added.numInsertedOrUpdatedRows === 1n
    },
    async change({ checkInId, sealed, version }: SealedCheckIn, drawnFrom) {
      const update = db.updateTable('check_in').set({ sealed, version }).where('tenant_id', '=', tenant).where('person_id', '=', personId).where('check_in_id', '=', checkInId)
      return (await update.where('version', '=', drawnFrom).executeTakeFirst()).numUpdatedRows === 1n
    },
    async remove(checkInId, drawnFrom) {
      const removal = db.deleteFrom('check_in').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('check_in_id', '=', checkInId)
      return (await removal.where('version', '=', drawnFrom).executeTakeFirst()).numDeletedRows === 1n
    },
    async lastDay() {
      return (await mine().orderBy('day', 'desc').limit(1).executeTakeFirst())?.day ?? null
    },
    async rhythm() {
      const row = await db.selectFrom('check_in_rhythm').select(['kind', 'paused_until']).where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()
      return row === undefined ? { kind: 'on' } : rhythmOf(row)
    },
    async keepRhythm(rhythm) {
      const columns = { kind: rhythm.kind, paused_until: rhythm.kind === 'paused' ? rhythm.until : null }
      await db.insertInto('check_in_rhythm').values({ tenant_id: tenant, person_id: personId, ...columns }).onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(columns)).execute()
    },
    shares: () => sharesWhere(transaction, tenant, sql`s.person_id = ${personId}`),
    async holdShares() {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`check-in shares ${tenant} ${personId}`}, 0))`.execute(transaction)
    },
    async addShare({ shareId, readerId, fromDay, untilDay, beganAt }) {
      await db.insertInto('check_in_share').values({ tenant_id: tenant, share_id: shareId, person_id: personId, reader_id: readerId, from_day: fromDay, until_day: untilDay, began_at: beganAt, ended_at: null }).execute()
    },
    async endShare(shareId, at) {
      const update = db.updateTable('check_in_share').set({ ended_at: at }).where('tenant_id', '=', tenant).where('person_id', '=', personId).where('share_id', '=', shareId)
      return (await update.where('ended_at', 'is', null).executeTakeFirst()).numUpdatedRows === 1n
    },
    async noteSeen(shareId, until) {
      const mine = db.selectFrom('check_in_share').select('share_id').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('share_id', '=', shareId)
      await db.updateTable('check_in_opening').set({ is_seen: true }).where('tenant_id', '=', tenant).where('share_id', 'in', mine).where('opened_at', '<=', until).execute()
    },
  }
}

function rhythmOf({ kind, paused_until: until }: { readonly kind: Rhythm['kind']; readonly paused_until: SealedCheckIn['day'] | null }): Rhythm {
  if (kind !== 'paused') return { kind }
  return until === null ? { kind: 'on' } : { kind, until }
}

/** What others let one person read. What was ended is not there. */
export function readerStore(transaction: Transaction<unknown>, tenant: string, readerId: string): ReaderStore {
  const db = checkInTables(transaction)
  return {
    shares: () => sharesWhere(transaction, tenant, sql`s.reader_id = ${readerId} and s.ended_at is null`),
    async share(shareId) {
      return (await sharesWhere(transaction, tenant, sql`s.reader_id = ${readerId} and s.ended_at is null and s.share_id = ${shareId}`))[0] ?? null
    },
    async addOpening(shareId, at) {
      await db.insertInto('check_in_opening').values({ tenant_id: tenant, share_id: shareId, opened_at: at, is_seen: false }).onConflict((conflict) => conflict.doNothing()).execute()
    },
    async checkInsOf(personId, fromDay) {
      const theirs = db.selectFrom('check_in').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId)
      return (await (fromDay === null ? theirs : theirs.where('day', '>=', fromDay)).orderBy('day', 'desc').execute()).map(sealedOf)
    },
  }
}

import type { JWK } from 'jose'
import { type Transaction, sql } from 'kysely'
import type { SecretBox } from '../../../platform/identity/index.ts'
import { type BadgeKey, newBadgeKey, publicKeyOf } from '../badge/badge-key.ts'
import { placesOfList } from '../badge/status-list.ts'
import type { KeptBadge } from '../records.ts'
import type { BadgeStore } from '../service/badge-store.ts'
import { type DevelopmentTables, developmentTables } from '../tables.ts'

/** What a store of badges works with. */
export interface BadgeTools {
  readonly box: SecretBox
  readonly now: Date
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
}

/** The badges of an organisation. Callers have made sure that a goal is the person’s own, or was signed off by who takes it back. */
export function badgeStore(transaction: Transaction<unknown>, tenant: string, { box, now, newId, randomBytes }: BadgeTools): BadgeStore {
  const db = developmentTables(transaction)
  const latest = () => db.selectFrom('badge_key').selectAll().where('tenant_id', '=', tenant).orderBy('made_at', 'desc').executeTakeFirst()
  return {
    async knownKey() {
      const kept = await latest()
      return kept === undefined ? null : unsealed(kept, box)
    },
    async signingKey() {
      // Two who take the first badges at once make one key.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`badge key ${tenant}`}, 0))`.execute(transaction)
      const kept = await latest()
      if (kept !== undefined) return unsealed(kept, box)
      const key = await newBadgeKey(newId())
      await db.insertInto('badge_key').values({ tenant_id: tenant, key_id: key.keyId, algorithm: key.algorithm, public_key: JSON.stringify(publicKeyOf(key)), sealed_key: box.seal(JSON.stringify(key.privateJwk)), made_at: now }).execute()
      return key
    },
    async newPlace() {
      for (let tried = 0; tried < mostTries; tried += 1) {
        const place = placeFrom(randomBytes(3))
        const { numInsertedOrUpdatedRows } = await db.insertInto('badge_place').values({ tenant_id: tenant, place, withdrawn_at: null }).onConflict((conflict) => conflict.doNothing()).executeTakeFirstOrThrow()
        if (numInsertedOrUpdatedRows === 1n) return place
      }
      throw new Error('The list of badges of an organisation is full')
    },
    async holdGoal(goalId) {
      await db.selectFrom('development_goal').select('goal_id').where('tenant_id', '=', tenant).where('goal_id', '=', goalId).forUpdate().execute()
    },
    async add({ badgeId, goalId, place, toldBy, token, issuedAt }) {
      await db.insertInto('development_badge').values({ tenant_id: tenant, badge_id: badgeId, goal_id: goalId, place, told_by: toldBy, token, issued_at: issuedAt, withdrawn_on: null, withdrawn_by: null }).execute()
    },
    ofGoal: (goalId) => badgesOf(transaction, tenant, [goalId]),
    async withdraw(goalId, by, on) {
      const taken = await db.updateTable('development_badge').set({ withdrawn_on: on, withdrawn_by: by }).where('tenant_id', '=', tenant).where('goal_id', '=', goalId).where('withdrawn_on', 'is', null).returning('place').executeTakeFirst()
      if (taken === undefined) return false
      await db.updateTable('badge_place').set({ withdrawn_at: now }).where('tenant_id', '=', tenant).where('place', '=', taken.place).execute()
      return true
    },
  }
}

/** A list that is less than half full gives a free place within these tries but for once in 10^30. */
const mostTries = 100

function placeFrom(bytes: Uint8Array): number {
  const [one = 0, two = 0, three = 0] = bytes
  return ((one << 16) | (two << 8) | three) % placesOfList
}

function unsealed({ key_id: keyId, algorithm, sealed_key: sealed }: DevelopmentTables['badge_key'], box: SecretBox): BadgeKey | null {
  const opened = box.open(sealed)
  // What was sealed is a key that we made.
  return opened === null ? null : { keyId, algorithm, privateJwk: JSON.parse(opened) as JWK }
}

/** The badges of some goals, the last first. */
export async function badgesOf(transaction: Transaction<unknown>, tenant: string, goalIds: readonly string[]): Promise<readonly KeptBadge[]> {
  if (goalIds.length === 0) return []
  const rows = await developmentTables(transaction).selectFrom('development_badge').selectAll().where('tenant_id', '=', tenant).where('goal_id', 'in', goalIds).orderBy('issued_at', 'desc').orderBy('badge_id').execute()
  return rows.map((row) => ({
    badgeId: row.badge_id,
    goalId: row.goal_id,
    place: row.place,
    toldBy: row.told_by,
    token: row.token,
    issuedAt: row.issued_at,
    withdrawn: row.withdrawn_on === null || row.withdrawn_by === null ? null : { on: row.withdrawn_on, by: row.withdrawn_by },
  }))
}

/** The public parts of all keys that ever signed for an organisation, by id. */
export async function publicKeysOf(transaction: Transaction<unknown>, tenant: string): Promise<ReadonlyMap<string, JWK>> {
  const rows = await developmentTables(transaction).selectFrom('badge_key').select(['key_id', 'public_key']).where('tenant_id', '=', tenant).orderBy('made_at').execute()
  // They were written by us.
  return new Map(rows.map((row) => [row.key_id, JSON.parse(row.public_key) as JWK]))
}

/** The places of badges that were taken back. */
export async function placesTakenBack(transaction: Transaction<unknown>, tenant: string): Promise<readonly number[]> {
  const rows = await developmentTables(transaction).selectFrom('badge_place').select('place').where('tenant_id', '=', tenant).where('withdrawn_at', 'is not', null).orderBy('place').execute()
  return rows.map(({ place }) => place)
}

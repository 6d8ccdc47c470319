import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'
import type { Charter, CharterVersion, Signature } from '../records.ts'
import type { CharterOutline, Named, PlacedCharter, RoleCharterStore } from '../service/role-charter-store.ts'
import { roleCharterTables } from '../tables.ts'
import { groupedBy, textRow, versionOf } from './rows.ts'

interface PlacedRow extends Omit<PlacedCharter, 'protectedHours'> {
  readonly protectedHours: string | null
}

/** Charters with their versions and signatures. */
export function chartersIn(transaction: Transaction<unknown>, tenant: string): Pick<RoleCharterStore, 'find' | 'lock' | 'ofPerson' | 'ofReports' | 'outlines' | 'managersOf' | 'add' | 'addVersion' | 'versions' | 'signatures' | 'sign'> {
  const db = roleCharterTables(transaction)
  const placed = (today: CalendarDate, which: RawBuilder<unknown>) => placedWhere(transaction, tenant, today, which)
  const addVersion = async (charterId: string, version: CharterVersion) => {
    await db.insertInto('role_charter_version').values({ tenant_id: tenant, charter_id: charterId, version: version.version, ...textRow(version), written_by: version.writtenBy, written_at: version.writtenAt }).execute()
    await db.updateTable('role_charter').set({ version: version.version }).where('tenant_id', '=', tenant).where('charter_id', '=', charterId).execute()
  }
  return {
    async find(charterId, today) {
      return (await placed(today, sql`charter.charter_id = ${charterId}`))[0] ?? null
    },
    async lock(charterId) {
      return (await db.selectFrom('role_charter').select('version').where('tenant_id', '=', tenant).where('charter_id', '=', charterId).forUpdate().executeTakeFirst())?.version ?? null
    },
    async ofPerson(personId, today) {
      return placed(today, sql`charter.person_id = ${personId}`)
    },
    async ofReports(managerId, today) {
      return placed(today, sql`${isHeld(today)} and charter.person_id <> ${managerId} and exists (
        select from reporting_line line join holding mine on mine.tenant_id = line.tenant_id and mine.post_id = line.reports_to_post_id and mine.person_id = ${managerId} and ${holdsOnDay('mine', today)}
        where line.tenant_id = charter.tenant_id and line.post_id = charter.post_id and ${holdsOnDay('line', today)})`)
    },
    outlines: (charterIds) => outlinesOf(transaction, tenant, charterIds),
    async managersOf(postIds, today) {
      if (postIds.length === 0) return new Map()
      const found = await sql<Named & { readonly postId: string }>`
        select distinct line.post_id as "postId", person.person_id as "personId", trim(person.given_name || ' ' || person.family_name) as name
        from reporting_line line
        join holding h on h.tenant_id = line.tenant_id and h.post_id = line.reports_to_post_id and ${holdsOnDay('h', today)}
        join person on person.tenant_id = h.tenant_id and person.person_id = h.person_id and person.erased_at is null and (person.left_on is null or person.left_on > ${today})
        where line.tenant_id = ${tenant} and line.post_id = any(${sql.val([...postIds])}::uuid[]) and ${holdsOnDay('line', today)}
        order by name, "personId"
      `.execute(transaction)
      return groupedBy(found.rows, ({ postId }) => postId, ({ personId, name }) => ({ personId, name }))
    },
    async add(charter, text, writtenBy) {
      if (!(await insertCharter(db, tenant, charter))) return false
      await addVersion(charter.charterId, { ...text, version: 1, writtenBy, writtenAt: charter.begunAt })
      return true
    },
    addVersion,
    async versions(charterId) {
      return (await db.selectFrom('role_charter_version').selectAll().where('tenant_id', '=', tenant).where('charter_id', '=', charterId).orderBy('version', 'desc').execute()).map(versionOf)
    },
    async signatures(charterId) {
      return (await signaturesOf(transaction, tenant, [charterId])).get(charterId) ?? []
    },
    async sign(charterId, { version, side, signerId, signedAt }) {
      await sql`
        insert into role_charter_signature (tenant_id, charter_id, number, version, side, signer_id, signed_at)
        select ${tenant}, ${charterId}, coalesce(max(number), 0) + 1, ${version}, ${side}, ${signerId}, ${signedAt}
        from role_charter_signature where tenant_id = ${tenant} and charter_id = ${charterId}
      `.execute(transaction)
    },
  }
}

/** The versions and signatures of several charters, in two reads. */
async function outlinesOf(transaction: Transaction<unknown>, tenant: string, charterIds: readonly string[]): Promise<ReadonlyMap<string, CharterOutline>> {
  if (charterIds.length === 0) return new Map()
  const db = roleCharterTables(transaction)
  const versions = await db.selectFrom('role_charter_version').select(['charter_id', 'version', 'review_on', 'written_by']).where('tenant_id', '=', tenant).where('charter_id', 'in', charterIds).orderBy('version', 'desc').execute()
  const byCharter = groupedBy(versions, ({ charter_id: id }) => id, ({ version, review_on: reviewOn, written_by: writtenBy }) => ({ version, reviewOn, writtenBy }))
  const signatures = await signaturesOf(transaction, tenant, charterIds)
  return new Map(charterIds.map((id) => [id, { versions: byCharter.get(id) ?? [], signatures: signatures.get(id) ?? [] }]))
}

async function signaturesOf(transaction: Transaction<unknown>, tenant: string, charterIds: readonly string[]): Promise<ReadonlyMap<string, readonly Signature[]>> {
  const rows = await roleCharterTables(transaction).selectFrom('role_charter_signature').selectAll().where('tenant_id', '=', tenant).where('charter_id', 'in', charterIds).orderBy('number', 'desc').execute()
  return groupedBy(rows, ({ charter_id: id }) => id, ({ version, side, signer_id, signed_at }) => ({ version, side, signerId: signer_id, signedAt: signed_at }))
}

async function insertCharter(db: ReturnType<typeof roleCharterTables>, tenant: string, { charterId, personId, postId, begunAt, version }: Charter): Promise<boolean> {
  const added = await db.insertInto('role_charter').values({ tenant_id: tenant, charter_id: charterId, person_id: personId, post_id: postId, begun_at: begunAt, version }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** The person holds the post of the charter on the day, or will. */
function isHeld(today: CalendarDate): RawBuilder<boolean> {
  return sql<boolean>`exists (select from holding held where held.tenant_id = charter.tenant_id and held.person_id = charter.person_id and held.post_id = charter.post_id
    and (held.ends_on is null or (held.ends_on > ${today} and held.ends_on > held.starts_on)))`
}

async function placedWhere(transaction: Transaction<unknown>, tenant: string, today: CalendarDate, which: RawBuilder<unknown>): Promise<readonly PlacedCharter[]> {
  const { rows } = await sql<PlacedRow>`
    select charter.charter_id as "charterId", charter.person_id as "personId", charter.post_id as "postId", charter.begun_at as "begunAt", charter.version,
      trim(person.given_name || ' ' || person.family_name) as "personName", post.title as "postTitle", post.unit_id as "unitId", unit.name as "unitName", post.protected_hours as "protectedHours", ${isHeld(today)} as "isHeld"
    from role_charter charter
    join person on person.tenant_id = charter.tenant_id and person.person_id = charter.person_id
    join post on post.tenant_id = charter.tenant_id and post.post_id = charter.post_id
    join unit on unit.tenant_id = post.tenant_id and unit.unit_id = post.unit_id
    where charter.tenant_id = ${tenant} and ${which}
    order by "isHeld" desc, charter.begun_at desc, charter.charter_id
  `.execute(transaction)
  return rows.map((row) => ({ ...row, protectedHours: row.protectedHours === null ? null : Number(row.protectedHours) }))
}

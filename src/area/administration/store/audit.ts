import { type RawBuilder, type Transaction, sql } from 'kysely'
import { type AuditTables, auditTables, entryOf } from '../../../platform/audit/index.ts'
import { identityTables } from '../../../platform/identity/index.ts'
import { namesOf } from '../../people/index.ts'
import type { AuditFilter } from '../rules/audit-filter.ts'
import type { AuditStore } from '../service/audit.ts'
import { isAuditBeingVerified, lastAuditCheck } from './audit-checks.ts'

/** The audit trail of one organisation, for who reads it, within one transaction. */
export function auditStore(transaction: Transaction<unknown>, tenant: string): AuditStore {
  return {
    async find(filter, { below, skip, most }) {
      const bound = below === null ? sql`true` : sql`number < ${below}`
      const found = await sql<AuditTables['audit_entry']>`
        select * from audit_entry where ${matching(tenant, filter)} and ${bound}
        order by number desc offset ${skip} limit ${most}
      `.execute(transaction)
      return found.rows.map(entryOf)
    },
    async count(filter, most) {
      const found = await sql<{ entries: number }>`
        select count(*) as entries from (select from audit_entry where ${matching(tenant, filter)} limit ${most}) as found
      `.execute(transaction)
      return found.rows[0]?.entries ?? 0
    },
    async actions() {
      // From one action to the next by the index: there are few of them, however long the trail.
      const found = await sql<{ action: string }>`
        with recursive step as (
          (select action from audit_entry where tenant_id = ${tenant} order by action limit 1)
          union all
          select (select next.action from audit_entry next where next.tenant_id = ${tenant} and next.action > step.action order by next.action limit 1)
          from step where step.action is not null
        )
        select action from step where action is not null order by action
      `.execute(transaction)
      return found.rows.map(({ action }) => action)
    },
    names: (ids) => namesOf(transaction, tenant, ids),
    async keyNames(ids) {
      if (ids.length === 0) return new Map()
      const rows = await identityTables(transaction).selectFrom('api_key').select(['key_id', 'name']).where('tenant_id', '=', tenant).where('key_id', 'in', [...new Set(ids)]).execute()
      return new Map(rows.map((row) => [row.key_id, row.name]))
    },
    async things(ids) {
      if (ids.length === 0) return new Map()
      const found = await sql<{ id: string; name: string }>`
        select unit_id as id, name from unit where tenant_id = ${tenant} and unit_id = any(${ids}::uuid[])
        union all select post_id, title from post where tenant_id = ${tenant} and post_id = any(${ids}::uuid[])
        union all select provider_id, settings ->> 'name' from identity_provider where tenant_id = ${tenant} and provider_id = any(${ids}::uuid[])
        union all select key_id, name from api_key where tenant_id = ${tenant} and key_id = any(${ids}::uuid[])
      `.execute(transaction)
      return new Map(found.rows.map(({ id, name }) => [id, name]))
    },
    async trail() {
      const head = await auditTables(transaction).selectFrom('audit_head').select(['number', 'hash']).where('tenant_id', '=', tenant).executeTakeFirst()
      return {
        entries: head === undefined ? 0 : Number(head.number),
        lastHash: head?.hash ?? null,
        lastCheck: await lastAuditCheck(transaction, tenant),
        isBeingChecked: await isAuditBeingVerified(transaction, tenant),
      }
    },
  }
}

function matching(tenant: string, { personId, action, from, to }: AuditFilter): RawBuilder<unknown> {
  const conditions = [
    sql`tenant_id = ${tenant}`,
    ...(personId === null ? [] : [sql`(actor_id = ${personId} or subject_id = ${personId})`]),
    ...(action === null ? [] : [sql`action = ${action}`]),
    ...(from === null ? [] : [sql`at >= ${from}::date::timestamp at time zone 'Europe/London'`]),
    ...(to === null ? [] : [sql`at < (${to}::date + 1)::timestamp at time zone 'Europe/London'`]),
  ]
  return sql.join(conditions, sql` and `)
}

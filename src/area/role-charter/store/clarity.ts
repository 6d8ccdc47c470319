import { type Transaction, sql } from 'kysely'
import { holdsOnDay } from '../../../platform/database/index.ts'
import type { AwaitedCheck, RoleCharterStore } from '../service/role-charter-store.ts'
import { roleCharterTables } from '../tables.ts'
import { checkOf, clarityAnswerOf, groupedBy } from './rows.ts'

/** Clarity checks between two people, with what each answered. */
export function clarityIn(transaction: Transaction<unknown>, tenant: string): Pick<RoleCharterStore, 'checks' | 'awaitedChecks' | 'addCheck' | 'handIn' | 'clarityAnswers'> {
  const db = roleCharterTables(transaction)
  return {
    async checks(charterId) {
      return (await db.selectFrom('role_clarity_check').selectAll().where('tenant_id', '=', tenant).where('charter_id', '=', charterId).orderBy('begun_at', 'desc').orderBy('check_id').execute()).map(checkOf)
    },
    async awaitedChecks(personId, today) {
      const found = await sql<AwaitedCheck>`
        select c.check_id as "checkId", c.charter_id as "charterId", trim(other.given_name || ' ' || other.family_name) as "otherName"
        from role_clarity_check c
        join role_charter charter on charter.tenant_id = c.tenant_id and charter.charter_id = c.charter_id
        join person other on other.tenant_id = c.tenant_id and other.person_id = case when c.holder_id = ${personId} then c.manager_id else c.holder_id end and other.erased_at is null
        where c.tenant_id = ${tenant} and ((c.holder_id = ${personId} and c.holder_in_at is null and c.manager_in_at is not null) or (c.manager_id = ${personId} and c.manager_in_at is null and c.holder_in_at is not null))
          and exists (
            select from reporting_line line
            join holding above on above.tenant_id = line.tenant_id and above.post_id = line.reports_to_post_id and above.person_id = c.manager_id and ${holdsOnDay('above', today)}
            where line.tenant_id = c.tenant_id and line.post_id = charter.post_id and ${holdsOnDay('line', today)})
          and exists (
            select from holding held where held.tenant_id = c.tenant_id and held.person_id = c.holder_id and held.post_id = charter.post_id and (held.ends_on is null or (held.ends_on > ${today} and held.ends_on > held.starts_on)))
        order by c.begun_at, c.check_id
      `.execute(transaction)
      return found.rows
    },
    async addCheck({ checkId, charterId, holderId, managerId, begunAt, holderInAt, managerInAt }) {
      const row = { tenant_id: tenant, check_id: checkId, charter_id: charterId, holder_id: holderId, manager_id: managerId, begun_at: begunAt, holder_in_at: holderInAt, manager_in_at: managerInAt }
      return (await db.insertInto('role_clarity_check').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n
    },
    async handIn(checkId, side, answers, at) {
      await db.insertInto('role_clarity_answer').values(answers.map(({ itemId, step }) => ({ tenant_id: tenant, check_id: checkId, side, item_id: itemId, step }))).execute()
      await db.updateTable('role_clarity_check').set(side === 'holder' ? { holder_in_at: at } : { manager_in_at: at }).where('tenant_id', '=', tenant).where('check_id', '=', checkId).execute()
    },
    async clarityAnswers(checkIds) {
      if (checkIds.length === 0) return new Map()
      const rows = await db.selectFrom('role_clarity_answer').select(['check_id', 'side', 'item_id', 'step']).where('tenant_id', '=', tenant).where('check_id', 'in', checkIds).execute()
      return groupedBy(rows, ({ check_id: checkId }) => checkId, clarityAnswerOf)
    },
  }
}

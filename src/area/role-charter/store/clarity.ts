import type { Transaction } from 'kysely'
import type { RoleCharterStore } from '../service/role-charter-store.ts'
import { roleCharterTables } from '../tables.ts'
import { checkOf, clarityAnswerOf } from './rows.ts'

/** Clarity checks between two people, with what each answered. */
export function clarityIn(transaction: Transaction<unknown>, tenant: string): Pick<RoleCharterStore, 'checks' | 'addCheck' | 'lockCheck' | 'handIn' | 'clarityAnswers'> {
  const db = roleCharterTables(transaction)
  return {
    async checks(charterId) {
      return (await db.selectFrom('role_clarity_check').selectAll().where('tenant_id', '=', tenant).where('charter_id', '=', charterId).orderBy('begun_at', 'desc').orderBy('check_id').execute()).map(checkOf)
    },
    async addCheck({ checkId, charterId, holderId, managerId, begunAt, holderInAt, managerInAt }) {
      const row = { tenant_id: tenant, check_id: checkId, charter_id: charterId, holder_id: holderId, manager_id: managerId, begun_at: begunAt, holder_in_at: holderInAt, manager_in_at: managerInAt }
      return (await db.insertInto('role_clarity_check').values(row).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n
    },
    async lockCheck(checkId) {
      const found = await db.selectFrom('role_clarity_check').selectAll().where('tenant_id', '=', tenant).where('check_id', '=', checkId).forUpdate().executeTakeFirst()
      return found === undefined ? null : checkOf(found)
    },
    async handIn(checkId, side, answers, at) {
      await db.insertInto('role_clarity_answer').values(answers.map(({ itemId, step }) => ({ tenant_id: tenant, check_id: checkId, side, item_id: itemId, step }))).execute()
      await db.updateTable('role_clarity_check').set(side === 'holder' ? { holder_in_at: at } : { manager_in_at: at }).where('tenant_id', '=', tenant).where('check_id', '=', checkId).execute()
    },
    async clarityAnswers(checkId) {
      return (await db.selectFrom('role_clarity_answer').select(['side', 'item_id', 'step']).where('tenant_id', '=', tenant).where('check_id', '=', checkId).execute()).map(clarityAnswerOf)
    },
  }
}

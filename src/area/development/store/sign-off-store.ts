import type { Transaction } from 'kysely'
import { namesOf, nameText } from '../../people/index.ts'
import type { SignOffStore } from '../service/sign-off.ts'
import { developmentTables } from '../tables.ts'
import { partChanges, partsOf } from './parts.ts'
import { goalColumns, goalOf } from './rows.ts'

/** The goals that one supervisor was asked to sign off and that wait for them, or that they signed off, and no others. */
export function signOffStore(transaction: Transaction<unknown>, tenant: string, supervisorId: string): SignOffStore {
  const db = developmentTables(transaction)
  const mine = () => db.selectFrom('development_goal').selectAll().where('tenant_id', '=', tenant).where('asked_of', '=', supervisorId).where('state', 'in', ['handed-in', 'signed-off', 'withdrawn'])
  const named = async (rows: Awaited<ReturnType<ReturnType<typeof mine>['execute']>>) => {
    const names = await namesOf(transaction, tenant, rows.flatMap((row) => [row.person_id, row.signed_by]))
    return rows.map((row) => ({ goal: goalOf(row, names), personName: nameText(names.get(row.person_id) ?? { kind: 'unknown' }) }))
  }
  return {
    ...partChanges(transaction, tenant),
    async all() {
      return named(await mine().orderBy('state').orderBy('goal_id').execute())
    },
    async find(goalId) {
      const [found] = await named(await mine().where('goal_id', '=', goalId).execute())
      return found === undefined ? null : { ...found, parts: await partsOf(transaction, tenant, [goalId]) }
    },
    async change(goal) {
      const update = db.updateTable('development_goal').set({ ...goalColumns(goal), signed_by: goal.signOff === null ? null : supervisorId }).where('tenant_id', '=', tenant).where('goal_id', '=', goal.goalId).where('asked_of', '=', supervisorId)
      return (await update.where('version', '=', goal.version - 1).executeTakeFirst()).numUpdatedRows === 1n
    },
  }
}

import { type Transaction, sql } from 'kysely'
import { namesOf } from '../people/index.ts'
import type { KeptGoal } from './records.ts'
import { defaultMonthlyMinutes } from './rules/development-plan.ts'
import { isInHand } from './rules/goal-states.ts'
import type { PlanStore } from './service/plan-store.ts'
import { partChanges, partsOf } from './store/parts.ts'
import { goalColumns, goalOf } from './store/rows.ts'
import { developmentTables } from './tables.ts'

/** The plan of one person, and of nobody else. */
export function planStore(transaction: Transaction<unknown>, tenant: string, personId: string): PlanStore {
  const db = developmentTables(transaction)
  return {
    ...partChanges(transaction, tenant),
    async plan() {
      const goals = await goalsOf(transaction, tenant, personId)
      const ids = goals.map(({ goalId }) => goalId)
      const budget = await db.selectFrom('development_budget').select('monthly_minutes').where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()
      const nudges = ids.length === 0 ? [] : await db.selectFrom('development_nudge').selectAll().where('tenant_id', '=', tenant).where('goal_id', 'in', ids).execute()
      return { monthlyMinutes: budget?.monthly_minutes ?? defaultMonthlyMinutes, goals, ...(await partsOf(transaction, tenant, ids)), nudges: nudges.map((row) => ({ goalId: row.goal_id, after: row.after_days })) }
    },
    async hold() {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`development ${personId}`}, 0))`.execute(transaction)
    },
    async setBudget(minutes) {
      const row = { tenant_id: tenant, person_id: personId, monthly_minutes: minutes }
      await db.insertInto('development_budget').values(row).onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet({ monthly_minutes: minutes })).execute()
    },
    async addGoal(goal) {
      await db.insertInto('development_goal').values({ tenant_id: tenant, person_id: personId, goal_id: goal.goalId, signed_by: null, ...goalColumns(goal) }).execute()
    },
    async changeGoal(goal) {
      const update = db.updateTable('development_goal').set({ ...goalColumns(goal), ...(goal.signOff === null ? { signed_by: null } : {}) }).where('tenant_id', '=', tenant).where('person_id', '=', personId).where('goal_id', '=', goal.goalId)
      return (await update.where('version', '=', goal.version - 1).executeTakeFirst()).numUpdatedRows === 1n
    },
    async removeGoal(goalId, version) {
      const removal = db.deleteFrom('development_goal').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('goal_id', '=', goalId)
      return (await removal.where('version', '=', version).executeTakeFirst()).numDeletedRows === 1n
    },
    async forgetNudges(goalId) {
      for (const table of ['development_nudge', 'development_nudge_mail'] as const) await db.deleteFrom(table).where('tenant_id', '=', tenant).where('goal_id', '=', goalId).execute()
    },
    async giveNudge({ goalId, after }) {
      await db.insertInto('development_nudge').values({ tenant_id: tenant, goal_id: goalId, after_days: after }).onConflict((conflict) => conflict.doNothing()).execute()
    },
  }
}

/** The goals of a person, those begun last first. */
export async function goalsOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<readonly KeptGoal[]> {
  const rows = await developmentTables(transaction).selectFrom('development_goal').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId).orderBy(sql`begun_on desc nulls first`).orderBy('goal_id').execute()
  const names = await namesOf(transaction, tenant, rows.map((row) => row.signed_by))
  return rows.map((row) => goalOf(row, names))
}

/** Of them those that are begun and not ended, each with what it is about. */
export async function goalsInHandOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<readonly (Pick<KeptGoal, 'goalId'> & Pick<KeptGoal['capability'], 'itemId' | 'name'>)[]> {
  return (await goalsOf(transaction, tenant, personId)).filter(({ state }) => isInHand(state)).map(({ goalId, capability: { itemId, name } }) => ({ goalId, itemId, name }))
}

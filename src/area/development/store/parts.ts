import type { Transaction } from 'kysely'
import type { Activity, ConversationNote, DevelopmentPlan, Evidence, Reflection } from '../rules/development-plan.ts'
import type { PartKind, PlanStore } from '../service/plan-store.ts'
import { developmentTables } from '../tables.ts'
import { activityOf, evidenceOf, noteOf, reflectionOf } from './rows.ts'

type Parts = Pick<DevelopmentPlan, 'activities' | 'evidence' | 'reflections' | 'notes'>

/** Everything that belongs to some goals, in the order of its days. */
export async function partsOf(transaction: Transaction<unknown>, tenant: string, goalIds: readonly string[]): Promise<Parts> {
  if (goalIds.length === 0) return { activities: [], evidence: [], reflections: [], notes: [] }
  const db = developmentTables(transaction)
  const rowsIn = <Table extends 'development_evidence' | 'development_reflection' | 'development_note'>(table: Table, id: string) =>
    db.selectFrom(table as 'development_evidence').selectAll().where('tenant_id', '=', tenant).where('goal_id', 'in', goalIds).orderBy('day').orderBy(id as 'evidence_id').execute()
  const activities = await db.selectFrom('development_activity').selectAll().where('tenant_id', '=', tenant).where('goal_id', 'in', goalIds).orderBy('activity_id').execute()
  const sittings = activities.length === 0 ? [] : await db.selectFrom('development_sitting').selectAll().where('tenant_id', '=', tenant).where('activity_id', 'in', activities.map((one) => one.activity_id)).orderBy('day').execute()
  const byActivity = Map.groupBy(sittings, (one) => one.activity_id)
  return {
    activities: activities.map((row) => activityOf(row, (byActivity.get(row.activity_id) ?? []).map(({ day, minutes }) => ({ day, minutes })))),
    evidence: (await rowsIn('development_evidence', 'evidence_id')).map(evidenceOf),
    // The columns are those of the table that was named.
    reflections: ((await rowsIn('development_reflection', 'reflection_id')) as unknown as Parameters<typeof reflectionOf>[0][]).map(reflectionOf),
    notes: ((await rowsIn('development_note', 'note_id')) as unknown as Parameters<typeof noteOf>[0][]).map(noteOf),
  }
}

type PartChanges = Pick<PlanStore, 'addActivity' | 'finishActivity' | 'addEvidence' | 'addReflection' | 'addNote' | 'removePart'>

const tableOf = {
  activity: { table: 'development_activity', id: 'activity_id' },
  evidence: { table: 'development_evidence', id: 'evidence_id' },
  reflection: { table: 'development_reflection', id: 'reflection_id' },
  note: { table: 'development_note', id: 'note_id' },
} as const satisfies Record<PartKind, unknown>

/** Changes of what belongs to goals that the caller has found to be the person's own. */
export function partChanges(transaction: Transaction<unknown>, tenant: string): PartChanges {
  const db = developmentTables(transaction)
  return {
    async addActivity({ activityId, goalId, kind, what, costPence, sittings, doneOn, minutesTaken, isWithOthers }: Activity) {
      const named = what.kind === 'own' ? { entry_id: null, name: what.words } : { entry_id: what.entryId, name: what.name }
      await db.insertInto('development_activity').values({ tenant_id: tenant, activity_id: activityId, goal_id: goalId, kind, ...named, cost_pence: costPence, done_on: doneOn, minutes_taken: minutesTaken, is_with_others: isWithOthers }).execute()
      if (sittings.length > 0) await db.insertInto('development_sitting').values(sittings.map(({ day, minutes }) => ({ tenant_id: tenant, activity_id: activityId, day, minutes }))).execute()
    },
    async finishActivity({ activityId, doneOn, minutesTaken, isWithOthers }) {
      await db.updateTable('development_activity').set({ done_on: doneOn, minutes_taken: minutesTaken, is_with_others: isWithOthers }).where('tenant_id', '=', tenant).where('activity_id', '=', activityId).execute()
    },
    async addEvidence({ evidenceId, goalId, kind, href, words, day, isShownInBadge }: Evidence) {
      await db.insertInto('development_evidence').values({ tenant_id: tenant, evidence_id: evidenceId, goal_id: goalId, kind, href, words, day, is_shown_in_badge: isShownInBadge }).execute()
    },
    async addReflection({ reflectionId, goalId, day, whatHappened, soWhat, nowWhat }: Reflection) {
      await db.insertInto('development_reflection').values({ tenant_id: tenant, reflection_id: reflectionId, goal_id: goalId, day, what_happened: whatHappened, so_what: soWhat, now_what: nowWhat }).execute()
    },
    async addNote({ noteId, goalId, day, withWhom, agreed, writtenBy }: ConversationNote) {
      await db.insertInto('development_note').values({ tenant_id: tenant, note_id: noteId, goal_id: goalId, day, with_whom: withWhom, agreed, written_by: writtenBy }).execute()
    },
    async removePart(kind, goalId, partId) {
      const { table, id } = tableOf[kind]
      await db.deleteFrom(table as 'development_evidence').where('tenant_id', '=', tenant).where('goal_id', '=', goalId).where(id as 'evidence_id', '=', partId).execute()
    },
  }
}

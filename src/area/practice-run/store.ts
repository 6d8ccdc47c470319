import { type Transaction, sql } from 'kysely'
import type { PracticeRun } from './records.ts'
import type { PracticeRunStore } from './service/practice-run-store.ts'
import { type PracticeRunTables, practiceRunTables } from './tables.ts'

type Row = PracticeRunTables['practice_run']

/** The kept runs of one person, and of nobody else. */
export function practiceRunStore(transaction: Transaction<unknown>, tenant: string, personId: string): PracticeRunStore {
  const db = practiceRunTables(transaction)
  const mine = () => db.selectFrom('practice_run').selectAll().where('tenant_id', '=', tenant).where('person_id', '=', personId)
  return {
    async all() {
      return (await mine().orderBy('kept_at', 'desc').orderBy('run_id').execute()).map(runOf)
    },
    async find(runId) {
      const found = await mine().where('run_id', '=', runId).executeTakeFirst()
      return found === undefined ? null : runOf(found)
    },
    async countForKeeping() {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`practice-run ${personId}`}, 0))`.execute(transaction)
      const counted = await db.selectFrom('practice_run').select(({ fn }) => fn.countAll<number>().as('runs')).where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirstOrThrow()
      return counted.runs
    },
    async add(run) {
      await db.insertInto('practice_run').values({ tenant_id: tenant, person_id: personId, run_id: run.runId, ...columnsOf(run) }).execute()
    },
    async change(run, drawnFrom) {
      const update = db.updateTable('practice_run').set(columnsOf(run)).where('tenant_id', '=', tenant).where('person_id', '=', personId).where('run_id', '=', run.runId)
      return (await update.where('version', '=', drawnFrom).executeTakeFirst()).numUpdatedRows === 1n
    },
    async remove(runId, drawnFrom) {
      const removal = db.deleteFrom('practice_run').where('tenant_id', '=', tenant).where('person_id', '=', personId).where('run_id', '=', runId)
      return (await removal.where('version', '=', drawnFrom).executeTakeFirst()).numDeletedRows === 1n
    },
  }
}

function columnsOf({ text, hour, note, reflections, keptAt, version }: PracticeRun): Omit<Row, 'tenant_id' | 'person_id' | 'run_id'> {
  return { run_text: text, reached_hour: hour, note, reflections, kept_at: keptAt, version }
}

function runOf(row: Row): PracticeRun {
  return { runId: row.run_id, text: row.run_text, hour: row.reached_hour, note: row.note, reflections: row.reflections, keptAt: row.kept_at, version: row.version }
}

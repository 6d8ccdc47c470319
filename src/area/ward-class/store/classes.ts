import type { Kysely, Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ClassCode } from '../../difference/index.ts'
import type { ClassState } from '../rules/class-state.ts'
import type { FoundClass, WardClassStore } from '../service.ts'
import type { WardClassTables } from '../tables.ts'

type Tables = Kysely<WardClassTables>
type ClassRow = WardClassTables['ward_class']

/** The tables of classes of the ward within one transaction: what is opened, and what is sent. */
export function wardClassStore(transaction: Transaction<unknown>): WardClassStore {
  const db = wardClassTables(transaction)
  const opened = (code: ClassCode, oldest: CalendarDate) => db.selectFrom('ward_class').selectAll().where('code', '=', code).where('opened_on', '>=', oldest)
  return {
    async add({ code, openedOn, circumstances: { setting, pack, seed }, state }, secretSha256) {
      const row = { code, lead_secret_sha256: secretSha256, opened_on: openedOn, setting, pack, seed: String(seed), ...columnsOfState(state) }
      const added = await db.insertInto('ward_class').values(row).onConflict((conflict) => conflict.doNothing()).returning('code').execute()
      return added.length > 0
    },
    find: async (code, oldest) => foundIn(code, await opened(code, oldest).executeTakeFirst()),
    lock: async (code, oldest) => foundIn(code, await opened(code, oldest).forUpdate().executeTakeFirst()),
    async countPlaces(code) {
      const { places } = await db.selectFrom('ward_class_place').select(({ fn }) => fn.countAll<number>().as('places')).where('code', '=', code).executeTakeFirstOrThrow()
      return places
    },
    async readRun(code, placeSha256) {
      const row = await db.selectFrom('ward_class_place').select(['run', 'decisions', 'weeks']).where('code', '=', code).where('place_sha256', '=', placeSha256).executeTakeFirst()
      return row === undefined ? null : { text: row.run, decisions: row.decisions, weeks: row.weeks }
    },
    async writeRun(code, placeSha256, { text, decisions, weeks }) {
      const run = { run: text, decisions, weeks }
      const insert = db.insertInto('ward_class_place').values({ code, place_sha256: placeSha256, looked_at: [], ...run })
      await insert.onConflict((conflict) => conflict.columns(['code', 'place_sha256']).doUpdateSet(run)).execute()
    },
    async deleteOlder(oldest) {
      await db.deleteFrom('ward_class').where('opened_on', '<', oldest).execute()
    },
    async count() {
      const { classes } = await db.selectFrom('ward_class').select(({ fn }) => fn.countAll<number>().as('classes')).executeTakeFirstOrThrow()
      return classes
    },
  }
}

/** Areas type the tables that they own; the platform knows none. */
export function wardClassTables(transaction: Transaction<unknown>): Tables {
  return transaction as unknown as Tables
}

function foundIn(code: ClassCode, row: ClassRow | undefined): FoundClass | null {
  if (row === undefined) return null
  const { setting, pack, seed, lead_secret_sha256: secretSha256, opened_on: openedOn } = row
  return { code, openedOn, secretSha256, circumstances: { setting, pack, seed: Number(seed) }, state: stateOf(row) }
}

function stateOf({ is_frozen, hold_after_week, has_ended }: ClassRow): ClassState {
  return { frozen: is_frozen, holdAfterWeek: hold_after_week, ended: has_ended }
}

/** What a class is told, as its columns. */
export function columnsOfState({ frozen, holdAfterWeek, ended }: ClassState): Pick<ClassRow, 'is_frozen' | 'hold_after_week' | 'has_ended'> {
  return { is_frozen: frozen, hold_after_week: holdAfterWeek, has_ended: ended }
}

import type { Transaction } from 'kysely'
import type { LeadStore } from '../service/lead.ts'
import { columnsOfState, wardClassStore, wardClassTables } from './classes.ts'

/** The tables of classes of the ward within one transaction, for who leads one. */
export function leadStore(transaction: Transaction<unknown>): LeadStore {
  const db = wardClassTables(transaction)
  const { find, lock } = wardClassStore(transaction)
  return {
    find,
    lock,
    async writeState(code, state) {
      await db.updateTable('ward_class').set(columnsOfState(state)).where('code', '=', code).execute()
    },
    async readPlaces(code) {
      const rows = await db.selectFrom('ward_class_place').select(['place_sha256', 'weeks', 'looked_at']).where('code', '=', code).orderBy('place_sha256').execute()
      return rows.map(({ place_sha256, weeks, looked_at }) => ({ id: place_sha256, weeks, lookedAt: looked_at }))
    },
    async readRuns(code, ids) {
      const rows = await db.selectFrom('ward_class_place').select(['place_sha256', 'run']).where('code', '=', code).where('place_sha256', 'in', ids).execute()
      return new Map(rows.map(({ place_sha256, run }) => [place_sha256, run]))
    },
    async readLooks(code) {
      const rows = await db.selectFrom('ward_class_look').select(['week', 'look']).where('code', '=', code).orderBy('week').orderBy('part').execute()
      return rows
    },
    async addLook(code, week, look, ids) {
      const { parts } = await db.selectFrom('ward_class_look').select(({ fn }) => fn.countAll<number>().as('parts')).where('code', '=', code).where('week', '=', week).executeTakeFirstOrThrow()
      await db.insertInto('ward_class_look').values({ code, week, part: parts + 1, look: JSON.stringify(look) as unknown as typeof look }).execute() // jsonb is sent as text
      await db.updateTable('ward_class_place').set(({ fn, ref, val }) => ({ looked_at: fn<readonly number[]>('array_append', [ref('looked_at'), val(week)]) })).where('code', '=', code).where('place_sha256', 'in', ids).execute()
    },
  }
}

import type { Transaction } from 'kysely'
import type { LeadStore } from '../lead-service.ts'
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
    async weeksOfPlaces(code) {
      const rows = await db.selectFrom('ward_class_place').select('weeks').where('code', '=', code).execute()
      return rows.map(({ weeks }) => weeks)
    },
  }
}

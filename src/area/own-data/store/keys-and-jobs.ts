import type { OwnDataStore } from '../../../platform/own-data/index.ts'
import { personalTables } from '../tables.ts'

/** Keys that somebody made for programs, and jobs that they asked for. */
export const keysAndJobsData: OwnDataStore = {
  tables: ['api_key', 'job'],
  read: async (transaction, tenant, personId) => {
    const db = personalTables(transaction)
    const keys = await db.selectFrom('api_key').select(['name', 'scopes', 'made_at as madeAt', 'expires_at as expiresAt', 'ended_at as endedAt']).where('tenant_id', '=', tenant).where('made_by', '=', personId).orderBy('made_at').execute()
    const jobs = await db.selectFrom('job').select(['kind', 'state', 'made_at as madeAt', 'finished_at as finishedAt']).where('tenant_id', '=', tenant).where('made_by', '=', personId).orderBy('made_at').execute()
    return [...keys.map((key) => ({ what: 'key', ...key })), ...jobs.map((job) => ({ what: 'job', ...job }))]
  },
}

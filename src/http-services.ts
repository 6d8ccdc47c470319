import { identify } from './identify.ts'
import type { Database } from './platform/database/index.ts'
import type { ServerOptions } from './platform/http/server.ts'
import { findKey, touchSession } from './platform/identity/index.ts'

/**
 * What routes get of the rest of the house.
 * @param nudge told after a request that may have put work in
 */
export function httpServices(database: Database, nudge: () => void): ServerOptions['services'] {
  return {
    inTransaction: (mode, tenant, work) => (mode === 'read' ? database.reading(tenant, work) : database.inTransaction(tenant, work)),
    identify,
    touch: (transaction, viewer, now) => touchSession(transaction, viewer.organisation.tenant, viewer.sessionId, now),
    identifyKey: findKey,
    nudge,
  }
}

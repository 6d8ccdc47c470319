import { identify, identifyKey } from './identify.ts'
import type { Database } from './platform/database/index.ts'
import type { ServerOptions } from './platform/http/server.ts'
import { touchSession } from './platform/identity/index.ts'

/**
 * What routes get of the rest of the house.
 * @param nudge told after a request that may have put work in
 * @param isDemonstrationOn this installation was started to be tried: else nobody is in the demonstration without proof of who they are
 */
export function httpServices(database: Database, nudge: () => void, isDemonstrationOn: boolean): ServerOptions['services'] {
  return {
    inTransaction: (mode, tenant, work) => (mode === 'read' ? database.reading(tenant, work) : database.inTransaction(tenant, work)),
    identify: (transaction, credential, now) => identify(transaction, credential, now, isDemonstrationOn),
    touch: (transaction, viewer, now) => touchSession(transaction, viewer.organisation.tenant, viewer.sessionId, now),
    identifyKey: (transaction, credential, now) => identifyKey(transaction, credential, now, isDemonstrationOn),
    nudge,
  }
}

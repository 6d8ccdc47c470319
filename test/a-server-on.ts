import { randomBytes, randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { httpServices } from '../src/http-services.ts'
import { type Database, DatabaseUnavailable, requestCounts } from '../src/platform/database/index.ts'
import { type ServerOptions, createServer } from '../src/platform/http/server.ts'

/** A server in this process on a test database, wired as the roof wires it; a test names what matters to it. */
export function aServerOn(database: Database, given: Pick<ServerOptions, 'routes' | 'now'> & Partial<ServerOptions> & { readonly isDemonstrationOn?: boolean }): Promise<FastifyInstance> {
  const { isDemonstrationOn = true, ...options } = given
  return createServer({
    assets: [],
    services: httpServices(database, () => undefined, isDemonstrationOn),
    newId: randomUUID,
    randomBytes,
    isUnavailable: (error) => error instanceof DatabaseUnavailable,
    readiness: {},
    requestCounts: requestCounts(database),
    secret: 'a secret of at least 16 characters',
    publicOrigin: null,
    metricsToken: null,
    log: { write: () => undefined },
    ...options,
  })
}

import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import path from 'node:path'
import { aboutRoutes } from './area/about/index.ts'
import { benchmarkRoutes, benchmarkStore, loadReference, readReference } from './area/benchmark/index.ts'
import { classRoutes, deleteOldClasses } from './area/class/index.ts'
import { componentRoutes } from './area/component-page/index.ts'
import { differenceRoutes } from './area/difference/index.ts'
import { firstLookRoutes } from './area/first-look/index.ts'
import { frontPageRoutes } from './area/front-page/index.ts'
import { situationRoutes } from './area/situation/index.ts'
import { steppingUpRoutes } from './area/stepping-up/index.ts'
import type { ServeConfig } from './config.ts'
import { httpServices } from './http-services.ts'
import { migrations } from './migrations.ts'
import { type Result, failure, success } from './kernel/result.ts'
import { type Database, type DatabaseConfig, DatabaseUnavailable, deleteOldCounts, openDatabase, requestCounts } from './platform/database/index.ts'
import { designAssets } from './platform/design/index.ts'
import type { LogStream } from './platform/http/log.ts'
import type { Route } from './platform/http/route.ts'
import { createServer } from './platform/http/server.ts'
import { siteMapOf } from './platform/http/site-map.ts'

/** The folder of the project. */
export const projectFolder = path.join(import.meta.dirname, '..')

/** Every route of the service. */
export function allRoutes(now: () => Date): readonly Route[] {
  return [...frontPageRoutes, ...steppingUpRoutes(now), ...firstLookRoutes, ...differenceRoutes, ...classRoutes({ now, randomBytes }), ...situationRoutes, ...benchmarkRoutes(now), ...aboutRoutes, ...componentRoutes]
}

/** How long requests under way may take to end once the service was told to stop. */
const drainAtMostMs = 4_000
const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** A running service. */
export interface Service {
  readonly url: string
  /** Stops taking requests, finishes those under way, leaves the database. */
  readonly stop: () => Promise<void>
}

export interface Outside {
  readonly log: LogStream
  readonly now: () => Date
}

/**
 * Starts the service: database, schema, shipped figures, server.
 * @error one sentence that says how to mend it
 */
export async function startService(config: ServeConfig, databaseConfig: DatabaseConfig, outside: Outside): Promise<Result<Service, string>> {
  const opened = await openDatabase(databaseConfig, { migrations, use: 'alone' })
  if (!opened.ok) return opened
  const database = opened.value
  try {
    const service = await serveFrom(database, config, secretOf(databaseConfig), outside)
    if (!service.ok) await database.close()
    return service
  } catch (error) {
    await database.close()
    throw error
  }
}

async function serveFrom(database: Database, config: ServeConfig, secret: string, outside: Outside): Promise<Result<Service, string>> {
  await loadShippedFigures(database, outside.now())
  const routes = allRoutes(outside.now)
  const server = await createServer({
    routes: config.isTestBuild ? [...routes, siteMapOf(routes)] : routes,
    assets: designAssets(),
    services: httpServices(database, () => undefined),
    newId: randomUUID,
    randomBytes,
    isUnavailable: (error) => error instanceof DatabaseUnavailable,
    readiness: { database: database.readiness },
    requestCounts: requestCounts(database),
    secret,
    publicOrigin: config.publicOrigin,
    metricsToken: config.metricsToken,
    ...outside,
  })
  const tidying = await tidyEachHour(database, outside.now, (error) => server.log.warn({ err: error }, 'what is over was not deleted'))
  try {
    const url = await server.listen({ port: config.port, host: config.host })
    return success({
      url,
      stop: async () => {
        clearInterval(tidying)
        // A request that never ends, or never began in earnest, must not keep the database from its orderly end.
        const impatience = setTimeout(() => server.server.closeAllConnections(), drainAtMostMs)
        await server.close()
        clearTimeout(impatience)
        await database.close()
      },
    })
  } catch (error) {
    clearInterval(tidying)
    const sentence = listenSentence(error, config)
    if (sentence === null) throw error
    return failure(sentence)
  }
}

async function loadShippedFigures(database: Database, now: Date): Promise<void> {
  const reference = await readReference(path.join(projectFolder, 'reference'))
  const record = { id: randomUUID(), what: 'reference', sha256: reference.sha256, importedAt: now }
  await database.inTransaction(null, (transaction) => loadReference(benchmarkStore(transaction), reference.parts, record))
}

/** What is kept for a time only goes when the time is over, also where nobody comes by. A database that is away now is asked again in an hour. */
async function tidyEachHour(database: Database, now: () => Date, warn: (error: unknown) => void): Promise<NodeJS.Timeout> {
  const tidy = async () => {
    await database.inTransaction(null, (transaction) => deleteOldClasses(transaction, now()))
    await deleteOldCounts(database, new Date(now().getTime() - minuteMs))
  }
  await tidy()
  return setInterval(() => void tidy().catch(warn), hourMs).unref()
}

/** Key of the hashes that rate limits keep for a minute: the same in every process that shares a database server. */
function secretOf(config: DatabaseConfig): string {
  return config.kind === 'server' && config.owner.password !== ''
    ? createHmac('sha256', config.owner.password).update('evenkeel request counts').digest('hex')
    : randomBytes(32).toString('hex')
}

function listenSentence(error: unknown, { port, host }: ServeConfig): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program. Stop it, or choose another port with --port.`
  if (code === 'EACCES') return `This account may not listen on port ${port}. Choose one above 1023 with --port.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This computer has no address ${host}. Choose another with --host.`
  return null
}

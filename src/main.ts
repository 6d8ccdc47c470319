import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { createServer as createNetServer } from 'node:net'
import path from 'node:path'
import { allRoutes } from './all-routes.ts'
import { benchmarkStore, loadReference, readReference } from './area/benchmark/index.ts'
import { deleteOldClasses } from './area/class/index.ts'
import { loadDemonstration, loadWords } from './area/demonstration/index.ts'
import type { ServeConfig } from './config.ts'
import { createDraining } from './draining.ts'
import { httpServices } from './http-services.ts'
import { type JobRunner, startJobs } from './job-runner.ts'
import { minuteMs, hourMs } from './kernel/durations.ts'
import { migrations } from './migrations.ts'
import { deleteOldWardClasses } from './area/ward-class/index.ts'
import { londonDay } from './platform/clock/london-day.ts'
import { type Running, routeParts } from './route-parts.ts'
import type { Outside, ServiceConfig } from './service-config.ts'
import { type Result, failure, success } from './kernel/result.ts'
import { type Database, type DatabaseConfig, DatabaseUnavailable, deleteOldCounts, openDatabase, requestCounts } from './platform/database/index.ts'
import { designAssets } from './platform/design/index.ts'
import { href, paths } from './platform/http/paths.ts'
import { createServer } from './platform/http/server.ts'
import { siteMapOf } from './platform/http/site-map.ts'
import { makeSetUpLink, setUpLinkHours } from './platform/identity/index.ts'
import { personalKeys } from './platform/personal-keys/index.ts'

/** The folder of the project. */
export const projectFolder = path.join(import.meta.dirname, '..')

/** How long requests under way may take to end once the service was told to stop. */
const drainAtMostMs = 6_000
/** The demonstration trust is the same for everybody. */
const demonstrationSeed = 20_261_126

/** A running service. */
export interface Service {
  readonly url: string
  /** What whoever started it should read. */
  readonly notices: readonly string[]
  /** Stops taking requests, finishes those under way, leaves the database. */
  readonly stop: () => Promise<void>
}

/**
 * Starts the service: database, schema, shipped figures, the demonstration when it is asked for, jobs, server.
 * @error one sentence that says how to mend it
 */
export async function startService(config: ServiceConfig, outside: Outside): Promise<Result<Service, string>> {
  const opened = await openDatabase(config.database, { migrations, use: 'alone' })
  if (!opened.ok) return opened
  const database = opened.value
  try {
    const service = await serveFrom(database, config, outside)
    if (!service.ok) await database.close()
    return service
  } catch (error) {
    await database.close()
    throw error
  }
}

async function serveFrom(database: Database, config: ServiceConfig, outside: Outside): Promise<Result<Service, string>> {
  const { serve } = config
  const shipped = await readReference(path.join(projectFolder, 'reference'))
  await loadShippedFigures(database, shipped, outside.now())
  const demonstration = serve.demo ? await loadDemonstration(database, { seed: demonstrationSeed, today: londonDay(outside.now()), now: outside.now(), newId: randomUUID, keys: personalKeys(config.secret, randomBytes) }) : null
  const port = serve.port === 0 ? await freePort(serve.host) : serve.port
  const origin = serve.publicOrigin ?? `http://${serve.host === '0.0.0.0' ? '127.0.0.1' : serve.host}:${port}`
  const notice = demonstration === null ? null : loadWords(demonstration)
  let warn: Warn | null = null
  // A thread that ends before the server is made is started again as any other, and told of when it ends again.
  const jobs = startJobs({ database: config.database, mail: config.mail, publicOrigin: origin }, (error) => warn?.(error, 'the jobs ended by a mistake'))
  try {
    const service = await listenWith(database, { config, origin, port, shipped, jobs, notice, logsTo: (log) => (warn = log) }, outside)
    if (!service.ok) await jobs.stop()
    return service
  } catch (error) {
    // Their threads would keep the process from its end.
    await jobs.stop()
    throw error
  }
}

/** Tells the log of a mistake that nobody waits for. */
type Warn = (error: unknown, what: string) => void

/** What stands before the server is made. */
interface Begun extends Running {
  readonly port: number
  readonly jobs: JobRunner
  /** What of the loading whoever started it should read. */
  readonly notice: string | null
  /** There is a log from now on. */
  readonly logsTo: (warn: Warn) => void
}

/** Makes the routes and the server, and listens. */
async function listenWith(database: Database, { config, origin, port, shipped, jobs, notice, logsTo }: Begun, outside: Outside): Promise<Result<Service, string>> {
  const { serve } = config
  const draining = createDraining()
  const routes = allRoutes(routeParts(database, { config, origin, shipped, jobs }, outside))
  const server = await createServer({
    routes: serve.isTestBuild ? [...routes, siteMapOf(routes)] : routes,
    assets: designAssets(),
    services: httpServices(database, jobs.nudge, serve.demo),
    newId: randomUUID,
    randomBytes,
    isUnavailable: (error) => error instanceof DatabaseUnavailable,
    readiness: { database: database.readiness, stopping: draining.readiness },
    requestCounts: requestCounts(database),
    secret: secretOf(config.database),
    publicOrigin: serve.publicOrigin,
    metricsToken: serve.metricsToken,
    ...outside,
  })
  const warn: Warn = (error, what) => server.log.warn({ err: error }, what)
  logsTo(warn)
  draining.attach(server)
  const tidying = await tidyEachHour(database, outside.now, (error) => warn(error, 'what is over was not deleted'))
  try {
    const url = await server.listen({ port, host: serve.host })
    const notices = [notice, await setUpNotice(database, origin, outside.now())].filter((one) => one !== null)
    return success({
      url,
      notices,
      stop: async () => {
        clearInterval(tidying)
        // A request that never ends, or never began in earnest, must not keep the database from its orderly end.
        const impatience = setTimeout(() => server.server.closeAllConnections(), serve.drainSeconds * 1000 + drainAtMostMs)
        const jobsStopped = jobs.stop()
        await draining.drain(server, serve.drainSeconds * 1000)
        await Promise.all([server.close(), jobsStopped])
        clearTimeout(impatience)
        await database.close()
      },
    })
  } catch (error) {
    clearInterval(tidying)
    const sentence = listenSentence(error, serve)
    if (sentence === null) throw error
    return failure(sentence)
  }
}

/** Whoever starts the service first is told, once each start, how to set up the first organisation. */
async function setUpNotice(database: Database, origin: string, now: Date): Promise<string | null> {
  const secret = await database.inTransaction(null, (transaction) => makeSetUpLink(transaction, now, randomBytes))
  if (secret === null) return null
  return `To set up your organisation, open this link. It works once, within ${setUpLinkHours} hours:\n${origin}${href(paths.setUpLink, { secret })}`
}

/** A port that nobody uses: addresses in mails and of sign-in providers name it before the server listens. */
function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createNetServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function loadShippedFigures(database: Database, reference: Awaited<ReturnType<typeof readReference>>, now: Date): Promise<void> {
  const record = { id: randomUUID(), what: 'reference', sha256: reference.sha256, importedAt: now }
  await database.inTransaction(null, (transaction) => loadReference(benchmarkStore(transaction), reference.parts, record))
}

/** What is kept for a time only goes when the time is over, also where nobody comes by. A database that is away now is asked again in an hour. */
async function tidyEachHour(database: Database, now: () => Date, warn: (error: unknown) => void): Promise<NodeJS.Timeout> {
  const tidy = async () => {
    await database.inTransaction(null, (transaction) => deleteOldClasses(transaction, now()))
    await database.inTransaction(null, (transaction) => deleteOldWardClasses(transaction, now()))
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

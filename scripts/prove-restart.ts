import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connectionUrl, emptyDatabase, startTestCluster } from '../test/database.ts'
import { type RunningServer, startServer } from '../test/server.ts'
import { type Balancer, startBalancer } from './prove-balancer.ts'
import { type Asked, type Outcome, describeOutcomes, startLoad } from './prove-load.ts'
import { type Visitor, setUpOrganisation, signIn } from './prove-visitor.ts'

/**
 * Two processes on one database behind a balancer, restarted one after the other while 40 clients work: bin/run scripts/prove-restart.ts
 * No request fails, a sign-in holds at both, limits count across both, and mail that was put in leaves exactly once.
 */

const clients = 40
const pauseMs = 250
const drainSeconds = '1'
const pages = ['/home', '/', '/about', '/administration/mail', '/organisations/RWP', '/our-organisation'] as const
const linksPerMinute = 30

const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-restart-'))
const troubles: string[] = []

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

/** Now and then a form puts in work: a mail to oneself. */
function nextOf({ mark }: Visitor): (client: number, turn: number) => Asked {
  return (client, turn) => {
    const form = (more: Readonly<Record<string, string>>) => new URLSearchParams({ 'session-mark': mark, ...more }).toString()
    if (turn % 6 === 5) return { method: 'POST', path: '/administration/mail', body: form({ 'form-id': randomUUID() }) }
    if (turn % 3 === 2) return { method: 'POST', path: '/session', body: form({}) }
    return { method: 'GET', path: pages[(client + turn) % pages.length] ?? '/' }
  }
}

function isFailed(outcome: Outcome): boolean {
  return outcome.kind !== 'answered' || (outcome.status !== 200 && outcome.status !== 303)
}

function acknowledgedMails(outcomes: readonly Outcome[]): number {
  return outcomes.filter((one) => one.kind === 'answered' && one.asked.path === '/administration/mail' && one.asked.method === 'POST' && one.status === 303).length
}

/** Names of the files in both outboxes: one for each mail that left. */
function mailsThatLeft(folders: readonly string[]): readonly string[] {
  return folders.map((folder) => path.join(folder, 'outbox')).flatMap((outbox) => (existsSync(outbox) ? readdirSync(outbox) : [])).filter((name) => name.endsWith('.eml'))
}

async function until(what: string, isSo: () => boolean, seconds: number): Promise<void> {
  for (let waited = 0; waited < seconds * 10; waited += 1) {
    if (isSo()) return
    await wait(100)
  }
  troubles.push(`${what}: not within ${seconds} s`)
}

/** Asks for mailed links at both in turn, more often than a minute allows; how many were let through. */
async function countAllowed(urls: readonly string[]): Promise<number> {
  // Within one minute, since that is what is counted.
  const secondsIn = (Date.now() / 1000) % 60
  if (secondsIn > 40) await wait((60 - secondsIn) * 1000 + 500)
  let allowed = 0
  for (let asked = 0; asked < linksPerMinute + 10; asked += 1) {
    const answer = await fetch(`${urls[asked % urls.length]}/sign-in/at/RZZ/link`, { method: 'POST', redirect: 'manual', headers: { 'x-forwarded-for': '192.0.2.7' }, body: new URLSearchParams({ email: 'nobody@trust.example' }) })
    if (answer.status !== 429) allowed += 1
  }
  return allowed
}

const cluster = await startTestCluster()
Object.assign(process.env, cluster.environment)
const closings: (() => Promise<void>)[] = []
const { owner } = await emptyDatabase({ after: (work) => void closings.push(work) })
const [balancerPort, ...ports] = await Promise.all([freePort(), freePort(), freePort()])
const folders = ports.map((port) => path.join(home, String(port)))
const environment = {
  DATABASE_URL: connectionUrl(owner),
  EVENKEEL_PUBLIC_ORIGIN: `http://127.0.0.1:${balancerPort}`,
  EVENKEEL_SECRET: 'one secret that both processes have in common',
  EVENKEEL_DRAIN_SECONDS: drainSeconds,
}
const start = (place: number): Promise<RunningServer> => startServer({ dataFolder: folders[place] ?? '', environment, flags: ['--port', String(ports[place])] })

await setUpOrganisation(home, environment)
const servers = [await start(0), await start(1)]
const balancer: Balancer = await startBalancer(balancerPort, ports)
await until('both processes are in use', () => balancer.inUse() === 2, 30)
const visitor = await signIn(servers[0]?.url ?? '', home, environment)
const load = startLoad({ url: balancer.url, clients, visitor, next: nextOf(visitor), pauseMs, endsWhenRefused: false })
await wait(4_000)
const stops: number[] = []
for (const place of [0, 1]) {
  const begun = performance.now()
  const status = await servers[place]?.stop()
  stops.push(performance.now() - begun)
  if (status !== 0) troubles.push(`process ${place + 1} ended with ${status}: ${servers[place]?.log().slice(-500)}`)
  await wait(2_000)
  servers[place] = await start(place)
  await until(`process ${place + 1} is in use again`, () => balancer.inUse() === 2, 30)
  await wait(2_000)
}
const outcomes = await load.end()
const failed = outcomes.filter(isFailed)
if (failed.length > 0) troubles.push(`failed: ${describeOutcomes(failed)}`)
for (const { url } of servers) {
  const answer = await fetch(`${url}/home`, { headers: { cookie: visitor.cookie }, redirect: 'manual' })
  if (answer.status !== 200) troubles.push(`the sign-in does not hold at ${url}: ${answer.status}`)
}
const allowed = await countAllowed(servers.map(({ url }) => url))
if (allowed !== linksPerMinute) troubles.push(`${allowed} requests for a link were let through in a minute, not ${linksPerMinute}`)
const acknowledged = acknowledgedMails(outcomes)
await until('every mail leaves', () => mailsThatLeft(folders).length >= acknowledged, 60)
// A second sending, if there is one, comes soon after.
await wait(2_000)
const left = mailsThatLeft(folders)
if (left.length !== acknowledged || new Set(left).size !== left.length) troubles.push(`${acknowledged} mails were put in, ${left.length} left, ${new Set(left).size} of them different`)
await balancer.close()
await Promise.all(servers.map((server) => server.stop()))
for (const close of closings) await close()
await cluster.stop()
rmSync(home, { recursive: true, force: true })
process.stdout.write(
  `2 processes, each restarted once, clients ${clients}\nrequests ${outcomes.length}, failed ${failed.length}\nmails put in ${acknowledged}, left ${left.length}\n` +
    `requests for a link let through in a minute across both ${allowed}\nstops ${stops.map((ms) => `${Math.round(ms)} ms`).join(', ')}, of which ${drainSeconds} s of notice\n` +
    `troubles ${troubles.length}\n${troubles.map((trouble) => `  ${trouble}\n`).join('')}`,
)
process.exitCode = troubles.length === 0 ? 0 : 1

import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startServer } from '../test/server.ts'
import { type Asked, type Outcome, describeOutcomes, startLoad } from './prove-load.ts'
import { type Visitor, setUpOrganisation, signIn } from './prove-visitor.ts'

/**
 * A stop under load: bin/run scripts/prove-drain.ts [--rounds N]
 * 40 clients open pages and send forms while the service is told to stop: whatever it took is answered whole, new connections are refused, and it ends in order within 10 seconds.
 */

const clients = 40
const longestStopMs = 10_000
const pages = ['/home', '/', '/about', '/administration/mail', '/organisations/RWP', '/our-organisation'] as const

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const rounds = Number(values.rounds)
const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-drain-'))
const dataFolder = path.join(home, 'data')

/** Every third request sends a form: a sign of life of the sign-in. */
function nextOf({ mark }: Visitor): (client: number, turn: number) => Asked {
  const body = new URLSearchParams({ 'session-mark': mark }).toString()
  return (client, turn) => (turn % 3 === 2 ? { method: 'POST', path: '/session', body } : { method: 'GET', path: pages[(client + turn) % pages.length] ?? '/' })
}

function isTrouble(outcome: Outcome): boolean {
  return outcome.kind === 'broken' || (outcome.kind === 'answered' && outcome.status !== 200)
}

async function isRefused(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname)
    socket.once('connect', () => resolve(false))
    socket.once('error', () => resolve(true))
    socket.once('close', () => socket.destroy())
  })
}

const troubles: string[] = []
const stops: number[] = []
let answered = 0
await setUpOrganisation(dataFolder)
for (let round = 1; round <= rounds; round += 1) {
  const server = await startServer({ dataFolder })
  const visitor = await signIn(server.url, dataFolder)
  const load = startLoad({ url: server.url, clients, visitor, next: nextOf(visitor), pauseMs: 50, endsWhenRefused: true })
  await wait(3_000)
  const before = load.outcomes.length
  const begun = performance.now()
  const status = await server.stop()
  stops.push(performance.now() - begun)
  if (status !== 0) troubles.push(`round ${round}: it ended with ${status}: ${server.log().slice(-500)}`)
  if (!(await isRefused(server.url))) troubles.push(`round ${round}: a connection was taken after its end`)
  const outcomes = await load.end()
  const bad = outcomes.filter(isTrouble)
  if (bad.length > 0) troubles.push(`round ${round}: ${describeOutcomes(bad)}`)
  answered += outcomes.filter(({ kind }) => kind === 'answered').length
  process.stdout.write(`round ${round}: before the signal ${describeOutcomes(outcomes.slice(0, before))}; after it ${describeOutcomes(outcomes.slice(before))}; ended in ${Math.round(stops.at(-1) ?? 0)} ms\n`)
}
rmSync(home, { recursive: true, force: true })
const longest = Math.max(...stops)
if (longest > longestStopMs) troubles.push(`a stop took ${Math.round(longest)} ms`)
process.stdout.write(
  `rounds ${rounds}, clients ${clients}\nrequests answered whole ${answered}\ntroubles ${troubles.length}\n${troubles.map((trouble) => `  ${trouble}\n`).join('')}longest stop ${Math.round(longest)} ms\n`,
)
process.exitCode = troubles.length === 0 ? 0 : 1

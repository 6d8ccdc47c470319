import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type ChosenRun, runOfText } from '../src/area/simulated-ward/index.ts'
import { type RunningServer, startServer } from '../test/server.ts'
import { kill, treeOf } from './process-tree.ts'
import { type Classroom, type Client, newClient, takePart } from './prove-ward-class-client.ts'
import { acknowledgedNow, lostOf, readKept } from './prove-ward-class-kept.ts'

/**
 * A class of 30 runs the ward over eight weeks while the service is killed with -9 twice: bin/run scripts/prove-ward-class.ts
 * The first kill falls while they send, the second right after the class was frozen and looked at. Whatever was acknowledged is there afterwards, the freeze holds, and looks are as they were made.
 */

const people = 30
const holdAfter = 3
const weeks = 8
const longestWaitMs = 60_000

const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-ward-class-'))
const dataFolder = path.join(home, 'data')
const troubles: string[] = []
const readyMs: number[] = []
let kills = 0
const begun = performance.now()

let server: RunningServer = await startServer({ dataFolder })
const lead = await openClass()
const code = /class\/(\w{6})\/lead/u.exec(lead)?.[1] ?? ''
const classroom: Classroom = { url: () => server.url, code, start: await startOfClass() }
const clients: readonly Client[] = Array.from({ length: people }, newClient)

await act({ act: 'hold', week: String(holdAfter) })
const parts = clients.map((client, number) => takePart(classroom, client, number))
await until('half of the class has sent a week', () => clients.filter(({ acknowledged }) => (acknowledged?.weeks ?? 0) >= 1).length >= people / 2)
await killAndStart()
await until('the class has come to its stop', () => clients.every(({ acknowledged }) => acknowledged?.weeks === holdAfter))
await act({ act: 'freeze' })
await act({ act: 'look', week: String(holdAfter) })
const shown = await looks()
await killAndStart()
if (!isDeepSame(await state(), { frozen: true, holdAfterWeek: holdAfter, ended: false })) troubles.push('the freeze and the stop did not hold')
if ((await looks()) !== shown || !shown.includes(`${people} people`)) troubles.push('what was shown of the class is another')
await act({ act: 'hold', week: 'none' })
await wait(1_000)
if (clients.some(({ acknowledged }) => acknowledged?.weeks !== holdAfter)) troubles.push('somebody went on while the class was frozen')
await act({ act: 'let-go' })
await Promise.all(parts)
await act({ act: 'look', week: String(weeks) })
troubles.push(...lostOf(clients, acknowledgedNow(clients), await readKept(dataFolder)))
if (clients.some(({ acknowledged }) => acknowledged?.weeks !== weeks)) troubles.push('somebody did not come to the end')
if (!(await looks()).includes(shown.slice(0, 200))) troubles.push('what was shown first is gone')
await act({ act: 'end' })
if (!isDeepSame(await state(), { frozen: false, holdAfterWeek: null, ended: true })) troubles.push('the class did not end')
await server.discard()
rmSync(home, { recursive: true, force: true })
process.stdout.write(
  `people ${people}, weeks ${weeks}, kills ${kills}\nruns acknowledged ${people * (weeks + 1)}, sent again because no answer came ${clients.reduce((sum, { sentAgain }) => sum + sentAgain, 0)}\n` +
    `ready again: ${readyMs.map((ms) => `${(ms / 1000).toFixed(2)} s`).join(', ')}; all of it ${Math.round((performance.now() - begun) / 1000)} s\n` +
    `troubles ${troubles.length}\n${troubles.map((trouble) => `  ${trouble}\n`).join('')}`,
)
process.exitCode = troubles.length === 0 ? 0 : 1

async function openClass(): Promise<string> {
  const answer = await fetch(`${server.url}/simulated-ward/class`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ setting: 'tight', pack: 'workforce' }) })
  return answer.headers.get('location') ?? ''
}

/** The run from which everybody begins, as its page hands it to a browser. */
async function startOfClass(): Promise<ChosenRun> {
  const page = await (await fetch(`${server.url}/simulated-ward/class/${code}`)).text()
  const start = runOfText(/data-start="([\w-]+)"/u.exec(page)?.[1] ?? '')
  if (!start.ok) throw new Error('The page of the class has no run to begin from.')
  return start.value
}

async function act(fields: Readonly<Record<string, string>>): Promise<void> {
  const { status } = await fetch(server.url + lead, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) })
  if (status !== 303) throw new Error(`${fields['act']} was answered with ${status}`)
}

async function state(): Promise<unknown> {
  return (await fetch(`${server.url}/simulated-ward/class/${code}/state`)).json()
}

/** What the page of who leads shows of the class, as words. */
async function looks(): Promise<string> {
  const page = await (await fetch(server.url + lead)).text()
  const words = page.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ')
  return /Week 3: .*?(?= The ward of this class | What the class did in week )/u.exec(words)?.[0] ?? ''
}

async function killAndStart(): Promise<void> {
  const postmaster = Number(readFileSync(path.join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
  kill(treeOf(server.child.pid, postmaster))
  kills += 1
  const killed = performance.now()
  server = await startServer({ dataFolder })
  readyMs.push(performance.now() - killed)
  troubles.push(...lostOf(clients, acknowledgedNow(clients), await readKept(dataFolder)).map((lost) => `after kill ${kills}: ${lost}`))
}

async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < longestWaitMs; waited += 20) {
    if (isSo()) return
    await wait(20)
  }
  throw new Error(`${what}: not within ${longestWaitMs / 1000} s`)
}

function isDeepSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

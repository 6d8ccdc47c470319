import { randomInt } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { type RandomStream, randomStream } from '../src/kernel/random-stream.ts'
import { type RunningServer, startServer } from '../test/server.ts'
import { kill, treeOf } from './process-tree.ts'
import { checkFacts } from './prove-kill-check.ts'
import { type Facts, readFacts } from './prove-kill-facts.ts'
import { type History, anImport } from './prove-kill-history.ts'
import { checkOutbox } from './prove-kill-outbox.ts'
import { type Desk, type Reached, putInImport, putInMails, putInUndo, sendAgain } from './prove-kill-work.ts'
import { type MailServer, checkTaken, countDuplicates, startMailServer } from './prove-mail-server.ts'
import { type Visitor, evenkeel, setUpOrganisation, signIn } from './prove-visitor.ts'

/**
 * Rounds of kill -9 on the whole tree while imports, undoing and mails go through the pages: bin/run scripts/prove-kill-jobs.ts [--rounds N] [--smtp-rounds N] [--seed N]
 * The moment is drawn from the seed. What was acknowledged is remembered here, outside the service. After each start all that was acknowledged must be there, whole and once;
 * after every 10th, and at the end, all work is given time to end, and the audit trail must be whole. By SMTP a mail may be taken twice, then under one Message-ID.
 */

const checkEvery = 10
const rowsAtLeast = 1_500
const rowsAtMost = 3_000
const longestReachMs = 15_000
const longestDelayMs = 700
const settleAtMostMs = 180_000
const mailAnswerMs = 250
/** Where the kill falls: some time after the work reached this. Applying and undoing are what may not be there by half. */
const moments: readonly Reached[] = ['begun', 'uploaded', 'mapped', 'confirmed', 'confirmed']

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '8' }, 'smtp-rounds': { type: 'string' }, seed: { type: 'string', default: String(randomInt(1_000_000)) } } })
const rounds = Number(values.rounds)
const smtpRounds = Number(values['smtp-rounds'] ?? Math.ceil(rounds / 4))
const seed = Number(values.seed)
const troubles: string[] = []
const readyMs: number[] = []

/** One service and what was put into it. */
interface Case {
  readonly name: string
  readonly dataFolder: string
  readonly environment: Readonly<Record<string, string>>
  readonly mailServer: MailServer | null
  readonly history: History
  readonly seenFiles: Map<string, string>
  readonly luck: RandomStream
}

async function runCase(one: Case, count: number): Promise<Facts> {
  await setUpOrganisation(one.dataFolder, one.environment)
  let server = await start(one)
  const visitor = await signIn(server.url, one.dataFolder, one.environment)
  for (let round = 1; round <= count; round += 1) {
    await workAndKill(one, server, visitor, round)
    server = await start(one)
    readyMs.push(server.startedInMs)
    const isSettled = round % checkEvery === 0 || round === count
    const facts = await look(one, { url: server.url, visitor }, isSettled, `${one.name} round ${round}`)
    if (isSettled) await checkTrail(one)
    process.stderr.write(`\r${one.name}: ${round} of ${count} rounds, ${[...one.history.imports.values()].filter(({ isConfirmed }) => isConfirmed).length} imports confirmed, ${facts.mails.length} mails, ${troubles.length} troubles `)
  }
  const facts = await undoAll(one, { url: server.url, visitor })
  await server.stop()
  process.stderr.write('\n')
  return facts
}

function start({ dataFolder, environment }: Case): Promise<RunningServer> {
  return startServer({ dataFolder, environment })
}

/** One round of work: mails all the while, and besides an import or, when the last one is applied, its undoing. */
async function workAndKill({ history, luck, dataFolder }: Case, server: RunningServer, visitor: Visitor, round: number): Promise<void> {
  const desk = { url: server.url, visitor }
  const moment = moments[Math.floor(luck.uniform() * moments.length)] ?? 'begun'
  const delayMs = luck.uniform() * longestDelayMs
  const rows = rowsAtLeast + Math.floor(luck.uniform() * (rowsAtMost - rowsAtLeast))
  let isOver = false
  const reached = Promise.withResolvers<void>()
  const reach = (what: Reached) => (what === moment ? reached.resolve() : undefined)
  const mails = putInMails(desk, history, () => isOver)
  const applied = (await readFacts(dataFolder)).imports.filter(({ state }) => state === 'applied').at(-1)
  const other = applied === undefined ? putInNew(desk, history, { number: round, rows }, () => isOver, reach) : putInUndo(desk, applied.importId).then(() => reach(moment))
  reach('begun')
  await Promise.race([reached.promise, wait(longestReachMs, undefined, { ref: false })])
  await wait(delayMs)
  const postmaster = Number(readFileSync(path.join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
  kill(treeOf(server.child.pid, postmaster))
  isOver = true
  await Promise.all([mails, other])
}

function putInNew(desk: Desk, history: History, { number, rows }: { readonly number: number; readonly rows: number }, isOver: () => boolean, reach: (what: Reached) => void): Promise<void> {
  const put = anImport(number, rows)
  history.imports.set(number, put)
  return putInImport(desk, put, isOver, reach)
}

/** Compares what is there with what was acknowledged; when all should be settled, waits until it is. */
async function look({ dataFolder, history, seenFiles, mailServer }: Case, desk: Desk, isSettled: boolean, where: string): Promise<Facts> {
  await sendAgain(desk, history)
  const facts = isSettled ? await settle(dataFolder) : await readFacts(dataFolder)
  const ofMail = mailServer === null ? checkOutbox(dataFolder, facts, seenFiles, isSettled) : checkTaken(facts, mailServer.taken)
  troubles.push(...[...checkFacts(facts, history, isSettled), ...ofMail].map((trouble) => `${where}: ${trouble}`))
  return facts
}

async function settle(dataFolder: string): Promise<Facts> {
  const begun = performance.now()
  for (;;) {
    const facts = await readFacts(dataFolder)
    if (facts.jobs.every(({ state }) => state !== 'waiting') || performance.now() - begun > settleAtMostMs) return facts
    await wait(500)
  }
}

async function checkTrail({ dataFolder, environment, name }: Case): Promise<void> {
  const { status, stdout, stderr } = await evenkeel(['verify', '--data', dataFolder], environment)
  if (status !== 0 || !stdout.startsWith('ok: audit trail')) troubles.push(`${name}: verify ended with ${status}: ${stdout}${stderr}`)
}

/**
 * The newest first, until nobody is left but who set the organisation up. A job that was cut off waits before its next try, so that an older import may have been
 * applied after a newer one: what was refused is tried again whenever another was undone.
 */
async function undoAll(one: Case, desk: Desk): Promise<Facts> {
  const tried = new Set<string>()
  let appliedBefore = Number.POSITIVE_INFINITY
  for (;;) {
    const facts = await look(one, desk, true, `${one.name} undoing`)
    const left = facts.imports.filter(({ state }) => state === 'applied')
    if (left.length === 0) {
      if (facts.everybody !== 1) troubles.push(`${one.name}: ${facts.everybody} people are left after everything was undone`)
      return facts
    }
    if (left.length < appliedBefore) tried.clear()
    appliedBefore = left.length
    const applied = left.findLast(({ importId }) => !tried.has(importId))
    if (applied === undefined) {
      troubles.push(`${one.name}: ${left.map(({ fileName }) => fileName).join(', ')} cannot be undone`)
      return facts
    }
    tried.add(applied.importId)
    await putInUndo(desk, applied.importId)
  }
}

function aCase(name: string, mailServer: MailServer | null): Case {
  const environment = mailServer === null ? {} : { EVENKEEL_SMTP_URL: mailServer.url, EVENKEEL_MAIL_FROM: 'Evenkeel <evenkeel@trust.example>' }
  const dataFolder = path.join(home, name, 'data')
  return { name, dataFolder, environment, mailServer, history: { mailForms: new Map(), imports: new Map() }, seenFiles: new Map(), luck: randomStream(seed, name) }
}

function describe({ name, history, mailServer }: Case, facts: Facts, count: number): string {
  const confirmed = [...history.imports.values()].filter(({ isConfirmed }) => isConfirmed).length
  const cutOff = facts.jobs.filter(({ attempts }) => attempts > 1).length
  const times = mailServer === null ? `files ${facts.mails.length}` : `taken ${mailServer.taken.length}, of which again under the same Message-ID ${countDuplicates(mailServer.taken)}`
  return `${name}: rounds ${count}, imports confirmed ${confirmed}, applied ${facts.recorded.size === 0 ? 0 : [...facts.recorded].filter(([key]) => key.startsWith('people/import-applied')).length}, undone ${facts.imports.filter(({ state }) => state === 'undone').length}, jobs done ${facts.jobs.filter(({ state }) => state === 'done').length}, of which cut off and done again ${cutOff}; mails ${facts.mails.length}, ${times}\n`
}

const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-kill-jobs-'))
process.stdout.write(`seed ${seed}\n`)
let report = ''
if (rounds > 0) {
  const files = aCase('file', null)
  report += describe(files, await runCase(files, rounds), rounds)
}
if (smtpRounds > 0) {
  const mailServer = await startMailServer(mailAnswerMs)
  const smtp = aCase('smtp', mailServer)
  report += describe(smtp, await runCase(smtp, smtpRounds), smtpRounds)
  await mailServer.close()
}
rmSync(home, { recursive: true, force: true })
const sorted = readyMs.toSorted((one, other) => one - other)
process.stdout.write(
  `${report}lost, doubled, or there by half: ${troubles.length}\n${troubles.map((trouble) => `  ${trouble}\n`).join('')}` +
    `ready again: median ${((sorted[Math.floor(sorted.length / 2)] ?? 0) / 1000).toFixed(2)} s, most ${((sorted.at(-1) ?? 0) / 1000).toFixed(2)} s\n`,
)
process.exitCode = troubles.length === 0 ? 0 : 1

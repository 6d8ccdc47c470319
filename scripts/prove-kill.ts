import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { kill, treeOf } from './process-tree.ts'

/**
 * Rounds of kill -9 while rows are written: bin/run scripts/prove-kill.ts [--rounds N] [-- COMMAND ARGUMENT ...]
 * By turns the server process, the postmaster, and the whole tree are killed. What was acknowledged is remembered here, outside the system, and must be there at the next start.
 * The command is the victim (`{data}` stands for the data folder); it prints `row ID` for every row kept, `ready`, and `ack ID` after each commit.
 */

type Target = 'process' | 'postmaster' | 'tree'
const targets: readonly Target[] = ['process', 'postmaster', 'tree']
const longestOpenSeconds = 60
const longestReturnSeconds = 30

interface History {
  readonly acknowledged: Set<string>
  /** Rows seen at the last start. */
  rows: Set<string>
  /** Acknowledged, but not there at a later start. */
  readonly lost: Set<string>
}

const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '50' } }, allowPositionals: true })
const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-kill-'))
const dataFolder = path.join(home, 'data')
const hook = path.join(import.meta.dirname, '..', 'bin', 'tsx-hook.mjs')
const [command = process.execPath, ...given] =
  positionals.length > 0 ? positionals.map((word) => word.replace('{data}', dataFolder)) : [process.execPath, '--import', hook, path.join(import.meta.dirname, 'prove-kill-writer.ts'), dataFolder]
const history: History = { acknowledged: new Set(), rows: new Set(), lost: new Set() }

function readPostmaster(): { readonly processId: number; readonly socketFolder: string } {
  const lines = readFileSync(path.join(dataFolder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')
  return { processId: Number(lines[0]), socketFolder: lines[4] ?? '' }
}

async function startVictim(): Promise<{ readonly child: ChildProcess; readonly openedIn: number }> {
  const begun = performance.now()
  const child = spawn(command, given, { stdio: ['ignore', 'pipe', 'inherit'] })
  history.rows = new Set()
  const ready = new Promise<void>((resolve, reject) => {
    child.once('exit', (code, signal) => reject(new Error(`The victim ended (${code ?? signal}) before it was ready.`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [word, id = ''] = line.split(' ')
      if (word === 'row') history.rows.add(id)
      if (word === 'ack') history.acknowledged.add(id)
      if (word !== 'ready') return
      // Here and not later: the next line may already acknowledge a row of this start.
      for (const one of history.acknowledged) if (!history.rows.has(one)) history.lost.add(one)
      resolve()
    })
  })
  await Promise.race([ready, wait(longestOpenSeconds * 1000, undefined, { ref: false }).then(() => Promise.reject(new Error('The victim did not open in time.')))])
  return { child, openedIn: performance.now() - begun }
}

/** Kills, and for a killed postmaster waits until the same process acknowledges again; then nothing of the victim is left but, perhaps, its postmaster. */
async function strike(child: ChildProcess, target: Target): Promise<number | null> {
  // Read to the end: what the victim printed before it died must be counted.
  const gone = new Promise((resolve) => child.once('close', resolve))
  let returnedIn: number | null = null
  if (target === 'tree') kill(treeOf(child.pid, readPostmaster().processId))
  if (target === 'postmaster') {
    const before = history.acknowledged.size
    const begun = performance.now()
    kill([readPostmaster().processId])
    // Acknowledgements on their way when the kill fell do not count as a return.
    await wait(100)
    const underway = history.acknowledged.size
    while (history.acknowledged.size === Math.max(before, underway)) {
      if (performance.now() - begun > longestReturnSeconds * 1000) throw new Error('The victim did not come back after its postmaster was killed.')
      await wait(10)
    }
    returnedIn = performance.now() - begun
  }
  child.kill('SIGKILL')
  await gone
  return returnedIn
}

function describeTimes(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => `${((sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0) / 1000).toFixed(2)} s`
  return sorted.length === 0 ? 'none' : `median ${at(0.5)}, 95th percentile ${at(0.95)}, most ${at(1)}`
}

const rounds = Number(values.rounds)
const openings: number[] = []
const returns: number[] = []
for (let round = 0; round <= rounds; round += 1) {
  const { child, openedIn } = await startVictim()
  if (round > 0) openings.push(openedIn)
  const last = round === rounds
  // Any moment of the writing is as good as another.
  await wait(50 + Math.random() * 400)
  const returnedIn = await strike(child, last ? 'tree' : (targets[round % targets.length] ?? 'tree'))
  if (returnedIn !== null) returns.push(returnedIn)
  process.stderr.write(`\r${round} of ${rounds} rounds, ${history.acknowledged.size} acknowledged, ${history.lost.size} lost`)
}
process.stderr.write('\n')
await wait(500)
rmSync(readPostmaster().socketFolder, { recursive: true, force: true })
rmSync(home, { recursive: true, force: true })
process.stdout.write(
  `rounds ${rounds} (process, postmaster, tree by turns)\nacknowledged ${history.acknowledged.size}\nlost ${history.lost.size}\n` +
    `opened again: ${describeTimes(openings)}\nback after the postmaster was killed: ${describeTimes(returns)}\n`,
)
process.exitCode = history.lost.size === 0 ? 0 : 1

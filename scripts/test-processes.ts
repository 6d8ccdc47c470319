import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Recorded } from './test-recorder.ts'

const root = path.join(import.meta.dirname, '..')
/** As many processes of tests run side by side. */
const workers = 2
/** Of a single test; on a computer that does much else, minutes are not a sign of anything. */
const timeoutMs = 900_000
/** Of a process: one that something keeps alive after its tests is ended. */
const longestProcessMs = 1_200_000

/** Files that one process tests, one after the other. */
export type Batch = readonly string[]

/** What one process of tests said and did. */
export interface Tested extends Recorded {
  readonly passed: boolean
}

/**
 * Tests batches in processes of their own, two at a time, in the order in which they are given. What a process says is shown when it has ended.
 * @param environment added to ours
 */
export async function testBatches(batches: readonly Batch[], environment: Readonly<Record<string, string>>): Promise<readonly Tested[]> {
  const left = [...batches]
  const all: Tested[] = []
  const work = async () => {
    for (let batch = left.shift(); batch !== undefined; batch = left.shift()) all.push(await testBatch(batch, environment))
  }
  await Promise.all(Array.from({ length: workers }, work))
  return all
}

async function testBatch(batch: Batch, environment: Readonly<Record<string, string>>): Promise<Tested> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-test-run-'))
  const record = path.join(folder, 'record.json')
  // A process that acts as another account for a while may open it just then.
  chmodSync(folder, 0o755)
  writeFileSync(record, '')
  chmodSync(record, 0o666)
  try {
    const { status, said } = await run([...reporters(record), ...(batch.length === 1 ? batch : ['--test', '--test-isolation=none', ...batch])], environment)
    process.stdout.write(said)
    const recorded = recordedIn(record)
    if (status !== 0 && recorded.failed === 0) process.stdout.write(`== FAIL: the process of ${batch.length === 1 ? batch[0] : `${batch.length} files`} ended with ${status}, and no test of it failed\n`)
    return { ...recorded, passed: status === 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function reporters(record: string): readonly string[] {
  const recorder = path.join(root, 'scripts', 'test-recorder.ts')
  return [`--test-timeout=${timeoutMs}`, '--test-reporter=spec', '--test-reporter-destination=stdout', `--test-reporter=${recorder}`, `--test-reporter-destination=${record}`]
}

function run(given: readonly string[], environment: Readonly<Record<string, string>>): Promise<{ readonly status: number | null; readonly said: string }> {
  const hook = path.join(root, 'bin', 'tsx-hook.mjs')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', hook, ...given], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } })
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part))
  const timer = setTimeout(() => child.kill('SIGKILL'), longestProcessMs)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => {
      clearTimeout(timer)
      const ending = signal === null ? '' : `${given.at(-1)} was ended by ${signal}\n`
      resolve({ status, said: `${Buffer.concat(parts).toString()}${ending}` })
    })
  })
}

/** A process that died has recorded nothing; its status tells. */
function recordedIn(file: string): Recorded {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Recorded // our own form
  } catch {
    return { seconds: {}, tests: 0, failed: 0, skipped: 0 }
  }
}

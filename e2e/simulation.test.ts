import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { type DoneReplication, openReplicator } from '../src/area/simulation-files/workers/index.ts'
import { type ReplicationTask, checkModel } from '../src/engine/simulation/index.ts'
import { failure } from '../src/kernel/result.ts'
import { islandScript } from '../src/platform/design/island.ts'
import { openBrowser } from './browser.ts'
import { fatModel } from './simulation-fat-model.ts'

const replications = 5
const tasks: readonly ReplicationTask[] = [
  { models: [fatModel], seed: 1, pairing: 'independent', hashes: true },
  { models: [fatModel], seed: 2, pairing: 'independent', hashes: true },
  { models: [fatModel], seed: 1, pairing: 'antithetic-pairs', hashes: true },
]

async function inNode(task: ReplicationTask, workers: number): Promise<readonly DoneReplication[]> {
  const done: DoneReplication[] = []
  const replicator = openReplicator(task, workers)
  assert.ok((await replicator.run(0, replications, (one) => done.push(one))).ok)
  await replicator.close()
  return done
}

const expected = await Promise.all(tasks.map((task) => inNode(task, 1)))
const source = path.join(import.meta.dirname, '../src')

describe('a model in which everything is at work', () => {
  it('is sound', () => {
    assert.deepEqual(checkModel(fatModel).ok, true)
  })

  it('has another trace for each replication and seed', () => {
    const hashes = expected.flatMap((done) => done.map(({ runs }) => runs[0].sha256))
    assert.equal(new Set(hashes).size, hashes.length)
  })

  for (const workers of [2, 4]) {
    it(`comes to the same bits with ${workers} workers of Node as with 1`, async () => {
      for (const [place, task] of tasks.entries()) assert.deepEqual(await inNode(task, workers), expected[place])
    })
  }

  it('comes to the same bits in Chromium, with 1, 2 and 4 workers', async () => {
    await onPage(async (inWorkers) => {
      for (const [place, task] of tasks.entries()) {
        for (const workers of [1, 2, 4]) assert.deepEqual(await inWorkers(task, workers), expected[place], `${workers} workers`)
      }
    })
  })

  it('ends with the first replication that comes to no end, in Node as in Chromium', async () => {
    const crowded: ReplicationTask = { models: [fatModel], seed: 1, pairing: 'independent', hashes: false, customersAtOnce: 3 }
    const ended = failure({ code: 'too-many-customers', most: 3 })
    const replicator = openReplicator(crowded, 2)
    assert.deepEqual(await replicator.run(0, replications, () => assert.fail('taken')), ended)
    await replicator.close()
    await onPage(async (_inWorkers, outcomeInWorkers) => assert.deepEqual(await outcomeInWorkers(crowded, 2), ended))
  })

  it('ends in Chromium with the words of a worker that fails', async () => {
    // A model that was not checked: the engine meets what cannot be.
    const broken = { ...fatModel, arrivals: [{ to: 'nowhere', rate: 1 }] }
    await onPage((inWorkers) => assert.rejects(inWorkers({ models: [broken], seed: 1, pairing: 'independent', hashes: false }, 2), /There is no station -1/))
  })
})

/** What comes of a task that so many workers of a page do. */
type InWorkers = (task: ReplicationTask, workers: number) => Promise<unknown>

/** Opens a page that has our engine, and what does replications of a task there. */
async function onPage(use: (inWorkers: InWorkers, outcomeInWorkers: InWorkers) => Promise<void>): Promise<void> {
  const browser = await openBrowser()
  try {
    const page = await browser.context.newPage()
    await page.route('https://simulation.invalid/**', (route) => {
      const name = /\/([\w-]+)\.js$/u.exec(new URL(route.request().url()).pathname)?.[1]
      if (name === undefined) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A simulation</title>' })
      return route.fulfill({ contentType: 'text/javascript', body: islandScript(name) })
    })
    await page.goto('https://simulation.invalid/')
    const evaluated = (told: 'done' | 'outcome'): InWorkers => (task, workers) =>
      page.evaluate(`import('/simulation-workers.js').then(async ({ replicateInWorkers }) => {
        const done = []
        const outcome = await replicateInWorkers(${JSON.stringify(task)}, { address: '/simulation-worker.js', workers: ${workers}, replications: ${replications} }, (one) => done.push(one))
        return ${told}
      })`)
    await use(evaluated('done'), evaluated('outcome'))
  } finally {
    await browser.close()
  }
}

/** Engines of others that a computer may have: of WebKit, of GNOME (SpiderMonkey of Firefox), and another Node. */
const shells: readonly { readonly name: string; readonly file: string; readonly args: readonly string[] }[] = [
  { name: 'JavaScriptCore', file: '/usr/bin/jsc', args: ['-m'] },
  { name: 'SpiderMonkey', file: '/usr/bin/gjs', args: ['-m'] },
  { name: 'the Node of this computer', file: '/usr/bin/node', args: [] },
]

/** Prints the trace of each replication, and after it what its record is, on a line of its own. */
const shellScript = `import { replicate } from '../engine/simulation/replications/replicate.ts'
const say = typeof print === 'function' ? print : console.log
for (const task of ${JSON.stringify(tasks)}) {
  for (let replication = 0; replication < ${replications}; replication += 1) {
    const { runs } = replicate(task, replication, () => ({ add: (piece) => say(piece.slice(0, -1)), end: () => '' }))
    say('record ' + JSON.stringify(runs.value[0].record))
  }
}
`

describe('other engines', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-shell-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const script = path.join(folder, 'shell.mjs')
  writeFileSync(script, islandScript('shell', (file) => (file === 'browser/shell.ts' ? shellScript : readFileSync(path.join(source, file), 'utf8'))))

  for (const { name, file, args } of shells) {
    it(`come to the same bits: ${name}`, { skip: existsSync(file) ? false : `there is no ${file} here` }, () => {
      const { stdout, stderr, status } = spawnSync(file, [...args, script], { encoding: 'utf8', maxBuffer: 1e9, timeout: 240_000 })
      assert.equal(status, 0, stderr)
      assert.deepEqual(told(stdout), expected.flatMap((done) => done.map(({ runs }) => ({ sha256: runs[0].sha256, record: JSON.stringify(runs[0].record) }))))
    })
  }
})

function told(printed: string): readonly { readonly sha256: string; readonly record: string }[] {
  return [...printed.matchAll(/((?:[^r\n][^\n]*\n)*)record ([^\n]*)\n/gu)].map(([, trace = '', record = '']) => ({ sha256: createHash('sha256').update(trace, 'utf8').digest('hex'), record }))
}

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Model } from '../../../engine/simulation/index.ts'
import { type Answer, simulateAs } from '../testing/asking.ts'
import type { ToldEstimate } from './result.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-simulate-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const isResult = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(path.join(import.meta.dirname, 'result.schema.json'), 'utf8')) as object)

const queue: Model = {
  format: 'evenkeel-model/1',
  name: 'A desk',
  timeUnit: 'minutes',
  arrivals: [{ to: 'desk', rate: 0.6 }],
  stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 } }],
  run: { length: 500, warmUp: 100 },
}

/** The parts of a result that tests look at, as docs/reference says they are. */
interface Told {
  readonly replications: number
  readonly precision?: { readonly asked: number; readonly reached: boolean }
  readonly loads: Readonly<Record<string, { readonly load: number | null; readonly servers: number | string; readonly why?: string }>>
  readonly stations: Readonly<Record<string, { readonly wait: { readonly mean: ToldEstimate }; readonly utilisation: ToldEstimate }>>
  readonly against: Told
  readonly differences: { readonly stations: Told['stations'] }
  readonly trace: { readonly sha256: string; readonly replications: readonly string[] }
}

function fileOf(model: unknown, name = 'model.json'): string {
  const file = path.join(folder, name)
  writeFileSync(file, typeof model === 'string' ? model : JSON.stringify(model))
  return file
}

async function resultOf(model: unknown, ...args: readonly string[]): Promise<Told> {
  const { status, stdout, stderr } = await simulateAs([fileOf(model), ...args])
  assert.equal(status, 0, stderr)
  const told = JSON.parse(stdout) as Told // checked by the schema
  assert.ok(isResult(told), JSON.stringify(isResult.errors))
  return told
}

function refusal({ status, stdout, stderr }: Answer): string {
  assert.deepEqual([status, stdout], [2, ''])
  return stderr
}

describe('evenkeel simulate', () => {
  it('prints each figure with how sure it is, and the loads', async () => {
    const told = await resultOf(queue, '--replications', '10')
    const { estimate, standardError, low, high, replications, why } = told.stations['desk']?.utilisation ?? assert.fail()
    assert.ok(low !== null && high !== null && estimate !== null && standardError !== null && low < 0.6 && 0.6 < high && low < estimate && standardError < 0.03)
    assert.deepEqual([replications, why, told.loads['desk']?.load], [10, undefined, 0.6])
  })

  it('says why it cannot tell how sure a figure is, and why a figure is missing', async () => {
    const told = await resultOf({ ...queue, classes: [{ name: 'a' }, { name: 'b' }], arrivals: [{ to: 'desk', rate: 0.6 }] })
    assert.equal(told.stations['desk']?.wait.mean.why, 'one value')
    assert.equal(told.stations['desk']?.wait.mean.standardError, null)
    assert.match(JSON.stringify(told), /"b":\{"mean":\{"estimate":null,"standardError":null,"low":null,"high":null,"replications":0,"why":"never happened"\}/)
    const { stderr } = await simulateAs([fileOf(queue)])
    assert.match(stderr, /^One replication, or one antithetic pair, cannot tell/)
  })

  it('is the same for the same seed, however many workers there are, and another for another', async () => {
    const one = await resultOf(queue, '--replications', '6', '--seed', '7', '--trace')
    assert.deepEqual(await resultOf(queue, '--replications', '6', '--seed', '7', '--trace', '--workers', '2'), one)
    assert.notEqual((await resultOf(queue, '--replications', '6', '--trace')).trace.sha256, one.trace.sha256)
  })

  it('tells the hash of each trace, and of all of them; a trace that is written has that hash', async () => {
    const file = path.join(folder, 'trace.tsv')
    const { trace } = await resultOf(queue, '--replications', '3', '--trace', '--trace-file', file)
    assert.equal(trace.replications.length, 3)
    assert.equal(createHash('sha256').update(readFileSync(file)).digest('hex'), trace.replications[0])
    assert.match(readFileSync(file, 'utf8'), /^\d[\d.]*\tarrives\tdesk\t1\teveryone\n/)
    assert.equal(createHash('sha256').update(trace.replications.map((sha256, replication) => `${replication} ${sha256}\n`).join('')).digest('hex'), trace.sha256)
  })

  it('goes on until mean waits are as sure as asked', async () => {
    const told = await resultOf(queue, '--precision', '0.1')
    assert.deepEqual(told.precision, { asked: 0.1, reached: true })
    const { estimate, high } = told.stations['desk']?.wait.mean ?? assert.fail()
    assert.ok(told.replications > 20 && told.replications % 20 === 0 && (high ?? 0) - (estimate ?? 0) <= 0.1 * (estimate ?? 0))
  })

  it('says when they are not, after as many replications as may be', async () => {
    const { status, stdout, stderr } = await simulateAs([fileOf(queue), '--precision', '0.001', '--replications', '30'])
    assert.equal(status, 0)
    assert.match(stderr, /^desk: the mean wait is not as sure as asked after 30 replications\./)
    assert.deepEqual((JSON.parse(stdout) as Told).precision, { asked: 0.001, reached: false })
  })

  it('takes antithetic pairs as one value each', async () => {
    const told = await resultOf(queue, '--antithetic', '--replications', '8')
    assert.deepEqual([told.stations['desk']?.wait.mean.pairs, told.stations['desk']?.wait.mean.replications], [4, undefined])
    assert.match(refusal(await simulateAs([fileOf(queue), '--antithetic', '--replications', '7'])), /even number/)
  })

  it('compares two models over runs that meet the same circumstances', async () => {
    const other = fileOf({ ...queue, stations: [{ ...queue.stations[0], servers: 2 }] }, 'other.json')
    const told = await resultOf(queue, '--replications', '10', '--against', other)
    const { estimate, high } = told.differences.stations['desk']?.wait.mean ?? assert.fail()
    const mean = (of: Told) => of.stations['desk']?.wait.mean.estimate ?? NaN
    assert.ok(Math.abs((estimate ?? NaN) - (mean(told.against) - mean(told))) < 1e-9)
    assert.ok(high !== null && high < 0)
  })

  it('compares no two models that count time in different units', async () => {
    const hours = fileOf({ ...queue, timeUnit: 'hours' }, 'hours.json')
    assert.equal(refusal(await simulateAs([fileOf(queue), '--against', hours])), 'One model counts time in minutes, the other in hours. Give both in one unit.\n')
  })

  it('reads standard input, also where an editor began it with a byte order mark', async () => {
    const { status, stdout } = await simulateAs(['-', '--replications', '2'], `\uFEFF${JSON.stringify(queue)}`)
    assert.equal(status, 0)
    assert.ok(isResult(JSON.parse(stdout)))
  })

  it('tells every problem of a model, or of both, and runs nothing', async () => {
    const bad = fileOf({ ...queue, arrivals: [{ to: 'dask', rate: -1 }] }, 'bad.json')
    const lines = refusal(await simulateAs([bad, '--against', bad])).trim().split('\n')
    assert.equal(lines.length, 4)
    assert.match(lines[0] ?? '', /^.*bad\.json: arrivals\[0\]\.to .*Did you mean “desk”\?$/)
    assert.match(refusal(await simulateAs([fileOf('{"format": \n 1,}', 'no.json')])), /no\.json: This is not JSON: see line 2, column 3\. Nothing comes after this comma\. Take it away\.\n$/)
    assert.match(refusal(await simulateAs(['-'], '[')), /^standard input: This is not JSON/)
    assert.match(refusal(await simulateAs(['-'], Buffer.from('{"name": "caf\u00e9"}', 'latin1'))), /^standard input is not UTF-8: see line 1, column 14\./)
    assert.match(refusal(await simulateAs(['-'], JSON.stringify(queue).replace('"servers":1', '"servers":1,"servers":2'))), /^standard input: The key “servers” at line 1, column \d+ is there already, at line 1, column \d+\./)
    assert.match(refusal(await simulateAs(['/nowhere/at-all.json'])), /there is no such file/)
  })

  it('tells the first 50 problems of a model, and how many more there are', async () => {
    const bad = fileOf({ ...queue, stations: Array.from({ length: 1000 }, (_, place) => ({ ...queue.stations[0], name: `desk ${place}`, servers: 0 })) }, 'many.json')
    const lines = refusal(await simulateAs([bad])).trim().split('\n')
    assert.equal(lines.length, 51)
    assert.match(lines[50] ?? '', /many\.json: 951 problems more\. Mend these first\.$/)
  })

  it('warns of what can be run all the same', async () => {
    const { status, stderr } = await simulateAs([fileOf({ ...queue, arrivals: [{ to: 'desk', rate: 1.2 }] }), '--replications', '2'])
    assert.equal(status, 0)
    assert.match(stderr, /model\.json: desk: load 1\.20 of 1 server\./)
  })

  it('refuses other uses, and says how it is used', async () => {
    assert.match(refusal(await simulateAs(['--weeks', '3'])), /^There is no --weeks\.\nUse: [^\n]+\nMore is said by: evenkeel simulate --help\n$/)
    assert.match(refusal(await simulateAs([])), /\nUse: evenkeel simulate MODEL\.json /)
  })

  it('says where a trace cannot be written', async () => {
    assert.match(refusal(await simulateAs([fileOf(queue), '--trace-file', path.join(folder, 'no', 'trace.tsv')])), /the trace cannot be written there \(ENOENT\)/)
  })

  it('says so when customers go round for ever but for their patience', async () => {
    const round = { ...queue, stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 }, patience: { law: 'exponential', mean: 5 }, next: [{ to: 'desk' }] }] }
    const told = await resultOf(round, '--replications', '2')
    assert.deepEqual(told.loads['desk'], { arrivals: null, work: null, servers: 1, load: null, why: 'customers go round for ever' })
  })

  it('says so when there is work at a station that is always closed', async () => {
    const closed = { ...queue, arrivals: [{ to: 'desk', rate: 0.5 }], stations: [{ name: 'desk', servers: { shifts: [{ from: 0, servers: 0 }, { from: 1e9, servers: 1 }] }, time: { law: 'constant', value: 1 }, patience: { law: 'constant', value: 1 } }] }
    const told = await resultOf(closed, '--replications', '2')
    assert.deepEqual(told.loads['desk'], { arrivals: 0.5, work: 0.5, servers: 0, load: null, why: 'no servers' })
  })

  it('says when customers held one another for ever, of each model and from when on', async () => {
    const world = (room: number): Model => ({
      format: 'evenkeel-model/1',
      arrivals: ['a', 'b'].map((to) => ({ to, gap: { law: 'constant', value: 1 }, until: 1.5 })),
      stations: [['a', 'b', 2], ['b', 'a', 3]].map(([name, to, value]) => ({ name: String(name), servers: 1, room, time: { law: 'constant', value: Number(value) }, next: [{ to: String(to), chance: 0.999 }] })),
      run: { length: 20 },
    })
    const args = [fileOf(world(1)), '--against', fileOf(world(1), 'same.json'), '--replications', '2']
    const { status, stdout, stderr } = await simulateAs(args)
    const { locked, against } = JSON.parse(stdout) as { readonly locked: object; readonly against: { readonly locked: object } } // checked by the schema
    assert.ok(isResult(JSON.parse(stdout)))
    assert.deepEqual([status, locked, against.locked], [0, { replications: 2, from: 4 }, { replications: 2, from: 4 }])
    assert.match((await simulateAs([...args, '--table'])).stdout, /\nFirst model: A model without a name\nCustomers held one another for ever in 2 of 2 replications, from time 4 on /)
    assert.match(stderr, /model\.json: Customers held one another for ever in 2 of 2 replications, from time 4 on .*\n.*same\.json: Customers held/)
    assert.doesNotMatch((await simulateAs([fileOf(world(2)), '--replications', '2'])).stdout, /"locked"/)
  })

  it('ends with a sentence when a line grows without end', async () => {
    const endless = { ...queue, arrivals: [{ to: 'desk', gap: { law: 'constant', value: 1 }, size: 10_000 }], stations: [{ name: 'desk', servers: 1, time: { law: 'constant', value: 1 } }], run: { length: 1e6 } }
    assert.match(refusal(await simulateAs([fileOf(endless)])), /More than 8,388,608 customers are in at once\. Limit the room/)
  })
})

describe('the schema of a result', () => {
  for (const name of ['one-queue', 'boarding', 'clinic', 'emergency-department', 'nurses-and-calls']) {
    it(`describes what comes out of the example ${name}`, async () => {
      const model = JSON.parse(readFileSync(path.join(import.meta.dirname, `../../../engine/simulation/model/examples/${name}.json`), 'utf8')) as Model
      const { length = 0 } = model.run
      await resultOf({ ...model, run: { length: length / 50, warmUp: length / 100 } }, '--replications', '2', '--antithetic')
    })
  }

  it('refuses what has a number missing without a reason', () => {
    assert.ok(!isResult({ format: 'evenkeel-simulation/1' }))
  })
})

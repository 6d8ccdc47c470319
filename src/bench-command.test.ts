import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { describe, it } from 'node:test'
import { benchCommand } from './bench-command.ts'

async function run(...args: readonly string[]): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const stdout: string[] = []
  const stderr: string[] = []
  const into = (texts: string[]): Writable => new Writable({ write: (text, _encoding, done) => done(void texts.push(String(text))) })
  const status = await benchCommand(args, { stdout: into(stdout), stderr: into(stderr), env: {} })
  return { status, stdout: stdout.join(''), stderr: stderr.join('') }
}

describe('evenkeel bench spc', () => {
  it('prints one line with what the work took and what it found, the same each time', async () => {
    const [one, other] = [await run('spc', '100', '60'), await run('spc', '100', '60')]
    const { result, ...usage } = JSON.parse(one.stdout) as Readonly<Record<string, unknown>>
    assert.deepEqual(Object.keys(usage), ['peer', 'task', 'n', 'points', 'events', 'wall_s', 'cpu_s', 'peak_mib', 'idle_mib'])
    assert.deepEqual([usage['task'], usage['n'], usage['points']], ['spc', 100, 6000])
    assert.deepEqual((JSON.parse(other.stdout) as Readonly<Record<string, unknown>>)['result'], result)
    assert.equal(one.status, 0)
  })

  it('takes two whole numbers above 0 and no other task', async () => {
    for (const args of [[], ['spc'], ['spc', '10'], ['spc', '10', '0'], ['spc', '10', '1.5'], ['spc', '10', 'x'], ['spc', '1', '2', '3'], ['toString', '1', '2']]) {
      const { status, stdout, stderr } = await run(...args)
      assert.deepEqual([status, stdout], [2, ''], args.join(' '))
      assert.match(stderr, /(^|\n)Use: evenkeel bench spc SERIES POINTS[^\n]*\n$/)
    }
  })
})

describe('evenkeel bench spc of more points than there is memory for', () => {
  it('is refused', async () => {
    const { status, stdout, stderr } = await run('spc', '10', '1000000000000')
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /^Give at most 100,000,000 points in all: SERIES times POINTS\.\nUse: /)
  })
})

describe('evenkeel bench sim', () => {
  it('prints one line with what the work took and the waits that it found, the same each time', async () => {
    const [one, other] = [await run('sim', 'mm1', '20000', '1'), await run('sim', 'mm1', '20000', '1')]
    const { result, ...usage } = JSON.parse(one.stdout) as { readonly result: { readonly mean_wait: number } } & Readonly<Record<string, unknown>>
    assert.deepEqual(Object.keys(usage), ['peer', 'task', 'n', 'customers', 'events', 'wall_s', 'cpu_s', 'peak_mib', 'idle_mib'])
    assert.deepEqual([usage['task'], usage['n']], ['mm1', 20000])
    assert.ok(result.mean_wait > 4 && result.mean_wait < 18, `${result.mean_wait}`)
    assert.deepEqual((JSON.parse(other.stdout) as Readonly<Record<string, unknown>>)['result'], result)
    const another = await run('sim', 'mm1', '20000', '2')
    assert.notDeepEqual((JSON.parse(another.stdout) as Readonly<Record<string, unknown>>)['result'], result)
  })

  it('simulates an emergency department for a year', async () => {
    const { stdout } = await run('sim', 'ed', '1', '1')
    const { customers, result } = JSON.parse(stdout) as { readonly customers: number; readonly result: { readonly triage_wait: number; readonly assess_wait: readonly number[]; readonly tests_wait: number; readonly bed_occupancy: number } }
    const near = (figure: number | undefined, expected: number, within: number) => assert.ok(figure !== undefined && Math.abs(figure / expected - 1) < within, `${figure}`)
    near(customers, 45_100, 0.02)
    near(result.triage_wait, 1.26, 0.05)
    near(result.assess_wait[0], 3.6, 0.05)
    near(result.assess_wait[2], 37, 0.15)
    near(result.tests_wait, 1.2, 0.08)
    near(result.bed_occupancy, 0.9, 0.06)
  })

  it('says of a number that is none what it may be, and how it is written in digits', async () => {
    assert.match((await run('sim', 'mm1', '1e6', '-1')).stderr, /^Write N in digits: 1000000 in place of 1e6\.\nGive SEED a whole number from 0 to [\d,]+\.\nUse: /)
  })

  it('takes a task, a whole number above 0 and a seed', async () => {
    for (const args of [['sim'], ['sim', 'mm1'], ['sim', 'mm1', '10'], ['sim', 'mm1', '0', '1'], ['sim', 'mm2', '10', '1'], ['sim', 'mm1', '10', '-1'], ['sim', 'toString', '10', '1']]) {
      const { status, stdout } = await run(...args)
      assert.deepEqual([status, stdout], [2, ''], args.join(' '))
    }
  })
})

describe('evenkeel bench ward', () => {
  it('prints one line with what years of a ward took and what came of them, the same each time', async () => {
    const [one, other] = [await run('ward', '2', '1'), await run('ward', '2', '1')]
    const { result, ...usage } = JSON.parse(one.stdout) as { readonly result: Readonly<Record<string, number>> } & Readonly<Record<string, unknown>>
    assert.deepEqual(Object.keys(usage), ['peer', 'task', 'n', 'years', 'events', 'wall_s', 'cpu_s', 'peak_mib', 'idle_mib', 'ms_per_year', 'years_per_cpu_s'])
    assert.deepEqual([usage['task'], usage['n'], usage['years']], ['ward', 2, 2])
    assert.deepEqual(Object.keys(result), ['safe', 'flow', 'staff', 'money', 'improvement'])
    for (const mean of Object.values(result)) assert.ok(Number.isFinite(mean))
    assert.deepEqual((JSON.parse(other.stdout) as Readonly<Record<string, unknown>>)['result'], result)
    const another = await run('ward', '2', '2')
    assert.notDeepEqual((JSON.parse(another.stdout) as Readonly<Record<string, unknown>>)['result'], result)
  })

  it('takes a whole number of years above 0 and a seed', async () => {
    for (const args of [['ward'], ['ward', '1'], ['ward', '0', '1'], ['ward', '1', '-1'], ['ward', '1', '1', '1']]) {
      const { status, stdout } = await run(...args)
      assert.deepEqual([status, stdout], [2, ''], args.join(' '))
    }
  })
})

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
      assert.match(stderr, /^Use: evenkeel bench spc SERIES POINTS/)
    }
  })
})

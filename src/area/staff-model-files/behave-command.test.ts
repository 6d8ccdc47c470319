import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { describe, it } from 'node:test'
import { behaveCommand } from './behave-command.ts'

const tipping = { id: 'tipping', params: { a: 0.8, N: 10, tau: 1 }, expected: { stable_pending: 0 } }

async function run(args: readonly string[]): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const stdout: string[] = []
  const stderr: string[] = []
  const into = (texts: string[]): Writable => new Writable({ decodeStrings: false, write: (text, _encoding, done) => done(void texts.push(String(text))) })
  const status = await behaveCommand(args, { stdout: into(stdout), stderr: into(stderr), env: {} })
  return { status, stdout: stdout.join(''), stderr: stderr.join('') }
}

async function runOn(content: string, ...more: readonly string[]): ReturnType<typeof run> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-behave-'))
  try {
    const file = path.join(folder, 'behaviours.json')
    writeFileSync(file, content)
    return await run([file, ...more])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('evenkeel behave', () => {
  it('prints one object and ends with 0', async () => {
    const { status, stdout, stderr } = await runOn(JSON.stringify([tipping]))
    const { behaviours } = JSON.parse(stdout) as { behaviours: { id: string; expected: Record<string, number> }[] } // the documented form
    assert.deepEqual(behaviours.map(({ id, expected }) => [id, Object.keys(expected)]), [['tipping', ['stable_pending']]])
    assert.ok(Math.abs((behaviours[0]?.expected['stable_pending'] ?? 0) - 5) < 1e-6)
    assert.deepEqual([status, stderr, stdout.endsWith('\n')], [0, '', true])
  })

  it('tells what could not be computed, prints the rest, and ends with 2', async () => {
    const { status, stdout, stderr } = await runOn(JSON.stringify([{ id: 'odd', params: {}, expected: {} }, tipping]))
    assert.deepEqual([status, (JSON.parse(stdout) as { behaviours: unknown[] }).behaviours.length], [2, 1])
    assert.match(stderr, /^odd: its parameters are those of no model known here\. [^\n]*\n$/)
  })

  it('takes a file that an editor began with a byte order mark', async () => {
    assert.equal((await runOn(`\uFEFF${JSON.stringify([tipping])}`)).status, 0)
  })

  it('takes a seed', async () => {
    const march = { id: 'm', params: { m: 5, n: 5, replications: 2, runs: { r: { p1: 0.5, p2: 0.5, p3: 0, p4: 0, periods: 5 } } }, expected: { r: { code_knowledge: 0 } } }
    const of = async (...words: readonly string[]): Promise<string> => (await runOn(JSON.stringify([march]), ...words)).stdout
    assert.equal(await of(), await of('--seed', '1'))
    assert.notEqual(await of(), await of('--seed', '2'))
  })

  it('refuses other uses, says how it is used, and prints nothing', async () => {
    const refused = async (args: readonly string[]): Promise<string> => {
      const { status, stdout, stderr } = await run(args)
      assert.deepEqual([status, stdout], [2, ''], args.join(' '))
      return stderr
    }
    for (const args of [[], ['a', 'b']]) assert.equal(await refused(args), 'Use: evenkeel behave BEHAVIOURS.json [--seed N]\n')
    assert.equal(await refused(['a', '--sed', '3']), 'There is no --sed. Did you mean --seed?\nUse: evenkeel behave BEHAVIOURS.json [--seed N]\n')
    assert.equal(await refused(['a', '--seed']), '--seed needs a value.\nUse: evenkeel behave BEHAVIOURS.json [--seed N]\n')
    for (const seed of ['1.5', 'x', '9007199254740993']) assert.match(await refused(['a', '--seed', seed]), /^Give --seed a whole number from 0 to/)
    assert.match(await refused(['a', '--seed', '1e3']), /^Write --seed in digits: 1000 in place of 1e3\.\n$/)
    assert.match(await refused(['/nowhere/at-all.json']), /there is no such file/)
    assert.match(await refused([os.tmpdir()]), /is not a file/)
  })

  it('refuses a file that holds no list', async () => {
    const { status, stdout, stderr } = await runOn('{}')
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /This file is JSON and no list\. Give a list of behaviours\.\n$/)
  })
})

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { describe, it } from 'node:test'
import { answeringHere, validateCommand } from './validate-command.ts'

const queue = { id: 'queue', family: 'M/M/c', params: { lambda: 0.5, mu: 1, c: 1 }, expected: { mean_wait: 1 }, max_relative_se: 0.1 }

/** A clock that goes on half a second at each look. */
function aClock(): () => number {
  let time = 0
  return () => (time += 500)
}

async function runOn(content: unknown, ...more: readonly string[]): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-validate-'))
  const [stdout, stderr]: [string[], string[]] = [[], []]
  const into = (texts: string[]): Writable => new Writable({ decodeStrings: false, write: (text, _encoding, done) => done(void texts.push(String(text))) })
  try {
    const file = path.join(folder, 'cases.json')
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
    const status = await validateCommand(answeringHere(aClock()))([file, ...more], { stdout: into(stdout), stderr: into(stderr), env: {} })
    return { status, stdout: stdout.join(''), stderr: stderr.join('') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('evenkeel validate', () => {
  it('prints one object with an estimate, its standard error and its replications for each name, and ends with 0', async () => {
    const { status, stdout, stderr } = await runOn([queue])
    const { cases } = JSON.parse(stdout) as { cases: { id: string; seconds: number; values: Record<string, Record<string, number>> }[] } // the documented form
    assert.deepEqual(cases.map(({ id, seconds, values }) => [id, seconds, Object.keys(values), Object.keys(values['mean_wait'] ?? {})]), [['queue', 0.5, ['mean_wait'], ['estimate', 'standardError', 'replications']]])
    assert.deepEqual([status, stderr, stdout.endsWith('\n')], [0, '', true])
  })

  it('tells what could not be computed by the id of its case, prints the rest, and ends with 2', async () => {
    const { status, stdout, stderr } = await runOn([{ ...queue, expected: { mean_wait: 1, beauty: 1 } }, { ...queue, id: 'odd', family: 'M/M/odd' }, { ...queue, id: 'poor', params: {} }, 7])
    const { cases } = JSON.parse(stdout) as { cases: { id: string; values: object }[] } // the documented form
    assert.deepEqual(cases.map(({ id, values }) => [id, Object.keys(values)]), [['queue', ['mean_wait']], ['odd', []], ['poor', []]])
    const lines = stderr.trim().split('\n')
    assert.deepEqual(lines.map((line) => line.split(':')[0]), ['queue', 'odd', 'poor', 'poor', 'poor', 'Case 4'])
    assert.match(lines[0] ?? '', /^queue: beauty is nothing that this family tells\./)
    assert.match(lines[1] ?? '', /^odd: M\/M\/odd is no family known here\. Known are .*treatment centre\.$/)
    assert.match(lines[2] ?? '', /^poor: lambda is missing in params\.$/)
    assert.equal(status, 2)
  })

  it('takes a seed, and tells the same by the same', async () => {
    const [one, again, other] = await Promise.all([runOn([queue]), runOn([queue], '--seed', '1'), runOn([queue], '--seed', '2')])
    assert.equal(one.stdout, again.stdout)
    assert.notEqual(one.stdout, other.stdout)
  })

  it('refuses a file that is no list of cases', async () => {
    assert.match((await runOn('{')).stderr, /cases\.json: This is not JSON: see line 1, column 2\. [^\n]+\n$/)
    assert.match((await runOn('{}')).stderr, /is JSON and no list\. Give a list of cases\.\n$/)
    assert.equal((await runOn('{}')).status, 2)
  })
})

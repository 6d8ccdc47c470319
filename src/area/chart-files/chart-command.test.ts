import assert from 'node:assert/strict'
import { Readable, Writable } from 'node:stream'
import { describe, it } from 'node:test'
import { chartCommand } from './chart-command.ts'
import { linesOf } from './lines.ts'

const good = JSON.stringify({ id: 'good', input: { date: ['2024-01-01', '2024-02-01'], value: [1, 2] } })

async function run(pieces: Iterable<string>, args: readonly string[] = []): Promise<{ readonly status: number; readonly answers: readonly { readonly id: unknown; readonly status: string }[]; readonly stderr: string }> {
  const written: string[] = []
  const stderr: string[] = []
  const into = (texts: string[]): Writable => new Writable({ decodeStrings: false, write: (text, _encoding, done) => done(void texts.push(String(text))) })
  const status = await chartCommand(() => Readable.from(pieces))(args, { stdout: into(written), stderr: into(stderr), env: {} })
  return { status, answers: written.join('').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: unknown; status: string }), stderr: stderr.join('') }
}

describe('evenkeel spc', () => {
  it('says beside the answers that limits are to come from more points than there are', async () => {
    const days = Array.from({ length: 14 }, (_, index) => `2024-01-${String(index + 1).padStart(2, '0')}`)
    const line = (fix: number) => JSON.stringify({ id: fix, input: { date: days, value: days.map((_, index) => index % 4) }, options: { fix_after_n_points: fix } })
    const { status, answers, stderr } = await run([`${line(14)}\n${line(24)}\n`])
    assert.deepEqual([status, answers.map((one) => one.status)], [0, ['ok', 'ok']])
    assert.equal(stderr, 'Answer 2: In this series limits of segment 1 are to come from its first 24 points. It has 14, and all of them count.\n')
  })

  it('answers each line with one line and ends with 0', async () => {
    const { status, answers, stderr } = await run([`${good}\n${good}\n`])
    assert.deepEqual([status, answers.length, stderr], [0, 2, ''])
  })

  it('goes on after a bad line, and ends with 2 and a sentence', async () => {
    const { status, answers, stderr } = await run([`nonsense\n${good}\n`])
    assert.deepEqual(answers.map((answer) => answer.status), ['error', 'ok'])
    assert.deepEqual([status, stderr], [2, '1 of 2 lines could not be charted: its answer says why.\n'])
  })

  it('answers nothing with nothing', async () => {
    assert.deepEqual(await run(['']), { status: 0, answers: [], stderr: '' })
  })

  it('takes no argument: a name of a file is told where to put it', async () => {
    const { status, stderr } = await run([good], ['cases.jsonl'])
    assert.equal(status, 2)
    assert.match(stderr, /^Give the cases on standard input/)
  })

  it('reads a line only when the answer before it was taken', async () => {
    let read = 0
    let taken = 0
    function* endless(): Generator<string> {
      for (let line = 0; line < 200; line += 1) {
        read += 1
        yield `${good}\n`
      }
    }
    let furthest = 0
    const slow = new Writable({
      highWaterMark: 1,
      write: (_text, _encoding, done) => {
        furthest = Math.max(furthest, read - taken)
        setImmediate(() => {
          taken += 1
          done()
        })
      },
    })
    await chartCommand(() => Readable.from(endless(), { highWaterMark: 1 }))([], { stdout: slow, stderr: slow, env: {} })
    assert.equal(taken, 200)
    assert.ok(furthest < 8, `${furthest} lines ahead`)
  })

  it('stops quietly when nobody takes the answers any more', async () => {
    let answered = 0
    const closed = new Writable({ write: (_text, _encoding, done) => done((answered += 1) > 2 ? new Error('EPIPE') : null) })
    const status = await chartCommand(() => Readable.from(Array.from({ length: 100 }, () => `${good}\n`)))([], { stdout: closed, stderr: closed, env: {} })
    assert.deepEqual([status, answered], [0, 3])
  })
})

describe('lines', () => {
  async function read(...pieces: readonly string[]): Promise<readonly string[]> {
    return Array.fromAsync(linesOf(Readable.from(pieces)))
  }

  it('are put together however they were cut', async () => {
    assert.deepEqual(await read('on', 'e\ntw', '', 'o\nthr', 'ee'), ['one', 'two', 'three'])
    assert.deepEqual(await read('one\n', 'two\n'), ['one', 'two'])
  })

  it('may be empty, end as on Windows, and begin with a byte order mark', async () => {
    assert.deepEqual(await read('\uFEFFone\r\n\r\n \ntwo\n'), ['one\r', 'two'])
  })
})

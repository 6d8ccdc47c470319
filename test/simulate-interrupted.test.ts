import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { it } from 'node:test'

const root = path.join(import.meta.dirname, '..')

/** So long that nobody waits for its end: that is said when it begins. */
const endless = { format: 'evenkeel-model/1', arrivals: [{ to: 'desk', rate: 0.97 }], stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 } }], run: { length: 1e11 } }

for (const workers of ['1', '2']) {
  it(`a simulation with ${workers} workers says that it is long, ends when it is interrupted, and prints nothing`, { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, [path.join(root, 'bin/evenkeel'), 'simulate', '-', '--replications', '4', '--workers', workers])
    const printed: string[] = []
    child.stdout.on('data', (piece: Buffer) => printed.push(piece.toString()))
    child.stdin.end(JSON.stringify(endless))
    let told = ''
    for await (const piece of child.stderr as AsyncIterable<Buffer>) {
      told += piece.toString()
      if (/^About [\d,]+ million events: about \d+ (hours|days)\. Press Ctrl\+C to stop/mu.test(told)) break
    }
    child.kill('SIGINT')
    const [status] = (await once(child, 'exit')) as [number | null]
    assert.deepEqual([status, printed], [130, []])
  })
}

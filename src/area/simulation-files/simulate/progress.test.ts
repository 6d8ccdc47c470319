import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { describe, it } from 'node:test'
import { Progress } from './progress.ts'

/** Notes one replication each half second. */
function shownOn(isTerminal: boolean, replications: number): readonly string[] {
  const written: string[] = []
  const stderr = new Writable({ write: (text, _encoding, done) => done(void written.push(String(text))) })
  let time = 1000
  const progress = new Progress(isTerminal ? Object.assign(stderr, { isTTY: true }) : stderr, () => time)
  for (let done = 1; done <= replications; done += 1) {
    time += 500
    progress.note(done, 10)
  }
  progress.end()
  return written
}

describe('progress', () => {
  it('is shown on a terminal after two seconds, on one line that is gone in the end', () => {
    assert.deepEqual(shownOn(true, 6), [
      '\r\u001b[K4 of 10 replications, about 3 seconds left',
      '\r\u001b[K5 of 10 replications, about 3 seconds left',
      '\r\u001b[K6 of 10 replications, about 2 seconds left',
      '\r\u001b[K',
    ])
  })

  it('is not shown of what is sooner done, nor elsewhere than on a terminal', () => {
    assert.deepEqual([shownOn(true, 3), shownOn(false, 10)], [[], []])
  })
})

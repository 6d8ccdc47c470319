import assert from 'node:assert/strict'
import { beforeEach, describe, it, mock } from 'node:test'
import { type TimeShown, WardTime } from './ward-time.ts'

let passed: number[]
let shown: TimeShown
let time: WardTime
beforeEach(() => {
  mock.timers.reset()
  mock.timers.enable({ apis: ['setTimeout'] })
  passed = []
  time = new WardTime((hours) => passed.push(hours), (now) => (shown = now))
})

/** Whoever leads the ward has begun a week, and nothing waits. */
function givenTimeRuns(): void {
  time.run()
  time.release('waits-for-you')
}

describe('the time of a ward', () => {
  it('stands until something that waits is dealt with, and then runs an hour at a time', () => {
    time.run()
    mock.timers.tick(5_000)
    assert.deepEqual(passed, [])
    time.release('waits-for-you')
    mock.timers.tick(300)
    assert.deepEqual(passed, [1])
    assert.deepEqual(shown, { isRunning: true, canRun: true, pace: 'normal' })
  })

  it('runs in the pace that was chosen', () => {
    time.changePace('fast')
    givenTimeRuns()
    mock.timers.tick(40)
    assert.deepEqual(passed, [1])
  })

  it('is paused and goes on by the same button, which does nothing while something waits', () => {
    givenTimeRuns()
    time.pauseOrGoOn()
    mock.timers.tick(5_000)
    assert.deepEqual([passed, shown.isRunning], [[], false])
    time.pauseOrGoOn()
    mock.timers.tick(300)
    assert.deepEqual(passed, [1])
    time.stand('waits-for-you')
    time.pauseOrGoOn()
    time.release('waits-for-you')
    assert.equal(shown.isRunning, true)
  })

  it('stands as long as one reason is left', () => {
    givenTimeRuns()
    time.stand('out-of-sight')
    time.stand('class-stopped')
    time.release('out-of-sight')
    mock.timers.tick(5_000)
    assert.deepEqual([passed, shown.canRun], [[], false])
    time.release('class-stopped')
    mock.timers.tick(300)
    assert.deepEqual(passed, [1])
  })

  it('skips to the next thing that waits, and stops skipping there', () => {
    time.release('waits-for-you')
    time.skip()
    assert.deepEqual(passed, [168])
    time.stand('waits-for-you')
    time.release('waits-for-you')
    mock.timers.tick(5_000)
    assert.deepEqual(passed, [168])
  })

  it('goes on skipping when the class is let go', () => {
    time.release('waits-for-you')
    time.stand('class-stopped')
    time.skip()
    assert.deepEqual(passed, [])
    time.release('class-stopped')
    time.skip()
    time.stand('class-stopped')
    time.release('class-stopped')
    assert.deepEqual(passed, [168, 168])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { endingFrom, followUntil, levelAfter, timeUntil } from './trajectory.ts'

const decay = (level: number): number => -level
const logistic = (level: number): number => level * (1 - level)

function assertClose(actual: number, expected: number, share: number): void {
  assert.ok(Math.abs(actual - expected) <= share * Math.abs(expected), `${actual}, expected ${expected}`)
}

describe('a level over time', () => {
  it('follows decay and logistic growth within 1e-10 of the level', () => {
    for (const time of [0.001, 0.1, 1, 5, 20]) {
      assertClose(levelAfter(decay, 3, 1, time), 3 * Math.exp(-time), 1e-10)
      assertClose(levelAfter(logistic, 0.01, 1, time), 1 / (1 + 99 * Math.exp(-time)), 1e-10)
    }
  })

  it('is what it was when no time passes', () => assert.equal(levelAfter(decay, 3, 1, 0), 3))

  it('is found as exactly whatever time scale it is given', () => {
    for (const scale of [1e-4, 1, 1e4]) assertClose(levelAfter(decay, 3, scale, 2), 3 * Math.exp(-2), 1e-10)
  })

  it('is looked at in moments that follow each other without a gap', () => {
    let last = 0
    followUntil(logistic, 0.01, 1, ({ from, to }) => {
      assert.equal(from.time, last)
      assert.ok(to.time > from.time)
      last = to.time
      return last > 20
    })
  })
})

describe('the end of a level', () => {
  it('is where it settles, from below and from above', () => {
    for (const start of [0.001, 0.5, 7]) {
      const ending = endingFrom(logistic, start, 1, Infinity)
      assert.ok(ending.kind === 'settles')
      assertClose(ending.level, 1, 1e-9)
    }
  })

  it('is 0 for what decays, and for what never starts', () => {
    assert.deepEqual(endingFrom(decay, 5, 1, Infinity), { kind: 'settles', level: 0 })
    assert.deepEqual(endingFrom(decay, 0, 1, Infinity), { kind: 'settles', level: 0 })
  })

  it('is where it stands when it stands still', () => assert.deepEqual(endingFrom(logistic, 1, 1, Infinity), { kind: 'settles', level: 1 }))

  it('is none when it outgrows every bound', () => assert.deepEqual(endingFrom((level) => level + 1, 0, 1, 1e9), { kind: 'grows-without-end' }))
})

describe('the time until a level meets a condition', () => {
  it('is found within the step in which it does', () => {
    assertClose(timeUntil(decay, 3, 1, (level) => level <= 1), Math.log(3), 1e-10)
    assertClose(timeUntil(logistic, 0.01, 1, (level) => level >= 0.9), Math.log(99 * 9), 1e-10)
  })
})

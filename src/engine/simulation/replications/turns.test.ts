import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Turns } from './turns.ts'

function aTable({ from = 0, until = 5, ahead = 3 }: { readonly from?: number; readonly until?: number; readonly ahead?: number } = {}) {
  const taken: number[] = []
  return { taken, turns: new Turns<{ readonly replication: number }>({ from, until, ahead }, ({ replication }) => taken.push(replication)) }
}

describe('replications that are done side by side', () => {
  it('are taken in order, in whatever order they come back', () => {
    const { turns, taken } = aTable()
    assert.deepEqual([turns.deal(), turns.deal(), turns.deal()], [0, 1, 2])
    turns.bring({ replication: 2 })
    turns.bring({ replication: 1 })
    assert.deepEqual(taken, [])
    turns.bring({ replication: 0 })
    assert.deepEqual(taken, [0, 1, 2])
  })

  it('are not dealt out too far ahead of one that takes long', () => {
    const { turns } = aTable()
    assert.deepEqual([turns.deal(), turns.deal(), turns.deal(), turns.deal()], [0, 1, 2, null])
    turns.bring({ replication: 1 })
    assert.equal(turns.deal(), null)
    turns.bring({ replication: 0 })
    assert.deepEqual([turns.deal(), turns.deal(), turns.deal()], [3, 4, null])
  })

  it('are over when whoever takes them says so: none that came back is taken any more', () => {
    const taken: number[] = []
    const turns = new Turns<{ readonly replication: number }>({ from: 0, until: 9, ahead: 4 }, ({ replication }) => {
      taken.push(replication)
      if (replication === 1) turns.stop()
    })
    assert.deepEqual([turns.deal(), turns.deal(), turns.deal()], [0, 1, 2])
    for (const replication of [2, 1, 0]) turns.bring({ replication })
    assert.deepEqual([taken, turns.isOver, turns.deal()], [[0, 1], true, null])
  })

  it('are over when the last has been taken', () => {
    const { turns, taken } = aTable({ from: 7, until: 9 })
    assert.deepEqual([turns.deal(), turns.deal(), turns.deal()], [7, 8, null])
    turns.bring({ replication: 8 })
    assert.equal(turns.isOver, false)
    turns.bring({ replication: 7 })
    assert.deepEqual([turns.isOver, taken], [true, [7, 8]])
    assert.equal(aTable({ from: 4, until: 4 }).turns.isOver, true)
  })
})

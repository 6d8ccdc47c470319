import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomSource } from '../../../kernel/chance/random-source.ts'
import { networkOf } from './network.ts'

const networks = Array.from({ length: 50 }, (_, seed) => networkOf(34, randomSource(seed, 'network')))

describe('the network of a ward', () => {
  it('ties both ways, nobody to herself, and nobody twice', () => {
    for (const ties of networks) {
      ties.forEach((others, one) => {
        assert.ok(!others.includes(one))
        assert.equal(new Set(others).size, others.length)
        for (const other of others) assert.ok(ties[other]?.includes(one))
      })
    }
  })

  it('has a few with many ties, and most with few', () => {
    for (const ties of networks) {
      const degrees = ties.map(({ length }) => length).toSorted((one, other) => other - one)
      assert.ok((degrees[0] ?? 0) >= 10 && (degrees[17] ?? NaN) <= 8, degrees.join())
    }
  })

  it('is a small world: everybody is reached in a few steps', () => {
    for (const ties of networks) {
      const reached = new Set([0])
      for (let step = 0; step < 5; step += 1) for (const one of Array.from(reached)) for (const other of ties[one] ?? []) reached.add(other)
      assert.equal(reached.size, 34)
    }
  })
})

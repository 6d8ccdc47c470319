import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { byName } from './by-name.ts'

describe('the order of names', () => {
  it('has numbers by their size, and no regard to capitals and accents', () => {
    assert.deepEqual(['Ward 10', 'ward 7', 'Émile', 'Zoe', 'emma', 'Ward'].toSorted(byName), ['Émile', 'emma', 'Ward', 'ward 7', 'Ward 10', 'Zoe'])
    assert.equal(byName('Zoë', 'ZOE'), 0)
  })

  it('is the same from both sides, and one name is called like itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => byName(one, one) === 0 && Math.sign(byName(one, other)) === -Math.sign(byName(other, one)) + 0))
  })

  it('goes on through three names', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '1', '02', ' ') })
    fc.assert(fc.property(name, name, name, (one, two, three) => {
      const [first, second, third] = [one, two, three].toSorted(byName)
      return byName(first ?? '', second ?? '') <= 0 && byName(second ?? '', third ?? '') <= 0 && byName(first ?? '', third ?? '') <= 0
    }))
  })
})

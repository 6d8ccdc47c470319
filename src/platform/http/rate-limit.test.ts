import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countsInMemory, networkOf } from './rate-limit.ts'

describe('what of an address is counted', () => {
  it('is an address of version 4 whole, also when it comes in the form of version 6', () => {
    assert.equal(networkOf('192.0.2.1'), '192.0.2.1')
    assert.equal(networkOf('::ffff:192.0.2.1'), '192.0.2.1')
  })
  it('is the first half of an address of version 6, however it is written', () => {
    for (const address of ['2001:db8:1:2:3:4:5:6', '2001:0DB8:0001:0002::1', '2001:db8:1:2::', '2001:db8:1:2:ffff:ffff:ffff:ffff']) assert.equal(networkOf(address), '2001:db8:1:2', address)
    assert.equal(networkOf('::1'), '0:0:0:0')
    assert.equal(networkOf('fe80::1'), 'fe80:0:0:0')
  })
})

describe('counts in memory', () => {
  it('count each key within its minute, and begin anew with the next', async () => {
    const counts = countsInMemory()
    const [minute, next] = [new Date('2026-11-25T10:00:00Z'), new Date('2026-11-25T10:01:00Z')]
    assert.deepEqual([await counts.count('a', minute), await counts.count('a', minute), await counts.count('b', minute), await counts.count('a', next)], [1, 2, 1, 1])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { twiceTheError, withError } from '../scripts/ward/twice-the-error.ts'

describe('twice the standard error of a table of the ward', () => {
  it('is that of a mean, where what is estimated is a mean', () => {
    const values = Array.from({ length: 20 }, (_, replication) => replication)
    const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length
    const variance = values.reduce((sum, one) => sum + (one - 9.5) ** 2, 0) / 19
    assert.ok(Math.abs(twiceTheError((isKept) => mean(values.filter((_, replication) => isKept(replication)))) - 2 * Math.sqrt(variance / 20)) < 1e-12)
  })

  it('is 0 where replications do not differ', () => assert.equal(twiceTheError(() => 3), 0))

  it('is written with two figures, and the value to as many decimals', () => {
    assert.equal(withError(1.6512, 0.414), '1.65 ± 0.41')
    assert.equal(withError(12.28, 1.2), '12.3 ± 1.2')
    assert.equal(withError(0.1251, 0.00042), '0.12510 ± 0.00042')
  })
})

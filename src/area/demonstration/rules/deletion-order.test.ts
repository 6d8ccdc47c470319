import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { deletionOrder } from './deletion-order.ts'

describe('the order in which tables are emptied', () => {
  it('has every table once, and whatever refers to a table before it', () => {
    const someTables = fc.integer({ min: 0, max: 9 }).chain((count) =>
      // References lead from a later to an earlier number: so there is no circle, whatever order the tables are given in.
      fc.record({
        tables: fc.shuffledSubarray(Array.from({ length: count }, (_, index) => String(index)), { minLength: count, maxLength: count }),
        references: fc.array(fc.tuple(fc.nat(9), fc.nat(9)).map(([one, other]) => ({ from: String(Math.max(one, other)), to: String(Math.min(one, other)) }))),
      }),
    )
    fc.assert(
      fc.property(someTables, ({ tables, references }) => {
        const order = deletionOrder(tables, references)
        assert.deepEqual(order.toSorted(), tables.toSorted())
        for (const { from, to } of references) {
          if (from !== to && order.includes(from) && order.includes(to)) assert.ok(order.indexOf(from) < order.indexOf(to), `${from} before ${to} in ${order.join(' ')}`)
        }
      }),
    )
  })

  it('does not mind a table that refers to itself', () => {
    assert.deepEqual(deletionOrder(['unit'], [{ from: 'unit', to: 'unit' }]), ['unit'])
  })

  it('refuses a circle by name', () => {
    assert.throws(() => deletionOrder(['person', 'team'], [{ from: 'person', to: 'team' }, { from: 'team', to: 'person' }]), /person, team/)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Reply } from '../../../kernel/rating.ts'
import { type BeforeAndAfter, changeOf, outcomeOf, personChange, readingOf } from './outcome.ts'

function rated(before: readonly Reply[], after: readonly Reply[]): BeforeAndAfter {
  const of = (replies: readonly Reply[]) => new Map(replies.map((reply, place) => [`b${place}`, reply]))
  return { before: of(before), after: of(after) }
}
const behaviours = new Set(['b0', 'b1', 'b2'])
const times = (count: number, value: number) => Array.from({ length: count }, () => value)

describe('the outcome of a group', () => {
  it('counts of one person what they rated both times, to the nearest half step, from two behaviours on', () => {
    assert.equal(personChange(rated([2, 3, 3], [3, 3, 3]), behaviours), 0.5)
    assert.equal(personChange(rated([3, 3, 3], [2, 2, 3]), behaviours), -0.5)
    assert.equal(personChange(rated([2, 'not-in-role', 3], [4, 5, 4]), behaviours), 1.5)
    assert.equal(personChange(rated([2, 'not-observed', 3], [4, 5, 'not-in-role']), behaviours), null)
    assert.equal(personChange(rated([], []), behaviours), null)
  })

  it('says nothing of fewer than 10 people', () => {
    assert.deepEqual(changeOf(times(9, 2)), { people: 9, change: null })
    assert.equal(readingOf(changeOf(times(9, 2))), 'cannot-tell')
  })

  it('gives the mean change with its paired t interval, rounded outwards', () => {
    // By hand: mean 0.5, s = √(12 x 0.25/11) = 0.5222, t(11) = 2.2010, half = 0.3318: 0.1682 to 0.8318.
    assert.deepEqual(changeOf([...times(6, 1), ...times(6, 0)]), { people: 12, change: { value: 0.5, lower: 0.1, upper: 0.9 } })
    // s of none is taken as half a step: t(9) = 2.2622, half = 0.3577.
    assert.deepEqual(changeOf(times(10, 1)), { people: 10, change: { value: 1, lower: 0.6, upper: 1.4 } })
  })

  it('calls it no change unless the whole interval lies on one side', () => {
    assert.equal(readingOf(changeOf([...times(5, 0.5), ...times(5, -0.5)])), 'no-change')
    assert.equal(readingOf(changeOf(times(10, 1))), 'higher')
    assert.equal(readingOf(changeOf(times(10, -1))), 'lower')
    assert.equal(readingOf({ change: { value: 0.3, lower: 0, upper: 0.6 } }), 'no-change')
  })

  it('keeps the domains apart, and leaves out one that is not taught', () => {
    const people = times(10, 0).map(() => rated([2, 2, 4], [3, 3, 4]))
    const outcome = outcomeOf(people, { management: new Set(['b0', 'b1']), leadership: new Set() })
    assert.deepEqual(outcome.map(({ domain, people: counted }) => [domain, counted]), [['management', 10]])
  })

  it('does not mind the order of people, and turns round with the sign', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2), { minLength: 10, maxLength: 30 }), (changes) => {
      assert.deepEqual(changeOf(changes), changeOf(changes.toReversed()))
      const [one, other] = [changeOf(changes).change, changeOf(changes.map((change) => -change)).change]
      assert.ok(one !== null && other !== null && one.lower <= one.value && one.value <= one.upper)
      assert.deepEqual([one.value + other.value, one.lower + other.upper].map(Math.abs), [0, 0])
    }), { seed: 20_261_126, numRuns: 200 })
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Tally, countPerson, monthOf, viewOf } from './tally.ts'

const empty: Tally = { people: 0, waiting: 0, months: null, answers: ['yes', 'no'].map((answer) => ({ answer, people: 0, waiting: 0 })) }
const after = (people: readonly (readonly string[])[], month = '2026-11') => people.reduce((tally, chosen) => countPerson(tally, chosen, month), empty)
const person = fc.subarray(['yes', 'no'])

describe('what people said of the ward', () => {
  it('is not shown before ten have answered', () => {
    assert.deepEqual(viewOf(after(Array.from({ length: 9 }, () => ['yes']))), { kind: 'too-few' })
    const view = viewOf(after([...Array.from({ length: 7 }, () => ['yes']), ['no'], ['no'], ['yes', 'no']]))
    assert.ok(view.kind === 'shown')
    assert.deepEqual([view.people, view.answers.map(({ people, share }) => [people, share])], [10, [[8, 0.8], [3, 0.3]]])
  })

  it('changes only when ten more have answered', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 45 }), (people) => {
        const shown = people.map((_, index) => JSON.stringify(viewOf(after(people.slice(0, index + 1)))))
        for (const [index, text] of shown.entries()) if ((index + 1) % 10 !== 0 && index > 0) assert.equal(text, shown[index - 1])
      }),
    )
  })

  it('loses nobody: every answer is in the counts, shown or waiting', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 45 }), (people) => {
        const { people: whole, waiting, answers } = after(people)
        assert.equal(whole + waiting, people.length)
        for (const count of answers) assert.equal(count.people + count.waiting, people.filter((chosen) => chosen.includes(count.answer)).length)
      }),
    )
  })

  it('says how sure a share is, also where all said the same', () => {
    const view = viewOf(after(Array.from({ length: 20 }, () => ['yes'])))
    assert.ok(view.kind === 'shown')
    // Wilson, 95%: 20 of 20 is 0.8389 to 1, 0 of 20 is 0 to 0.1611.
    assert.deepEqual(view.answers.map(({ range }) => [range.lower.toFixed(4), range.upper.toFixed(4)]), [['0.8389', '1.0000'], ['0.0000', '0.1611']])
  })

  it('knows the months of the first and the latest block, and nothing finer', () => {
    const tally = [...Array.from({ length: 15 }, () => '2026-11'), ...Array.from({ length: 9 }, () => '2027-01')].reduce((one, month) => countPerson(one, ['yes'], month), empty)
    assert.deepEqual(tally.months, { first: '2026-11', latest: '2027-01' })
    assert.equal(monthOf(new Date('2026-11-30T23:59:59.999Z')), '2026-11')
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { type RoundCount, countPerson, emptyRound, isFull } from './counting.ts'
import { agreedByMost, viewOfRound } from './round-view.ts'

const sentences = ['one', 'two', 'three']
const person = fc.tuple(...sentences.map((id) => fc.constantFrom<Domain>('management', 'leadership').map((side) => [id, side] as const))).map((sides) => new Map(sides))

function afterPeople(people: readonly ReadonlyMap<string, Domain>[]): RoundCount {
  return people.reduce(countPerson, emptyRound(sentences))
}

function allOf(side: Domain): ReadonlyMap<string, Domain> {
  return new Map(sentences.map((id) => [id, side]))
}

describe('counting a class', () => {
  it('shows nothing until eight people have sorted, and then what they chose in words', () => {
    const seven = [...Array.from({ length: 6 }, () => allOf('management')), allOf('leadership')]
    assert.deepEqual(viewOfRound(afterPeople(seven)), { sorted: 7, shown: 0, sentences: [] })
    assert.deepEqual(viewOfRound(afterPeople([...seven, allOf('management')])), {
      sorted: 8,
      shown: 8,
      sentences: sentences.map((sentence) => ({ kind: 'said', sentence, from: 'most-management', to: 'nearly-all-management' })),
    })
  })

  it('changes what is shown only when a block of eight is whole', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (people) => {
        const shown = people.map((_, index) => JSON.stringify(viewOfRound(afterPeople(people.slice(0, index + 1))).sentences))
        for (const [index, text] of shown.entries()) if ((index + 1) % 8 !== 0) assert.equal(text, index === 0 ? '[]' : shown[index - 1])
      }),
    )
  })

  it('shows the same whoever of a block chose what', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 8, maxLength: 40 }), fc.nat(), (people, seed) => {
        const start = 8 * (seed % Math.floor(people.length / 8))
        const turned = [...people.slice(0, start), ...people.slice(start, start + 8).toReversed(), ...people.slice(start + 8)]
        assert.deepEqual(viewOfRound(afterPeople(turned)), viewOfRound(afterPeople(people)))
      }),
    )
  })

  it('loses nobody: every person is in the counts, shown or waiting', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 40 }), (people) => {
        const round = afterPeople(people)
        assert.equal(round.people + round.waiting, people.length)
        for (const count of round.sentences) assert.equal(count.management + count.managementWaiting, people.filter((sides) => sides.get(count.sentence) === 'management').length)
      }),
    )
  })

  it('refuses a person who left out a sentence: its counts would differ from the others', () => {
    assert.throws(() => countPerson(emptyRound(sentences), new Map([['one', 'management']])), /two has no side/)
  })

  it('is full at 200 people', () => {
    const almost = afterPeople(Array.from({ length: 199 }, () => allOf('management')))
    assert.equal(isFull(almost), false)
    assert.equal(isFull(countPerson(almost, allOf('management'))), true)
  })
})

describe('what is said of a class as a whole', () => {
  it('counts sentences on which most chose as our key does, and none that was about half', () => {
    const view = viewOfRound(
      afterPeople([
        ...Array.from({ length: 4 }, () => new Map<string, Domain>([['one', 'management'], ['two', 'management'], ['three', 'leadership']])),
        ...Array.from({ length: 4 }, () => new Map<string, Domain>([['one', 'management'], ['two', 'leadership'], ['three', 'leadership']])),
      ]),
    )
    assert.equal(agreedByMost(view, (sentence) => (sentence === 'three' ? 'leadership' : 'management')), 2)
    assert.equal(agreedByMost(view, () => 'leadership'), 1)
    assert.equal(agreedByMost(view, () => undefined), 0)
  })
})

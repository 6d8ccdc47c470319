import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { type RoundCount, countPerson, emptyRound, isFull } from './counting.ts'
import { agreedByMost, roundFrom, viewOfRound } from './round-view.ts'

const sentences = ['one', 'two', 'three']
const person = fc.tuple(...sentences.map((id) => fc.constantFrom<Domain>('management', 'leadership').map((side) => [id, side] as const))).map((sides) => new Map(sides))

function afterPeople(people: readonly ReadonlyMap<string, Domain>[]): RoundCount {
  return people.reduce(countPerson, emptyRound(sentences))
}

function allOf(side: Domain): ReadonlyMap<string, Domain> {
  return new Map(sentences.map((id) => [id, side]))
}

describe('counting a class', () => {
  it('shows nothing until four people have sorted, and then what they chose in words', () => {
    const three = viewOfRound(afterPeople([allOf('management'), allOf('management'), allOf('leadership')]))
    assert.deepEqual(three, { sorted: 3, shown: 0, sentences: [] })
    const four = viewOfRound(afterPeople([allOf('management'), allOf('management'), allOf('leadership'), allOf('management')]))
    assert.deepEqual(four, {
      sorted: 4,
      shown: 4,
      sentences: sentences.map((sentence) => ({ kind: 'said', sentence, from: 'nearly-all-management', to: 'nearly-all-management' })),
    })
  })

  it('changes what is shown only when a block of four is whole', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), (people) => {
        const shown = people.map((_, index) => JSON.stringify(viewOfRound(afterPeople(people.slice(0, index + 1))).sentences))
        for (const [index, text] of shown.entries()) if ((index + 1) % 4 !== 0) assert.equal(text, index === 0 ? '[]' : shown[index - 1])
      }),
    )
  })

  it('shows the same whoever of a block chose what', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 4, maxLength: 24 }), fc.nat(), (people, seed) => {
        const start = 4 * (seed % Math.floor(people.length / 4))
        const turned = [...people.slice(0, start), ...people.slice(start, start + 4).toReversed(), ...people.slice(start + 4)]
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
        ...Array.from({ length: 2 }, () => new Map<string, Domain>([['one', 'management'], ['two', 'management'], ['three', 'leadership']])),
        ...Array.from({ length: 2 }, () => new Map<string, Domain>([['one', 'management'], ['two', 'leadership'], ['three', 'leadership']])),
      ]),
    )
    assert.equal(agreedByMost(view, (sentence) => (sentence === 'three' ? 'leadership' : 'management')), 2)
    assert.equal(agreedByMost(view, () => 'leadership'), 1)
    assert.equal(agreedByMost(view, () => undefined), 0)
  })
})

describe('the round that is asked for', () => {
  it('is the first unless the second is named', () => {
    assert.deepEqual(['before', 'after', 'x', undefined].map(roundFrom), ['before', 'after', 'before', 'before'])
  })
})

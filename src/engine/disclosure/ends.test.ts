import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { endCoded } from './end-coding.ts'
import { largestHalfSteps, leastHalfSteps, toHalfSteps } from './half-steps.ts'

describe('a mean near an end of the scale', () => {
  const domainOf = (people: number, answers: number) => ({ scale: [1, 5], stepsPerPoint: 10, points: 2, load: 1 / people, answerWeight: 1 / (people * answers) }) as const

  it('is shown as a bound, as the rule works it out', () => {
    assert.deepEqual(endCoded(4.8, domainOf(5, 3)), { value: 4.5, code: 'at-least' })
    assert.deepEqual(endCoded(4.8, { scale: [1, 5], stepsPerPoint: 10, points: 4, load: 1 / 8, answerWeight: 1 / 8 }), { value: 4.4, code: 'at-least' })
    assert.deepEqual(endCoded(1, domainOf(5, 3)), { value: 1.5, code: 'at-most' })
  })

  it('is shown as it is elsewhere, rounded', () => {
    assert.deepEqual(endCoded(3.449, domainOf(12, 10)), { value: 3.4, code: 'exact' })
    assert.deepEqual(endCoded(3.45, domainOf(12, 10)), { value: 3.5, code: 'exact' })
  })

  it('keeps so many points open for each person: nobody’s own mean is bound more narrowly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 0, max: 400 }), (people, hundredths) => {
        const { value, code } = endCoded(1 + hundredths / 100, { scale: [1, 5], stepsPerPoint: 10, points: 2, load: 1 / people, answerWeight: 1 / (3 * people) })
        // What one person may have, when the others may have anything.
        const [from, to] = code === 'exact' ? [value - 0.05, value + 0.05] : code === 'at-least' ? [value - 0.05, 5] : [1, value + 0.05]
        const lowest = Math.max(1, from * people - 5 * (people - 1))
        const highest = Math.min(5, to * people - (people - 1))
        assert.ok(highest - lowest >= 2 - 1e-9, `${people} people, ${value} ${code}`)
      }),
    )
  })
})

describe('a person’s mean in half steps', () => {
  it('goes to the nearest, and from the middle between two towards 3', () => {
    assert.deepEqual([3.7, 3.75, 3.76, 2.25, 2.24, 3, 3.25, 2.75].map(toHalfSteps), [7, 7, 8, 5, 4, 6, 6, 6])
  })

  it('looks the same for who is at the end and who is near it', () => {
    assert.deepEqual([5, 13 / 3, 1, 5 / 3].map(toHalfSteps), [largestHalfSteps, largestHalfSteps, leastHalfSteps, leastHalfSteps])
  })

  it('leaves at least two values open for every single answer, of three or more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 5 }), (answers) => {
        const seen = toHalfSteps(answers.reduce((sum, one) => sum + one, 0) / answers.length)
        answers.forEach((_, place) => {
          const open = new Set(allAnswers(answers.length).filter((one) => toHalfSteps(one.reduce((sum, next) => sum + next, 0) / one.length) === seen).map((one) => one[place]))
          assert.ok(open.size >= 2, `${answers.join(' ')}`)
        })
      }),
      { numRuns: 40 },
    )
  })
})

function allAnswers(count: number): readonly (readonly number[])[] {
  return Array.from({ length: count }).reduce<readonly (readonly number[])[]>((found) => found.flatMap((one) => [1, 2, 3, 4, 5].map((next) => [...one, next])), [[]])
}

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Components } from '../components/fit.ts'
import type { RatedPeople } from '../components/rated-people.ts'
import { changeBetween, groupDifference, selfGap } from './comparisons.ts'
import { answersAbout } from './person-answers.ts'
import { adjustedWithError, itemFirstWithError, plainFigures } from './person-figures.ts'

const components: Components = { person: 0.08, raterInPerson: 0.2, item: 0.02, personItem: 0.04, residual: 0.3 }
/** One person, three raters: 4 5, 3 and nothing, 2 3. */
const rated: RatedPeople = { itemCount: 2, raterStart: Int32Array.of(0, 3), answerStart: Int32Array.of(0, 2, 3, 5), items: Uint8Array.of(0, 1, 0, 0, 1), scores: Float64Array.of(4, 5, 3, 2, 3) }

function near(found: number | undefined, expected: number): void {
  assert.ok(Math.abs((found ?? NaN) - expected) < 1e-12, `${found} and not ${expected}`)
}

describe('the figures of a person', () => {
  const about = answersAbout(rated, 0)

  it('are the means of raters, of answers, and of items first', () => {
    const plain = plainFigures(about)
    assert.deepEqual([plain.raters, plain.answers, plain.itemsAnswered], [3, 5, 2])
    near(plain.score, (4.5 + 3 + 2.5) / 3)
    near(plain.meanOfAnswers, 17 / 5)
    near(plain.itemFirst, (3 + 4) / 2)
    near(plain.ownDeviation ?? NaN, Math.sqrt((49 / 36 + 1 / 9 + 25 / 36) / 2))
  })

  it('have no own spread of one rater', () => {
    const one = plainFigures(answersAbout(rated, 0, (rater) => rater === 0))
    assert.deepEqual([one.raters, one.ownDeviation, one.ownInterval], [1, null, null])
  })

  it('have an error by the weights of raters and answers', () => {
    const { value, error, interval, reliability } = itemFirstWithError(rated, 0, about, components, 3.5)
    // Items weigh 1/2: an answer to the first 1/6, to the second 1/4; raters 5/12, 1/6, 5/12.
    const variance = 0.2 * (25 / 144 + 1 / 36 + 25 / 144) + 0.3 * (3 / 36 + 2 / 16)
    near(error * error, variance)
    near(reliability, 0.1 / (0.1 + variance))
    near(interval.upper - value, 1.959963984540054 * error)
  })

  it('take what was answered more often out of the mean of raters', () => {
    const { value, error } = adjustedWithError(rated, 0, about, components, [0.3, -0.3], 10 / 3)
    // The first item weighs (1/2 + 1 + 1/2)/3 = 2/3, the second 1/3.
    near(value, 10 / 3 - (1 / 6) * 0.3 - (1 / 6) * 0.3)
    near(error * error, (3 * 0.2 + 0.3 / 2 + 0.3 + 0.3 / 2) / 9 + 0.04 * (2 / 36))
  })

  it('have a reliability of 0 and not NaN where people do not differ', () => {
    assert.equal(itemFirstWithError(rated, 0, about, { ...components, person: 0, personItem: 0 }, 3.5).reliability, 0)
  })

  it('are compared with the self-rating, between groups and between rounds', () => {
    const gap = selfGap({ mean: 5, answers: 2 }, { score: 3.5, error: 0.3 }, components)
    near(gap.value, 1.5)
    near(gap.error * gap.error, 0.09 + 0.15)
    const member = (raters: readonly number[]) => (rater: number) => raters.includes(rater)
    const group = (raters: readonly number[]) => ({ about: answersAbout(rated, 0, member(raters)), score: plainFigures(answersAbout(rated, 0, member(raters))).score, isMember: member(raters) })
    const difference = groupDifference(rated, 0, group([0]), group([1, 2]), components)
    near(difference.value, 4.5 - 2.75)
    near(difference.error * difference.error, 0.2 + 0.15 + (0.2 + 0.3 + 0.2 + 0.15) / 4 + 0.04 * (1 / 16 + 1 / 16))
    const figure = (value: number, error: number) => ({ value, error, interval: { lower: 0, upper: 0 }, reliability: 0 })
    assert.deepEqual(changeBetween(figure(3, 0.3), figure(4, 0.4)), { value: 1, error: 0.5, isClear: true })
    assert.equal(changeBetween(figure(3, 0.3), figure(3.97, 0.4)).isClear, false)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type LastPoint, assuranceSentence, howSureWords, ruleReason, variationSentence } from './sentences.ts'

const lengths = { shift: 7, trend: 7 }
const base = { name: 'March 2025', value: '34', centre: 'mean', lengths } as const
const rules = ['outside-limits', 'shift', 'trend', 'two-in-three'] as const
const sides = ['high', 'low'] as const
const directions = ['increase', 'decrease', 'neutral'] as const

/** What a special cause on this side means when this way is better. */
function meaningOf(direction: (typeof directions)[number], side: (typeof sides)[number]): LastPoint['meaning'] {
  if (direction === 'neutral') return `neutral-${side}`
  return (direction === 'increase') === (side === 'high') ? 'improvement' : 'concern'
}

describe('the sentence about the last point', () => {
  it('says that nothing is unusual, whichever way is better', () => {
    for (const direction of directions) {
      assert.equal(variationSentence({ ...base, meaning: 'common-cause', rule: null, side: 'high', direction }), 'Nothing unusual: the last point, March 2025 (34), lies within what chance alone explains (common cause).')
    }
  })

  it('names each rule on each side', () => {
    const said = rules.flatMap((rule) => sides.map((side) => variationSentence({ ...base, meaning: meaningOf('increase', side), rule, side, direction: 'increase' })))
    assert.deepEqual(said, [
      'The last point, March 2025 (34), lies above the upper limit. That is unlikely to be chance (special cause). It is an improvement: higher is better here.',
      'The last point, March 2025 (34), lies below the lower limit. That is unlikely to be chance (special cause). It is a cause for concern: higher is better here.',
      'The last point, March 2025 (34), is one of 7 or more in a row above the mean (shift). That is unlikely to be chance (special cause). It is an improvement: higher is better here.',
      'The last point, March 2025 (34), is one of 7 or more in a row below the mean (shift). That is unlikely to be chance (special cause). It is a cause for concern: higher is better here.',
      'The last point, March 2025 (34), is one of 7 or more in a row that rise (trend). That is unlikely to be chance (special cause). It is an improvement: higher is better here.',
      'The last point, March 2025 (34), is one of 7 or more in a row that fall (trend). That is unlikely to be chance (special cause). It is a cause for concern: higher is better here.',
      'The last point, March 2025 (34), is one of 2 out of 3 points close to the upper limit. That is unlikely to be chance (special cause). It is an improvement: higher is better here.',
      'The last point, March 2025 (34), is one of 2 out of 3 points close to the lower limit. That is unlikely to be chance (special cause). It is a cause for concern: higher is better here.',
    ])
  })

  it('calls it better or worse by the way that is better, and neither where neither is', () => {
    for (const direction of directions) {
      for (const side of sides) {
        for (const rule of rules) {
          const said = variationSentence({ ...base, meaning: meaningOf(direction, side), rule, side, direction })
          const isGood = (direction === 'increase' && side === 'high') || (direction === 'decrease' && side === 'low')
          assert.equal(said.includes('an improvement'), isGood, said)
          assert.equal(said.includes('a cause for concern'), direction !== 'neutral' && !isGood, said)
          assert.equal(said.includes('Find out what is different'), direction === 'neutral', said)
          assert.equal(said.includes('higher is better'), direction === 'increase', said)
          assert.equal(said.includes('lower is better'), direction === 'decrease', said)
        }
      }
    }
  })

  it('keeps its sentences short', () => {
    for (const rule of rules) {
      const said = variationSentence({ ...base, name: 'week of 31 December 2025', value: '£12,345.67', meaning: 'neutral-high', rule, side: 'high', direction: 'neutral', lengths: { shift: null, trend: 7 } })
      for (const sentence of said.split('. ')) assert.ok(sentence.split(' ').length <= 26, sentence)
    }
  })
})

describe('why a point is marked', () => {
  it('is said for each rule on each side', () => {
    assert.deepEqual(rules.flatMap((rule) => sides.map((side) => ruleReason(rule, side, 'median', lengths))), [
      'above the upper limit',
      'below the lower limit',
      'part of a shift: 7 or more in a row above the median',
      'part of a shift: 7 or more in a row below the median',
      'part of a trend: 7 or more in a row that rise',
      'part of a trend: 7 or more in a row that fall',
      '2 out of 3 close to the upper limit',
      '2 out of 3 close to the lower limit',
    ])
  })
})

describe('the sentence about the target', () => {
  const target = { target: '95%', hasLimits: true, isTooEarly: false, isOnLimit: false, isEachValue: false } as const

  it('says for each way and each answer which limit lies where', () => {
    const said = (['increase', 'decrease'] as const).flatMap((direction) => (['pass', 'fail', 'inconsistent'] as const).map((assurance) => assuranceSentence({ ...target, direction, assurance })))
    assert.deepEqual(said, [
      'Even the lower limit is above the target of 95%. Expect to meet it each time while nothing changes.',
      'Even the upper limit is below the target of 95%. Expect to miss it each time until the process itself changes.',
      'The target of 95% lies between the limits. While nothing changes, chance alone decides whether a point meets it.',
      'Even the upper limit is below the target of 95%. Expect to meet it each time while nothing changes.',
      'Even the lower limit is above the target of 95%. Expect to miss it each time until the process itself changes.',
      'The target of 95% lies between the limits. While nothing changes, chance alone decides whether a point meets it.',
    ])
  })

  it('says when the target lies exactly on a limit', () => {
    assert.match(assuranceSentence({ ...target, isOnLimit: true, direction: 'increase', assurance: 'pass' }), /lower limit is on the target/)
    assert.match(assuranceSentence({ ...target, isOnLimit: true, direction: 'decrease', assurance: 'inconsistent' }), /lies on a limit/)
  })

  it('says nothing about meeting it without limits or where neither way is better', () => {
    assert.match(assuranceSentence({ ...target, hasLimits: false, direction: 'increase', assurance: 'inconsistent' }), /cannot tell/)
    assert.match(assuranceSentence({ ...target, direction: 'neutral', assurance: null }), /only when one way is better/)
  })
})

describe('how sure a chart is', () => {
  it('is said by the number of points', () => {
    assert.match(howSureWords(12), /^When nothing has changed, the last point is marked in about 2 of 100 charts\. /)
    assert.deepEqual([13, 24, 36, 60, 104].map((points) => howSureWords(points).split('Some point is marked in ')[1]), ['about 1 of 12.', 'about 1 of 5.', 'about 3 of 10.', 'nearly half.', 'about 7 of 10.'])
  })
})

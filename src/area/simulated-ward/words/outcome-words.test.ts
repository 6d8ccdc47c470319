import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { outcomeNames } from '../../../engine/ward/index.ts'
import { moneyText, outcomeSentence, ruleWords } from './outcome-words.ts'

describe('the sentence of an outcome', () => {
  it('says the last week with its number, and whether it stands out', () => {
    assert.equal(outcomeSentence('safe', { week: 2, value: 0, last: 'too-early', said: '' }), 'Week 2: no harm. Too few weeks for limits yet.')
    assert.equal(outcomeSentence('flow', { week: 6, value: 5.41, last: 'chance', said: '' }), 'Week 6: 5.4 hours of waiting for each patient. The chart shows no signal.')
    assert.equal(outcomeSentence('staff', { week: 9, value: 51.2, last: 'concern', said: ruleWords.shift }), 'Week 9: 51 of 100. That stands out for the worse: part of seven weeks or more on one side of the mean.')
  })

  it('keeps to the words of the house whatever it says', () => {
    const all = outcomeNames.flatMap((name) => (['too-early', 'chance', 'improvement', 'concern'] as const).flatMap((last) => Object.values(ruleWords).map((said) => outcomeSentence(name, { week: 12, value: -3.2, last, said }))))
    assert.deepEqual(all.flatMap(wordingProblems), [])
  })

  it('says money against plan in pounds', () => {
    assert.deepEqual([527.5, -1480, 3].map(moneyText), ['£530 over plan', '£1,480 under plan', 'on plan'])
  })
})

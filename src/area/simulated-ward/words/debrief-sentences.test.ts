import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type OutcomeName, type WayName, outcomeNames } from '../../../engine/ward/index.ts'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { StyleUsed, WeekOfWork } from '../rules/spent-and-asked.ts'
import { type OutcomeAgain, type WayBeside, againSentences, differenceCell, hoursSentence, progressText, stylesSentence, waysSentences, weeksSeenText } from './debrief-sentences.ts'

const none = { care: 0, management: 0, leadership: 0 }
const aWeek = (given: Partial<WeekOfWork>): WeekOfWork => ({ week: 1, planned: none, asked: none, overrun: 0, undone: 0, ...given })
const used = (style: StyleUsed['style'], times: number): StyleUsed => ({ kind: 'routine', style, times, quality: 0.5 })

/** A way beside one’s own, from which nothing can be told apart but what is given: the middle of the differences, and their middle 80%. */
function beside(way: WayName, given: Partial<Record<OutcomeName, readonly [median: number, low80: number, high80: number]>>): WayBeside {
  const differenceOf = ([median, low80, high80]: readonly [number, number, number] = [0.1, -1, 1]) => ({ median, low80, high80, shareLower: 0.5, shareHigher: 0.5 })
  return { way, differences: Object.fromEntries(outcomeNames.map((outcome) => [outcome, differenceOf(given[outcome])])) as WayBeside['differences'] } // each outcome is there
}

describe('what a part of looking back comes to', () => {
  it('says where chance had a large part: in what came out beyond the middle 80% of the same run again', () => {
    const again = (outcome: OutcomeName, own: number): OutcomeAgain => ({ outcome, own, low80: 6.4, high80: 10.5 })
    assert.deepEqual(againSentences([again('safe', 13.3), again('flow', 8), again('staff', 6.4), again('improvement', 11)], 20), [
      'The same plans and answers were run again 20 times, with chance falling otherwise.',
      'Safe: your mean over the weeks is 13.3 (harms per 1,000 bed days). The middle 80% of those runs goes from 6.4 to 10.5.',
      'There chance had a large part.',
    ])
    assert.equal(againSentences([again('safe', 10.5), again('improvement', 5.5)], 20)[1], 'In all five outcomes yours lies within the middle 80% of those runs, or hardly beyond it.')
    assert.deepEqual(againSentences(outcomeNames.map((outcome) => again(outcome, 1)), 20).flatMap(wordingProblems), [])
  })

  it('says which weeks were looked at where somebody stopped', () => {
    assert.equal(weeksSeenText(8, 8), null)
    assert.equal(weeksSeenText(3, 8), 'You stopped in week 4 of 8. This looks at the 3 weeks that are over.')
    assert.equal(weeksSeenText(1, 8), 'You stopped in week 2 of 8. This looks at the week that is over.')
  })

  it('says where most hours went, and what most situations asked for', () => {
    const weeks = [aWeek({ planned: { care: 10, management: 20, leadership: 6 }, asked: { care: 0, management: 3, leadership: 1 } }), aWeek({ planned: { care: 12, management: 20, leadership: 6 } })]
    assert.equal(hoursSentence(weeks), 'The largest share of hours went into management: 20.0 of 37.0 a week. Situations were met best by management most often: 3 of 4.')
  })

  it('names all kinds of work that situations asked for as often, and says where there was nothing', () => {
    assert.match(hoursSentence([aWeek({ asked: { care: 0, management: 2, leadership: 2 } })]), /^No hours were planned\. Situations were met best by management and leadership most often: 2 of 4 each\.$/)
    assert.match(hoursSentence([aWeek({})]), /No situation came up\.$/)
  })

  it('counts what was answered and what was left, and names the way that was chosen most often', () => {
    assert.equal(stylesSentence([used('directive', 2), used('coaching', 1), used(null, 1), used('directive', 1)]), 'You answered 4 situations, and left 1. You chose “Direct” most often: 3 times.')
    assert.equal(stylesSentence([used('directive', 1), used('coaching', 1)]), 'You answered 2 situations. You chose “Direct” and “Coach” most often: 1 time each.')
    assert.equal(stylesSentence([used(null, 2)]), 'You answered 0 situations, and left 2.')
  })

  it('tells in what other ways came out otherwise only where pairs agree and it is not small', () => {
    assert.equal(waysSentences([beside('balanced', {})]).length, 1)
    assert.match(waysSentences([beside('balanced', { safe: [0.4, 0.1, 0.9], staff: [-3, -5, 0.1] })])[0] ?? '', /^Over these weeks no other way/)
    const told = waysSentences([beside('balanced', {}), beside('management-only', { safe: [-2, -4, -0.1], improvement: [3, 1, 5], money: [0.8, 0.2, 1.4] })])
    assert.deepEqual(told, ['Beside “Management only”, yours came out better in safe and improvement and worse in money.', 'In all else it cannot be told, or the difference is small.'])
    assert.deepEqual(told.flatMap(wordingProblems), [])
  })

  it('says in a cell which way a difference goes, and never with an end that reads as none', () => {
    const { differences } = beside('balanced', { safe: [-2, -4, -0.01], improvement: [3, 1, 5] })
    assert.deepEqual([differenceCell('safe', differences.safe), differenceCell('improvement', differences.improvement)], ['2.0 lower (up to 4.0)', '3.0 higher (1.0 to 5.0)'])
    assert.equal(differenceCell('flow', differences.flow), 'Cannot tell (−1.0 to 1.0)')
  })

  it('says how far futures are, and no sooner how long it takes than it is known', () => {
    assert.equal(progressText(0, null), 'Other futures are being run: 0 of 100 parts are done.')
    assert.equal(progressText(0.376, 41), 'Other futures are being run: 37 of 100 parts are done. About 45 seconds more.')
    assert.match(progressText(0.1, 200), /About 3 minutes more\.$/)
  })
})

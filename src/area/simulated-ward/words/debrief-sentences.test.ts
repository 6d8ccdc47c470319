import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OutcomeBand, OutcomeName } from '../../../engine/ward/index.ts'
import type { StyleUsed, WeekOfWork } from '../rules/spent-and-asked.ts'
import { hoursSentence, progressText, stylesSentence, waysSentence, weeksSeenText } from './debrief-sentences.ts'

const none = { care: 0, management: 0, leadership: 0 }
const aWeek = (given: Partial<WeekOfWork>): WeekOfWork => ({ week: 1, planned: none, asked: none, overrun: 0, undone: 0, ...given })
const used = (style: StyleUsed['style'], times: number): StyleUsed => ({ kind: 'routine', style, times, quality: 0.5 })

/** A way whose outcomes lie in the same range, but for some. */
function bands(given: Partial<Record<OutcomeName, readonly [number, number]>>): Readonly<Record<OutcomeName, OutcomeBand>> {
  const band = ([low, high]: readonly [number, number] = [1, 5]): OutcomeBand => ({ median: [(low + high) / 2], low80: [low], high80: [high] })
  return { safe: band(given.safe), flow: band(given.flow), staff: band(given.staff), money: band(given.money), improvement: band(given.improvement) }
}

describe('what a part of looking back comes to', () => {
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

  it('tells ways apart only where the ranges of two of them do not meet', () => {
    assert.match(waysSentence([bands({}), bands({ safe: [5, 9] })]), /^In all five outcomes/)
    assert.equal(waysSentence([bands({}), bands({ safe: [5.1, 9], staff: [0, 0.9] })]), 'At least two ways can be told apart in safe and staff. In flow, money and improvement the ranges of all of them meet.')
  })

  it('says how far futures are, and no sooner how long it takes than it is known', () => {
    assert.equal(progressText(0, null), 'Other futures are being run: 0 of 100 parts are done.')
    assert.equal(progressText(0.376, 41), 'Other futures are being run: 37 of 100 parts are done. About 45 seconds more.')
    assert.match(progressText(0.1, 200), /About 3 minutes more\.$/)
  })
})

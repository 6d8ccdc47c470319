import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aColleagueView, aFigure, allThe, capabilities, earlierAt, laterAt, replies } from '../testing/some-views.ts'
import { type AskedView, changeOfColleagues, changeOfView } from './change.ts'

function asked(given: Parameters<typeof replies>[0], at: Date, about: Partial<AskedView> = {}): AskedView {
  return { at, replies: replies(given), frameworkId: 'framework', stage: 'first-line', ...about }
}

function kinds(change: ReturnType<typeof changeOfView>): readonly string[] {
  return change.kind === 'compared' ? [change.domains.management.kind, change.domains.leadership.kind] : [change.why]
}

describe('a change between two rounds', () => {
  it('is no detectable one when nothing changed, and when one step of four did', () => {
    assert.deepEqual(kinds(changeOfView(asked(allThe(3), earlierAt), asked(allThe(3), laterAt), capabilities)), ['none', 'none'])
    const change = changeOfView(asked(allThe(3), earlierAt), asked({ ...allThe(3), m2: [4] }, laterAt), capabilities)
    assert.deepEqual(kinds(change), ['none', 'none'])
  })

  it('is told only beyond 1.96 errors of the square root of twice the residual over the behaviours in both', () => {
    // Four behaviours: √(2 x 0.3 / 4) = 0.387, so 0.759 is the line. Three of four steps: 0.75. Four: 1.
    const three = changeOfView(asked(allThe(3), earlierAt), asked({ ...allThe(3), m1: [4, 4, 4], m2: [3] }, laterAt), capabilities)
    const four = changeOfView(asked(allThe(3), earlierAt), asked({ ...allThe(3), m1: [4, 4, 4], m2: [4], l1: [2, 2, 2], l2: [2] }, laterAt), capabilities)
    assert.deepEqual(kinds(three), ['none', 'none'])
    assert.deepEqual(kinds(four), ['higher', 'lower'])
    assert.ok(four.kind === 'compared' && four.domains.management.kind === 'higher')
    assert.equal(four.domains.management.interval.lower.toFixed(3), '0.241')
  })

  it('rests only on behaviours with a rating in both rounds, and cannot tell from fewer than 3', () => {
    const change = changeOfView(asked({ ...allThe(3), m2: [1] }, earlierAt), asked({ ...allThe(3), m1: [3, 'not-in-role', 3], m2: ['not-observed'] }, laterAt), capabilities)
    assert.ok(change.kind === 'compared')
    assert.deepEqual(change.domains.management, { kind: 'too-little', behaviours: 2 })
    assert.equal(change.domains.leadership.kind, 'none')
  })

  it('is refused with its reason when the stage or the questions were others', () => {
    assert.deepEqual(kinds(changeOfView(asked(allThe(3), earlierAt, { stage: 'fundamental' }), asked(allThe(5), laterAt), capabilities)), ['other-stage'])
    assert.deepEqual(kinds(changeOfView(asked(allThe(3), earlierAt, { frameworkId: 'another' }), asked(allThe(5), laterAt), capabilities)), ['other-framework'])
  })

  it('of colleagues is told by the errors of both rounds', () => {
    const earlier = aColleagueView({ at: earlierAt })
    assert.deepEqual(kinds(changeOfColleagues(earlier, aColleagueView({ domains: { management: aFigure(4.5, 0.15), leadership: aFigure(2.8, 0.15) } }))), ['none', 'higher'])
    assert.deepEqual(kinds(changeOfColleagues(earlier, aColleagueView({ domains: { management: null, leadership: { ...aFigure(4.5, 0.1), coded: 'at-least' } } }))), ['too-little', 'too-little'])
  })
})

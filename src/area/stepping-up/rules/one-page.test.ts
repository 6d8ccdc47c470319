import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aPlan, someAnswers, someContent } from '../testing/a-plan.ts'
import { longestLine, onePageOf } from './one-page.ts'

describe('a plan on one page', () => {
  it('says of each of the six matters what was written, else that it is agreed, else what to ask', () => {
    const plan = aPlan({ answers: someAnswers({ agreed: ['pay', 'mentor'] }), notes: { pay: 'Band 7\nfrom Monday', cover: 'Asked twice' } })
    const lines = onePageOf(plan, someContent, 'before').matters
    assert.deepEqual(lines.slice(0, 3), [
      { kind: 'noted', matter: 'pay', isAgreed: true, note: 'Band 7 from Monday' },
      { kind: 'to-ask', matter: 'authority', question: 'Question on authority' },
      { kind: 'noted', matter: 'cover', isAgreed: false, note: 'Asked twice' },
    ])
    assert.deepEqual(lines[4], { kind: 'agreed', matter: 'mentor' })
    assert.equal(lines.length, 6)
  })

  it('shows day 1 before the start, and later the stage that comes next, without what is done', () => {
    const plan = aPlan({ ticks: ['day-1-first'] })
    const first = onePageOf(plan, someContent, 'before')
    assert.equal(first.next.stage.stage, 'day-1')
    assert.deepEqual(first.next.tasks, ['Second of day-1'])
    assert.deepEqual(first.later.map(({ stage }) => stage), ['week-1', 'day-30', 'day-100'])
    const later = onePageOf(plan, someContent, 'day-30')
    assert.deepEqual([later.next.stage.stage, later.later.map(({ stage }) => stage)], ['day-30', ['day-100']])
  })

  it('takes the first four lines of what she may decide, hers where she wrote some', () => {
    const { mine, askFirst } = onePageOf(aPlan({ charter: { 'ask-first': '– One\n\n– Two\nThree\nFour\nFive' } }), someContent, 'before')
    assert.deepEqual(askFirst, ['One', 'Two', 'Three', 'Four'])
    assert.deepEqual(mine, ['Draft of mine for a nurse'])
  })

  it('cuts a long line at a word and says so with an ellipsis, never in the middle of a character', () => {
    const { mine } = onePageOf(aPlan({ charter: { mine: `${'wörter '.repeat(60)}` } }), someContent, 'before')
    assert.ok([...(mine[0] ?? '')].length <= longestLine + 1)
    assert.match(mine[0] ?? '', /wörter…$/)
    const smileys = onePageOf(aPlan({ charter: { mine: '😀'.repeat(500) } }), someContent, 'before').mine[0] ?? ''
    assert.ok(smileys.isWellFormed())
  })
})

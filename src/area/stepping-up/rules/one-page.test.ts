import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay, aPlan, someAnswers, someContent } from '../testing/a-plan.ts'
import type { Plan } from './answers.ts'
import { longestLine, onePageOf } from './one-page.ts'
import { planSheets } from './plan-sheets.ts'
import type { StageId } from './timeline.ts'

function onePage(plan: Plan, next: StageId) {
  return onePageOf(planSheets(plan, someContent), next)
}

describe('a plan on one page', () => {
  it('says of each of the six matters what was written, else that it is agreed, else what to ask', () => {
    const plan = aPlan({ answers: someAnswers({ agreed: ['pay', 'mentor'] }), notes: { pay: 'Band 7\nfrom Monday', cover: 'Asked twice' } })
    const lines = onePage(plan, 'before').matters
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
    const first = onePage(plan, 'before')
    assert.equal(first.next.stage.stage, 'day-1')
    assert.deepEqual(first.next.tasks, ['Second of day-1'])
    assert.deepEqual(first.later.map(({ stage }) => stage), ['week-1', 'day-30', 'day-100'])
    const later = onePage(plan, 'day-30')
    assert.deepEqual([later.next.stage.stage, later.later.map(({ stage }) => stage)], ['day-30', ['day-100']])
  })

  it('shows no day after a known end', () => {
    const plan = aPlan({ answers: someAnswers({ end: aDay('2027-01-29') }) })
    assert.deepEqual(onePage(plan, 'before').later.map(({ stage }) => stage), ['week-1', 'day-30', 'end'])
  })

  it('takes the first four lines of what she may decide, hers where she wrote some, without a line that only opens a list', () => {
    const { mine, askFirst } = onePage(aPlan({ charter: { 'ask-first': 'I ask before:\n– One\n\n– Two\nThree\nFour\nFive' } }), 'before')
    assert.deepEqual(askFirst, ['One', 'Two', 'Three', 'Four'])
    assert.deepEqual(mine, ['Draft of mine for a nurse'])
  })

  it('cuts a long line at a word and says so with an ellipsis, never in the middle of a character', () => {
    const { mine } = onePage(aPlan({ charter: { mine: `${'wörter '.repeat(60)}` } }), 'before')
    assert.ok([...(mine[0] ?? '')].length <= longestLine + 1)
    assert.match(mine[0] ?? '', /wörter…$/)
    const smileys = onePage(aPlan({ charter: { mine: '😀'.repeat(500) } }), 'before').mine[0] ?? ''
    assert.ok(smileys.isWellFormed())
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aPlan, someAnswers, someContent } from '../testing/a-plan.ts'
import type { Plan } from './answers.ts'
import { longestNote, mostOfBox, onePageOf } from './one-page.ts'
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

  it('takes the first four lines of what she may decide, hers where she wrote some, and says when there are more', () => {
    const { mine, askFirst } = onePage(aPlan({ charter: { 'ask-first': 'I ask before:\n– One\n\n– Two\nThree\nFour\nFive' } }), 'before')
    assert.deepEqual(askFirst, { lines: ['One', 'Two', 'Three', 'Four'], hasMore: true })
    assert.deepEqual(mine, { lines: ['Draft of mine for a nurse'], hasMore: false })
    assert.equal(onePage(aPlan({ charter: { mine: 'One\nTwo\nThree\nFour' } }), 'before').mine.hasMore, false)
  })

  it('leaves out the line that opens what she asks first, which the heading says, and no other: it may be a condition', () => {
    const { mine, askFirst } = onePage(aPlan({ charter: { mine: 'Only after asking:\nOne', 'ask-first': 'I ask before:\nTwo\nAnd at night:\nThree' } }), 'before')
    assert.deepEqual([mine.lines, askFirst.lines], [['Only after asking:', 'One'], ['Two', 'And at night:', 'Three']])
  })

  it('cuts no line about what she may decide: from the first that would not fit, all are left out', () => {
    const half = 'x'.repeat(mostOfBox / 2)
    assert.deepEqual(onePage(aPlan({ charter: { mine: `${half}\n${half}` } }), 'before').mine, { lines: [half, half], hasMore: false })
    assert.deepEqual(onePage(aPlan({ charter: { mine: `${half}\n${half}y\nshort` } }), 'before').mine, { lines: [half], hasMore: true })
    assert.deepEqual(onePage(aPlan({ charter: { mine: '😀'.repeat(mostOfBox + 1) } }), 'before').mine, { lines: [], hasMore: true })
  })

  it('says whether what she may decide is agreed', () => {
    assert.equal(onePage(aPlan({ answers: someAnswers({ agreed: ['pay'] }) }), 'before').isAuthorityAgreed, false)
    assert.equal(onePage(aPlan({ answers: someAnswers({ agreed: ['authority'] }) }), 'before').isAuthorityAgreed, true)
  })

  it('cuts a long note at a word and says so with an ellipsis, never in the middle of a character', () => {
    const noteOf = (text: string): string => {
      const [line] = onePage(aPlan({ notes: { pay: text } }), 'before').matters
      return line?.kind === 'noted' ? line.note : ''
    }
    assert.match(noteOf('wörter '.repeat(60)), /wörter…$/)
    assert.ok([...noteOf('wörter '.repeat(60))].length <= longestNote + 1)
    assert.ok(noteOf('😀'.repeat(500)).isWellFormed())
  })
})

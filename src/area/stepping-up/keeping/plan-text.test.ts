import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aFullPlan, aPlan, someAnswers, someContent } from '../testing/a-plan.ts'
import { planText } from './plan-text.ts'

describe('a plan as plain text', () => {
  it('begins with its name, underlined, and the facts of the start', () => {
    assert.match(planText(aPlan(), someContent), /^My plan\n-------\n\nNurse – Ward or unit – Acting up – Monday 30 November 2026\n/)
  })

  it('holds every text that somebody wrote, and what is ticked', () => {
    const text = planText(aFullPlan('Zwölf “Wörter”'), someContent)
    // Eight boxes of the charter, six notes, two of them once more as agreed, two tasks of her own.
    assert.equal(text.split('Zwölf “Wörter”').length - 1, 8 + 6 + 2 + 2)
    assert.match(text, /\[x\] First of day-1\n\[ \] Second of day-1/)
  })

  it('lists what is agreed and what is not below the charter', () => {
    const text = planText(aPlan({ answers: someAnswers({ agreed: ['pay'] }), notes: { pay: 'Band 7' } }), someContent)
    assert.match(text, /Agreed:\n- Pay\n {2}Band 7\nNot agreed yet:\n- What I may decide and spend\n/)
  })

  it('names a task of her own that has no place yet, also when nothing is sorted', () => {
    assert.match(planText(aPlan({ ownTasks: [{ text: 'Teach', place: null }] }), someContent), /Not sorted yet\n- Teach/)
    assert.ok(!planText(aPlan(), someContent).includes('Your week, sorted'))
  })

  it('writes no word in block capitals', () => {
    assert.deepEqual(planText(aPlan(), someContent).match(/\b[A-Z]{4,}\b/g), null)
  })
})

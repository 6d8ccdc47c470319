import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aFullPlan, aPlan, someContent } from '../testing/a-plan.ts'
import { checkAnswers, planOf } from './check-plan.ts'
import { carriedFields, readTypedPlan, typedFrom } from './typed-plan.ts'

const nothingShown = () => false

describe('a plan that travels in a form', () => {
  it('comes back as it was sent, with every text, tick and place', () => {
    const plan = aFullPlan('Line one\nLine “two” <b>&amp;</b> 漢字 👍')
    const typed = readTypedPlan(carriedFields(typedFrom(plan), nothingShown))
    const answers = checkAnswers(typed, { kind: 'known' })
    assert.ok(answers.ok)
    assert.deepEqual(planOf(typed, answers.value, someContent), plan)
  })

  it('carries what a page does not show and nothing that it shows', () => {
    const typed = typedFrom(aPlan({ ticks: ['day-1-first', 'unknown-task'], notes: { pay: 'band 7' } }))
    const fields = carriedFields(typed, (name, value) => name === 'tick' && value === 'day-1-first')
    assert.deepEqual(fields['tick'], ['unknown-task'])
    assert.deepEqual(fields['note-pay'], ['band 7'])
  })

  it('keeps ticks and places of tasks that the present content does not know, and drops what can be no id', () => {
    const typed = readTypedPlan({ tick: ['of-2031', '../etc', '__proto__', 'A', 'x'.repeat(500)], 'week-of-2031': ['stop'], 'week-__proto__': ['stop'], 'week-rota': ['perhaps'] })
    assert.deepEqual(typed.ticks, ['of-2031'])
    assert.deepEqual(typed.week, { 'of-2031': 'stop' })
  })

  it('moves tasks of her own up when one was emptied', () => {
    const typed = readTypedPlan({ 'own-1': [''], 'own-2': ['Teach'], 'own-2-place': ['only-i'] })
    assert.deepEqual(typed.ownTasks, [{ text: 'Teach', place: 'only-i' }])
  })
})

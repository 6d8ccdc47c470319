import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay, aFullPlan, aPlan, someAnswers, someContent } from '../testing/a-plan.ts'
import { checkAnswers, planOf, sheetOf, textProblems } from './check-plan.ts'
import { carriedFields, readTypedPlan, typedFrom } from './typed-plan.ts'

const nothingShown = () => false
const draft = someContent.charterDraft(someAnswers())
const asked = { kind: 'asked', today: aDay('2026-11-25'), before: null } as const

describe('a plan that travels in a form', () => {
  it('comes back as it was sent, with every text, tick and place', () => {
    const plan = aFullPlan('Line one\nLine “two” <b>&amp;</b> 漢字 👍')
    const typed = readTypedPlan(carriedFields(typedFrom(plan), nothingShown))
    const answers = checkAnswers(typed, { kind: 'known' })
    assert.ok(answers.ok)
    assert.deepEqual(planOf(typed, answers.value, draft), plan)
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

describe('the answers of a form', () => {
  it('are all named when they are missing, in the order of the questions', () => {
    const answers = checkAnswers(readTypedPlan({}), asked)
    assert.ok(!answers.ok)
    assert.deepEqual(answers.error.map(({ field }) => field), ['profession', 'setting', 'kind', 'start'])
  })

  it('refuse a start out of reach when the question was put, and never the start that the plan had before', () => {
    const typed = typedFrom(aPlan({ answers: someAnswers({ start: aDay('2026-01-05') }) }))
    assert.equal(checkAnswers(typed, asked).ok, false)
    assert.equal(checkAnswers(typed, { ...asked, before: aDay('2026-01-05') }).ok, true)
    assert.equal(checkAnswers(typed, { kind: 'known' }).ok, true)
  })

  it('take no word that is not one of ours', () => {
    const typed = { ...typedFrom(aPlan()), profession: 'constructor' }
    assert.equal(checkAnswers(typed, asked).ok, false)
  })
})

describe('texts', () => {
  it('of 2,000 characters fit, of one more do not, and nothing is cut', () => {
    const typed = typedFrom(aPlan({ charter: { mine: '漢'.repeat(2000) }, notes: { pay: 'x'.repeat(2001) }, ownTasks: [{ text: 'y'.repeat(10_000), place: null }] }))
    assert.deepEqual(textProblems(typed), [
      { code: 'too-long', field: 'note-pay', length: 2001 },
      { code: 'too-long', field: 'own-1', length: 10_000 },
    ])
    assert.deepEqual(textProblems(typed).map(sheetOf), ['ask', 'week'])
  })

  it('that stand as drafted are not kept, so that a better draft can take their place; an emptied box stays empty', () => {
    const typed = readTypedPlan({ 'charter-mine': [`${draft.mine}\r\n`], 'charter-ours': [''], 'charter-time': ['Two days'] })
    assert.deepEqual(planOf(typed, someAnswers(), draft).charter, { ours: '', time: 'Two days' })
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aPlan, someAnswers, someContent } from '../testing/a-plan.ts'
import { checkAnswers, planOf, textProblems } from './check-plan.ts'
import { sheetOf } from './text-field.ts'
import { readTypedPlan, typedFrom } from './typed-plan.ts'

const draft = someContent.charterDraft(someAnswers())
const asked = { kind: 'asked', today: aDay('2026-11-25'), before: null } as const
const noDay = { day: '', month: '', year: '' }

describe('the answers of a form', () => {
  it('are all named when they are missing, in the order of the questions; an end may be missing', () => {
    const answers = checkAnswers(readTypedPlan({}), asked)
    assert.ok(!answers.ok)
    assert.deepEqual(answers.error.map(({ question }) => question), ['profession', 'setting', 'kind', 'start'])
  })

  it('refuse a start out of reach when the question was put, and never the start that the plan had before', () => {
    const typed = typedFrom(aPlan({ answers: someAnswers({ start: aDay('2026-01-05') }) }))
    assert.equal(checkAnswers(typed, asked).ok, false)
    assert.equal(checkAnswers(typed, { ...asked, before: aDay('2026-01-05') }).ok, true)
    assert.equal(checkAnswers(typed, { kind: 'known' }).ok, true)
  })

  it('have the same rule for the day on which somebody begins to prepare', () => {
    const typed = typedFrom(aPlan({ answers: someAnswers({ kind: 'preparing', start: aDay('2026-11-23') }) }))
    assert.equal(checkAnswers(typed, asked).ok, true)
  })

  it('take no word that is not one of ours', () => {
    const typed = { ...typedFrom(aPlan()), profession: 'constructor' }
    assert.equal(checkAnswers(typed, asked).ok, false)
  })
})

describe('the end of a form', () => {
  const ending = (end: typeof noDay, kind = 'acting-up') => checkAnswers({ ...typedFrom(aPlan()), kind, end }, asked)

  it('is unknown when all three fields are empty', () => {
    const answers = ending(noDay)
    assert.ok(answers.ok)
    assert.equal(answers.value.end, null)
  })

  it('is a day after the start', () => {
    const answers = ending({ day: '28', month: '5', year: '27' })
    assert.ok(answers.ok)
    assert.equal(answers.value.end, '2027-05-28')
    assert.deepEqual(ending({ day: '30', month: '11', year: '2026' }), {
      ok: false,
      error: [{ code: 'day', question: 'end', fault: { code: 'too-early', first: '2026-12-01' }, isPreparing: false }],
    })
  })

  it('has to be whole and in the calendar', () => {
    for (const end of [{ ...noDay, day: '28' }, { day: '31', month: '2', year: '2027' }, { day: 'soon', month: '5', year: '2027' }]) assert.equal(ending(end).ok, false)
  })

  it('is not asked of somebody who prepares: whatever was typed, there is none', () => {
    const answers = ending({ day: '31', month: '2', year: '2027' }, 'preparing')
    assert.ok(answers.ok)
    assert.equal(answers.value.end, null)
  })
})

describe('texts', () => {
  it('of 2,000 characters fit, of one more do not, and nothing is cut', () => {
    const typed = typedFrom(aPlan({ charter: { mine: '漢'.repeat(2000) }, notes: { pay: 'x'.repeat(2001) }, ownTasks: [{ text: 'y'.repeat(10_000), place: null }] }))
    const problems = textProblems(typed)
    assert.deepEqual(problems, [
      { code: 'too-long', field: { kind: 'note', matter: 'pay' }, length: 2001 },
      { code: 'too-long', field: { kind: 'own', number: 1 }, length: 10_000 },
    ])
    assert.deepEqual(problems.map(({ field }) => sheetOf(field)), ['ask', 'week'])
  })
})

describe('the plan of a form', () => {
  it('leaves out what stands as drafted, so that a better draft can take its place; an emptied box stays empty', () => {
    const typed = readTypedPlan({ 'charter-mine': [`${draft.mine}\r\n`], 'charter-ours': [''], 'charter-time': ['Two days'] })
    assert.deepEqual(planOf(typed, someAnswers(), someContent).charter, { ours: '', time: 'Two days' })
  })

  it('has no place under stop for a duty, and keeps the place of a task that the present content does not know', () => {
    const typed = readTypedPlan({ 'week-complaint': ['stop'], 'week-rota': ['stop'], 'week-of-2031': ['stop'] })
    assert.deepEqual(planOf(typed, someAnswers(), someContent).week, { rota: 'stop', 'of-2031': 'stop' })
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { planContent } from '../content/index.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aPlan, someAnswers, someContent } from '../testing/a-plan.ts'
import { shownTimeline } from './shown-timeline.ts'

/** Content that asks for pay before the start, and checks the letter once pay is agreed. */
const asking = {
  timeline: (answers: Parameters<typeof someContent.timeline>[0]) =>
    someContent.timeline(answers).map((stage) =>
      stage.stage === 'before' ? { ...stage, tasks: [answers.agreed.includes('pay') ? aTask('check-letter') : aTask('ask-pay'), aTask('handover')] } : stage,
    ),
}

function aTask(id: string) {
  return { id, text: id, why: '', sources: [] }
}

function tasksBefore(ticks: readonly string[], agreed: readonly 'pay'[]) {
  const before = shownTimeline(aPlan({ answers: someAnswers({ agreed }), ticks }), asking).find(({ stage }) => stage === 'before')
  return before?.tasks.map(({ id, isDone }) => [id, isDone])
}

describe('the stages of a plan', () => {
  it('keep the ticked asking as done when what was asked for is agreed', () => {
    assert.deepEqual(tasksBefore(['ask-pay'], []), [['ask-pay', true], ['handover', false]])
    assert.deepEqual(tasksBefore(['ask-pay'], ['pay']), [['check-letter', false], ['handover', false], ['ask-pay', true]])
  })

  it('leave out the asking that was not ticked', () => {
    assert.deepEqual(tasksBefore(['handover'], ['pay']), [['check-letter', false], ['handover', true]])
  })

  it('lose no tick of the real content, whatever is agreed later', () => {
    const answers = someAnswers()
    const ticks = planContent.timeline(answers).flatMap(({ tasks }) => tasks.map(({ id }) => id))
    const stages = shownTimeline(aPlan({ answers: { ...answers, agreed: ['pay', 'authority', 'cover', 'protected-time', 'mentor', 'end-date'] }, ticks }), planContent)
    assert.deepEqual(stages.flatMap(({ tasks }) => tasks.filter(({ isDone }) => isDone).map(({ id }) => id)).sort(), [...ticks].sort())
  })

  it('say how much is done, and that a stage is completed when all of it is', () => {
    const stages = shownTimeline(aPlan({ ticks: ['day-1-first', 'before-first', 'before-second'] }), someContent)
    const facts = stages.map(({ stage, doneCount, isCompleted }) => [stage, doneCount, isCompleted])
    assert.deepEqual(facts.slice(0, 3), [['before', 2, true], ['day-1', 1, false], ['week-1', 0, false]])
  })

  it('stand in the order of their days: an end that comes early stands before what comes after it', () => {
    const orderFor = (end: string | null) => shownTimeline(aPlan({ answers: someAnswers({ end: end === null ? null : aDay(end) }) }), someContent).map(({ stage }) => stage)
    assert.deepEqual(orderFor(null).at(-1), 'end')
    assert.deepEqual(orderFor('2027-01-29').slice(-2), ['end', 'day-100'])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sentencesOf } from '../../../../test/house-words.ts'
import type { Decision, WeekRecord } from '../../../engine/ward/index.ts'
import { guideWords } from '../words/guides.ts'
import { exampleWeek } from './example-week.ts'
import { type Guide, guideOf } from './guidance.ts'

/** A week in which nothing happened that a word is said about. */
const { record } = exampleWeek()
const calm: WeekRecord = { ...record, isFrozen: false, you: { ...record.you, overrun: 0 }, tally: { ...record.tally, fitHours: 0 } }
const spending = (hours: Partial<WeekRecord['you']['hours']>): WeekRecord => ({ ...calm, you: { ...calm.you, hours: { ...calm.you.hours, ...hours } } })
const answered = (hour: number, style: 'coaching' | 'directive' | null): Decision => ({ kind: 'answer', hour, situation: 'call-bells', answer: style === null ? null : { style, act: 'listen' } })
const guidesOf = (weeks: readonly WeekRecord[], decisions: readonly Decision[] = []) => [...weeks, calm].map((_, before) => guideOf(before + 1, { weeks, decisions }))
const second = (week: WeekRecord, decisions: readonly Decision[] = []): Guide => guideOf(2, { weeks: [week], decisions })

describe('what may help in a week', () => {
  it('is how to begin, in the first', () => {
    assert.equal(guideOf(1, { weeks: [], decisions: [] }), 'first-week')
  })

  it('tells of a situation that was left in the week before, and of none that was left earlier', () => {
    assert.equal(second(calm, [answered(50, null)]), 'left')
    assert.notEqual(guideOf(3, { weeks: [calm, calm], decisions: [answered(50, null), answered(200, 'coaching')] }), 'left')
  })

  it('tells what takes hours that nobody planned, when three or more were worked over', () => {
    assert.equal(second({ ...calm, you: { ...calm.you, overrun: 3 } }), 'overrun')
    assert.notEqual(second({ ...calm, you: { ...calm.you, overrun: 2.9 } }), 'overrun')
  })

  it('tells what hours would have kept up, when none went into leadership, management or improvement', () => {
    assert.equal(second(spending({ listen: 0, purpose: 0, improve: 0, coach: 0, across: 0, speakUp: 0 })), 'no-leadership')
    assert.equal(second(spending({ roster: 0, budget: 0, standards: 0, flow: 0, performance: 0, roles: 0 })), 'no-management')
    assert.equal(second(spending({ improve: 0 })), 'no-improvement')
  })

  it('tells that ways of leading differ, when three or more situations were all answered in one', () => {
    assert.equal(second(calm, [answered(20, 'coaching'), answered(40, 'coaching'), answered(60, 'coaching')]), 'same-way')
    assert.notEqual(second(calm, [answered(20, 'coaching'), answered(40, 'coaching')]), 'same-way')
    assert.notEqual(second(calm, [answered(20, 'coaching'), answered(40, 'directive'), answered(60, 'coaching')]), 'same-way')
  })

  it('tells what acts on money while spending is frozen, and on beds that people who could go home take', () => {
    assert.equal(second({ ...calm, isFrozen: true }), 'frozen')
    assert.equal(second({ ...calm, tally: { ...calm.tally, fitHours: calm.tally.bedHoursTaken * 0.11 } }), 'fit-to-go')
  })

  it('is said once: the same week again brings another word', () => {
    const [, first, again] = guidesOf([spending({ improve: 0 }), spending({ improve: 0 })])
    assert.deepEqual([first, again === 'no-improvement'], ['no-improvement', false])
  })

  it('is of the ward in general where nothing happened that asks for a word, and of the time that is left in the last two weeks', () => {
    assert.deepEqual(guidesOf(Array.from({ length: 7 }, () => calm)), ['first-week', 'charts', 'orders', 'how-come', 'answers', 'tired', 'two-weeks-left', 'last-week'])
  })

  it('takes two sentences at most', () => {
    for (const [guide, words] of Object.entries(guideWords)) assert.ok(sentencesOf(words).length <= 2, guide)
  })
})

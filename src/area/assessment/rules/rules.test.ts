import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { SelfAnswer, SelfAssessment } from '../records.ts'
import { aCapability, aFramework, anAnswer } from '../testing/some-questions.ts'
import { isChangeable } from './changeable.ts'
import { minutesFor, offerOf, typedChoice } from './offer.ts'
import { placeAfter, placeToGoOn, progressOf, taskSections } from './progress.ts'
import { byCapability, questionsOf, sectionsOf, withAnswers } from './questions.ts'
import { isBlank, longestEvidence, readAnswer } from './typed-answer.ts'
import { lastDayOpen, touchedOn, waitingOf } from './waiting.ts'

const mixed = [aCapability('m', 'management', 2), aCapability('l', 'leadership', 1), aCapability('n', null, 1), aCapability('k', 'management', 1)]

function askedWith(...answers: readonly SelfAnswer[]) {
  return withAnswers({ capabilities: mixed }, answers).asked
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  assert.ok(item !== undefined)
  return item
}

describe('the questions of an assessment', () => {
  it('are asked domain by domain, however a framework mixes them, with places from 1', () => {
    assert.deepEqual(questionsOf({ capabilities: mixed }).map(({ place, itemId }) => [place, itemId]), [[1, 'm-1'], [2, 'm-2'], [3, 'k-1'], [4, 'l-1'], [5, 'n-1']])
  })

  it('are none where nothing is asked', () => {
    assert.deepEqual([questionsOf({ capabilities: [] }), taskSections([]), placeToGoOn([])], [[], [], null])
  })

  it('carry the answers of their behaviours, whatever the order of these, and leave aside answers to what is not asked', () => {
    const { asked, aside } = withAnswers({ capabilities: mixed }, [anAnswer('l-1', { reply: 5 }), anAnswer('gone'), anAnswer('m-2', { reply: 'not-in-role' })])
    assert.deepEqual(asked.map(({ answer }) => answer?.reply ?? null), [null, 'not-in-role', null, 5, null])
    assert.deepEqual(aside.map(({ itemId }) => itemId), ['gone'])
  })

  it('keep the answers that two forms share when one takes the place of the other, and give the rest back when it is taken back', () => {
    const [short, full] = [[aCapability('m', 'management', 1)], [aCapability('m', 'management', 3)]]
    const answers = [anAnswer('m-1'), anAnswer('m-3')]
    assert.deepEqual(withAnswers({ capabilities: short }, answers).aside.map(({ itemId }) => itemId), ['m-3'])
    assert.deepEqual(withAnswers({ capabilities: full }, answers).aside, [])
  })

  it('stand under their domain and their capability', () => {
    const sections = sectionsOf(askedWith())
    assert.deepEqual(sections.map(({ domain, questions }) => [domain, questions.length]), [['management', 3], ['leadership', 1], [null, 1]])
    assert.deepEqual(byCapability(at(sections, 0).questions).map(({ name, questions }) => [name, questions.length]), [['Capability m', 2], ['Capability k', 1]])
  })
})

describe('how far an assessment is', () => {
  it('counts reasons why there is no rating as answers', () => {
    assert.deepEqual(progressOf(askedWith(anAnswer('m-1', { reply: 'not-observed' }), anAnswer('m-2', { reply: 1 }))), { answered: 2, asked: 5 })
  })

  it('goes on after a new answer with the next question that has none, and after a changed one with the next question', () => {
    const asked = askedWith(anAnswer('m-2'), anAnswer('l-1'))
    assert.equal(placeAfter(asked, at(asked, 0)), 3)
    assert.equal(placeAfter(asked, at(asked, 1)), 3)
    assert.equal(placeAfter(asked, at(asked, 2)), 5)
    assert.equal(placeAfter(asked, at(asked, 3)), 5)
    assert.equal(placeAfter(asked, at(asked, 4)), null)
  })

  it('goes on where somebody stopped: after the answer given last, then from the beginning, and nowhere when all is answered', () => {
    assert.equal(placeToGoOn(askedWith()), 1)
    assert.equal(placeToGoOn(askedWith(anAnswer('m-1', { minute: 9 }), anAnswer('k-1', { minute: 3 }))), 2)
    assert.equal(placeToGoOn(askedWith(anAnswer('m-1', { minute: 3 }), anAnswer('k-1', { minute: 9 }))), 4)
    assert.equal(placeToGoOn(askedWith(anAnswer('n-1', { minute: 9 }))), 1)
    assert.equal(placeToGoOn(askedWith(...['m-1', 'm-2', 'k-1', 'l-1', 'n-1'].map((id) => anAnswer(id)))), null)
  })

  it('has a task for each domain where there are few questions, and for each capability where there are many', () => {
    const few = taskSections(askedWith(anAnswer('m-1')))
    assert.deepEqual(few.flatMap(({ tasks }) => tasks.map(({ about, answered, asked, place }) => [about.kind, answered, asked, place])), [['domain', 1, 3, 2], ['domain', 0, 1, 4], ['domain', 0, 1, 5]])
    const many = taskSections(withAnswers({ capabilities: [aCapability('m', 'management', 20), aCapability('k', 'management', 5)] }, [] as readonly SelfAnswer[]).asked)
    assert.deepEqual(many.flatMap(({ tasks }) => tasks.map(({ about, asked, place }) => [about.kind, asked, place])), [['capability', 20, 1], ['capability', 5, 21]])
  })

  it('begins a task that is complete at its first question', () => {
    assert.equal(taskSections(askedWith(anAnswer('l-1')))[1]?.tasks[0]?.place, 4)
  })
})

describe('what a framework offers', () => {
  it('is each stage at which it asks anything, with the numbers of questions, and says where it asks nothing', () => {
    const offer = offerOf(aFramework([{ stage: 'middle', form: 'short-and-full' }, { stage: 'middle' }, { stage: 'senior' }]))
    assert.deepEqual([offer.stages, offer.withoutQuestions], [['middle', 'senior'], ['fundamental', 'first-line', 'executive']])
    assert.deepEqual(offer.counts, { short: { fewest: 1, most: 1 }, full: { fewest: 1, most: 2 } })
    assert.deepEqual([offer.hasShortForm, offer.hasDomains], [true, true])
  })

  it('is nothing where it has no behaviour, and one form where it marked none for the short one', () => {
    assert.deepEqual([offerOf(aFramework([])).stages, offerOf(aFramework([])).counts.full], [[], { fewest: 0, most: 0 }])
    const offer = offerOf(aFramework([{}, {}], null))
    assert.deepEqual([offer.hasShortForm, offer.hasDomains, offer.stages.length], [false, false, 5])
    assert.deepEqual(typedChoice(offer, 'short', 'middle'), { form: 'full', stage: 'middle' })
  })

  it('takes no form and no stage that it does not have', () => {
    const offer = offerOf(aFramework([{ stage: 'middle', form: 'short-and-full' }, { stage: 'middle' }]))
    assert.deepEqual(typedChoice(offer, 'long', 'senior'), { form: null, stage: null })
    assert.deepEqual(typedChoice(offer, 'short', 'middle'), { form: 'short', stage: 'middle' })
  })

  it('says how long: 20 questions about 8 minutes, 48 about 20', () => {
    assert.deepEqual([minutesFor(20), minutesFor(48), minutesFor(1), minutesFor(0)], [8, 20, 1, 1])
  })
})

describe('an answer as it is typed', () => {
  it('is a reply and perhaps an example, cleaned', () => {
    assert.deepEqual(readAnswer({ reply: '4', evidence: '  A shift \r\nthat was short ' }), { ok: true, value: { reply: 4, evidence: 'A shift\nthat was short' } })
    assert.deepEqual(readAnswer({ reply: 'not-in-role', evidence: '' }), { ok: true, value: { reply: 'not-in-role', evidence: '' } })
  })

  it('is none without a reply, with another one, or with an example too long; all is said at once', () => {
    for (const reply of ['', '0', '6', '3.5', 'low']) assert.deepEqual(readAnswer({ reply, evidence: '' }), { ok: false, error: [{ field: 'reply', why: { code: 'not-chosen' } }] })
    const both = readAnswer({ reply: '', evidence: 'x'.repeat(longestEvidence + 1) })
    assert.deepEqual(both.ok ? [] : both.error.map(({ field, why }) => [field, why.code]), [['reply', 'example-alone'], ['evidence', 'too-long']])
  })

  it('is blank when nothing was chosen and nothing written', () => {
    assert.deepEqual([isBlank({ reply: '', evidence: ' \n' }), isBlank({ reply: '1', evidence: '' }), isBlank({ reply: '', evidence: 'x' })], [true, false, false])
  })
})

describe('the answers of an assessment', () => {
  const one = (assessmentId: string, day: string | null): SelfAssessment => ({ assessmentId, personId: 'p', frameworkId: 'f', form: 'short', stage: 'middle', begunAt: new Date('2025-01-01'), finishedAt: day === null ? null : new Date(day), version: 1 })

  it('may be changed while it is open, and afterwards until a newer one is finished', () => {
    const [older, newer, open] = [one('a', '2025-06-01'), one('b', '2026-06-01'), one('c', null)]
    assert.deepEqual([older, newer, open].map((each) => isChangeable(each, [open, newer, older])), [false, true, true])
    assert.equal(isChangeable(older, [older, open]), true)
  })
})

describe('what waits about self-assessments', () => {
  const today = aDay('2026-11-26')
  const open = { answered: 8, asked: 20, touchedOn: aDay('2026-11-20') }

  it('is first to go on with an open one', () => {
    assert.deepEqual(waitingOf({ open, finishedOn: null, hasPost: true }, today), { kind: 'open', answered: 8, asked: 20, goesOn: null })
  })

  it('says when an open one goes from 60 days before: 365 days after the last answer', () => {
    assert.equal(lastDayOpen(aDay('2025-01-01'), aDay('2025-11-01')), null)
    assert.equal(lastDayOpen(aDay('2025-01-01'), aDay('2025-11-02')), '2026-01-01')
    assert.equal(touchedOn(aDay('2025-01-01'), [aDay('2025-03-01'), aDay('2025-02-01')]), '2025-03-01')
    assert.equal(touchedOn(aDay('2025-01-01'), []), '2025-01-01')
  })

  it('is to begin for who never finished one, and again after a year; for nobody without a post', () => {
    assert.deepEqual(waitingOf({ open: null, finishedOn: null, hasPost: true }, today), { kind: 'first' })
    assert.equal(waitingOf({ open: null, finishedOn: null, hasPost: false }, today), null)
    assert.equal(waitingOf({ open: null, finishedOn: aDay('2025-11-27'), hasPost: true }, today), null)
    assert.deepEqual(waitingOf({ open: null, finishedOn: aDay('2025-11-26'), hasPost: true }, today), { kind: 'again', since: '2025-11-26' })
  })
})

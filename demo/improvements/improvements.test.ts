import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '../../src/kernel/calendar-date.ts'
import { defaultXmrOptions, didItChange } from '../../src/engine/spc/index.ts'
import { wordingProblems } from '../../test/house-words.ts'
import { type DemonstrationImprovement, type DemonstrationTrust, sampleIds } from '../index.ts'
import { aTrust, today } from '../testing/generated-trusts.ts'

const days = [today, addDays(today, -25), addDays(today, 37)] as const
const trusts = days.map((day, index) => aTrust(index + 1, day))

/** What the engine answers to the question of an improvement; null when it asked none. */
function verdictOf({ measures }: DemonstrationTrust, { questions }: DemonstrationImprovement): string | null {
  const [question] = questions
  const found = measures.find(({ measure }) => measure.measureId === question?.measureId)
  if (question === undefined || found === undefined) return null
  const { improvementDirection } = found.measure
  const values = found.observations.filter(({ day }) => day >= question.baselineFrom)
  return didItChange({
    baseline: values.filter(({ day }) => day < question.changeOn).map(({ value }) => value),
    after: values.filter(({ day }) => day >= question.changeOn).map(({ value }) => value),
    kind: question.dataKind,
    improvementDirection: improvementDirection === 'neutral' ? 'increase' : improvementDirection,
    rules: defaultXmrOptions,
    hopedShift: question.hopedShift,
    smallestWorthwhile: null,
    registration: { registeredOn: addDays(question.changeOn, -12), firstAfterOn: values.find(({ day }) => day >= question.changeOn)?.day ?? null },
    seed: 1,
    series: 100,
  }).verdict
}

describe('the improvements of the demonstration trust', () => {
  it('are in every state, and have every answer to whether it changed, whatever the seed and the day', () => {
    for (const trust of trusts) {
      assert.deepEqual(new Set(trust.improvements.map(({ improvement }) => improvement.state)), new Set(['planning', 'running', 'finished', 'stopped']))
      const verdicts = Object.fromEntries(trust.improvements.flatMap((one) => (one.questions.length === 0 ? [] : [[one.key, verdictOf(trust, one)]])))
      assert.deepEqual(verdicts, { 'fewer-falls': 'changed', 'at-the-door': 'not-yet', 'quiet-nights': 'too-early', 'starts-on-time': 'cannot-tell', 'first-appointment': 'changed', reminders: 'not-yet' })
    }
  })

  it('were registered before the first value after the change, by somebody who leads it', () => {
    for (const trust of trusts) {
      for (const { questions, members } of trust.improvements) {
        for (const { registeredAt, registeredBy, changeOn } of questions) {
          assert.ok(registeredAt.toISOString().slice(0, 10) < changeOn)
          assert.ok(registeredBy === null || members.some(({ personId, part }) => part === 'lead' && personId === registeredBy))
        }
      }
    }
  })

  it('are worked on by people in post, each once, with one who leads', () => {
    for (const [index, { improvements, people, holdings }] of trusts.entries()) {
      const gone = new Set(people.filter(({ leftOn }) => leftOn !== null).map(({ personId }) => personId))
      for (const { key, members } of improvements) {
        assert.deepEqual([key, members.filter(({ part }) => part === 'lead').length], [key, 1])
        assert.equal(new Set(members.map(({ personId }) => personId)).size, members.length)
        assert.ok(members.every(({ personId, joinedOn }) => !gone.has(personId) && joinedOn <= (days[index] ?? today) && holdings.some((one) => one.personId === personId && one.startsOn <= joinedOn)), key)
      }
    }
  })

  it('have sample addresses: the ward manager leads it, a next test of its idea can be planned, and its cycle is open', () => {
    for (const { improvements } of trusts) {
      const sample = improvements.find(({ improvement }) => improvement.improvementId === sampleIds.improvement)
      assert.equal(sample?.members.find(({ part }) => part === 'lead')?.personId, sampleIds.person)
      assert.ok(sample?.drivers.some(({ driverId }) => driverId === sampleIds.driver))
      assert.ok(sample?.ideas.some(({ ideaId }) => ideaId === sampleIds.idea))
      assert.equal(sample?.cycles.find(({ cycleId }) => cycleId === sampleIds.cycle)?.did, '')
      const ofIdea = sample?.cycles.filter(({ ideaId }) => ideaId === sampleIds.idea) ?? []
      assert.ok(ofIdea.length > 0 && ofIdea.every(({ act }) => act !== null))
      assert.ok(sample?.questions.some(({ questionId }) => questionId === sampleIds.question))
      const drivers = new Set(sample?.drivers.map(({ driverId }) => driverId))
      assert.ok(sample?.ideas.every(({ driverId }) => driverId !== null && drivers.has(driverId)))
    }
  })

  it('have ideas that are as far as their tests: none is adopted or set aside without one that ended so', () => {
    const endOf = { idea: [undefined], testing: [null, 'adapt'], adopted: ['adopt'], abandoned: ['abandon'] } as const
    const wrong = trusts.flatMap(({ improvements }) =>
      improvements.flatMap(({ ideas, cycles }) => ideas.filter(({ ideaId, state }) => !endOf[state].some((end) => end === cycles.findLast((cycle) => cycle.ideaId === ideaId)?.act)).map(({ text }) => text)),
    )
    assert.deepEqual(wrong, [])
  })

  it('are told in the words of the house, as are purposes and reviews', () => {
    const { improvements, purposes, reviews } = aTrust()
    const told = improvements.flatMap(({ improvement, members, drivers, ideas, cycles, questions }) => [
      improvement.title, improvement.why, improvement.ending, improvement.nextSteps, improvement.aim.what, improvement.aim.forWhom,
      ...members.map(({ learning }) => learning), ...drivers.map(({ text }) => text), ...ideas.map(({ text }) => text),
      ...cycles.flatMap(({ plan, prediction, did, studied, actText }) => [plan, prediction, did, studied, actText]),
      ...questions.map(({ withdrawn }) => withdrawn?.reason ?? ''),
    ])
    const texts = [...told, ...purposes.map(({ text }) => text), ...reviews.flatMap(({ lines }) => lines.flatMap(({ what, why }) => [what, why]))]
    assert.deepEqual(texts.flatMap((text) => wordingProblems(text).map((problem) => [text, problem])), [])
  })

  it('have one open review, of the ward manager, and a change that became an improvement', () => {
    for (const { reviews } of trusts) {
      assert.deepEqual(reviews.filter(({ review }) => review.closedAt === null).map(({ review }) => [review.reviewId, review.unitId]), [[sampleIds.review, sampleIds.unit]])
      assert.ok(reviews.some(({ lines }) => lines.some(({ improvementId }) => improvementId !== null)))
    }
  })
})

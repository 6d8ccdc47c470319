import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { holdsOn } from '../../src/kernel/period.ts'
import { sampleIds } from '../index.ts'
import { aTrust, today } from '../testing/generated-trusts.ts'

const trust = aTrust()
const finished = trust.assessments.filter(({ assessment }) => assessment.finishedAt !== null)
const people = Map.groupBy(finished, ({ assessment }) => assessment.personId)
const nameOf = new Map(trust.people.map(({ personId, familyName }) => [personId, familyName]))

describe('self-assessments of the demonstration', () => {
  it('are finished by about 320 people, of whom about one in eight finished another a year ago', () => {
    assert.ok(people.size >= 290 && people.size <= 350, `${people.size}`)
    const twice = [...people.values()].filter((ones) => ones.length === 2).length
    assert.ok(twice >= 20 && twice <= 60, `${twice}`)
  })

  it('are of the stage of the post that somebody works in, first-line or above but for named people', () => {
    const post = new Map(trust.posts.map(({ postId, stage }) => [postId, stage]))
    const stages = Map.groupBy(trust.holdings.filter((one) => holdsOn(one, today)), ({ personId }) => personId)
    for (const { assessment: { personId, stage } } of trust.assessments) assert.ok(stages.get(personId)?.some(({ postId }) => post.get(postId) === stage), nameOf.get(personId) ?? personId)
    assert.deepEqual(new Set(trust.assessments.filter(({ assessment }) => assessment.stage === 'fundamental').map(({ assessment }) => nameOf.get(assessment.personId))), new Set(['Wolaniak', 'Ashgrove']))
  })

  it('are two of the sample ward manager, none of who starts on Monday, and an open one of a scientist', () => {
    assert.deepEqual(people.get(sampleIds.person)?.map(({ assessment }) => assessment.assessmentId === sampleIds.assessment), [false, true])
    assert.ok(trust.assessments.every(({ assessment }) => assessment.personId !== sampleIds.personStartingSoon))
    assert.deepEqual(trust.assessments.filter(({ assessment }) => assessment.finishedAt === null).map(({ assessment, answered }) => [nameOf.get(assessment.personId), answered]), [['Ashgrove', 7]])
  })
})

describe('verifications of the demonstration', () => {
  const byState = Map.groupBy(trust.verifications, ({ verification }) => verification.state)

  it('are there in every state, and one whose time ran out', () => {
    assert.deepEqual([...byState.keys()].toSorted(), ['asked', 'declined', 'rated', 'rating', 'signed-off', 'withdrawn'])
    assert.ok(byState.get('asked')?.some(({ verification }) => verification.openUntil < today))
  })

  it('wait for the matron in about a dozen requests, the sample among them, rated and partly confirmed', () => {
    const hers = trust.verifications.filter(({ verification }) => verification.supervisorId === sampleIds.lineManager)
    assert.ok(hers.length >= 10 && hers.length <= 16, `${hers.length}`)
    const sample = hers.find(({ verification }) => verification.verificationId === sampleIds.verification)
    assert.deepEqual([sample?.verification.state, sample?.verification.assessmentId, sample?.said?.map(({ outcome, capabilities }) => [outcome, capabilities])], ['rated', sampleIds.assessment, [['confirmed', 6], ['not-confirmed', 1]]])
  })

  it('have a request of the physiotherapist to the lead nurse whom he chose', () => {
    const his = trust.verifications.filter(({ verification }) => nameOf.get(verification.personId) === 'Wolaniak')
    assert.deepEqual(his.map(({ verification: { supervisorId, state } }) => [nameOf.get(supervisorId), state]), [['Kuruvath', 'asked']])
  })
})

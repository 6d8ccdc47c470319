import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { demonstrationTrust, sampleIds, statedComponents } from '../../../../demo/index.ts'
import { type ParcelsOfPerson, defaultComponents, instrumentReport } from '../../../engine/measurement/index.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { isRating } from '../../../kernel/rating.ts'
import { shippedFramework } from '../../framework/index.ts'
import { type ToldAssessment, toldAssessments } from './told-assessments.ts'
import { toldVerifications } from './told-verifications.ts'

const seed = 1
const trust = demonstrationTrust({ seed, today: aDay('2026-11-26') })
const assessments = toldAssessments(trust, shippedFramework(), seed)
const newest = [...new Map(assessments.filter(({ finishedAt }) => finishedAt !== null).map((one) => [one.personId, one])).values()]

function parcelsOf({ questionnaire: { capabilities }, answers }: ToldAssessment): ParcelsOfPerson {
  const ratings = new Map(answers.flatMap(({ itemId, reply }) => (isRating(reply) ? [[itemId, reply] as const] : [])))
  const parcels = (domain: 'management' | 'leadership') => capabilities.filter((one) => one.domain === domain).map(({ behaviours }) => {
    const rated = behaviours.flatMap(({ itemId }) => ratings.get(itemId) ?? [])
    return rated.length === 0 ? null : rated.reduce((total, one) => total + one, 0) / rated.length
  })
  return { management: parcels('management'), leadership: parcels('leadership') }
}

describe('answers of the demonstration', () => {
  it('are made from the default components, one person holding together what raters and people differ by', () => {
    const { service, person, personCapability, behaviour, residual } = statedComponents
    assert.ok(Math.abs(service + person - defaultComponents.person - defaultComponents.raterInPerson) < 1e-12)
    assert.deepEqual([personCapability, behaviour, residual], [defaultComponents.personItem, defaultComponents.item, defaultComponents.residual])
  })

  it('have both domains going together at 0.75 when freed of error, and two scores in them', () => {
    const report = instrumentReport(newest.map(parcelsOf))
    assert.ok(report.ok)
    const { freed, verdict, management, leadership, people } = report.value
    assert.ok(freed !== null && freed.interval.lower < statedComponents.correlation && statedComponents.correlation < freed.interval.upper, JSON.stringify(freed))
    assert.ok(people > 280 && verdict === 'two-scores')
    for (const { alpha } of [management, leadership]) assert.ok(alpha !== null && alpha.value > 0.8 && alpha.value < 0.95)
  })

  it('are of every kind, most in the middle of the scale', () => {
    const replies = Map.groupBy(assessments.flatMap(({ answers }) => answers), ({ reply }) => reply)
    const share = (reply: 1 | 2 | 3 | 4 | 5 | 'not-in-role' | 'not-observed') => (replies.get(reply)?.length ?? 0) / assessments.flatMap(({ answers }) => answers).length
    assert.ok(share(3) > 0.3 && share(4) > 0.2 && share(1) > 0.005 && share(5) > 0.03)
    for (const reason of ['not-in-role', 'not-observed'] as const) assert.ok(share(reason) > 0.02 && share(reason) < 0.06, `${reason} ${share(reason)}`)
  })

  it('carry every example and the change that is told of', () => {
    const sample = assessments.find(({ assessmentId }) => assessmentId === sampleIds.assessment)
    const told = trust.assessments.find(({ assessment }) => assessment.assessmentId === sampleIds.assessment)
    assert.deepEqual(sample?.answers.flatMap(({ evidence }) => (evidence === '' ? [] : [evidence])), Object.values(told?.examples ?? {}))
    assert.deepEqual(sample?.answers.filter(({ revision }) => revision === 2).length, 1)
    assert.deepEqual(sample?.answers.flatMap(({ reply }) => (isRating(reply) ? [] : [reply])), Object.values(told?.unrated ?? {}).toReversed())
  })

  it('are of 20 behaviours in the short form, and of all 48 in the full one', () => {
    assert.deepEqual(new Set(assessments.filter(({ finishedAt }) => finishedAt !== null).map(({ form, answers }) => `${form} ${answers.length}`)), new Set(['short 20', 'full 48']))
  })
})

describe('verifications of the demonstration', () => {
  const verifications = toldVerifications(trust, assessments, shippedFramework(), seed)

  it('say how many capabilities were confirmed in each event', () => {
    for (const { events, confirmations } of verifications) assert.equal(events.reduce((total, { capabilities }) => total + (capabilities ?? 0), 0), confirmations.length)
  })

  it('have a confirmation in the sample that the change of an answer has reset', () => {
    const sample = verifications.find(({ verification }) => verification.verificationId === sampleIds.verification)
    const own = assessments.find(({ assessmentId }) => assessmentId === sampleIds.assessment)
    const changed = own?.answers.find(({ revision }) => revision === 2)?.itemId ?? ''
    assert.deepEqual(sample?.confirmations.map(({ answersMark }) => answersMark.includes(changed)).filter((one) => one).length, 1)
    assert.ok(sample?.confirmations.every(({ answersMark }) => !answersMark.includes('.2')))
  })
})

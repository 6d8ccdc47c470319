import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Happening, LiveWard, answerOf, deck, outcomeNames, policyOf, settings, ways } from '../../../engine/ward/index.ts'
import { wordingProblems } from '../../../../test/house-words.ts'
import { fiveSentences } from './debrief-outcomes.ts'
import { decidedBy, decisionText, differenceText, fanCaption, planMoved, pointHeading, sharesText } from './debrief-points.ts'

const plan = policyOf(ways.balanced).plan
const other = { ...plan, hours: { ...plan.hours, directCare: 16, improve: 0 }, orders: ['homeOnTime'] as const }

describe('the words of turning points', () => {
  it('say which way was better by how much, with the range, only where it can be told', () => {
    const difference = { median: -1.2, low80: -3, high80: -0.2, shareLower: 0.9, shareHigher: 0.1 }
    assert.equal(differenceText('safe', difference, 200), 'With what you chose, safe was better by 1.2 (harms per 1,000 bed days). In the middle 80% of 200 pairs it was better by 0.2 to 3.0.')
    assert.match(differenceText('staff', difference, 200), /staff was worse by 1.2/)
    assert.match(differenceText('staff', difference, 200), /That is a small difference\.$/)
    assert.doesNotMatch(differenceText('staff', { ...difference, median: -2.5 }, 200), /small difference/)
    assert.match(differenceText('safe', { ...difference, high80: 0.4 }, 200), /^Cannot tell: /)
    assert.match(differenceText('staff', difference, 200), /it was worse by 0\.2 to 3\.0\./)
    assert.match(differenceText('safe', { ...difference, high80: -0.04 }, 200), /it was better by up to 3\.0\./)
  })

  it('count the pairs that were run, and no others', () => {
    const difference = { median: -1.2, low80: -3, high80: -0.2, shareLower: 0.9, shareHigher: 0.1 }
    assert.equal(sharesText('staff', difference, 40), 'What you chose came out better in 4 of 40 pairs, and worse in 36.')
  })

  it('tell a plan by what differs from the other', () => {
    assert.equal(decisionText({ kind: 'plan', hour: 168, plan: other }, plan), 'Direct care: 16 hours. Improvement team: 0 hours. Everybody goes home on time: yes.')
    assert.equal(decisionText({ kind: 'plan', hour: 168, plan }, other), 'Direct care: 6 hours. Improvement team: 5 hours. Everybody goes home on time: no.')
    assert.deepEqual(planMoved(other, plan), ['Direct care had 10 hours more a week.', 'Improvement team had 5 hours less a week.'])
    assert.equal(pointHeading({ kind: 'plan', hour: 168, plan: other }), 'Week 2, Monday midnight: your plan')
  })

  it('keep to the words of the house, whatever was decided', () => {
    const { weeks, happenings, decisions } = aRun()
    const answered = happenings.filter(({ kind }) => kind === 'answered')
    assert.ok(answered.some((one) => decidedBy(one).length > 1))
    const texts = [
      ...fiveSentences(weeks).map(({ sentence }) => sentence), ...answered.flatMap(decidedBy), ...decisions.flatMap((decision) => [pointHeading(decision), decisionText(decision, plan)]), ...outcomeNames.map(fanCaption),
    ]
    assert.deepEqual(texts.flatMap(wordingProblems), [])
  })

  it('tell nothing of what made an answer go where none was given', () => {
    const left: Happening = { kind: 'answered', hour: 1, whom: 0, where: -1, factors: {}, trace: { state: { style: -1 }, parts: {}, sick: [], vacant: [], situation: null, left: [] } }
    assert.deepEqual(decidedBy(left), [])
  })
})

function aRun() {
  const happenings: Happening[] = []
  const policy = policyOf(ways.balanced)
  const live = new LiveWard({ setting: settings.tight, plan, deck, weeks: 8, seed: 11 }, (happening) => void happenings.push(happening))
  while (!live.isOver) {
    if (live.due !== null) live.answer(live.decisions.length % 4 === 3 ? null : answerOf(policy, live.due.situation))
    live.passAnHour()
  }
  return { weeks: live.weeks, happenings, decisions: live.decisions }
}

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aColleagueView, aFigure, aProfile, allThe, assessedBy, ownView, supervisorView } from '../testing/some-views.ts'

const own = ownView(allThe(3))

describe('what is clear and what is not', () => {
  it('with one view: whether others see it so is open, and a supervisor can be asked', () => {
    const { clear, unclear } = aProfile({ assessed: assessedBy([own]) }).findings
    assert.deepEqual(clear, [])
    assert.deepEqual(unclear, [{ code: 'one-view', isAsked: false }, { code: 'short-form' }])
    assert.deepEqual(aProfile({ assessed: assessedBy([own], { isSupervisorAsked: true, form: 'full' }) }).findings.unclear, [{ code: 'one-view', isAsked: true }])
  })

  it('with a supervisor: how near the views are in each domain, and what they are two steps apart on', () => {
    const { clear, unclear } = aProfile({ assessed: assessedBy([own, supervisorView({ ...allThe(4), m2: [5], l2: ['not-observed'] })], { form: 'full' }) }).findings
    assert.deepEqual(clear.map((one) => one.code === 'views-near' && [one.domain, one.near, one.both]), [['management', 3, 4], ['leadership', 3, 3]])
    assert.deepEqual(unclear.map((one) => (one.code === 'far-apart' ? one.behaviours.map(({ itemId }) => itemId) : one.code)), ['two-views', ['m2-1']])
  })

  it('what the person cannot say or left out is open; what the role does not ask for is not', () => {
    const assessed = assessedBy([ownView({ ...allThe(3), m1: ['not-observed', 'not-in-role', 3], l2: [] })], { form: 'full' })
    assert.deepEqual(aProfile({ assessed }).findings.unclear.slice(1), [{ code: 'not-rated', domain: 'management', behaviours: 1, of: 4 }, { code: 'not-rated', domain: 'leadership', behaviours: 1, of: 4 }])
  })

  it('with colleagues: a direction and sides, where the whole region lies there', () => {
    const { clear, unclear } = aProfile({ colleagueViews: [aColleagueView()] }).findings
    assert.deepEqual(clear, [{ code: 'direction', direction: 'more-management' }, { code: 'side', domain: 'management', side: 'above' }, { code: 'side', domain: 'leadership', side: 'below' }])
    assert.deepEqual(unclear, [])
  })

  it('with colleagues who cannot tell: how many more it would take', () => {
    const { clear, unclear } = aProfile({ colleagueViews: [aColleagueView({ colleagues: 4, domains: { management: aFigure(3.4, 0.4), leadership: aFigure(3, 0.4) }, covariance: 0.05 })] }).findings
    assert.deepEqual(clear, [])
    assert.deepEqual(unclear.map(({ code }) => code), ['direction', 'side', 'side'])
  })

  it('tells a clear change, and of no other', () => {
    const earlier = { at: own.at, replies: ownView(allThe(1)).replies, frameworkId: 'framework', stage: 'first-line' as const }
    assert.deepEqual(aProfile({ assessed: assessedBy([own], { earlier }) }).findings.clear, [{ code: 'change', domain: 'management', kind: 'higher', by: 'self' }, { code: 'change', domain: 'leadership', kind: 'higher', by: 'self' }])
  })
})

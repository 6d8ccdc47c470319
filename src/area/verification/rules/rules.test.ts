import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '../../../kernel/calendar-date.ts'
import type { Reply } from '../../../kernel/rating.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { SelfAnswer } from '../../assessment/index.ts'
import type { AskedCapability } from '../../framework/index.ts'
import type { Confirmation, Verification, VerificationState } from '../records.ts'
import { agreementOf, fewestPairs } from './agreement.ts'
import { answersMark, standingOf } from './capability-standing.ts'
import { apart, compareViews, countApart, isNear } from './compare.ts'
import { daysToRate, openUntil, standsUntil } from './days.ts'
import { standsForPerson, standsForSupervisor } from './how-it-stands.ts'
import { nextToRate, placed, ratedIn } from './rated.ts'
import { nearAndOpen } from './shared.ts'
import { newsOf } from './waiting.ts'

const today = aDay('2026-11-26')

function aCapability(itemId: string, behaviours: number): AskedCapability {
  return { itemId, code: null, name: itemId, about: null, domain: 'management', aspect: null, trends: [], behaviours: Array.from({ length: behaviours }, (_, at) => ({ itemId: `${itemId}-${at}`, code: null, text: `Do ${at}` })) }
}

const ratedAt = new Date('2026-11-20')

function selfOf(replies: Readonly<Record<string, Reply>>, revision = 1): ReadonlyMap<string, SelfAnswer> {
  return new Map(Object.entries(replies).map(([itemId, reply]) => [itemId, { itemId, reply, evidence: '', answeredAt: new Date('2026-11-01'), revision }]))
}

describe('two views of a behaviour', () => {
  it('are compared by steps, and a reason or nothing is compared with nothing', () => {
    const table: readonly (readonly [Reply | null, Reply | null, string])[] = [[3, 3, 'same'], [3, 4, 'one-step'], [2, 1, 'one-step'], [1, 5, 'further'], ['not-in-role', 1, 'not-compared'], [1, 'not-observed', 'not-compared'], ['not-in-role', 'not-in-role', 'not-compared'], [null, 3, 'not-compared'], [3, null, 'not-compared']]
    for (const [self, supervisor, expected] of table) assert.equal(apart(self, supervisor), expected)
  })

  it('are near in a capability when nothing in it is further than a step, and something was rated by both', () => {
    const nearness = (self: readonly Reply[], supervisor: readonly Reply[]) => {
      const capability = aCapability('a', self.length)
      const keyed = (replies: readonly Reply[]) => Object.fromEntries(replies.map((reply, at) => [`a-${at}`, reply]))
      const [compared] = compareViews([capability], selfOf(keyed(self)), supervisor.map((reply, at) => ({ itemId: `a-${at}`, reply })), ratedAt)
      return compared !== undefined && isNear(compared)
    }
    assert.ok(nearness([3, 4], [3, 5]))
    assert.ok(nearness([3, 'not-in-role'], [3, 1]))
    assert.ok(!nearness([3, 5], [3, 3]))
    assert.ok(!nearness(['not-in-role', 3], [3, 'not-observed']))
  })

  it('are counted over all, what cannot be compared apart', () => {
    const compared = compareViews([aCapability('a', 3), aCapability('b', 1)], selfOf({ 'a-0': 3, 'a-1': 1, 'b-0': 'not-in-role' }), [{ itemId: 'a-0', reply: 3 }, { itemId: 'a-1', reply: 5 }, { itemId: 'a-2', reply: 2 }], ratedAt)
    assert.deepEqual(countApart(compared), { 'same': 1, 'one-step': 0, 'further': 1, 'not-compared': 2 })
  })
})

describe('the word of a supervisor on a capability', () => {
  const capability = aCapability('a', 2)
  const self = selfOf({ 'a-0': 3, 'a-1': 4 })
  const said = (answers: ReadonlyMap<string, SelfAnswer>, outcome: Confirmation['outcome'] = 'confirmed') => new Map([['a', { capabilityId: 'a', outcome, comment: '', at: new Date(), answersMark: answersMark(capability, answers) }]])
  const standing = (answers: ReadonlyMap<string, SelfAnswer>, confirmations: ReadonlyMap<string, Confirmation>) => standingOf([capability, aCapability('b', 1)], answers, confirmations).get('a')

  it('stands while the answers are as they were', () => {
    assert.equal(standing(self, said(self)), 'confirmed')
    assert.equal(standing(self, said(self, 'not-confirmed')), 'not-confirmed')
    assert.equal(standing(self, new Map()), 'open')
  })

  it('is reset by another reply, by one changed there and back, by a new one and by one that went; not by an answer of another capability', () => {
    assert.equal(standing(selfOf({ 'a-0': 3, 'a-1': 5 }), said(self)), 'reset')
    assert.equal(standing(selfOf({ 'a-0': 3, 'a-1': 4 }, 3), said(self)), 'reset')
    assert.equal(standing(self, said(selfOf({ 'a-0': 3 }))), 'reset')
    assert.equal(standing(selfOf({ 'a-0': 3 }), said(self)), 'reset')
    assert.equal(standing(new Map([...self, ...selfOf({ 'b-0': 5 }, 9)]), said(self)), 'confirmed')
  })

  it('can be given to several at once only where nothing was said yet: what changed since is looked at by itself', () => {
    const behaviours = compareViews([capability], self, [{ itemId: 'a-0', reply: 3 }, { itemId: 'a-1', reply: 4 }], ratedAt)[0]?.behaviours ?? []
    const one = { itemId: 'a', name: 'a', domain: 'management', place: 1, behaviours, confirmation: null, mark: '' } as const
    const near = (['open', 'reset', 'confirmed', 'not-confirmed'] as const).filter((state) => nearAndOpen({ capabilities: [{ ...one, standing: state }] }).length > 0)
    assert.deepEqual(near, ['open'])
  })
})

/** Views of behaviours that differ (0.6), each with a noise of its own (0.7), one of them 0.3 higher; cut to five steps. In the long run their kappa is 0.363. */
function simulatedViews(): (count: number) => readonly (readonly [Reply, Reply])[] {
  let state = 12_345
  const chance = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
  const normal = () => Math.sqrt(-2 * Math.log(chance() + 1e-12)) * Math.cos(2 * Math.PI * chance())
  // Cut to 1 to 5 and rounded: it is a step.
  const step = (value: number) => Math.min(5, Math.max(1, Math.round(value))) as Reply
  return (count) => Array.from({ length: count }, () => {
    const behaviour = 3.2 + 0.6 * normal()
    return [step(behaviour + 0.3 + 0.7 * normal()), step(behaviour + 0.7 * normal())] as const
  })
}

describe('agreement beyond chance', () => {
  const of = (pairs: readonly (readonly [Reply, Reply])[]) =>
    agreementOf([{ behaviours: pairs.map(([self, supervisor], at) => ({ itemId: `${at}`, text: '', self, evidence: '', supervisor, apart: 'same' as const, isChangedSince: false })) }])
  const many = (count: number) => Array.from({ length: count }, (_, at): readonly [Reply, Reply] => [((at % 5) + 1) as Reply, (((at + (at % 3 === 0 ? 1 : 0)) % 5) + 1) as Reply])

  it(`is not told below ${fewestPairs} behaviours that both rated; reasons are none`, () => {
    assert.deepEqual(of(many(fewestPairs - 1)), { kind: 'too-few', pairs: fewestPairs - 1, changed: 0 })
    assert.deepEqual(of([...many(fewestPairs - 1), ['not-in-role', 3], [3, 'not-observed']]), { kind: 'too-few', pairs: fewestPairs - 1, changed: 0 })
    assert.deepEqual(of([]), { kind: 'too-few', pairs: 0, changed: 0 })
  })

  it('leaves out what the person changed after seeing the other view: it would agree by copying', () => {
    const self = new Map([...selfOf(Object.fromEntries(many(30).map(([reply], at) => [`a-${at}`, reply])))].map(([itemId, answer], at) => [itemId, at < 12 ? { ...answer, answeredAt: new Date(ratedAt.getTime() + 1) } : answer]))
    const [compared] = compareViews([aCapability('a', 30)], self, many(30).map(([, reply], at) => ({ itemId: `a-${at}`, reply })), ratedAt)
    assert.deepEqual(agreementOf(compared === undefined ? [] : [compared]), { kind: 'too-few', pairs: 18, changed: 12 })
  })

  it('is told with an interval from there on, as far as leaving out one behaviour after the other shows', () => {
    const found = of(many(30))
    assert.ok(found.kind === 'told' && -1 < found.interval.lower && found.interval.lower < found.kappa && found.kappa < found.interval.upper && found.interval.upper < 1)
    const nearlyAll = of([[5, 4], ...many(24).map(([self]): readonly [Reply, Reply] => [self, self])])
    assert.ok(nearlyAll.kind === 'told' && nearlyAll.kappa > 0.9 && nearlyAll.interval.lower < nearlyAll.kappa && nearlyAll.interval.upper < 1)
  })

  it('has nothing to tell where all is the same, or where both used hardly more than one step', () => {
    const alike = (count: number): readonly (readonly [Reply, Reply])[] => many(count).map(() => [3, 3])
    assert.deepEqual(of(many(25).map(([self]): readonly [Reply, Reply] => [self, self])), { kind: 'all-same', pairs: 25, changed: 0 })
    assert.deepEqual(of(alike(25)), { kind: 'one-step', pairs: 25, changed: 0 })
    assert.deepEqual(of([[4, 3], ...alike(24)]), { kind: 'one-step', pairs: 25, changed: 0 })
  })

  it('covers what it should: in 500 simulated pairs of views, the interval holds the true agreement in 91 to 98 of 100', () => {
    const truth = 0.363
    const next = simulatedViews()
    const covered = Array.from({ length: 500 }, () => of(next(24))).filter((found) => found.kind === 'told' && found.interval.lower <= truth && truth <= found.interval.upper)
    assert.ok(covered.length >= 455 && covered.length <= 490, `${covered.length}`)
  })
})

describe('how a request stands', () => {
  const aVerification = (state: VerificationState, over: Partial<Verification> = {}): Verification => ({
    verificationId: 'v', assessmentId: 'a', personId: 'p', supervisorId: 's', state, message: '', askedAt: new Date('2026-11-01'), openUntil: today, declineReason: '', ratedAt: null, signedOffAt: null, validUntil: null, comment: '', version: 1, ...over,
  })

  it('follows from its state, its days, and who is close to whom', () => {
    const before = addDays(today, -1)
    const table: readonly (readonly [Verification, boolean, string, string])[] = [
      [aVerification('asked'), true, 'waiting', 'waiting'],
      [aVerification('asked'), false, 'apart', 'apart'],
      [aVerification('rating'), true, 'begun', 'begun'],
      [aVerification('rating', { openUntil: before }), true, 'ran-out', 'ran-out'],
      [aVerification('asked', { openUntil: before }), false, 'ran-out', 'ran-out'],
      [aVerification('rated', { openUntil: before }), true, 'in', 'in'],
      [aVerification('rated'), false, 'in', 'apart'],
      [aVerification('signed-off', { validUntil: today }), true, 'signed-off', 'signed-off'],
      [aVerification('signed-off', { validUntil: before }), true, 'sign-off-over', 'sign-off-over'],
      [aVerification('signed-off', { validUntil: before }), false, 'sign-off-over', 'apart'],
      [aVerification('declined'), false, 'declined', 'declined'],
      [aVerification('withdrawn'), true, 'withdrawn', 'withdrawn'],
    ]
    for (const [verification, isClose, person, supervisor] of table) assert.deepEqual([standsForPerson(verification, { today, isClose }), standsForSupervisor(verification, { today, isClose })], [person, supervisor], verification.state)
  })

  it('is news for the person while it is new, and when the time is about to end', () => {
    const news = (stands: Parameters<typeof newsOf>[1], { days = 0, until = today } = {}) => newsOf({ openUntil: until }, stands, days, today)
    assert.deepEqual([news('in'), news('in', { days: 14 }), news('declined'), news('signed-off'), news('signed-off', { days: 14 }), news('withdrawn')], ['in', null, 'declined', 'signed-off', null, null])
    assert.deepEqual([news('waiting', { until: addDays(today, 6) }), news('begun', { until: addDays(today, 7) })], ['soon', null])
    assert.deepEqual([news('ran-out', { until: addDays(today, -14) }), news('ran-out', { until: addDays(today, -15) }), news('apart')], ['ran-out', null, 'apart'])
  })

  it('has its days: 28 to rate, and a sign-off that stands to the same day of the next year', () => {
    assert.equal(openUntil(today), addDays(today, daysToRate))
    assert.equal(standsUntil(today), '2027-11-26')
    assert.equal(standsUntil(aDay('2028-02-29')), '2029-02-28')
  })
})

describe('rating', () => {
  it('goes on with the next capability in which something is left out', () => {
    const capabilities = placed([aCapability('a', 1), aCapability('b', 2), aCapability('c', 1)])
    const replies = new Map<string, Reply>([['a-0', 3], ['b-0', 'not-observed']])
    assert.equal(ratedIn(aCapability('b', 2), replies), 1)
    assert.equal(nextToRate(capabilities, replies)?.itemId, 'b')
    assert.equal(nextToRate(capabilities, replies, 2)?.itemId, 'c')
    assert.equal(nextToRate(capabilities, new Map([...replies, ['b-1', 1], ['c-0', 1]])), null)
  })
})

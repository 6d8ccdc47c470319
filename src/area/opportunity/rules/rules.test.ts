import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { typedDate } from '../../../kernel/typed-date.ts'
import type { Role } from '../../../kernel/workforce.ts'
import { type LearntCapability, type PartState, partStates } from '../records.ts'
import { begunPart, partAfter, possibleKeeperDeeds, possibleOwnDeeds } from './deeds.ts'
import { fitReasons, inOrder } from './fits.ts'
import { keeperOf, placesLeft, standingOn } from './standing.ts'
import { type ReadBeside, type TypedOpportunity, emptyOpportunity, readOpportunity, typedOf } from './typed-opportunity.ts'
import { kindsFor } from './who-may.ts'

const today = aDay('2026-11-26')
const rota: LearntCapability = { itemId: 'rota', name: 'Planning work and staff', domain: 'management' }
const change: LearntCapability = { itemId: 'change', name: 'Leading change', domain: 'leadership' }

describe('where an opportunity stands', () => {
  const opportunity = { closedOn: null, until: aDay('2027-03-31'), closesOn: aDay('2026-12-31'), places: 2 }
  const on = (facts: Partial<Parameters<typeof standingOn>[0]>, day = today) => standingOn({ opportunity, isKept: true, placesLeft: 1, ...facts }, day)

  it('is read from the top: closed, over, kept by nobody, closing day over, full, open', () => {
    assert.equal(on({}), 'open')
    assert.equal(on({ placesLeft: 0 }), 'full')
    assert.equal(on({}, aDay('2026-12-31')), 'open')
    assert.equal(on({ placesLeft: 0 }, aDay('2027-01-01')), 'closing-day-over')
    assert.equal(on({ isKept: false }, aDay('2027-01-01')), 'nobody-keeps-it')
    assert.equal(on({ isKept: false }, aDay('2027-04-01')), 'over')
    assert.equal(on({ opportunity: { ...opportunity, closedOn: today } }, aDay('2027-04-01')), 'closed')
  })

  it('counts places by who takes part or took part to the end', () => {
    assert.equal(placesLeft({ places: 3 }, partStates.map((state) => ({ state }))), 1)
  })

  it('is kept by whoever posted it; when they left, work by the head of its unit, a set by its first member, an offer to mentor by nobody', () => {
    const facts = { posterId: null, headId: 'head', takingPart: ['first', 'second'] }
    assert.equal(keeperOf({ ...facts, kind: 'stretch-assignment', posterId: 'poster' }), 'poster')
    assert.equal(keeperOf({ ...facts, kind: 'stretch-assignment' }), 'head')
    assert.equal(keeperOf({ ...facts, kind: 'cross-boundary-project', headId: null }), null)
    assert.equal(keeperOf({ ...facts, kind: 'learning-set' }), 'first')
    assert.equal(keeperOf({ ...facts, kind: 'learning-set', takingPart: [] }), null)
    assert.equal(keeperOf({ ...facts, kind: 'mentor-offer' }), null)
  })
})

describe('what can be done', () => {
  const own = (state: PartState | null, given: Partial<Parameters<typeof possibleOwnDeeds>[0]> = {}) => possibleOwnDeeds({ kind: 'stretch-assignment', standing: 'open', isKeeper: false, part: state === null ? null : { state, since: today, hasNews: false }, ...given })

  it('is to show interest while it is open, once, and again after stepping back', () => {
    assert.deepEqual(own(null), ['show-interest'])
    assert.deepEqual(own('stepped-back'), ['show-interest'])
    assert.deepEqual(own('declined'), [])
    assert.deepEqual(own('let-go'), [])
    assert.deepEqual(own(null, { standing: 'full' }), [])
    assert.deepEqual(own(null, { isKeeper: true }), [])
    assert.deepEqual(own(null, { kind: 'learning-set' }), ['join'])
  })

  it('is to step back at any time before the end, but for the host of a set, and to finish once one takes part', () => {
    assert.deepEqual(own('interested', { standing: 'closed' }), ['step-back'])
    assert.deepEqual(own('taking-part', { standing: 'over' }), ['finish', 'step-back'])
    assert.deepEqual(own('taking-part', { kind: 'learning-set', isKeeper: true }), ['finish'])
    assert.deepEqual(own('finished'), [])
  })

  it('is for who answers: yes while places last, no always, also after the closing day', () => {
    assert.deepEqual(possibleKeeperDeeds('mentor-offer', 'closing-day-over', 1, 'interested'), ['accept', 'decline'])
    assert.deepEqual(possibleKeeperDeeds('mentor-offer', 'full', 0, 'interested'), ['decline'])
    assert.deepEqual(possibleKeeperDeeds('mentor-offer', 'over', 1, 'interested'), ['decline'])
    assert.deepEqual(possibleKeeperDeeds('stretch-assignment', 'full', 0, 'taking-part'), ['let-go'])
    assert.deepEqual(possibleKeeperDeeds('learning-set', 'open', 1, 'taking-part'), ['let-go', 'hand-over'])
    for (const state of ['declined', 'stepped-back', 'let-go', 'finished'] as const) assert.deepEqual(possibleKeeperDeeds('learning-set', 'open', 1, state), [])
  })

  it('deletes what somebody wrote when they take their interest back', () => {
    const asked = begunPart('o', 'p', 'I plan rotas already', today, false)
    assert.equal(partAfter(asked, 'step-back', '', today).words, '')
    const accepted = partAfter(asked, 'accept', 'Welcome', today)
    assert.deepEqual([accepted.state, accepted.since, accepted.words, accepted.hasNews], ['taking-part', today, 'I plan rotas already', true])
    assert.equal(partAfter(asked, 'decline', 'Another unit this time', today).hasNews, true)
  })
})

describe('who can offer what', () => {
  it('is work for line managers, supervisors and OD leads, a mentor or a set for everybody', () => {
    const kinds = (...held: readonly Role[]) => kindsFor(new Set<Role>(['member', ...held]))
    assert.deepEqual(kinds(), ['mentor-offer', 'learning-set'])
    assert.deepEqual(kinds('administrator', 'board-reader', 'facilitator', 'auditor'), ['mentor-offer', 'learning-set'])
    for (const role of ['line-manager', 'supervisor', 'od-lead'] as const) assert.equal(kinds(role).length, 4)
  })
})

describe('what fits', () => {
  const wanted = { goalItems: new Set(['rota']), stage: 'first-line', comingStage: 'middle' } as const

  it('is said with its reasons: a goal, the stage of the post, the stage of a post to come', () => {
    assert.deepEqual(fitReasons({ capability: rota, stage: null }, wanted), ['goal'])
    assert.deepEqual(fitReasons({ capability: rota, stage: 'first-line' }, wanted), ['goal', 'stage'])
    assert.deepEqual(fitReasons({ capability: change, stage: 'middle' }, wanted), ['coming-stage'])
    assert.deepEqual(fitReasons({ capability: rota, stage: 'senior' }, wanted), [])
    assert.deepEqual(fitReasons({ capability: null, stage: null }, wanted), [])
    assert.deepEqual(fitReasons({ capability: rota, stage: 'senior' }, { goalItems: new Set(['rota']), stage: null, comingStage: null }), [])
  })

  it('comes first by a goal, then by stage, then the rest, each by closing day, and loses nothing', () => {
    const one = (opportunityId: string, capability: LearntCapability | null, stage: 'first-line' | null, closesOn: string) => ({ opportunityId, capability, stage, closesOn: aDay(closesOn) })
    const all = [one('a', null, null, '2026-12-01'), one('b', change, 'first-line', '2026-12-01'), one('c', rota, null, '2027-01-01'), one('d', rota, 'first-line', '2026-12-24'), one('e', change, null, '2026-11-30')]
    const { fitting, others } = inOrder(all, wanted)
    assert.deepEqual(fitting.map((fit) => fit.one.opportunityId), ['d', 'c', 'b'])
    assert.deepEqual(others.map(({ opportunityId }) => opportunityId), ['e', 'a'])
  })
})

describe('an opportunity as it is typed', () => {
  const beside: ReadBeside = { kind: 'stretch-assignment', capabilities: [rota, change], today, taken: 0, stands: null }
  const typed: TypedOpportunity = { ...emptyOpportunity('stretch-assignment'), title: 'Plan the winter rota', does: 'Plan it with both teams', capability: 'rota', hours: '2,5', until: typedDate(aDay('2027-03-31')), closes: typedDate(aDay('2026-12-31')) }
  const problemsIn = (change_: Partial<TypedOpportunity>, given: Partial<ReadBeside> = {}) => {
    const read = readOpportunity({ ...typed, ...change_ }, { ...beside, ...given })
    return read.ok ? [] : read.error.map(({ at }) => at)
  }

  it('is read with its capability and its domain, and drawn again the same', () => {
    const read = readOpportunity(typed, beside)
    assert.ok(read.ok)
    assert.deepEqual([read.value.capability, read.value.monthlyHours, read.value.places, read.value.stage], [rota, 2.5, 1, null])
    assert.deepEqual(readOpportunity(typedOf(read.value), beside), read)
  })

  it('names every problem in the order of the form', () => {
    assert.deepEqual(problemsIn({ title: '', does: '', capability: '', stage: 'x', hours: '0', places: '0', closes: typedDate(aDay('2026-11-25')), until: typedDate(null) }), ['title', 'does', 'capability', 'stage', 'hours', 'places', 'closes', 'until'])
  })

  it('must name a capability for work, and may leave it open for a mentor', () => {
    assert.deepEqual(problemsIn({ capability: '' }), ['capability'])
    assert.deepEqual(problemsIn({ capability: '' }, { kind: 'mentor-offer' }), [])
    assert.deepEqual(problemsIn({ capability: 'of another framework' }), ['capability'])
  })

  it('must say with whom a project is, and where a set meets; a set has 4 to 8 places', () => {
    assert.deepEqual(problemsIn({}, { kind: 'cross-boundary-project' }), ['particulars'])
    assert.deepEqual(problemsIn({ places: '9', particulars: 'Tuesdays' }, { kind: 'learning-set' }), ['places'])
    assert.deepEqual(problemsIn({ places: '3', particulars: 'Tuesdays' }, { kind: 'learning-set' }), ['places'])
    assert.deepEqual(problemsIn({ places: '8', particulars: 'Tuesdays' }, { kind: 'learning-set' }), [])
  })

  it('offers no fewer places than are taken, and ends no sooner than it closes', () => {
    assert.deepEqual(problemsIn({ places: '1' }, { taken: 2 }), ['places'])
    assert.deepEqual(problemsIn({ until: typedDate(aDay('2026-12-30')) }), ['until'])
  })

  it('keeps days that are over where they stand, and takes no other past day', () => {
    const read = readOpportunity(typed, beside)
    assert.ok(read.ok)
    const stands = { ...read.value, closesOn: aDay('2026-11-01') }
    assert.deepEqual(problemsIn({ closes: typedDate(stands.closesOn) }, { stands }), [])
    assert.deepEqual(problemsIn({ closes: typedDate(aDay('2026-11-02')) }, { stands }), ['closes'])
  })

  it('keeps the capability that stands although the framework changed', () => {
    const read = readOpportunity(typed, beside)
    assert.ok(read.ok)
    assert.deepEqual(problemsIn({}, { capabilities: [change], stands: read.value }), [])
  })
})

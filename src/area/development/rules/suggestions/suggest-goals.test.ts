import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../../kernel/calendar-date.ts'
import { type Rating, ratings } from '../../../../kernel/rating.ts'
import { aDay } from '../../../../kernel/testing/a-day.ts'
import { stages } from '../../../../kernel/workforce.ts'
import { someFacts } from '../../testing/some-goals.ts'
import { both, cannotTell, exampleCapabilities, exampleDay, figures, known, tenths } from '../../worked-examples/worked-example.ts'
import { activityKinds } from '../development-plan.ts'
import { minutesByMonth } from '../monthly-budget.ts'
import { type ActivityOption, type Known, type SuggestionFacts, type Suggestions, firsts, postKinds } from './facts.ts'
import { planTicked } from './choose-activities.ts'
import { orderOf } from './order.ts'
import { readKnown } from './read-known.ts'
import { suggestGoals } from './suggest-goals.ts'

const codes = Object.keys(exampleCapabilities)
const option = (entryId: string, builds: readonly string[], changed: Partial<ActivityOption> = {}): ActivityOption => ({ entryId, name: entryId, doThis: 'Do it.', proof: 'A note.', kind: 'experiential', minutes: 60, leastMinutes: null, isInOneDay: false, overMonths: 1, costPence: 0, builds, stages, ...changed })
const perCapability = codes.flatMap((code) => [option(`do-${code}`, [code]), option(`read-${code}`, [code], { kind: 'self-directed' })])
const suggest = (facts: Omit<SuggestionFacts, 'activities'>, activities: readonly ActivityOption[] = perCapability) => suggestGoals({ ...facts, activities })
const namesOf = ({ suggestions }: Suggestions) => suggestions.map((one) => (one.kind === 'gap' ? one.capability.code : `find out ${one.capabilities.map(({ code }) => code).join()}`))
const domainsOf = ({ suggestions }: Suggestions) => suggestions.map((one) => (one.kind === 'gap' ? one.capability.domain : one.domain))

describe('what is ticked', () => {
  const room = { booked: [], frame: { from: exampleDay, to: addDays(exampleDay, 90), monthlyMinutes: 180 } }
  const minutesOf = (ticked: Parameters<typeof planTicked>[0]) => planTicked(ticked, room).activities.map(({ sittings }) => sittings.reduce((sum, { minutes }) => sum + minutes, 0))

  it('is planned in full where there is time, else as its least, and left out when that finds none', () => {
    const [walk, course] = [option('walk', ['M5'], { minutes: 180, leastMinutes: 120 }), option('course', ['M5'], { minutes: 7_200 })]
    assert.deepEqual(minutesOf([{ option: walk, amount: 'most' }]), [180])
    assert.deepEqual(minutesOf([{ option: walk, amount: 'least' }]), [120])
    assert.deepEqual(minutesOf([{ option: option('long', ['M5'], { minutes: 900, leastMinutes: 60 }), amount: 'most' }]), [60])
    assert.deepEqual(planTicked([{ option: course, amount: 'most' }], room).leftOut, [course])
  })

  it('finds the days that were suggested', () => {
    const facts = { ...someFacts({ M3: [2, 2, 2] }), activities: perCapability.map((one) => ({ ...one, minutes: 180, leastMinutes: 60 })) }
    const [first] = suggestGoals(facts).suggestions
    if (first?.kind !== 'gap') return assert.fail('a gap is suggested first')
    assert.ok(first.activities.length > 0)
    assert.deepEqual(planTicked(first.activities, { booked: facts.booked, frame: { from: addDays(facts.today, 1), to: first.by, monthlyMinutes: facts.monthlyMinutes } }).activities, first.activities)
  })
})

describe('what a gap is', () => {
  it('is a figure whose whole interval lies below the middle, and none that reaches it', () => {
    assert.equal(readKnown(figures(2, 2.4, 2.9)).kind, 'gap')
    assert.deepEqual(readKnown(figures(2, 2.6, 3)), { kind: 'cannot-tell', why: 'interval-holds-middle' })
    assert.deepEqual(readKnown(figures(3, 3.4, 3.8)), { kind: 'no-gap' })
  })

  it('is what every view puts below; where they differ, nobody can tell', () => {
    assert.equal(readKnown(both([2, 3], [3, 2])).kind, 'gap')
    assert.deepEqual(readKnown(both([2, 3], [3, 3])), { kind: 'cannot-tell', why: 'views-differ' })
    assert.deepEqual(readKnown(both([], [])), { kind: 'cannot-tell', why: 'no-view' })
    assert.deepEqual(readKnown(both([3, 4], [])), { kind: 'no-gap' })
  })

  it('is surer with two views than with one', () => {
    assert.deepEqual([readKnown(both([2], [2])), readKnown(both([2], []))].map((read) => read.kind === 'gap' && read.certainty), ['two-views', 'one-view'])
  })
})

describe('which domain comes first', () => {
  const order = (changed: Partial<Parameters<typeof orderOf>[0]>) => orderOf({ postKind: 'settled', isNewInPost: false, stage: 'first-line', chosenOrder: null, ...changed })

  it('is management for who acts up, is newly promoted, or is new where managing begins, each with its reason', () => {
    assert.deepEqual(order({ postKind: 'acting-up', stage: 'senior' }), { first: 'management', why: 'acting-up' })
    assert.deepEqual(order({ postKind: 'new' }), { first: 'management', why: 'newly-promoted' })
    assert.deepEqual(order({ isNewInPost: true, stage: 'middle' }), { first: 'management', why: 'new-in-post' })
  })

  it('is neither for who is settled, for a new senior post of the same kind, and for the board', () => {
    assert.deepEqual([order({}), order({ isNewInPost: true, stage: 'senior' }), order({ postKind: 'new', stage: 'executive' })].map(({ first }) => first), ['either', 'either', 'either'])
  })

  it('is what the person chose, whatever the post says', () => {
    for (const postKind of postKinds) for (const first of firsts) assert.deepEqual(order({ postKind, isNewInPost: true, chosenOrder: first }), { first, why: 'chosen' })
  })
})

describe('suggestions', () => {
  it('begin with management for the newly promoted, even where leadership is farther below', () => {
    const facts = someFacts({ L3: [1, 1, 1], M5: [2, 3, 3] }, { postKind: 'new' })
    assert.deepEqual(namesOf(suggest(facts)), ['M5', 'L3'])
    assert.deepEqual(namesOf(suggest({ ...facts, chosenOrder: 'leadership' })), ['L3', 'M5'])
    assert.deepEqual(namesOf(suggest({ ...facts, postKind: 'settled' })), ['L3', 'M5'])
  })

  it('follow the demand of the post where nothing else decides', () => {
    const gaps = { M5: [2, 2, 2], L4: [2, 2, 2] } as const
    assert.deepEqual(namesOf(suggest(someFacts(gaps, { demand: tenths(6, 8) }))), ['M5', 'L4'])
    assert.deepEqual(namesOf(suggest(someFacts(gaps, { demand: tenths(2, 4) }))), ['L4', 'M5'])
  })

  it('put what is surer before what one person alone says, and what the stage needs early before the rest', () => {
    const surer = known({ M5: both([2, 2], [2, 2]), M1: { kind: 'views', views: [{ by: 'self', steps: [2, 2] }] } }, both([3], [3]))
    assert.deepEqual(namesOf(suggest(someFacts({}, { capabilities: surer }))), ['M5', 'M1'])
    assert.deepEqual(namesOf(suggest(someFacts({ M1: [2, 2], M6: [2, 2] }))), ['M6', 'M1'])
    assert.deepEqual(namesOf(suggest(someFacts({ M1: [2, 2], M6: [2, 2] }, { stage: 'middle' }))), ['M1', 'M6'])
  })

  it('find out management before leadership is worked on, when nobody can tell anything of management', () => {
    const facts = someFacts({}, { postKind: 'acting-up', capabilities: known({ ...Object.fromEntries(codes.filter((code) => code.startsWith('M')).map((code) => [code, cannotTell])), L2: both([1], [1]) }, both([3], [3])) })
    assert.deepEqual(namesOf(suggest(facts)), ['find out M6,M4,M8', 'L2'])
  })

  it('are one, two or three by the time that is given, less what is in hand', () => {
    const gaps = Object.fromEntries(codes.map((code) => [code, [2, 2, 2] as readonly Rating[]]))
    assert.deepEqual([60, 180, 240].map((monthlyMinutes) => suggest(someFacts(gaps, { monthlyMinutes })).suggestions.length), [1, 2, 3])
    assert.equal(suggest(someFacts(gaps, { monthlyMinutes: 240, inHand: [{ itemId: 'M6' }, { itemId: 'M4' }] })).suggestions.length, 1)
    assert.equal(suggest(someFacts(gaps, { inHand: [{ itemId: 'M6' }, { itemId: 'M4' }, { itemId: 'L3' }] })).remark, 'enough-in-hand')
  })

  it('end with the post when it ends sooner, and are none in its last two weeks', () => {
    const soon = suggest(someFacts({ M3: [2] }, { endsOn: addDays(exampleDay, 40) }))
    assert.deepEqual(soon.suggestions.map(({ by }) => by), [addDays(exampleDay, 40)])
    assert.ok(soon.suggestions[0]?.reasons.some((reason) => reason.code === 'time-left' && reason.days === 40))
    assert.equal(suggest(someFacts({ M3: [2] }, { endsOn: addDays(exampleDay, 13) })).remark, 'post-ends')
    assert.equal(suggest(someFacts({ M3: [2] }, { today: aDay('2028-02-15'), endsOn: aDay('2028-02-29') })).suggestions[0]?.by, '2028-02-29')
  })

  it('take no activity whose cost or time nobody knows, none that costs too much, and none for another stage', () => {
    const options = [option('dear', ['M3'], { costPence: 1 }), option('unknown-cost', ['M3'], { costPence: null }), option('unknown-time', ['M3'], { minutes: null }), option('senior', ['M3'], { stages: ['senior'] }), option('fits', ['M3'])]
    const [first] = suggest(someFacts({ M3: [2] }), options).suggestions
    assert.ok(first?.kind === 'gap')
    assert.deepEqual(first.activities.map(({ option: { entryId } }) => entryId), ['fits'])
  })

  it('say which activity does not fit, by how much, and what would help', () => {
    const [first] = suggest(someFacts({ M3: [2] }), [option('programme', ['M3'], { kind: 'formal', minutes: 6_000 }), option('day', ['M3'], { minutes: 420, isInOneDay: true })]).suggestions
    assert.ok(first?.kind === 'gap')
    assert.deepEqual(first.activities, [])
    assert.deepEqual(first.notFitted.map(({ option: { entryId }, shortMinutes, neededMonthlyMinutes }) => [entryId, shortMinutes, neededMonthlyMinutes]), [['day', 240, 420]])
  })

  it('plan the least of an activity where there is no time for all of it, and leave time for the goals to come', () => {
    const network = (code: string) => option(`network-${code}`, [code], { kind: 'self-directed', minutes: 720, leastMinutes: 180 })
    const { suggestions } = suggest(someFacts({ M6: [1], M4: [2] }), [option('talk', ['M6'], { minutes: 120 }), network('M6'), option('plan', ['M4'], { minutes: 120 })])
    const planned = suggestions.flatMap((one) => (one.kind === 'gap' ? one.activities.map(({ option: { entryId }, amount }) => [entryId, amount]) : []))
    assert.deepEqual(planned, [['talk', 'most'], ['network-M6', 'least'], ['plan', 'most']])
  })

  it('suggest a capability of another framework without our activities, for the person to add their own', () => {
    const facts = someFacts({}, { capabilities: ['One', 'Two'].map((name) => ({ capability: { itemId: name, code: null, name, domain: 'management' }, known: both([2], [2]) })) })
    assert.deepEqual(suggest(facts).suggestions.map((one) => one.kind === 'gap' && [one.capability.name, one.activities.length]), [['One', 0], ['Two', 0]])
  })
})

/** Anything that suggestions can be made from. */
const anyKnown: fc.Arbitrary<Known> = fc.oneof(
  fc.constant(cannotTell),
  fc.record({ kind: fc.constant('views' as const), views: fc.array(fc.record({ by: fc.constantFrom('self' as const, 'supervisor' as const), steps: fc.array(fc.constantFrom(...ratings), { maxLength: 4 }) }), { maxLength: 3 }) }),
  fc.tuple(fc.integer({ min: 10, max: 50 }), fc.integer({ min: 0, max: 10 })).map(([value, width]) => figures((value - width) / 10, value / 10, (value + width) / 10)),
)
const anyOption: fc.Arbitrary<ActivityOption> = fc.record({
  entryId: fc.uuid(),
  name: fc.constantFrom('Reading', 'Shadowing', 'A course', 'A project'),
  doThis: fc.constant('Do it.'),
  proof: fc.constant('A note.'),
  kind: fc.constantFrom(...activityKinds),
  minutes: fc.option(fc.integer({ min: 5, max: 900 })),
  leastMinutes: fc.option(fc.integer({ min: 5, max: 200 })),
  isInOneDay: fc.boolean(),
  overMonths: fc.integer({ min: 1, max: 4 }),
  costPence: fc.option(fc.integer({ min: 0, max: 30_000 })),
  builds: fc.subarray(codes, { minLength: 1, maxLength: 8 }),
  stages: fc.subarray([...stages], { minLength: 1 }),
})
const anyFacts: fc.Arbitrary<SuggestionFacts> = fc
  .record({
    today: fc.integer({ min: 0, max: 3_000 }).map((days) => addDays(aDay('2026-01-01'), days)),
    stage: fc.constantFrom(...stages),
    postKind: fc.constantFrom(...postKinds),
    isNewInPost: fc.boolean(),
    demand: fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })).map(([one, other]) => tenths(Math.min(one, other), Math.max(one, other))),
    capabilities: fc.array(anyKnown, { minLength: 16, maxLength: 16 }).map((all) => known(Object.fromEntries(codes.map((code, index) => [code, all[index] ?? cannotTell])), cannotTell)),
    endsIn: fc.option(fc.integer({ min: -5, max: 300 })),
    monthlyMinutes: fc.integer({ min: 0, max: 900 }),
    chosenOrder: fc.option(fc.constantFrom(...firsts)),
    activities: fc.uniqueArray(anyOption, { maxLength: 30, selector: ({ entryId }) => entryId }),
    bookedIn: fc.array(fc.tuple(fc.integer({ min: -40, max: 120 }), fc.integer({ min: 1, max: 120 })), { maxLength: 6 }),
    inHand: fc.subarray(codes, { maxLength: 3 }).map((all) => all.map((itemId) => ({ itemId }))),
    costAtMostPence: fc.integer({ min: 0, max: 30_000 }),
  })
  .map(({ endsIn, bookedIn, ...facts }) => ({ ...facts, endsOn: endsIn === null ? null : addDays(facts.today, endsIn), booked: bookedIn.map(([days, minutes]) => ({ day: addDays(facts.today, days), minutes })) }))

const isManagementFirst = (facts: SuggestionFacts) => facts.chosenOrder === null && (facts.postKind === 'acting-up' || (facts.postKind === 'new' && facts.stage !== 'executive'))

describe('suggestions from any facts', () => {
  it('never plan more than the budget of a calendar month, what is booked included', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const mine = suggestGoals(facts).suggestions.flatMap((one) => (one.kind === 'gap' ? one.activities.flatMap(({ sittings }) => sittings) : []))
        const booked = minutesByMonth(facts.booked)
        for (const [month, minutes] of minutesByMonth(mine)) assert.ok(minutes + (booked.get(month) ?? 0) <= facts.monthlyMinutes, month)
        assert.ok(mine.every(({ day }) => day > facts.today && (facts.endsOn === null || day <= facts.endsOn)))
      }),
      { numRuns: 300 },
    )
  })

  it('put management first for the newly promoted, unless the person changed it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const suggested = suggestGoals(facts)
        const shown = domainsOf(suggested)
        const first = isManagementFirst(facts) ? 'management' : facts.chosenOrder
        if (first === null || first === 'either') return
        assert.equal(suggested.order.first, first)
        assert.deepEqual(shown, shown.toSorted((one, other) => Number(one !== first) - Number(other !== first)))
        const isThere = facts.capabilities.some(({ capability, known: one }) => capability.domain === first && readKnown(one).kind !== 'no-gap' && !facts.inHand.some(({ itemId }) => itemId === capability.itemId))
        if (isThere && shown.length > 0) assert.equal(shown[0], first)
      }),
      { numRuns: 300 },
    )
  })

  it('never call a gap what nobody can tell', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { suggestions, later } = suggestGoals(facts)
        const called = [...suggestions.flatMap((one) => (one.kind === 'gap' ? [one.capability.itemId] : [])), ...later.map(({ capability }) => capability.itemId)]
        const tellable = (itemId: string) => facts.capabilities.some(({ capability, known: one }) => capability.itemId === itemId && readKnown(one).kind === 'gap')
        assert.ok(called.every(tellable))
        for (const one of suggestions) if (one.kind === 'find-out') assert.ok(one.capabilities.length > 0 && one.capabilities.every(({ itemId }) => !tellable(itemId)))
      }),
      { numRuns: 300 },
    )
  })

  it('are the same whatever the order of what comes in', () => {
    fc.assert(
      fc.property(anyFacts, fc.infiniteStream(fc.nat()), (facts, chance) => {
        const shuffled = <One>(list: readonly One[]) => list.map((one) => ({ one, key: chance.next().value })).toSorted((one, other) => one.key - other.key).map(({ one }) => one)
        const mixed = { ...facts, capabilities: shuffled(facts.capabilities), activities: shuffled(facts.activities), booked: shuffled(facts.booked), inHand: shuffled(facts.inHand) }
        assert.deepEqual(suggestGoals(mixed), suggestGoals(facts))
      }),
      { numRuns: 200 },
    )
  })

  it('are at most three with what is in hand, each with reasons, and each capability and activity once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { suggestions, later, remark } = suggestGoals(facts)
        assert.ok(suggestions.length === 0 || suggestions.length + facts.inHand.length <= 3)
        assert.equal(suggestions.length === 0, remark !== null)
        const activities = suggestions.flatMap((one) => (one.kind === 'gap' ? one.activities.map(({ option: { entryId } }) => entryId) : []))
        const named = [...suggestions.flatMap((one) => (one.kind === 'gap' ? [one.capability] : one.capabilities)), ...later.map(({ capability }) => capability)].map(({ itemId }) => itemId)
        assert.deepEqual([new Set(activities).size, new Set(named).size], [activities.length, named.length])
        for (const one of suggestions) assert.ok(one.reasons.length > 0 && (one.kind === 'find-out' || one.activities.length <= 3))
      }),
      { numRuns: 300 },
    )
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { ReportedStart } from '../records.ts'
import { daysWithout, figuresOf, isPreparedBefore } from './figures.ts'
import { beganIn, isPastAgreedEnd, twelveMonthsUntil } from './period.ts'
import { type ReportUnit, reportOf } from './report.ts'

const today = aDay('2026-11-26')
const period = twelveMonthsUntil(today)

function aStart(more: Partial<ReportedStart> = {}): ReportedStart {
  return { personId: null, unitId: 'a', startsOn: aDay('2026-06-01'), agreedUntil: null, endedOn: null, startedBy: 'employer', preparedOn: null, charterDraftedOn: null, charterAgreedOn: null, ...more }
}

describe('the 12 months of a report', () => {
  it('end today and begin the day after the same day a year before, also on 29 February', () => {
    assert.deepEqual(period, { first: '2025-11-27', last: '2026-11-26' })
    assert.deepEqual(twelveMonthsUntil(aDay('2028-02-29')), { first: '2027-03-01', last: '2028-02-29' })
    assert.deepEqual(twelveMonthsUntil(aDay('2029-02-28')).first, '2028-02-29')
  })

  it('hold who began on their first and last day, and nobody else', () => {
    const began = (text: string) => beganIn(period, aStart({ startsOn: aDay(text) }))
    assert.deepEqual(['2025-11-26', '2025-11-27', '2026-11-26', '2026-11-27'].map(began), [false, true, true, false])
  })

  it('hold nobody whose start was called off by its first day', () => {
    const began = (endedOn: string) => beganIn(period, aStart({ endedOn: aDay(endedOn) }))
    assert.deepEqual(['2026-05-20', '2026-06-01', '2026-06-02'].map(began), [false, false, true])
  })
})

describe('prepared before the start', () => {
  it('means the day before at the latest', () => {
    assert.deepEqual(['2026-05-31', '2026-06-01', '2026-06-02'].map((text) => isPreparedBefore(aStart({ preparedOn: aDay(text) }))), [true, false, false])
    assert.equal(isPreparedBefore(aStart()), false)
  })

  it('counts days without it until it stood, the post ended, or today', () => {
    assert.equal(daysWithout(aStart({ preparedOn: aDay('2026-05-20') }), today), 0)
    assert.equal(daysWithout(aStart({ preparedOn: aDay('2026-06-01') }), today), 0)
    assert.equal(daysWithout(aStart({ preparedOn: aDay('2026-06-15') }), today), 14)
    assert.equal(daysWithout(aStart({ endedOn: aDay('2026-07-01'), preparedOn: aDay('2026-08-01') }), today), 30)
    assert.equal(daysWithout(aStart({ startsOn: aDay('2026-11-20') }), today), 6)
    assert.equal(daysWithout(aStart({ startsOn: aDay('2026-03-28'), preparedOn: aDay('2026-03-30') }), today), 2)
  })
})

describe('past the agreed end date', () => {
  it('is who is in post the day after the agreed day, and nobody who went back or had none', () => {
    const past = (more: Partial<ReportedStart>) => isPastAgreedEnd(aStart(more), today)
    assert.equal(past({ agreedUntil: aDay('2026-11-25') }), true)
    assert.equal(past({ agreedUntil: today }), false)
    assert.equal(past({}), false)
    assert.equal(past({ agreedUntil: aDay('2026-11-25'), endedOn: today }), false)
    assert.equal(past({ agreedUntil: aDay('2026-11-25'), endedOn: aDay('2026-11-27') }), true)
  })
})

describe('figures of a group', () => {
  it('are these, worked out by hand', () => {
    const figures = figuresOf(
      [
        aStart({ preparedOn: aDay('2026-05-01'), charterDraftedOn: aDay('2026-06-01'), charterAgreedOn: aDay('2026-06-11') }),
        aStart({ preparedOn: aDay('2026-06-11'), startedBy: 'self', charterDraftedOn: aDay('2026-06-01'), charterAgreedOn: aDay('2026-06-21') }),
        aStart({ preparedOn: aDay('2026-06-21'), startedBy: null, charterDraftedOn: aDay('2026-06-01') }),
      ],
      period,
    )
    assert.deepEqual(figures, { began: 3, preparedBefore: 1, medianDaysWithout: 10, bySelf: 1, byEmployer: 1, charterDrafted: 3, charterAgreed: 2, medianDaysToAgree: null })
    const agreed = (days: number) => aStart({ charterDraftedOn: aDay('2026-06-01'), charterAgreedOn: addDays(aDay('2026-06-01'), days) })
    assert.deepEqual([9, 10].map((people) => figuresOf([...several(3, {}), ...Array.from({ length: people }, (_, place) => agreed(place))], period).medianDaysToAgree), [null, 4.5])
    assert.deepEqual(figuresOf([], period), { began: 0, preparedBefore: 0, medianDaysWithout: null, bySelf: 0, byEmployer: 0, charterDrafted: 0, charterAgreed: 0, medianDaysToAgree: null })
  })
})

const units: readonly [ReportUnit, ...ReportUnit[]] = [
  { id: 'root', parentId: null, name: 'All', depth: 0 },
  { id: 'a', parentId: 'root', name: 'A', depth: 1 },
  { id: 'a1', parentId: 'a', name: 'A1', depth: 2 },
  { id: 'b', parentId: 'root', name: 'B', depth: 1 },
]
const several = (count: number, more: Partial<ReportedStart>) => Array.from({ length: count }, () => aStart(more))

describe('the report by unit', () => {
  it('shows a part with all below it, and no part of fewer than 10', () => {
    const report = reportOf([...several(7, {}), ...several(6, { unitId: 'a1' }), ...several(12, { unitId: 'b' }), ...several(1, { startsOn: addDays(today, 5) })], units, period)
    assert.deepEqual([report.whole, ...report.parts].map(({ unit, figures }) => [unit.name, figures?.began ?? null]), [['All', 25], ['A', 13], ['A1', null], ['B', 12]])
    assert.equal(report.hasAhead, true)
  })

  it('shows nothing of the one part whose difference to the whole is too few', () => {
    const report = reportOf([...several(12, {}), ...several(3, { unitId: 'b' })], units, period)
    assert.deepEqual([report.whole, ...report.parts].map(({ figures }) => figures?.began ?? null), [15, null, null])
  })

  it('counts people, not starts, where it is known who starts twice', () => {
    const twice = (people: number, unitIds: readonly string[]) => Array.from({ length: people }, (_, place) => unitIds.map((unitId) => aStart({ personId: String(place), unitId }))).flat()
    const shown = (starts: readonly ReportedStart[]) => [reportOf(starts, units, period)].flatMap(({ whole, parts }) => [whole, ...parts]).map(({ figures }) => figures?.began ?? null)
    assert.deepEqual(shown(twice(9, ['a', 'a'])), [null, null])
    assert.deepEqual(shown(twice(10, ['a', 'a'])), [20, 20])
    assert.deepEqual(shown(twice(9, ['a', 'a1'])), [null, null, null])
    // Six who start in two units below A are six people in A.
    assert.deepEqual(shown([...twice(6, ['a', 'a1']), ...several(10, { unitId: 'b' })]), [22, null, null, null])
  })

  it('counts who is past the end among those with an agreed end, whenever they began', () => {
    const report = reportOf([...several(8, { startsOn: aDay('2024-01-01'), agreedUntil: aDay('2024-07-01') }), ...several(4, { agreedUntil: aDay('2027-01-01') })], units, period)
    assert.deepEqual([report.whole.figures, report.whole.pastEnd], [null, { past: 8, withAgreedEnd: 12 }])
  })

  it('lets no difference of shown lines rest on 1 to 9 people', () => {
    const counts = fc.tuple(fc.nat(25), fc.nat(25), fc.nat(25), fc.nat(25))
    fc.assert(
      fc.property(counts, ([own, a, a1, b]) => {
        const report = reportOf([...several(own, { unitId: 'root' }), ...several(a, {}), ...several(a1, { unitId: 'a1' }), ...several(b, { unitId: 'b' })], units, period)
        const began = new Map([report.whole, ...report.parts].flatMap(({ unit, figures }) => (figures === null ? [] : [[unit.id, figures.began] as const])))
        const minus = (one: string, ...others: readonly string[]) => (began.has(one) && others.every((other) => began.has(other)) ? (began.get(one) ?? 0) - others.reduce((sum, other) => sum + (began.get(other) ?? 0), 0) : 0)
        for (const left of [minus('root'), minus('root', 'a'), minus('root', 'b'), minus('root', 'a', 'b'), minus('root', 'a1'), minus('root', 'a1', 'b'), minus('a', 'a1')]) assert.ok(left === 0 || left >= 10, String(left))
      }),
      { numRuns: 300 },
    )
  })
})

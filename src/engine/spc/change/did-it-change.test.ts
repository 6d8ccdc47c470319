import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { defaultXmrOptions } from '../xmr-options.ts'
import type { ChangeAnswer } from './change-answer.ts'
import type { ChangeQuestion } from './change-question.ts'
import { didItChange } from './did-it-change.ts'

function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  assert.ok(parsed.ok)
  return parsed.value
}

/** 24 steady values round 50: mean 50, no drift, no special cause, neighbours not alike. */
const steady = [51, 47, 52, 49, 55, 48, 50, 53, 46, 51, 49, 54, 47, 50, 52, 48, 53, 46, 51, 49, 50, 52, 47, 50]
const higher = steady.slice(0, 12).map((value) => value + 6)

function aQuestion(given: Partial<ChangeQuestion> = {}): ChangeQuestion {
  return {
    baseline: steady, after: higher, kind: 'measurement', improvementDirection: 'increase', rules: defaultXmrOptions, hopedShift: 3, smallestWorthwhile: null,
    registration: { registeredOn: day('2026-01-05'), firstAfterOn: day('2026-02-01') }, seed: 1, series: 500, ...given,
  }
}

const ask = (given: Partial<ChangeQuestion> = {}): ChangeAnswer => didItChange(aQuestion(given))
const codes = (answer: ChangeAnswer): readonly string[] => answer.reasons.map(({ code }) => code)

test('says "changed" when rules and interval agree', () => {
  const answer = ask()
  assert.equal(answer.verdict, 'changed')
  assert.deepEqual(answer.reasons, [{ code: 'rules-met', direction: 'better' }, { code: 'interval-without-zero', direction: 'better' }])
  assert.ok((answer.difference?.interval.lower ?? 0) > 3 && (answer.difference?.interval.upper ?? 0) < 9)
})

test('says "changed the other way" when they agree on the worse side', () => {
  assert.equal(ask({ improvementDirection: 'decrease' }).verdict, 'changed-the-other-way')
})

test('says "not yet" when nothing moved', () => {
  const answer = ask({ after: steady.slice(0, 12) })
  assert.equal(answer.verdict, 'not-yet')
  assert.deepEqual(codes(answer), ['no-rule-met', 'interval-with-zero'])
})

test('a signal by the rules alone is "not yet": one point outside, and a mean that did not move', () => {
  const answer = ask({ after: [...steady.slice(0, 11), 75] })
  assert.deepEqual([answer.verdict, codes(answer)], ['not-yet', ['rules-met', 'interval-with-zero']])
  assert.deepEqual([answer.signal.better, answer.signal.firstBetter], [['outside-limits'], 12])
})

test('says "too early" with fewer than 7 values after, whatever they are', () => {
  const answer = ask({ after: [70, 71, 72, null, 70, 71, 72] })
  assert.deepEqual([answer.verdict, answer.pointsAfter, codes(answer)], ['too-early', 6, ['few-points-after']])
})

test('cannot tell from a baseline of fewer than 12 values', () => {
  assert.deepEqual(ask({ baseline: steady.slice(0, 11) }).reasons[0], { code: 'baseline-too-short', points: 11, needed: 12 })
})

test('cannot tell when the date was written down after the first value, or never', () => {
  assert.deepEqual(codes(ask({ registration: { registeredOn: day('2026-02-02'), firstAfterOn: day('2026-02-01') } })), ['registered-after-the-first-value'])
  assert.deepEqual(codes(ask({ registration: { registeredOn: null, firstAfterOn: null } })), ['not-registered'])
  assert.equal(ask({ registration: { registeredOn: day('2026-02-01'), firstAfterOn: day('2026-02-01') } }).verdict, 'changed')
})

test('cannot tell when the baseline was moving the same way already; a drift the other way is only a caution', () => {
  const rising = steady.map((value, index) => value + index / 2)
  const answer = ask({ baseline: rising, after: higher.map((value) => value + 12) })
  assert.equal(answer.verdict, 'cannot-tell')
  assert.ok(codes(answer).includes('baseline-drifts'))
  const falling = ask({ baseline: steady.map((value, index) => value - index / 4), after: higher })
  assert.ok(!codes(falling).includes('baseline-drifts'))
  assert.ok(falling.cautions.some(({ code }) => code === 'drift-against-the-difference'))
})

test('a faint drift that would explain much of the difference is a caution', () => {
  const answer = ask({ baseline: steady.map((value, index) => value + index / 10), after: steady.slice(0, 12).map((value) => value + 4) })
  assert.equal(answer.baseline.drift.isWarning, false)
  assert.ok(answer.cautions.some(({ code }) => code === 'drift-could-explain'))
  assert.ok(!ask().cautions.some(({ code }) => code === 'drift-could-explain'))
})

test('cannot tell when neighbours carry on too much, or nothing varied', () => {
  const wander = Array.from({ length: 24 }, (_, index) => 50 + Math.sin(index / 2))
  assert.ok(codes(ask({ baseline: wander })).includes('neighbours-too-alike'))
  const flat = ask({ baseline: steady.map(() => 50) })
  assert.ok(codes(flat).includes('baseline-does-not-vary'))
  assert.deepEqual([flat.model, flat.falseAlarm, flat.power], [null, null, null])
})

test('shows how often the rules alone would be wrong, and what was hoped for would be seen', () => {
  const { falseAlarm, power } = ask({ series: null })
  assert.ok(Math.abs((falseAlarm?.rules.chance ?? NaN) - 0.129) < 0.02)
  assert.ok((falseAlarm?.rulesAndInterval.chance ?? NaN) < 0.03)
  assert.ok((power?.rulesAndInterval.chance ?? NaN) > 0.6)
  assert.ok((falseAlarm?.rules.interval.lower ?? NaN) < 0.129 && (falseAlarm?.rules.interval.upper ?? NaN) > 0.12)
})

test('says when the interval holds differences too small to be worth the effort', () => {
  const cautionsFor = (smallestWorthwhile: number): readonly string[] => ask({ smallestWorthwhile }).cautions.map(({ code }) => code)
  assert.ok(!cautionsFor(1).some((code) => code.includes('worthwhile')))
  assert.ok(cautionsFor(6).includes('may-be-smaller-than-worthwhile'))
  assert.ok(cautionsFor(20).includes('smaller-than-worthwhile'))
})

test('advises another chart for times between events and for small counts', () => {
  const advice = (given: Partial<ChangeQuestion>): readonly unknown[] => ask(given).cautions.filter(({ code }) => code === 'other-chart-better')
  assert.deepEqual(advice({ kind: 'time-between' }), [{ code: 'other-chart-better', chart: 't' }])
  assert.deepEqual(advice({ kind: 'count', baseline: steady.map((value) => value - 46) }), [{ code: 'other-chart-better', chart: 'c' }])
  assert.deepEqual(advice({ kind: 'count' }), [])
})

test('the same question gives the same answer, another seed nearly so', () => {
  assert.deepEqual(ask(), ask())
  const [one, other] = [ask({ series: 4000 }), ask({ series: 4000, seed: 2 })]
  assert.equal(one.verdict, other.verdict)
  assert.ok(Math.abs((one.falseAlarm?.rules.chance ?? NaN) - (other.falseAlarm?.rules.chance ?? NaN)) < 0.04)
})

test('mirrored values with the other direction give the mirrored answer', () => {
  const mirror = (values: readonly number[]): readonly number[] => values.map((value) => -value)
  const mirrored = ask({ baseline: mirror(steady), after: mirror(higher), improvementDirection: 'decrease' })
  const plain = ask()
  assert.equal(mirrored.verdict, plain.verdict)
  assert.deepEqual(mirrored.signal, plain.signal)
  assert.ok(Math.abs((mirrored.difference?.interval.upper ?? NaN) + (plain.difference?.interval.lower ?? NaN)) < 1e-9)
})

test('gaps take no part', () => {
  const withGaps = (values: readonly number[]): readonly (number | null)[] => values.flatMap((value, index) => index % 8 === 7 ? [value, null] : [value])
  const answer = ask({ baseline: withGaps(steady), after: withGaps(higher) })
  assert.deepEqual([answer.verdict, answer.baseline.points, answer.pointsAfter], ['changed', 24, 12])
})

test('nothing at all before or after is an answer too', () => {
  const answer = ask({ baseline: [], after: [] })
  assert.deepEqual([answer.verdict, answer.difference, answer.model], ['too-early', null, null])
})

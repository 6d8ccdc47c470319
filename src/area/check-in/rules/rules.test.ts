import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '../../../kernel/calendar-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { drawNormal } from '../../../kernel/chance/normal.ts'
import { randomSource } from '../../../kernel/chance/random-source.ts'
import { type CheckIn, type CheckInAnswers, type Step, steps } from '../records.ts'
import { dueOn } from './due.ts'
import { checkInOfText, textToSeal } from './sealed-text.ts'
import { isOpened, isShared, readShare } from './sharing.ts'
import { suggestionsOf } from './suggestions.ts'
import { answersTo, trendOf } from './trend.ts'
import { readCheckIn, typedOf } from './typed-check-in.ts'

const today = aDay('2026-11-26')
const aCheckIn = (daysAgo: number, answers: CheckInAnswers['answers']): CheckIn => ({ checkInId: String(daysAgo), day: addDays(today, -daysAgo), version: 1, note: '', answers })

describe('the next check-in', () => {
  it('is due 14 days after the last on the calendar, over both clock changes and a leap day', () => {
    assert.deepEqual(dueOn(aDay('2026-11-13'), { kind: 'on' }, today), { kind: 'later', on: '2026-11-27' })
    assert.deepEqual(dueOn(aDay('2026-11-12'), { kind: 'on' }, today), { kind: 'due' })
    for (const [last, next] of [['2027-03-20', '2027-04-03'], ['2026-10-20', '2026-11-03'], ['2028-02-20', '2028-03-05']] as const) assert.deepEqual(dueOn(aDay(last), { kind: 'on' }, aDay(last)), { kind: 'later', on: next })
  })

  it('is nobody’s duty before the first, or when it is switched off', () => {
    assert.deepEqual(dueOn(null, { kind: 'on' }, today), { kind: 'not-begun' })
    assert.deepEqual(dueOn(aDay('2026-01-01'), { kind: 'off' }, today), { kind: 'off' })
  })

  it('waits for the end of a pause, and comes no earlier by one', () => {
    assert.deepEqual(dueOn(aDay('2026-11-01'), { kind: 'paused', until: aDay('2026-12-24') }, today), { kind: 'later', on: '2026-12-24' })
    assert.deepEqual(dueOn(aDay('2026-11-25'), { kind: 'paused', until: aDay('2026-11-26') }, today), { kind: 'later', on: '2026-12-09' })
    assert.deepEqual(dueOn(aDay('2026-11-01'), { kind: 'paused', until: today }, today), { kind: 'due' })
  })
})

describe('what two check-ins in a row suggest', () => {
  it('is nothing after one, or after two of which one is usual', () => {
    assert.deepEqual(suggestionsOf([aCheckIn(0, { energy: 1, load: 5, support: 1, clarity: 1, clinical: 1, manager: 1 })], today), [])
    assert.deepEqual(suggestionsOf([aCheckIn(0, { energy: 1, load: 5 }), aCheckIn(14, { energy: 3, load: 3 })], today), [])
  })

  it('is time, rest, support, clear tasks, or a talk about standing between two', () => {
    const all = { energy: 2, load: 4, support: 2, clarity: 2, clinical: 2, manager: 2 } as const
    assert.deepEqual(suggestionsOf([aCheckIn(0, all), aCheckIn(14, all)], today), ['time', 'rest', 'support', 'clear-tasks', 'between-two'])
    assert.deepEqual(suggestionsOf([aCheckIn(0, { clinical: 1 }), aCheckIn(14, { clinical: 1 })], today), [])
  })

  it('passes over answers that were left out, and ends after a long pause', () => {
    assert.deepEqual(suggestionsOf([aCheckIn(0, { energy: 1 }), aCheckIn(10, {}), aCheckIn(20, { energy: 2 })], today), ['rest'])
    assert.deepEqual(suggestionsOf([aCheckIn(29, { energy: 1 }), aCheckIn(40, { energy: 1 })], today), [])
    assert.deepEqual(suggestionsOf([aCheckIn(0, { energy: 1 }), aCheckIn(43, { energy: 1 })], today), [])
  })
})

/** Simulated people, each with chance of their own. */
const people = Array.from({ length: 500 }, (_, person) => person)

/** Answers without any course of their own: a normal draw about a mean, to the nearest of the five steps. */
function answersOf(person: number, count: number, meanAt: (at: number) => number, spread: number): readonly Step[] {
  const source = randomSource(20_261_126, `check-in/trend/${person}`)
  return Array.from({ length: count }, (_, at) => nearestStep(meanAt(at) + spread * drawNormal(source)))
}

function nearestStep(value: number): Step {
  return steps.find((step) => value < step + 0.5) ?? 5
}

describe('what answers over time say', () => {
  const steady: readonly Step[] = [3, 4, 3, 3, 4, 3, 4, 3, 3, 4, 3, 4]

  it('cannot be told from fewer than 13', () => {
    assert.deepEqual(trendOf('energy', steady), { kind: 'cannot-tell', have: 12, need: 13 })
  })

  it('is no change within the usual ups and downs', () => {
    assert.deepEqual(trendOf('energy', [...steady, 3]), { kind: 'usual' })
  })

  it('is no change for one answer, however far and however steady the others were', () => {
    assert.deepEqual(trendOf('energy', [...Array.from({ length: 20 }, (): Step => 4), 1]), { kind: 'usual' })
  })

  it('is no change for 7 usual answers after a few unusual ones, nor for less than a step', () => {
    assert.deepEqual(trendOf('energy', [4, 4, 3, 4, 4, 4, 3, 4, 4, 4, 4, 4, 4, 4]), { kind: 'usual' })
    assert.deepEqual(trendOf('energy', [3, 4, 3, 4, 3, 4, 3, 4, 4, 4, 4, 4, 4, 4]), { kind: 'usual' })
  })

  it('is a change after 7 on one side, lighter or heavier by the item, and neither for belonging', () => {
    const values: readonly Step[] = [...Array.from({ length: 7 }, (): Step => 4), ...Array.from({ length: 7 }, (): Step => 2)]
    assert.deepEqual(trendOf('energy', values), { kind: 'changed', towards: 'low', is: 'heavier' })
    assert.deepEqual(trendOf('load', values), { kind: 'changed', towards: 'low', is: 'lighter' })
    assert.deepEqual(trendOf('clinical', values), { kind: 'changed', towards: 'low', is: 'other' })
    assert.deepEqual(trendOf('energy', values.slice(0, -1)), { kind: 'usual' }, 'not after 6')
  })

  it('is called a change in at most 8 of 100 people a year whose work stays as it was, and found in most whose work became 2 steps heavier', () => {
    for (const [mean, spread] of [[3, 0.8], [3, 1.1], [4.3, 0.6]] as const) {
      const years = people.map((person) => answersOf(person, 39, () => mean, spread))
      const mistaken = years.filter((values) => Array.from({ length: 27 }, (_, look) => trendOf('energy', values.slice(0, 13 + look))).some(({ kind }) => kind === 'changed')).length
      assert.ok(mistaken <= people.length * 0.08, `${mistaken} of ${people.length} at ${mean} and ${spread}`)
    }
    const found = people.filter((person) => trendOf('energy', answersOf(person, 27, (at) => (at < 20 ? 3.7 : 1.7), 0.7)).kind === 'changed').length
    assert.ok(found >= people.length * 0.9, `${found} of ${people.length}`)
  })

  it('goes by the order of days, without those left out', () => {
    assert.deepEqual(answersTo('load', [aCheckIn(0, { load: 5 }), aCheckIn(14, {}), aCheckIn(28, { load: 1 })]), [1, 5])
  })
})

describe('a check-in as it was filled in', () => {
  const none = { energy: '', load: '', clinical: '', manager: '', clarity: '', support: '' }

  it('may leave out anything, and not everything', () => {
    assert.deepEqual(readCheckIn({ answers: { ...none, load: '4' }, note: '' }), { ok: true, value: { answers: { load: 4 }, note: '' } })
    assert.deepEqual(readCheckIn({ answers: none, note: ' Long week ' }), { ok: true, value: { answers: {}, note: 'Long week' } })
    assert.deepEqual(readCheckIn({ answers: { ...none, load: '6' }, note: '' }), { ok: false, error: [{ field: 'energy', code: 'nothing' }] })
  })

  it('says when a note is too long', () => {
    const read = readCheckIn({ answers: none, note: 'x'.repeat(1_001) })
    assert.ok(!read.ok && read.error[0]?.field === 'note')
  })

  it('comes back from what is sealed, and from a form', () => {
    const said: CheckInAnswers = { answers: { energy: 1, support: 5 }, note: 'Zwei\nZeilen' }
    assert.deepEqual(checkInOfText(textToSeal(said)), said)
    assert.deepEqual(readCheckIn(typedOf(said)), { ok: true, value: said })
    assert.equal(checkInOfText('[]'), null)
  })
})

describe('sharing', () => {
  const typed = { readerId: '', days: '7', from: { day: '', month: '', year: '' } }
  const share = { shareId: '', personId: '', readerId: '', fromDay: null, untilDay: today, beganAt: new Date(0), endedAt: null, openings: [], unseen: 0 }

  it('lasts 1 to 90 days, today among them', () => {
    assert.deepEqual(readShare(typed, today), { ok: true, value: { fromDay: null, untilDay: '2026-12-02' } })
    assert.deepEqual(readShare({ ...typed, days: '1', from: { day: '1', month: '11', year: '2026' } }, today), { ok: true, value: { fromDay: '2026-11-01', untilDay: '2026-11-26' } })
    for (const days of ['', '0', '91', '-1', '1.5', 'all']) assert.deepEqual(readShare({ ...typed, days }, today), { ok: false, error: [{ field: 'days', code: 'no-number' }] })
  })

  it('ends after its last day, and when the person ends it', () => {
    assert.ok(isShared(share, today))
    assert.ok(!isShared(share, addDays(today, 1)))
    assert.ok(!isShared({ ...share, endedAt: new Date(0) }, today))
  })

  it('stands open for an hour after it was opened', () => {
    assert.ok(!isOpened(share, new Date(0)))
    assert.ok(isOpened({ ...share, openings: [new Date(0)] }, new Date(3_599_000)))
    assert.ok(!isOpened({ ...share, openings: [new Date(0)] }, new Date(3_600_000)))
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noDay } from '../../../kernel/typed-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { CharterText, CharterVersion, CharterWeek, ClarityStep, Signature } from '../records.ts'
import { bothAnswers, toTalkAbout } from './clarity.ts'
import { lackingIn, lastAgreed, maySign, standingOf } from './standing.ts'
import { boxesBy, isSameText, readCharter, readHours, typedOf, wholeWeek } from './typed-charter.ts'
import { purposeOf, tapsOfText, textToSeal } from './sealed-week.ts'
import { lookBack, mondayOf, stillTaken, weekAsked } from './weeks.ts'

const today = aDay('2026-11-26')
const text: CharterText = { boxes: boxesBy((name) => `On ${name}`), hours: { care: 20, management: 12.5, leadership: 5 }, measureIds: [], reviewOn: aDay('2027-01-04') }
const at = new Date('2026-11-26T10:00:00Z')
const signed = (version: number, side: Signature['side'], signerId: string | null): Signature => ({ version, side, signerId, signedAt: at })

describe('a charter that is typed', () => {
  it('comes back as it was written', () => {
    assert.deepEqual(readCharter(typedOf(text), today, null, []), { ok: true, value: text })
  })

  it('may be empty in every part', () => {
    const read = readCharter({ boxes: boxesBy(() => ' '), hours: { care: '', management: ' ', leadership: '' }, measureIds: [], review: noDay }, today, null, [])
    assert.ok(read.ok)
    assert.deepEqual(read.value, { boxes: boxesBy(() => ''), hours: { care: null, management: null, leadership: null }, measureIds: [], reviewOn: null })
  })

  it('is told every problem at once', () => {
    const typed = typedOf(text)
    const read = readCharter({ ...typed, boxes: { ...typed.boxes, mine: 'x'.repeat(2001) }, hours: { ...typed.hours, care: 'many' }, review: { day: '31', month: '2', year: '2027' } }, today, null, [])
    assert.ok(!read.ok)
    assert.deepEqual(read.error.map((problem) => problem.at), ['mine', 'care', 'review'])
  })

  it('takes hours with a point or a comma, up to 60', () => {
    const cases: readonly (readonly [string, number | null | 'not-hours'])[] = [['7.5', 7.5], ['7,5', 7.5], ['0', 0], ['60', 60], ['60.5', 'not-hours'], ['61', 'not-hours'], ['-1', 'not-hours'], ['7.5 h', 'not-hours'], ['', null]]
    for (const [typed, wanted] of cases) {
      const read = readHours(typed)
      assert.equal(read.ok ? read.value : read.error, wanted, typed)
    }
  })

  it('refuses a review day that is over, but lets one stay that stands already', () => {
    const passed = { ...text, reviewOn: aDay('2026-11-01') }
    assert.ok(!readCharter(typedOf(passed), today, null, []).ok)
    assert.ok(readCharter(typedOf(passed), today, passed.reviewOn, []).ok)
    assert.ok(readCharter({ ...typedOf(text), review: { day: '29', month: '2', year: '2028' } }, today, null, []).ok)
  })

  it('tells the whole week only when all three are said', () => {
    assert.equal(wholeWeek(text.hours), 37.5)
    assert.equal(wholeWeek({ ...text.hours, leadership: null }), null)
  })

  it('knows when nothing was changed', () => {
    assert.ok(isSameText(text, { ...text }))
    assert.ok(!isSameText(text, { ...text, hours: { ...text.hours, care: 19 } }))
    assert.ok(!isSameText(text, { ...text, boxes: { ...text.boxes, ours: '' } }))
  })
})

describe('how far a charter is', () => {
  const two = { holderId: 'nell', managerIds: ['maud'] }
  const cases: readonly (readonly [string, readonly Signature[], typeof two, string])[] = [
    ['nobody signed', [], two, 'draft'],
    ['the holder signed', [signed(2, 'holder', 'nell')], two, 'waits-for-manager'],
    ['the line manager signed', [signed(2, 'line-manager', 'maud')], two, 'waits-for-holder'],
    ['both signed', [signed(2, 'holder', 'nell'), signed(2, 'line-manager', 'maud')], two, 'agreed'],
    ['both signed an earlier version: a change takes both back', [signed(1, 'holder', 'nell'), signed(1, 'line-manager', 'maud')], two, 'draft'],
    ['both signed, and the line manager is another', [signed(2, 'holder', 'nell'), signed(2, 'line-manager', 'anna')], two, 'with-earlier'],
    ['the new line manager signed again', [signed(2, 'holder', 'nell'), signed(2, 'line-manager', 'anna'), signed(2, 'line-manager', 'maud')], two, 'agreed'],
    ['both signed, and the post above is vacant', [signed(2, 'holder', 'nell'), signed(2, 'line-manager', 'anna')], { ...two, managerIds: [] }, 'agreed'],
    ['only an earlier line manager signed', [signed(2, 'line-manager', 'anna')], two, 'draft'],
    ['the line manager was erased', [signed(2, 'holder', 'nell'), signed(2, 'line-manager', null)], two, 'with-earlier'],
  ]
  for (const [what, signatures, who, wanted] of cases) it(`is ${wanted} when ${what}`, () => assert.equal(standingOf(2, signatures, who), wanted))

  it('lets each sign a version once', () => {
    assert.ok(maySign('holder', 'nell', 2, [signed(1, 'holder', 'nell')]))
    assert.ok(!maySign('holder', 'nell', 2, [signed(2, 'holder', 'nell')]))
    assert.ok(maySign('line-manager', 'maud', 2, [signed(2, 'line-manager', 'anna')]))
  })

  it('needs a purpose, hours and a review day before it can be agreed', () => {
    assert.deepEqual(lackingIn(text), [])
    assert.deepEqual(lackingIn({ boxes: boxesBy(() => ''), hours: { care: null, management: 0, leadership: null }, measureIds: [], reviewOn: null }), ['purpose', 'care', 'leadership', 'review'])
  })

  it('keeps what was last agreed while a later version is a draft', () => {
    const version = (number: number): CharterVersion => ({ ...text, version: number, writtenBy: null, writtenAt: at })
    const signatures = [signed(1, 'holder', 'nell'), signed(1, 'line-manager', 'maud'), signed(2, 'holder', 'nell')]
    assert.equal(lastAgreed([version(1), version(2)], signatures)?.version, 1)
    assert.equal(lastAgreed([version(2)], signatures), null)
  })
})

describe('a clarity check', () => {
  const answers = (pairs: Readonly<Record<string, readonly [ClarityStep, ClarityStep]>>) =>
    Object.entries(pairs).flatMap(([itemId, [holder, manager]]) => [{ itemId, side: 'holder' as const, step: holder }, { itemId, side: 'line-manager' as const, step: manager }])

  it('finds where the two are apart and what is clear to neither, and adds nothing up', () => {
    const both = bothAnswers(['a', 'b', 'c', 'd', 'e'], answers({ d: [5, 2], a: [1, 2], b: [4, 5], c: [1, 3] }))
    assert.deepEqual(both.map(({ itemId, seen }) => `${itemId} ${seen}`), ['a both-unclear', 'b near', 'c apart', 'd apart'])
    assert.deepEqual(toTalkAbout(both).map(({ itemId }) => itemId), ['c', 'd', 'a'])
  })

  it('leaves out what only one answered', () => {
    assert.deepEqual(bothAnswers(['a'], [{ itemId: 'a', side: 'holder', step: 3 }]), [])
  })
})

describe('where the weeks went', () => {
  const week = (startsOn: string, care: CharterWeek['care'], management: CharterWeek['management'], leadership: CharterWeek['leadership'] = 'as-agreed'): CharterWeek => ({ startsOn: aDay(startsOn), care, management, leadership })
  const mondays = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']

  it('asks about this week from Thursday on, and about the last before, over the turn of a year and both clock changes', () => {
    const cases = [['2026-11-26', '2026-11-23'], ['2026-11-25', '2026-11-16'], ['2027-01-01', '2026-12-28'], ['2026-10-26', '2026-10-19'], ['2027-03-28', '2027-03-22'], ['2028-02-29', '2028-02-21']]
    for (const [day = '', monday] of cases) assert.equal(weekAsked(aDay(day)), monday, day)
    assert.equal(mondayOf(aDay('2026-11-29')), '2026-11-23')
  })

  it('says nothing before four weeks, or of weeks that are long over', () => {
    assert.deepEqual(lookBack(mondays.slice(1).map((day) => week(day, 'more', 'less')), today), { kind: 'too-few', told: 3 })
    assert.deepEqual(lookBack(mondays.map((day) => week(day, 'more', 'less')), aDay('2027-06-01')), { kind: 'too-few', told: 0 })
  })

  it('asks when one took more in most weeks while another got less, and not else', () => {
    const told = (weeks: readonly CharterWeek[]) => lookBack(weeks, today)
    const crowded = told(mondays.map((day, index) => week(day, index === 0 ? 'as-agreed' : 'more', index === 1 ? 'as-agreed' : 'less')))
    assert.ok(crowded.kind === 'told' && crowded.isAsked)
    assert.deepEqual([crowded.more, crowded.less], [['care'], ['management']])
    const busy = told(mondays.map((day) => week(day, 'more', 'more', 'more')))
    assert.ok(busy.kind === 'told' && !busy.isAsked)
    const mixed = told(mondays.map((day, index) => week(day, index % 2 === 0 ? 'more' : 'less', 'less')))
    assert.ok(mixed.kind === 'told' && !mixed.isAsked && mixed.more.length === 0)
  })

  it('looks at the last four only', () => {
    const longer = lookBack([week('2026-10-26', 'more', 'less'), ...mondays.map((day) => week(day, 'as-agreed', 'as-agreed'))], today)
    assert.ok(longer.kind === 'told')
    assert.deepEqual(longer.counts.care, { less: 0, 'as-agreed': 4, more: 0 })
  })
})

describe('a week that is sealed', () => {
  it('comes back as it was told, and is nothing when the text is something else', () => {
    assert.deepEqual(tapsOfText(textToSeal({ care: 'more', management: 'less', leadership: 'as-agreed' })), { care: 'more', management: 'less', leadership: 'as-agreed' })
    for (const text of ['{}', '[]', '"more"', '{"care":"more","management":"less","leadership":"a lot"}']) assert.equal(tapsOfText(text), null)
  })

  it('is sealed for its own week', () => {
    assert.notEqual(purposeOf(aDay('2026-11-16')), purposeOf(aDay('2026-11-23')))
  })

  it('can be told from a page that was left open, for four weeks, over both clock changes and a new year', () => {
    assert.equal(stillTaken('2026-11-23', today), '2026-11-23')
    assert.equal(stillTaken('2026-11-02', today), '2026-11-02')
    for (const week of ['2026-10-26', '2026-11-30', '2026-11-24', '2026-13-01', 'soon', '']) assert.equal(stillTaken(week, today), null)
    assert.equal(stillTaken('2026-10-19', aDay('2026-11-05')), '2026-10-19')
    assert.equal(stillTaken('2027-03-22', aDay('2027-04-01')), '2027-03-22')
    assert.equal(stillTaken('2026-12-28', aDay('2027-01-06')), '2026-12-28')
  })
})

describe('the measures of a charter', () => {
  it('are those that can be chosen, in their order, and a change of them is a change', () => {
    const read = readCharter({ ...typedOf(text), measureIds: ['c', 'x', 'a'] }, today, null, ['a', 'b', 'c'])
    assert.ok(read.ok)
    assert.deepEqual(read.value.measureIds, ['a', 'c'])
    assert.ok(!isSameText(read.value, text))
    assert.ok(isSameText(read.value, { ...read.value, measureIds: ['c', 'a'] }))
  })
})

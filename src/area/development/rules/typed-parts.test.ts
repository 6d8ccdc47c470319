import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { noDay } from '../../../kernel/typed-date.ts'
import { readActivity, readEvidence, readGoal, readMonthlyHours, readNote, readReflection } from './typed-parts.ts'
import { readHours, readPounds } from './typed-quantities.ts'

const today = aDay('2026-12-07')
const aTypedDay = { day: '1', month: '12', year: '2026' }

describe('reading what was typed', () => {
  it('reads hours as people type them, and refuses what can be meant in two ways', () => {
    for (const [typed, minutes] of [['1.5', 90], ['1:30', 90], ['45 min', 45], ['3 hours', 180], ['.5', 30], [' 2h ', 120]] as const) assert.deepEqual(readHours(typed, 6_000), { ok: true, value: minutes }, typed)
    for (const typed of ['1,5', '1:60', 'two', '-1', '1.234']) assert.deepEqual(readHours(typed, 6_000), { ok: false, error: { code: 'not-an-amount' } }, typed)
    assert.deepEqual(readHours('0', 6_000), { ok: false, error: { code: 'too-small' } })
    assert.deepEqual(readMonthlyHours('41'), { ok: false, error: { code: 'too-large', most: 2_400 } })
  })

  it('reads pounds as pence: nothing typed is not known, 0 costs nothing', () => {
    for (const [typed, pence] of [['£1,250', 125_000], ['12.50', 1_250], ['0', 0], ['', null]] as const) assert.deepEqual(readPounds(typed), { ok: true, value: pence }, typed)
    for (const typed of ['12.5', '1,25', 'free', '-3', '1.234']) assert.equal(readPounds(typed).ok, false, typed)
  })

  it('takes a draft of a goal with anything left out, and a day of today or later', () => {
    assert.deepEqual(readGoal({ when: '', action: '', owner: '', by: noDay }, today), { ok: true, value: { ifThen: { when: '', action: '' }, owner: { kind: 'self' }, by: null } })
    const read = readGoal({ when: 'x', action: 'y', owner: 'Ann Smith', by: aTypedDay }, today)
    assert.deepEqual(read, { ok: false, error: [{ field: 'by', why: { code: 'too-early', first: today } }] })
  })

  it('names every problem of an activity', () => {
    const read = readActivity({ kind: 'fun', words: ' ', hours: '', cost: 'x' })
    assert.deepEqual(read.ok ? [] : read.error.map(({ field, why }) => [field, why.code]), [['kind', 'not-chosen'], ['words', 'empty'], ['hours', 'empty'], ['cost', 'not-an-amount']])
  })

  it('takes evidence with a link or words, of a day that was, and no address that runs a script', () => {
    const typed = { kind: 'document', href: '', words: '', day: aTypedDay }
    assert.deepEqual(readEvidence(typed, today), { ok: false, error: [{ field: 'words', why: { code: 'link-or-words' } }] })
    for (const href of ['https://example.nhs.uk/a', 'https://example.nhs.uk/@ann/v1..2', '/improvements/1', '/improvements/1#a..b']) assert.equal(readEvidence({ ...typed, href }, today).ok, true, href)
    for (const href of ['javascript:alert(1)', '//example.com', '/\\example.com', 'example.com', 'data:text/html,x', 'https://trust.example@elsewhere.example/', 'https://ann:secret@trust.example/', '/improvements/../people', '/improvements/%2E%2e/people', '/improvements/..']) assert.deepEqual(readEvidence({ ...typed, href }, today), { ok: false, error: [{ field: 'href', why: { code: 'not-an-address' } }] }, href)
    assert.deepEqual(readEvidence({ ...typed, words: 'x', day: { day: '8', month: '12', year: '2026' } }, today), { ok: false, error: [{ field: 'day', why: { code: 'too-late', last: today } }] })
  })

  it('takes a reflection only with all three answers, and a note only with whom and what', () => {
    assert.equal(readReflection({ whatHappened: 'a', soWhat: 'b', nowWhat: 'c', day: aTypedDay }, today).ok, true)
    assert.equal(readReflection({ whatHappened: 'a', soWhat: ' ', nowWhat: 'c', day: aTypedDay }, today).ok, false)
    assert.equal(readNote({ withWhom: '', agreed: 'b', day: aTypedDay }, today).ok, false)
  })
})

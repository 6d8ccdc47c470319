import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '../../../kernel/calendar-date.ts'
import { noDay, typedDate } from '../../../kernel/typed-date.ts'
import { today } from '../testing/some-views.ts'
import { dueAnswer } from './due-answer.ts'
import { daysAhead, longestAnswer, readAnswer } from './typed-answer.ts'

describe('what somebody will do differently', () => {
  it('is text with a day to look again, or without', () => {
    assert.deepEqual(readAnswer({ kind: 'something', words: '  Ask one  question ', lookAgain: noDay }, today), { ok: true, value: { kind: 'something', words: 'Ask one question', lookAgainOn: null } })
    const read = readAnswer({ kind: 'something', words: 'Ask', lookAgain: typedDate(addDays(today, daysAhead)) }, today)
    assert.equal(read.ok && read.value.lookAgainOn, addDays(today, daysAhead))
  })

  it('may be nothing for now, with a reason or without', () => {
    assert.ok(readAnswer({ kind: 'nothing-for-now', words: '', lookAgain: noDay }, today).ok)
    const read = readAnswer({ kind: 'nothing-for-now', words: 'Too much on', lookAgain: noDay }, today)
    assert.equal(read.ok && read.value.words, 'Too much on')
  })

  it('names every problem: nothing typed, too long, a day that is over or too far off', () => {
    const codes = (words: string, lookAgain = noDay) => {
      const read = readAnswer({ kind: 'something', words, lookAgain }, today)
      return read.ok ? [] : read.error.map(({ field, why }) => [field, why.code])
    }
    assert.deepEqual(codes(' '), [['words', 'empty']])
    assert.deepEqual(codes('x'.repeat(longestAnswer + 1), typedDate(today)), [['words', 'too-long'], ['look-again', 'too-early']])
    assert.deepEqual(codes('x', typedDate(addDays(today, daysAhead + 1))), [['look-again', 'too-late']])
    assert.deepEqual(codes('x', { day: '31', month: '2', year: '2027' }), [['look-again', 'no-such-day']])
  })

  it('is due when the day of the last answer has come', () => {
    const answer = { answerId: 'a', kind: 'something', words: 'x', lookAgainOn: today, writtenAt: new Date(0) } as const
    assert.equal(dueAnswer([answer], today), today)
    assert.equal(dueAnswer([answer], addDays(today, -1)), null)
    assert.equal(dueAnswer([{ ...answer, lookAgainOn: null }, answer], today), null)
    assert.equal(dueAnswer([], today), null)
  })
})

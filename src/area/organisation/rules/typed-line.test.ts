import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { comparable, readLine, readOptionalLine } from './typed-line.ts'

describe('a line that was typed', () => {
  it('loses white space at its ends and doubled white space within', () => {
    assert.deepEqual(readLine(' Ward\t 7\r\n', 100), { ok: true, value: 'Ward 7' })
  })
  it('may be as long as is said, counted as people count', () => {
    assert.ok(readLine('😀'.repeat(10), 10).ok)
    assert.deepEqual(readLine('😀'.repeat(11), 10), { ok: false, error: { code: 'too-long', length: 11, longest: 10 } })
  })
  for (const [title, typed] of [['a control character', 'Ward\u00007'], ['a mark that turns the direction', 'Ward \u202E7'], ['a space of no width', 'Ward\u200B7'], ['half a character', 'Ward \uD83D']] as const) {
    it(`is refused with ${title}`, () => assert.deepEqual(readLine(typed, 100), { ok: false, error: { code: 'unprintable' } }))
  }
  it('is refused when it is empty, unless nothing need be typed', () => {
    assert.deepEqual(readLine('  ', 100), { ok: false, error: { code: 'empty' } })
    assert.deepEqual(readOptionalLine('  ', 100), { ok: true, value: null })
  })
  it('compares as the same without regard to capitals', () => {
    assert.equal(comparable('WARD ７'), comparable('Ward 7'))
  })
})

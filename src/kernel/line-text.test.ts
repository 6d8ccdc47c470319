import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { folded, lineText, readLine, readOptionalLine } from './line-text.ts'

describe('the text of a line', () => {
  it('loses spaces of every kind at its ends and signs that nobody sees, and keeps what people write', () => {
    assert.equal(lineText('\u00A0Ann \u200B\u00A0 Smith \uFEFF'), 'Ann Smith')
    for (const name of ["O'Neill-Ś", '👩‍⚕️ Ada', 'עדה', 'نرگس‌خانم', 'Zoë']) assert.equal(lineText(name), name.normalize('NFC'))
  })

  it('composes letters, so that one name is one name', () => {
    assert.equal(lineText('Zoe\u0308'), 'Zoë')
  })

  it('is the same when it is cleaned twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => lineText(lineText(raw)) === lineText(raw)))
  })

  it('is compared without regard to capitals and spaces', () => {
    assert.equal(folded(' WARD  7'), folded('Ward 7'))
    assert.equal(folded('WARD ７'), folded('Ward 7'))
  })
})

describe('a line that was typed', () => {
  it('loses white space at its ends, doubled spaces within and signs that nobody sees', () => {
    assert.deepEqual(readLine(' Ward \u00A0 \u200B7\r\n', 100), { ok: true, value: 'Ward 7' })
  })

  it('may be as long as is said, counted as people count', () => {
    assert.ok(readLine('😀'.repeat(10), 10).ok)
    assert.deepEqual(readLine('😀'.repeat(11), 10), { ok: false, error: { code: 'too-long', length: 11, longest: 10 } })
  })

  for (const [title, typed, fault] of [
    ['a control character', 'Ward\u00007', 'control-character'],
    ['a line end within', 'Ward\n7', 'control-character'],
    ['a sign that nobody sees', 'Ward\u2061 7', 'control-character'],
    ['a mark that turns the direction', 'Ward \u202E7', 'direction-mark'],
    ['half a character', 'Ward \uD83D', 'damaged-character'],
  ] as const) {
    it(`is refused with ${title}`, () => assert.deepEqual(readLine(typed, 100), { ok: false, error: { code: 'unprintable', fault } }))
  }

  it('is refused when it is empty, unless nothing need be typed', () => {
    assert.deepEqual(readLine('  ', 100), { ok: false, error: { code: 'empty' } })
    assert.deepEqual(readOptionalLine('  ', 100), { ok: true, value: null })
  })

  it('keeps emoji that are joined of several', () => {
    assert.deepEqual(readLine('👩‍⚕️ Ada', 100), { ok: true, value: '👩‍⚕️ Ada' })
  })
})

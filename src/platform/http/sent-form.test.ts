import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { BrokenForm, fieldsAtMost, parseFormLine } from './sent-form.ts'

describe('a form of one line', () => {
  it('gives every value of each field in order, whatever the fields are called', () => {
    const form = parseFormLine('a=1&b=2&a=%C3%A4+%26&__proto__=x&constructor=y&empty=')
    assert.deepEqual(Object.entries(form), [['a', ['1', 'ä &']], ['b', ['2']], ['__proto__', ['x']], ['constructor', ['y']], ['empty', ['']]])
    assert.equal(Object.getPrototypeOf(form), Object.prototype)
  })

  it('is refused as broken when it has more fields than any of ours', () => {
    const line = (fields: number) => Array.from({ length: fields }, (_, place) => `f${place}=`).join('&')
    assert.equal(Object.keys(parseFormLine(line(fieldsAtMost))).length, fieldsAtMost)
    assert.throws(() => parseFormLine(line(fieldsAtMost + 1)), (error) => error instanceof BrokenForm && error.statusCode === 400)
  })
})
